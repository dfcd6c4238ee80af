import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDurations, compareDurationsFrom } from './compare-durations.ts';
import { addDuration, parseDuration } from './duration.ts';
import { parseInstant } from './instant.ts';

describe('from whatever day', () => {
  test.each([
    ['P6M', 'P180D', 1, 1],
    ['P6M', 'P181D', 0, 1],
    ['P6M', 'P182D', -1, 1],
    ['P6M', 'P184D', -1, 0],
    ['P6M', 'P185D', -1, -1],
    ['P1M', 'P28D', 0, 1],
    ['P1M', 'P31D', -1, 0],
    ['P1Y', 'P12M', 0, 0],
    ['P1Y', 'P365D', 0, 1],
    ['P1Y', 'P366D', -1, 0],
    ['P1Y', 'P367D', -1, -1],
    ['P100Y', 'P36524D', 0, 1],
    ['P2W', 'P14D', 0, 0],
    ['P1D', 'PT24H', 0, 0],
    ['PT90M', 'PT1H', 1, 1],
    ['P1M1D', 'P1M', 1, 1],
    ['P0D', 'PT0S', 0, 0],
  ])('%s against %s: from %i to %i', (a, b, least, greatest) => {
    expect(compareDurations(parseDuration(a)!, parseDuration(b)!)).toEqual({ least, greatest });
  });

  test('the largest durations are compared', () => {
    expect(compareDurations(parseDuration('P9999Y999999M')!, parseDuration('P999999D')!)).toEqual({
      least: 1,
      greatest: 1,
    });
  });
});

test.each([
  ['P1M', 'P30D', '2026-03-01T00:00:00Z', 1],
  ['P1M', 'P30D', '2026-02-01T00:00:00Z', -1],
  ['P1M', 'P30D', '2026-04-01T00:00:00Z', 0],
  ['P1D', 'PT24H', '2026-03-28T12:00:00Z', -1],
  ['P1D', 'PT24H', '2026-10-24T12:00:00Z', 1],
])('%s against %s from %s in Berlin is %i', (a, b, from, expected) => {
  expect(compareDurationsFrom(parseDuration(a)!, parseDuration(b)!, parseInstant(from)!, 'Europe/Berlin')).toBe(
    expected,
  );
});

const duration = fc
  .record({ years: fc.nat(3), months: fc.nat(30), days: fc.nat(800) })
  .map(({ years, months, days }) => parseDuration(`P${years}Y${months}M${days}D`)!);

test('what holds from whatever day holds from any day', () => {
  const days = fc.integer({ min: Date.UTC(2001, 0) / 86_400_000, max: Date.UTC(2300, 0) / 86_400_000 });
  fc.assert(
    fc.property(duration, duration, days, (a, b, day) => {
      const { least, greatest } = compareDurations(a, b);
      const there = compareDurationsFrom(a, b, day * 86_400_000, 'UTC')!;
      expect(there).toBeGreaterThanOrEqual(least);
      expect(there).toBeLessThanOrEqual(greatest);
    }),
    { numRuns: 150 },
  );
});

test('turned round, the comparison is negated', () => {
  fc.assert(
    fc.property(duration, duration, (a, b) => {
      const there = compareDurations(a, b);
      const back = compareDurations(b, a);
      expect([back.least + there.greatest, back.greatest + there.least]).toEqual([0, 0]);
    }),
    { numRuns: 50 },
  );
});

test.each([1, 2, 3, 6, 11, 12, 13, 24, 48])(
  'no day of the calendar makes %i months longer or shorter than the comparison says',
  (months) => {
    const lengths = new Set<number>();
    for (let year = 2095; year <= 2105; year++) {
      for (let day = 0; day < 366; day++) {
        const from = Date.UTC(year, 0, 1) + day * 86_400_000;
        lengths.add((addDuration(from, parseDuration(`P${months}M`)!, 'UTC')! - from) / 86_400_000);
      }
    }
    const against = (days: number) => compareDurations(parseDuration(`P${months}M`)!, parseDuration(`P${days}D`)!);
    const [least, greatest] = [Math.min(...lengths), Math.max(...lengths)];
    expect([against(least).least, against(greatest).greatest]).toEqual([0, 0]);
  },
);
