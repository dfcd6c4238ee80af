import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRule } from './rule.ts';

test.each([
  ['FREQ=WEEKLY;BYDAY=SU', { freq: 'WEEKLY', interval: 1, byDay: ['SU'] }],
  ['RRULE:FREQ=WEEKLY;BYDAY=SU', { freq: 'WEEKLY', interval: 1, byDay: ['SU'] }],
  ['freq=monthly;byday=-1fr;interval=3', { freq: 'MONTHLY', interval: 3, byDay: ['-1FR'] }],
  ['FREQ=DAILY;COUNT=5', { freq: 'DAILY', interval: 1, count: 5 }],
  ['FREQ=DAILY;UNTIL=20261231T225959Z', { freq: 'DAILY', interval: 1, until: '20261231T225959Z' }],
  ['FREQ=MONTHLY;BYMONTHDAY=-1,15', { freq: 'MONTHLY', interval: 1, byMonthDay: [-1, 15] }],
  [
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    { freq: 'MONTHLY', interval: 1, byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], bySetPos: [-1] },
  ],
  ['FREQ=HOURLY;BYMINUTE=0,15,30,45', { freq: 'HOURLY', interval: 1, byMinute: [0, 15, 30, 45] }],
  ['FREQ=YEARLY;BYWEEKNO=20;WKST=SU', { freq: 'YEARLY', interval: 1, byWeekNo: [20], wkst: 'SU' }],
  ['FREQ=DAILY;BYHOUR=2,2', { freq: 'DAILY', interval: 1, byHour: [2] }],
])('%s', (text, expected) => {
  expect(readRule(text)).toEqual({ ok: true, value: expected });
});

describe('problems', () => {
  test.each([
    ['', '"" is not NAME=VALUE'],
    ['every Sunday', 'is not NAME=VALUE'],
    ['BYDAY=SU', 'FREQ is missing'],
    ['FREQ=FORTNIGHTLY', 'FREQ=FORTNIGHTLY is not one of YEARLY'],
    ['FREQ=SECONDLY;BYSECOND=0,1,2', 'FREQ=SECONDLY is too frequent'],
    ['FREQ=MINUTELY', 'too frequent'],
    ['FREQ=DAILY;FREQ=DAILY', 'FREQ is given twice'],
    ['FREQ=DAILY;', '"" is not NAME=VALUE'],
    ['FREQ=DAILY;COUNT=1000000000', 'COUNT=1000000000 is not a number from 1 to 10000'],
    ['FREQ=DAILY;COUNT=0', 'COUNT=0 is not'],
    ['FREQ=DAILY;COUNT=1e9', 'COUNT=1E9 is not'],
    ['FREQ=DAILY;INTERVAL=-1', 'INTERVAL=-1 is not'],
    ['FREQ=DAILY;COUNT=3;UNTIL=20261231T000000Z', 'cannot be combined'],
    ['FREQ=DAILY;UNTIL=2026-12-31', 'UNTIL=2026-12-31 is neither'],
    ['FREQ=DAILY;UNTIL=20261231T000000', 'is neither'],
    ['FREQ=WEEKLY;BYDAY=SUN', 'BYDAY=SUN is not a list of weekdays'],
    ['FREQ=WEEKLY;BYDAY=1SU', 'BYDAY=1SU has a number'],
    ['FREQ=MONTHLY;BYDAY=0SU', 'BYDAY=0SU is not'],
    ['FREQ=MONTHLY;BYMONTHDAY=0', 'BYMONTHDAY=0 is not a list of numbers from 1 to 31, or -31 to -1'],
    ['FREQ=MONTHLY;BYMONTHDAY=32', 'BYMONTHDAY=32 is not'],
    ['FREQ=YEARLY;BYMONTH=-1', 'BYMONTH=-1 is not'],
    ['FREQ=DAILY;BYHOUR=24', 'BYHOUR=24 is not'],
    ['FREQ=DAILY;BYMINUTE=', 'is not NAME=VALUE'],
    ['FREQ=DAILY;BYMINUTE=1,', 'BYMINUTE=1, is not'],
    ['FREQ=WEEKLY;BYMONTHDAY=13', 'BYMONTHDAY is not allowed with FREQ=WEEKLY'],
    ['FREQ=DAILY;BYYEARDAY=1', 'BYYEARDAY is not allowed with FREQ=DAILY'],
    ['FREQ=MONTHLY;BYWEEKNO=1', 'BYWEEKNO needs FREQ=YEARLY'],
    ['FREQ=MONTHLY;BYSETPOS=1', 'BYSETPOS needs another part'],
    ['FREQ=DAILY;RSCALE=CHINESE', '"RSCALE" is not a part'],
    ['FREQ=DAILY;DTSTART=20260101', '"DTSTART" is not a part'],
    ['FREQ=DAILY;__PROTO__=1', 'is not a part'],
    ['FREQ=DAILY\nRRULE:FREQ=SECONDLY', 'is not NAME=VALUE'],
    ['FREQ=HOURLY;BYMINUTE=0,10,20,30,40,50', 'begins up to 144 times a day'],
    [
      `FREQ=DAILY;BYSECOND=${Array.from({ length: 60 }, (_, second) => second).join(',')};BYMINUTE=0,1`,
      'begins up to 120 times a day',
    ],
    [`FREQ=DAILY;BYHOUR=${'1,'.repeat(2_000)}1`, 'longer than 1000'],
  ])('%.60s', (text, problem) => {
    const read = readRule(text);
    expect(read.ok ? '' : read.problem).toContain(problem);
  });
});

test('whatever the text, there is a rule or a problem', () => {
  const part = fc.tuple(
    fc.constantFrom('FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'BYHOUR', 'BYSETPOS', 'WKST', 'constructor', ''),
    fc.oneof(fc.constantFrom('DAILY', 'SECONDLY', 'MO', '-1FR', '1', '-0', '20260101'), fc.string()),
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(part).map((parts) => parts.map((pair) => pair.join('=')).join(';')),
  );
  fc.assert(
    fc.property(text, (rule) => {
      const read = readRule(rule);
      expect(read.ok ? read.value.freq : read.problem).not.toBe('');
    }),
  );
});
