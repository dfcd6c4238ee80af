import { expect, test } from 'vitest';
import { elapsedAxis } from './elapsed-axis.ts';

const minute = 60_000;

test('minutes and days both have space', () => {
  const { at, ticks } = elapsedAxis(5 * minute, 4 * 1440 * minute, 0.08);
  expect(ticks.map(({ label }) => label)).toEqual(['5 min', '15 min', '1 h', '4 h', '12 h', '1 d', '3 d']);
  expect(at(4 * 1440 * minute)).toBe(1);
  expect(at(0)).toBe(0);
  expect(at(60 * minute) - at(15 * minute)).toBeCloseTo(at(240 * minute) - at(60 * minute));
});

test.each([
  [0, 0],
  [5 * minute, 5 * minute],
  [60 * minute, 5],
])('from %d to %d it is still an axis', (first, last) => {
  const { at, ticks } = elapsedAxis(first, last, 0.1);
  for (const span of [0, 1, last, 2 * last + 1]) {
    expect(at(span)).toBeGreaterThanOrEqual(0);
    expect(at(span)).toBeLessThanOrEqual(1);
  }
  expect(ticks.length).toBeLessThan(12);
});
