import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseInstant } from '@gradus/core/internal';
import { ticks } from './time-axis.ts';

const berlin = (from: string, to: string) =>
  ticks(parseInstant(from)!, parseInstant(to)!, 'Europe/Berlin', 9).map(({ label }) => label);

test.each([
  ['minutes', '2026-03-02T08:59:30Z', '2026-03-02T09:04:00Z', ['10:00', '10:01', '10:02', '10:03', '10:04']],
  [
    'hours, with the day at midnight',
    '2026-03-02T15:30:00Z',
    '2026-03-03T08:00:00Z',
    ['18:00', '21:00', 'Tue 3 Mar', '03:00', '06:00', '09:00'],
  ],
  [
    'hours, by the wall clock when it changes',
    '2026-03-28T12:00:00Z',
    '2026-03-30T12:00:00Z',
    ['18:00', 'Sun 29 Mar', '06:00', '12:00', '18:00', 'Mon 30 Mar', '06:00', '12:00'],
  ],
  [
    'days',
    '2026-03-26T12:00:00Z',
    '2026-04-02T12:00:00Z',
    ['Fri 27 Mar', 'Sat 28 Mar', 'Sun 29 Mar', 'Mon 30 Mar', 'Tue 31 Mar', 'Wed 1 Apr', 'Thu 2 Apr'],
  ],
  [
    'months',
    '2026-01-10T00:00:00Z',
    '2026-08-01T00:00:00Z',
    ['7 Feb', '7 Mar', '4 Apr', '2 May', '30 May', '27 Jun', '25 Jul'],
  ],
])('%s', (_, from, to, expected) => {
  expect(berlin(from, to)).toEqual(expected);
});

test('never more than requested, in order, and within the span', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 4e12 }),
      fc.integer({ min: 1, max: 1e12 }),
      fc.integer({ min: 2, max: 12 }),
      (from, span, most) => {
        const found = ticks(from, from + span, 'Europe/Berlin', most).map(({ at }) => at);
        expect(found.length).toBeLessThanOrEqual(most + 1);
        expect(found.filter((at) => at < from || at > from + span)).toEqual([]);
        expect([...found].sort((a, b) => a - b)).toEqual(found);
      },
    ),
  );
});
