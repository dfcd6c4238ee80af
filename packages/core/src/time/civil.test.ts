import { describe, expect, test } from 'vitest';
import { daysInMonth, exists, utcMidnight } from './civil.ts';

describe('leap years', () => {
  test.each([
    [2023, 28],
    [2024, 29],
    [1900, 28],
    [2000, 29],
    [2100, 28],
  ])('February %i has %i days', (year, days) => {
    expect(daysInMonth(year, 2)).toBe(days);
  });
});

test.each([
  [{ year: 2026, month: 2, day: 29 }, false],
  [{ year: 2024, month: 2, day: 29 }, true],
  [{ year: 2026, month: 13, day: 1 }, false],
  [{ year: 2026, month: 4, day: 31 }, false],
  [{ year: 2026, month: 4, day: 0 }, false],
  [{ year: 0, month: 1, day: 1 }, false],
])('%o exists: %s', (date, expected) => {
  expect(exists(date)).toBe(expected);
});

test('the years 1 to 99 are not those of the 20th century', () => {
  expect(new Date(utcMidnight({ year: 1, month: 1, day: 1 })).toISOString()).toBe('0001-01-01T00:00:00.000Z');
});
