import { expect, test } from 'vitest';
import { formatLocal } from './local.ts';

test.each([
  ['2026-03-03T06:40:00Z', 'Europe/Berlin', '2026-03-03 07:40'],
  ['2026-07-03T06:40:00Z', 'Europe/Berlin', '2026-07-03 08:40'],
  ['2026-03-03T23:30:00Z', 'Asia/Kathmandu', '2026-03-04 05:15'],
  ['2026-03-03T06:40:59.900Z', 'UTC', '2026-03-03 06:40:59'],
])('%s is in %s %s', (instant, zone, local) => {
  expect(formatLocal(Date.parse(instant), zone)).toBe(local);
});

test('an unknown zone is an error', () => {
  expect(() => formatLocal(0, 'Europe/Nowhere')).toThrow(RangeError);
});
