import { describe, expect, test } from 'vitest';
import { readPoint } from './calendar-point.ts';
import { formatInstant } from './instant.ts';

test.each([
  ['2026-03-01T22:00', 'Europe/Berlin', '2026-03-01T21:00:00Z'],
  ['2026-03-01T22:00:30', 'Europe/Berlin', '2026-03-01T21:00:30Z'],
  ['2026-03-01T22:00:00Z', 'Europe/Berlin', '2026-03-01T22:00:00Z'],
  ['2026-03-01T22:00:00-05:00', 'Europe/Berlin', '2026-03-02T03:00:00Z'],
  ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30:00Z'],
  ['2026-10-25T02:30:00+01:00', 'Europe/Berlin', '2026-10-25T01:30:00Z'],
  ['2026-03-01', 'Asia/Shanghai', '2026-02-28T16:00:00Z'],
])('%s in %s is %s', (text, zone, expected) => {
  const read = readPoint(text, zone);
  expect(read.ok && formatInstant(read.value.at)).toBe(expected);
});

test('only a date has a length', () => {
  const date = readPoint('2026-03-29', 'Europe/Berlin');
  expect(date.ok && [date.value.isDate, date.value.end - date.value.at]).toEqual([true, 23 * 3_600_000]);
  const time = readPoint('2026-03-29T12:00', 'Europe/Berlin');
  expect(time.ok && [time.value.isDate, time.value.end - time.value.at]).toEqual([false, 0]);
});

describe('problems', () => {
  test.each([
    ['2026-03-29T02:30', 'Europe/Berlin', 'does not exist in Europe/Berlin: the clocks skip it'],
    ['2026-03-08T02:30', 'America/New_York', 'the clocks skip it'],
    ['2026-02-29T10:00', 'UTC', '"2026-02-29T10:00" does not exist'],
    ['2026-03-01T24:00', 'UTC', 'does not exist'],
    ['2026-02-29', 'UTC', 'neither a date'],
    ['next sunday', 'UTC', '"next sunday" is neither a date'],
    ['2026-03-01', 'Mars', '"Mars" is unknown'],
  ])('%s in %s', (text, zone, problem) => {
    const read = readPoint(text, zone);
    expect(read.ok ? '' : read.problem).toContain(problem);
  });
});
