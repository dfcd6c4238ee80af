import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWindow } from './calendar-window.ts';
import { gapsBetween, wallTimeAt } from './clock-gap.ts';
import { DAY } from './civil.ts';
import { formatInstant, parseInstant } from './instant.ts';
import { inWindow } from './window.ts';
import { startWork } from './work.ts';

type Entry = Readonly<Record<string, unknown>>;

function isFrozen(entry: Entry, at: string): boolean {
  const read = readWindow({ name: 'freeze', kind: 'freeze', ...entry });
  if (!read.ok) throw new Error(read.problem);
  return !inWindow(parseInstant(at)!, [read.value]).value;
}

const cairo = { timezone: 'Africa/Cairo', start: '2026-04-03', end: '2026-04-04', rrule: 'FREQ=WEEKLY' };
const berlin = { timezone: 'Europe/Berlin', start: '2026-03-01T02:15', rrule: 'FREQ=DAILY' };
const howe = { timezone: 'Australia/Lord_Howe', rrule: 'FREQ=DAILY' };
const apia = { timezone: 'Pacific/Apia', rrule: 'FREQ=WEEKLY' };

describe('a freeze holds whatever the clocks do', () => {
  test.each<[string, Entry, string, boolean]>([
    ['a day without midnight: the evening before', cairo, '2026-04-23T21:59:59Z', false],
    ['a day without midnight: its first instant', cairo, '2026-04-23T22:00:00Z', true],
    ['a day without midnight: at noon', cairo, '2026-04-24T10:00:00Z', true],
    ['a day without midnight: its last second', cairo, '2026-04-24T20:59:59Z', true],
    ['a day without midnight: the next day', cairo, '2026-04-24T21:00:00Z', false],
    [
      'the first day has no midnight: that day',
      { ...cairo, start: '2026-04-24', end: '2026-04-25' },
      '2026-04-23T22:00:00Z',
      true,
    ],
    [
      'the first day has no midnight: the first hour of a later one',
      { ...cairo, start: '2026-04-24', end: '2026-04-25' },
      '2026-04-30T21:00:00Z',
      true,
    ],
    [
      'the first day has no midnight: the last hour of a later one',
      { ...cairo, start: '2026-04-24', end: '2026-04-25' },
      '2026-05-01T20:59:59Z',
      true,
    ],
    [
      'the first day has no midnight: the day after a later one',
      { ...cairo, start: '2026-04-24', end: '2026-04-25' },
      '2026-05-01T21:00:00Z',
      false,
    ],
    ['with a duration in place of an end', { ...cairo, end: undefined, duration: 'P1D' }, '2026-04-24T10:00:00Z', true],
    [
      'one that takes place once',
      { ...cairo, start: '2026-04-24', end: '2026-04-25', rrule: undefined },
      '2026-04-23T22:30:00Z',
      true,
    ],
    [
      'a day of 25 hours is frozen in its last hour',
      { ...cairo, start: '2026-10-29', end: '2026-10-30' },
      '2026-10-29T21:30:00Z',
      true,
    ],
    [
      'a start in the gap: once the clocks have changed',
      { ...berlin, end: '2026-03-01T05:00' },
      '2026-03-29T01:00:00Z',
      true,
    ],
    ['a start in the gap: not before', { ...berlin, end: '2026-03-01T05:00' }, '2026-03-29T00:59:59Z', false],
    [
      'a start in the gap: until its end on the wall',
      { ...berlin, end: '2026-03-01T05:00' },
      '2026-03-29T02:59:59Z',
      true,
    ],
    ['a start in the gap: not longer', { ...berlin, end: '2026-03-01T05:00' }, '2026-03-29T03:00:00Z', false],
    ['start and end in the gap', { ...berlin, end: '2026-03-01T02:45' }, '2026-03-29T01:30:00Z', true],
    ['a start in the gap with a duration', { ...berlin, duration: 'PT1H' }, '2026-03-29T02:14:59Z', true],
    [
      'a rule that only fits in gaps',
      { ...berlin, start: '2026-01-01T02:30', rrule: 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', duration: 'PT1H' },
      '2027-03-28T01:30:00Z',
      true,
    ],
    [
      'an hour of each day, by a rule of hours',
      { ...berlin, start: '2026-03-01T02:15', rrule: 'FREQ=HOURLY;BYHOUR=2', duration: 'PT30M' },
      '2026-03-29T01:05:00Z',
      true,
    ],
    [
      'an end that comes twice is the second',
      { ...berlin, start: '2026-03-01T22:00', end: '2026-03-02T02:30' },
      '2026-10-25T01:29:59Z',
      true,
    ],
    ['a start that comes twice is the first', { ...berlin, end: '2026-03-01T05:00' }, '2026-10-25T00:15:00Z', true],
    [
      'what takes place once ends with the second',
      { ...berlin, start: '2026-10-25T01:00', end: '2026-10-25T02:30', rrule: undefined },
      '2026-10-25T01:29:59Z',
      true,
    ],
    [
      'a duration is counted from the second start',
      { ...berlin, start: '2026-10-25T02:15', duration: 'PT30M', rrule: undefined },
      '2026-10-25T01:40:00Z',
      true,
    ],
    [
      'clocks that move half an hour',
      { ...howe, start: '2026-09-01T02:10', end: '2026-09-01T03:00' },
      '2026-10-03T15:30:00Z',
      true,
    ],
    [
      'clocks that go back half an hour',
      { ...howe, start: '2026-03-01T01:00', end: '2026-03-01T01:45' },
      '2026-04-04T15:14:59Z',
      true,
    ],
    [
      'a day that a zone skips: what begins on it begins with the next',
      { ...apia, start: '2011-12-02', end: '2011-12-03' },
      '2011-12-30T10:00:00Z',
      true,
    ],
    [
      'a day that a zone skips: the Friday after',
      { ...apia, start: '2011-12-02', end: '2011-12-03' },
      '2012-01-05T10:00:00Z',
      true,
    ],
    [
      'a holiday that spans the skipped day',
      { ...apia, start: '2011-11-24T22:00', end: '2011-11-26T04:00' },
      '2011-12-30T13:59:59Z',
      true,
    ],
    [
      'across midnight',
      { ...berlin, start: '2026-03-01T22:00', end: '2026-03-02T02:30' },
      '2026-03-29T01:29:59Z',
      true,
    ],
    [
      '29 February each year, in a leap year',
      { timezone: 'UTC', start: '2024-02-29', end: '2024-03-01', rrule: 'FREQ=YEARLY' },
      '2028-02-29T12:00:00Z',
      true,
    ],
    [
      '29 February each year, in a common year',
      { timezone: 'UTC', start: '2024-02-29', end: '2024-03-01', rrule: 'FREQ=YEARLY' },
      '2027-02-28T12:00:00Z',
      false,
    ],
    ['an occurrence that exdates leave out', { ...cairo, exdates: ['2026-04-24'] }, '2026-04-24T10:00:00Z', false],
    ['UNTIL as that day', { ...cairo, rrule: 'FREQ=WEEKLY;UNTIL=20260424' }, '2026-04-24T10:00:00Z', true],
    ['UNTIL before it', { ...cairo, rrule: 'FREQ=WEEKLY;UNTIL=20260423' }, '2026-04-24T10:00:00Z', false],
    ['COUNT does not count what is skipped', { ...cairo, rrule: 'FREQ=WEEKLY;COUNT=4' }, '2026-05-01T10:00:00Z', true],
    ['COUNT is over before the gap', { ...cairo, rrule: 'FREQ=WEEKLY;COUNT=3' }, '2026-04-24T10:00:00Z', false],
    [
      'clocks that change four times a year',
      { ...cairo, start: '2010-01-08T00:00', end: '2010-01-08T18:12', rrule: 'FREQ=DAILY' },
      '2010-09-09T15:15:00Z',
      true,
    ],
    // Starts are listed for 400 days at a time, from one multiple of them after 1970 to the next: 20,400 days are 2025-11-08.
    [
      'west of Greenwich, on the evening before a list of starts ends',
      { timezone: 'America/New_York', start: '2025-11-01T21:00', end: '2025-11-01T22:00', rrule: 'FREQ=DAILY' },
      '2025-11-08T02:30:00Z',
      true,
    ],
    [
      'east of Greenwich, on the morning on which a list of starts begins',
      { timezone: 'Asia/Tokyo', start: '2025-11-01T03:00', end: '2025-11-01T04:00', rrule: 'FREQ=DAILY' },
      '2025-11-07T18:30:00Z',
      true,
    ],
    [
      'an end that leaves the years',
      { timezone: 'UTC', start: '2026-01-01', duration: 'P80D', rrule: 'FREQ=DAILY' },
      '2999-12-31T00:00:00Z',
      true,
    ],
  ])('%s', (_, entry, at, expected) => {
    expect(isFrozen(entry, at)).toBe(expected);
  });

  test('a first day that no clock shows is refused, and not read as another', () => {
    const read = readWindow({ name: 'x', kind: 'freeze', ...apia, start: '2011-12-30', end: '2011-12-31' });
    expect(read).toMatchObject({ ok: false, problem: expect.stringContaining('the clocks skip that day') as string });
  });

  test('a maintenance window whose start is skipped does not take place', () => {
    const read = readWindow({ name: 'w', kind: 'maintenance', ...berlin, end: '2026-03-01T05:00' });
    expect(read.ok && inWindow(parseInstant('2026-03-29T01:30:00Z')!, [read.value]).value).toBe(false);
  });
});

/** A clock that only knows minutes: whether the wall clock is inside of an occurrence, looked up day by day. */
function oracle(start: number, length: number, isOn: (day: number) => boolean, zone: string, at: number): boolean {
  const wall = wallTimeAt(at, zone);
  const time = ((start % DAY) + DAY) % DAY;
  for (let day = Math.floor((wall - length) / DAY) * DAY; day <= wall; day += DAY) {
    const begins = day + time;
    if (begins >= start && isOn(day) && wall >= begins && wall < begins + length) return true;
  }
  return false;
}

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Africa/Cairo',
  'Africa/Casablanca',
  'America/Sao_Paulo',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'America/Havana',
  'Asia/Beirut',
  'UTC',
  'America/Asuncion',
  'Antarctica/Troll',
];

const scene = fc.record({
  zone: fc.constantFrom(...zones),
  day: fc.integer({ min: Date.UTC(2010, 0) / DAY, max: Date.UTC(2018, 0) / DAY }),
  minute: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 1_439 }), fc.integer({ min: 0, max: 200 })),
  minutes: fc.oneof(fc.constant(1_440), fc.integer({ min: 1, max: 3_000 })),
  weekly: fc.boolean(),
  interval: fc.integer({ min: 1, max: 3 }),
});

/** Instants to ask about: some at random, and every quarter of an hour around each change of the clocks to come. */
function probes(start: number, zone: string, random: readonly number[]): number[] {
  const changes = gapsBetween(start, start + 800 * DAY, zone).flatMap(({ at }) => [at, at + 210 * DAY]);
  const near = changes.flatMap((at) => Array.from({ length: 120 }, (_, step) => at + (step - 60) * 900_000));
  return [...random.map((quarter) => start + quarter * 900_000), ...near.filter((at) => at >= start)];
}

test('whatever the zone and the rule: what the wall clock shows as frozen is frozen', { timeout: 120_000 }, () => {
  const quarters = fc.array(fc.integer({ min: 0, max: 800 * 96 }), { minLength: 30, maxLength: 30 });
  const property = fc.property(scene, quarters, ({ zone, day, minute, minutes, weekly, interval }, random) => {
    const start = day * DAY + minute * 60_000;
    const length = minutes * 60_000;
    const width = minute === 0 && minutes === 1_440 ? 10 : 16;
    const text = (wall: number): string => new Date(wall).toISOString().slice(0, width);
    const rrule = `FREQ=${weekly ? 'WEEKLY' : 'DAILY'};INTERVAL=${interval}`;
    const entry = { name: 'f', timezone: zone, start: text(start), end: text(start + length), rrule };
    const freeze = readWindow({ ...entry, kind: 'freeze' });
    if (!freeze.ok) return freeze.problem.includes('the clocks skip');
    const isOn = (at: number): boolean => (at / DAY - day) % ((weekly ? 7 : 1) * interval) === 0;
    const lost = probes(start, zone, random).filter(
      (at) => oracle(start, length, isOn, zone, at) && freeze.value.at(at, startWork(10_000_000)).length === 0,
    );
    if (lost.length > 0) throw new Error(`${JSON.stringify(entry)} is lost at ${formatInstant(lost[0]!)}`);
    return true;
  });
  expect(() => fc.assert(property, { numRuns: 15 })).not.toThrow();
});
