import { describe, expect, test } from 'vitest';
import { due } from './cadence.ts';
import { parseDuration } from './duration.ts';
import { formatInstant, parseInstant } from './instant.ts';

const at = (text: string) => parseInstant(text)!;
const week = { share: 0.25, most: parseDuration('P7D')! };

const ask = (last: string, cadence: string, now: string, grace = week, zone = 'UTC') =>
  due(at(last), parseDuration(cadence)!, at(now), zone, grace)!;

describe('states', () => {
  test.each([
    ['2026-01-30T23:59:59Z', 'ok'],
    ['2026-01-31T00:00:00Z', 'due'],
    ['2026-02-06T23:59:59Z', 'due'],
    ['2026-02-07T00:00:00Z', 'overdue'],
  ])('every 30 days from 1 January: %s is %s', (now, state) => {
    expect(ask('2026-01-01T00:00:00Z', 'P30D', now).state).toBe(state);
  });
});

describe('grace', () => {
  test.each([
    ['a quarter of a short cadence', 'P4D', '2026-01-06T00:00:00Z'],
    ['at most seven days of a long one', 'P6M', '2026-07-08T00:00:00Z'],
  ])('%s', (_, cadence, overdue) => {
    expect(formatInstant(ask('2026-01-01T00:00:00Z', cadence, '2026-01-01T00:00:00Z').overdue)).toBe(overdue);
  });

  test('without it, what is due is overdue at once', () => {
    expect(due(0, parseDuration('P1D')!, 86_400_000, 'UTC')).toEqual({
      state: 'overdue',
      due: 86_400_000,
      overdue: 86_400_000,
    });
  });
});

describe('boundaries', () => {
  test.each([
    ['2026-01-15T00:00:00Z', '2026-01-31T00:00:00Z'],
    ['2026-01-31T00:00:00Z', '2026-02-07T00:00:00Z'],
  ])('what is asked at %s changes at %s', (now, boundary) => {
    expect(formatInstant(ask('2026-01-01T00:00:00Z', 'P30D', now).boundary!)).toBe(boundary);
  });

  test('overdue stays overdue', () => {
    expect(ask('2026-01-01T00:00:00Z', 'P30D', '2027-01-01T00:00:00Z')).not.toHaveProperty('boundary');
  });
});

test.each([
  ['a month from the 31st', '2026-01-31T09:00:00Z', 'P1M', 'UTC', '2026-02-28T09:00:00Z'],
  ['half a year', '2026-08-31T09:00:00Z', 'P6M', 'UTC', '2027-02-28T09:00:00Z'],
  ['a week over the spring change', '2026-03-23T08:00:00Z', 'P1W', 'Europe/Berlin', '2026-03-30T07:00:00Z'],
  ['a week over the autumn change', '2026-10-26T13:00:00Z', 'P1W', 'America/New_York', '2026-11-02T14:00:00Z'],
])('the cadence counts by the calendar: %s', (_, last, cadence, zone, expected) => {
  expect(formatInstant(ask(last, cadence, last, week, zone).due)).toBe(expected);
});

test('beyond the year 9999 there is no answer', () => {
  expect(due(at('2026-01-01T00:00:00Z'), parseDuration('P9999Y')!, 0, 'UTC')).toBeUndefined();
});
