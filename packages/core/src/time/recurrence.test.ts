import { RRuleTemporal } from 'rrule-temporal';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPoint } from './calendar-point.ts';
import { formatInstant, parseInstant } from './instant.ts';
import type { Read } from './read.ts';
import { recurrence, type Recurrence } from './recurrence.ts';
import { readRule, type Rule } from './rule.ts';
import { startWork, TooMuchWork } from './work.ts';
import { zoned } from './zone.ts';

function read(
  rule: string,
  start: string,
  zone = 'Europe/Berlin',
  excluded?: (at: number) => boolean,
): Read<Recurrence> {
  const parsed = readRule(rule);
  const point = readPoint(start, zone);
  if (!parsed.ok || !point.ok) throw new Error(JSON.stringify([parsed, point]));
  return recurrence(parsed.value, point.value, zone, { excluded });
}

function times(rule: string, start: string, from: string, to: string, zone?: string): string[] {
  const found = read(rule, start, zone);
  if (!found.ok) throw new Error(found.problem);
  return found.value.between(parseInstant(from)!, parseInstant(to)!, startWork()).map(formatInstant);
}

describe('clocks that change', () => {
  test('in the spring gap there is no occurrence (Berlin)', () => {
    expect(times('FREQ=WEEKLY;BYDAY=SU', '2026-03-01T02:30', '2026-03-20T00:00:00Z', '2026-04-10T00:00:00Z')).toEqual([
      '2026-03-22T01:30:00Z',
      '2026-04-05T00:30:00Z',
    ]);
  });

  test('in the spring gap there is no occurrence (New York)', () => {
    expect(
      times('FREQ=DAILY', '2026-03-01T02:30', '2026-03-07T00:00:00Z', '2026-03-10T00:00:00Z', 'America/New_York'),
    ).toEqual(['2026-03-07T07:30:00Z', '2026-03-09T06:30:00Z']);
  });

  test('what is left out is not counted', () => {
    expect(times('FREQ=WEEKLY;COUNT=3', '2026-03-22T02:30', '2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z')).toEqual([
      '2026-03-22T01:30:00Z',
      '2026-04-05T00:30:00Z',
      '2026-04-12T00:30:00Z',
    ]);
  });

  test('of a time that comes twice it is the first', () => {
    expect(times('FREQ=DAILY', '2026-10-24T02:30', '2026-10-24T00:00:00Z', '2026-10-27T00:00:00Z')).toEqual([
      '2026-10-24T00:30:00Z',
      '2026-10-25T00:30:00Z',
      '2026-10-26T01:30:00Z',
    ]);
    expect(
      times('FREQ=DAILY', '2026-10-31T01:30', '2026-11-01T00:00:00Z', '2026-11-02T00:00:00Z', 'America/New_York'),
    ).toEqual(['2026-11-01T05:30:00Z']);
  });

  test('where clocks never change the distance is even', () => {
    expect(
      times('FREQ=WEEKLY', '2026-03-22T02:30', '2026-03-22T00:00:00Z', '2026-04-05T00:00:00Z', 'Asia/Shanghai'),
    ).toEqual(['2026-03-28T18:30:00Z', '2026-04-04T18:30:00Z']);
  });
});

describe('dates', () => {
  test.each([
    ['the 31st only where there is one', 'FREQ=MONTHLY', '2026-01-31', ['2026-01-31', '2026-03-31', '2026-05-31']],
    ['the last day', 'FREQ=MONTHLY;BYMONTHDAY=-1', '2026-01-31', ['2026-01-31', '2026-02-28', '2026-03-31']],
    ['29 February', 'FREQ=YEARLY', '2024-02-29', ['2028-02-29', '2032-02-29', '2036-02-29']],
    [
      'the last working day',
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      '2026-01-01',
      ['2026-01-30', '2026-02-27', '2026-03-31'],
    ],
    [
      'the first Sunday of a quarter',
      'FREQ=MONTHLY;INTERVAL=3;BYDAY=1SU',
      '2026-01-01',
      ['2026-01-04', '2026-04-05', '2026-07-05'],
    ],
    [
      'every other week, counted from the start',
      'FREQ=WEEKLY;INTERVAL=2',
      '2025-12-25',
      ['2026-01-08', '2026-01-22', '2026-02-05'],
    ],
    [
      'a start that the rule does not fit is no occurrence',
      'FREQ=WEEKLY;BYDAY=SU',
      '2026-01-01',
      ['2026-01-04', '2026-01-11', '2026-01-18'],
    ],
  ])('%s', (_, rule, start, expected) => {
    const found = times(rule, start, '2026-01-01T00:00:00Z', '2040-01-01T00:00:00Z', 'UTC').slice(0, 3);
    expect(found.map((at) => at.slice(0, 10))).toEqual(expected);
  });
});

describe('the end', () => {
  test('UNTIL is inclusive', () => {
    expect(
      times(
        'FREQ=DAILY;UNTIL=20260103T120000Z',
        '2026-01-01T12:00',
        '2026-01-01T00:00:00Z',
        '2027-01-01T00:00:00Z',
        'UTC',
      ),
    ).toHaveLength(3);
    expect(
      times(
        'FREQ=DAILY;UNTIL=20260103T115959Z',
        '2026-01-01T12:00',
        '2026-01-01T00:00:00Z',
        '2027-01-01T00:00:00Z',
        'UTC',
      ),
    ).toHaveLength(2);
    expect(
      times('FREQ=DAILY;UNTIL=20260103', '2026-01-01', '2025-01-01T00:00:00Z', '2027-01-01T00:00:00Z'),
    ).toHaveLength(3);
  });

  test.each([
    ['FREQ=DAILY;UNTIL=20261231', '2026-01-01T12:00', 'UNTIL=20261231 needs a time in UTC'],
    ['FREQ=DAILY;UNTIL=20250101T000000Z', '2026-01-01T12:00', 'is before the start'],
    ['FREQ=DAILY;UNTIL=20260230T000000Z', '2026-01-01T12:00', 'does not exist'],
    ['FREQ=DAILY', '0001-01-01T00:00', '1970 to 2999'],
    ['FREQ=DAILY', '3000-01-01T00:00', '1970 to 2999'],
  ])('%s from %s is refused', (rule, start, problem) => {
    const found = read(rule, start, 'UTC');
    expect(found.ok ? '' : found.problem).toContain(problem);
  });
});

test('next is after, previous at or before', () => {
  const found = read('FREQ=WEEKLY', '2026-01-04T22:00', 'UTC');
  const sunday = parseInstant('2026-01-11T22:00:00Z')!;
  const week = 7 * 86_400_000;
  if (!found.ok) throw new Error(found.problem);
  const { next, previous } = found.value;
  expect([next(sunday, sunday + week, startWork()), next(sunday - 1, sunday, startWork())]).toEqual([
    sunday + week,
    sunday,
  ]);
  expect(next(sunday, sunday + week - 1, startWork())).toBeUndefined();
  expect([previous(sunday, startWork()), previous(sunday - 1, startWork())]).toEqual([sunday, sunday - week]);
  expect(previous(sunday - week - 1, startWork())).toBeUndefined();
});

test('what is excluded counts for COUNT', () => {
  const second = parseInstant('2026-01-02T00:00:00Z')!;
  const found = read('FREQ=DAILY;COUNT=3', '2026-01-01', 'UTC', (at) => at === second);
  expect(found.ok && found.value.between(0, second * 2, startWork()).map(formatInstant)).toEqual([
    '2026-01-01T00:00:00Z',
    '2026-01-03T00:00:00Z',
  ]);
});

/** The type of the answer, or the name of the error. */
function attempt(ask: () => number | undefined): string {
  try {
    return typeof ask();
  } catch (error) {
    return error instanceof TooMuchWork ? error.name : String(error);
  }
}

describe('hostile rules', () => {
  test.each([
    ['never, each hour', 'FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30', '1970-01-01T00:00'],
    ['never, counted', 'FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30;COUNT=10000', '1970-01-01T00:00'],
    ['hardly ever, counted', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO;COUNT=10000', '1970-01-01T00:00'],
    ['a quarter of an hour apart since 1970', 'FREQ=HOURLY;BYMINUTE=0,15,30,45', '1970-01-01T00:00'],
    ['the same, counted', 'FREQ=HOURLY;BYMINUTE=0,15,30,45;COUNT=10000', '2026-01-01T00:00'],
    ['wide intervals', 'FREQ=YEARLY;INTERVAL=9999', '1970-01-01T00:00'],
    [
      'everything at once',
      `FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR=${[...Array(24).keys()].join(',')};BYMINUTE=0,15,30,45;BYSETPOS=-366`,
      '1970-01-01T00:00',
    ],
  ])('%s: answered, or refused, within its work', (_, rule, start) => {
    const found = read(rule, start, 'Europe/Berlin');
    if (!found.ok) throw new Error(found.problem);
    const now = parseInstant('2026-06-15T12:00:00Z')!;
    const answers = [
      attempt(() => found.value.next(now, now + 400 * 86_400_000, startWork())),
      attempt(() => found.value.previous(now, startWork())),
    ];
    expect(answers.filter((answer) => !['number', 'undefined', 'TooMuchWork'].includes(answer))).toEqual([]);
  });

  test('what has to be counted first is work too', () => {
    const found = read('FREQ=DAILY;COUNT=10000', '2010-01-01T00:00', 'UTC');
    const cost = (year: number) => {
      const work = startWork();
      if (found.ok) found.value.next(Date.UTC(year, 0), Date.UTC(year, 1), work);
      return work.spent();
    };
    expect(cost(2030)).toBeGreaterThan(10 * cost(2010));
  });

  test('work does not depend on what was asked before', () => {
    const now = parseInstant('2026-06-15T12:00:00Z')!;
    const costs = [0, 1].map(() => {
      const found = read('FREQ=DAILY;COUNT=10000', '2020-01-01T00:00');
      const work = startWork();
      if (found.ok) found.value.next(now, now + 86_400_000, work);
      const again = startWork();
      if (found.ok) found.value.next(now, now + 86_400_000, again);
      return [work.spent(), again.spent()];
    });
    expect(new Set(costs.flat()).size).toBe(1);
  });
});

const zones = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Shanghai', 'UTC');
const rules = fc.constantFrom(
  'FREQ=DAILY;INTERVAL=3',
  'FREQ=WEEKLY;BYDAY=SU,WE;INTERVAL=2',
  'FREQ=MONTHLY;BYDAY=-1SU',
  'FREQ=MONTHLY;BYMONTHDAY=31',
  'FREQ=HOURLY;INTERVAL=7',
  'FREQ=YEARLY;BYMONTH=3,10;BYDAY=-1SU;BYHOUR=1,2,3',
);
const starts = fc
  .record({ day: fc.integer({ min: 0, max: 700 }), hour: fc.integer({ min: 0, max: 23 }) })
  .map(
    ({ day, hour }) =>
      `${new Date(Date.UTC(2024, 0, 1) + day * 86_400_000).toISOString().slice(0, 10)}T${String(hour).padStart(2, '0')}:30`,
  );

/**
 * The first `count` starts, by the library's wall times and Temporal's rules for clock changes. The library's own series in a zone is no
 * model: it moves hourly starts that clocks skip instead of leaving them out (RFC 5545 §3.3.10).
 */
function countedFromStart(rule: Rule, wall: number, zone: string, count: number): number[] {
  const { until: _, ...parts } = rule;
  const walls = new RRuleTemporal({ ...parts, count: 2 * count, dtstart: zoned(wall, 'UTC') }).all();
  const shown = walls
    .map((at) => at.toPlainDateTime())
    .map((at) => ({ at, found: at.toZonedDateTime(zone, { disambiguation: 'compatible' }) }))
    .filter(({ at, found }) => found.toPlainDateTime().equals(at));
  return shown.slice(0, count).map(({ found }) => found.epochMilliseconds);
}

test('counting list by list gives what is counted from the start', () => {
  const holds = (text: string, start: string, zone: string, count: number) => {
    const point = readPoint(start, zone);
    const rule = readRule(text);
    fc.pre(point.ok && rule.ok);
    if (!point.ok || !rule.ok) return;
    const found = recurrence({ ...rule.value, count }, point.value, zone);
    if (!found.ok) throw new Error(found.problem);
    const expected = countedFromStart(rule.value, point.value.wall, zone, count);
    expect(found.value.between(0, Date.UTC(2100, 0), startWork(10_000_000))).toEqual(expected);
  };
  fc.assert(fc.property(rules, starts, zones, fc.integer({ min: 1, max: 60 }), holds), {
    numRuns: 60,
    examples: [['FREQ=HOURLY;INTERVAL=7', '2025-03-18T03:30', 'Europe/Berlin', 42]],
  });
});
