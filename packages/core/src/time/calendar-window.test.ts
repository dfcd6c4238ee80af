import { describe, expect, test } from 'vitest';
import { readWindow } from './calendar-window.ts';
import { formatInstant, parseInstant } from './instant.ts';
import { startWork } from './work.ts';

const sunday = {
  name: 'sunday',
  kind: 'maintenance',
  timezone: 'Europe/Berlin',
  start: '2026-01-04T22:00',
  rrule: 'FREQ=WEEKLY',
};

function occurrences(entry: Record<string, unknown>, from: string, number: number): string[][] {
  const read = readWindow(entry);
  if (!read.ok) throw new Error(read.problem);
  const found: string[][] = [];
  let at = parseInstant(from)!;
  while (found.length < number) {
    const span = read.value.next(at, at + 10_000 * 86_400_000, startWork());
    if (span === undefined) break;
    found.push([formatInstant(span.start), formatInstant(span.end)]);
    at = span.start;
  }
  return found;
}

describe('the night clocks go forward in Berlin', () => {
  const saturday = { ...sunday, start: '2026-01-03T22:00' };

  test('a duration of hours is as long as always', () => {
    expect(occurrences({ ...saturday, duration: 'PT6H' }, '2026-03-28T00:00:00Z', 1)).toEqual([
      ['2026-03-28T21:00:00Z', '2026-03-29T03:00:00Z'],
    ]);
  });

  test('an end stays the same on the wall clock', () => {
    expect(occurrences({ ...saturday, end: '2026-01-04T04:00' }, '2026-03-28T00:00:00Z', 1)).toEqual([
      ['2026-03-28T21:00:00Z', '2026-03-29T02:00:00Z'],
    ]);
  });

  test('an end that is skipped moves on', () => {
    expect(occurrences({ ...saturday, end: '2026-01-04T02:30' }, '2026-03-28T00:00:00Z', 1)).toEqual([
      ['2026-03-28T21:00:00Z', '2026-03-29T01:30:00Z'],
    ]);
  });

  test('a duration of a day ends at the same wall time', () => {
    expect(occurrences({ ...saturday, duration: 'P1D' }, '2026-03-28T00:00:00Z', 1)).toEqual([
      ['2026-03-28T21:00:00Z', '2026-03-29T20:00:00Z'],
    ]);
  });
});

test('the night clocks go back, a wall end is an hour later', () => {
  expect(
    occurrences({ ...sunday, start: '2026-01-03T22:00', end: '2026-01-04T04:00' }, '2026-10-24T00:00:00Z', 1),
  ).toEqual([['2026-10-24T20:00:00Z', '2026-10-25T03:00:00Z']]);
});

test('of an end that comes twice it is the first after the start', () => {
  const start = '2026-10-25T02:05:00+01:00';
  const hourly = { ...sunday, start, rrule: 'FREQ=HOURLY;BYMINUTE=5,30', end: '2026-10-25T02:15:00+01:00' };
  expect(occurrences(hourly, '2026-10-24T23:00:00Z', 3)).toEqual([
    ['2026-10-25T01:05:00Z', '2026-10-25T01:15:00Z'],
    ['2026-10-25T01:30:00Z', '2026-10-25T01:40:00Z'],
    ['2026-10-25T02:05:00Z', '2026-10-25T02:15:00Z'],
  ]);
});

test('hours are counted on the wall clock', () => {
  const hourly = { ...sunday, start: '2026-10-24T23:05', rrule: 'FREQ=HOURLY;INTERVAL=2', end: '2026-10-24T23:15' };
  expect(occurrences(hourly, '2026-10-24T23:00:00Z', 2)).toEqual([
    ['2026-10-24T23:05:00Z', '2026-10-24T23:15:00Z'],
    ['2026-10-25T02:05:00Z', '2026-10-25T02:15:00Z'],
  ]);
});

describe('dates', () => {
  const freeze = { name: 'year end', kind: 'freeze', timezone: 'Europe/Berlin', start: '2026-12-20' };

  test('an end that is a date is the first day after it', () => {
    expect(occurrences({ ...freeze, end: '2027-01-02' }, '2026-01-01T00:00:00Z', 2)).toEqual([
      ['2026-12-19T23:00:00Z', '2027-01-01T23:00:00Z'],
    ]);
  });

  test('one day ends with the next', () => {
    expect(occurrences({ ...freeze, end: '2026-12-21' }, '2026-01-01T00:00:00Z', 1)).toEqual([
      ['2026-12-19T23:00:00Z', '2026-12-20T23:00:00Z'],
    ]);
  });

  test('each year again', () => {
    expect(occurrences({ ...freeze, end: '2027-01-02', rrule: 'FREQ=YEARLY' }, '2027-06-01T00:00:00Z', 2)).toEqual([
      ['2027-12-19T23:00:00Z', '2028-01-01T23:00:00Z'],
      ['2028-12-19T23:00:00Z', '2029-01-01T23:00:00Z'],
    ]);
  });
});

describe('exdates', () => {
  test.each([
    ['a local time', '2026-01-11T22:00'],
    ['a date-time with offset', '2026-01-11T21:00:00Z'],
    ['a date', '2026-01-11'],
  ])('%s leaves the occurrence out', (_, exdate) => {
    const found = occurrences({ ...sunday, duration: 'PT1H', exdates: [exdate] }, '2026-01-05T00:00:00Z', 1);
    expect(found).toEqual([['2026-01-18T21:00:00Z', '2026-01-18T22:00:00Z']]);
  });

  test('a date does not leave out what begins at the midnight after it', () => {
    const midnight = { ...sunday, start: '2026-01-05', duration: 'PT1H', rrule: 'FREQ=DAILY', exdates: ['2026-01-05'] };
    expect(occurrences(midnight, '2026-01-04T00:00:00Z', 1)).toEqual([
      ['2026-01-05T23:00:00Z', '2026-01-06T00:00:00Z'],
    ]);
  });

  test('one at another time of that day does not', () => {
    expect(
      occurrences({ ...sunday, duration: 'PT1H', exdates: ['2026-01-11T21:00'] }, '2026-01-05T00:00:00Z', 1)[0]![0],
    ).toBe('2026-01-11T21:00:00Z');
  });
});

test('a start with an offset is that instant, whatever the zone', () => {
  const once = {
    name: 'move',
    kind: 'maintenance',
    timezone: 'Europe/Berlin',
    start: '2026-05-01T22:00:00-04:00',
    duration: 'PT2H',
  };
  expect(occurrences(once, '2026-01-01T00:00:00Z', 2)).toEqual([['2026-05-02T02:00:00Z', '2026-05-02T04:00:00Z']]);
});

test('members that belong to others are left alone', () => {
  expect(
    readWindow({
      ...sunday,
      duration: 'PT1H',
      systems: ['checkout'],
      tiers: [0n],
      approver: 'anna',
      rrule: null,
      exdates: null,
    }).ok,
  ).toBe(true);
});

describe('problems', () => {
  const whole = { ...sunday, duration: 'PT6H' };
  test.each([
    ['null', null, 'a calendar entry is not a map'],
    ['a list', [], 'is not a map'],
    ['text', 'freeze', 'is not a map'],
    ['no name', { ...whole, name: '' }, 'has no name'],
    [
      'no kind',
      { ...whole, kind: undefined },
      '"sunday" cannot be read: its kind is not one of maintenance, freeze, holiday',
    ],
    ['a misspelt kind', { ...whole, kind: 'Freeze' }, 'its kind is not one of'],
    ['no zone', { ...whole, timezone: undefined }, 'it has no timezone'],
    ['an unknown zone', { ...whole, timezone: 'Berlin' }, 'the time zone "Berlin" is unknown'],
    ['an offset for a zone', { ...whole, timezone: '+01:00' }, 'is unknown'],
    ['no start', { ...whole, start: undefined }, 'it has no start'],
    ['a start that is a number', { ...whole, start: 20260104n }, 'start is not text'],
    [
      'a start in the gap',
      { ...whole, start: '2026-03-29T02:30' },
      'its start "2026-03-29T02:30" does not exist in Europe/Berlin',
    ],
    ['no end', { ...sunday }, 'an end or a duration'],
    ['both', { ...whole, end: '2026-01-05T04:00' }, 'either an end or a duration'],
    ['an end before the start', { ...sunday, end: '2026-01-04T21:00' }, 'before it begins'],
    ['an end at the start', { ...sunday, end: '2026-01-04T22:00' }, 'before it begins'],
    [
      'the day that it begins as end',
      { ...sunday, start: '2026-01-04', end: '2026-01-04' },
      'is the first day that it no',
    ],
    ['a bad end', { ...sunday, end: 'late' }, 'its end "late" is neither'],
    ['a duration of zero', { ...sunday, duration: 'PT0S' }, 'its duration is zero'],
    ['a bad duration', { ...sunday, duration: '6h' }, '"6h" is not an ISO 8601 duration'],
    ['a duration out of this world', { ...sunday, rrule: undefined, duration: 'P9999Y' }, 'after the year 9999'],
    ['a bad rule', { ...whole, rrule: 'weekly' }, 'its rrule is not valid: "WEEKLY" is not NAME=VALUE'],
    ['a hostile rule', { ...whole, rrule: 'FREQ=SECONDLY;COUNT=1000000000' }, 'too frequent'],
    ['a start in year 1', { ...whole, start: '0001-06-01T00:00' }, '1970 to 2999'],
    [
      'a rule that never fits',
      { ...whole, kind: 'freeze', rrule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' },
      'has no occurrence within ten years',
    ],
    [
      'nothing left by exdates',
      { ...whole, rrule: 'FREQ=DAILY;COUNT=1', exdates: ['2026-01-04'] },
      'has no occurrence',
    ],
    ['a bad exdate', { ...whole, exdates: ['2026-02-30'] }, 'its exdate "2026-02-30"'],
    ['exdates that are not a list', { ...whole, exdates: '2026-01-11' }, 'exdates is not a list of text'],
    ['exdates without rule', { ...whole, rrule: undefined, exdates: ['2026-01-11'] }, 'exdates without an rrule'],
    [
      'too many exdates',
      { ...whole, exdates: Array.from({ length: 501 }, () => '2026-01-11') },
      'more than 500 exdates',
    ],
    ['recurring and longer than 92 days', { ...sunday, duration: 'P4M' }, 'longer than 92 days'],
    ['allow that is not a list', { ...whole, allow: 'emergency' }, 'allow is not a list of text'],
  ])('%s', (_, entry, problem) => {
    const read = readWindow(entry);
    expect(read.ok ? '' : read.problem).toContain(problem);
  });
});
