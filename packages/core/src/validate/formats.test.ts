import { expect, test } from 'vitest';
import { formatChecks } from './formats.ts';

test.each(['2026-02-28', '2024-02-29', '2000-02-29', '0001-01-01', '2026-12-31'])('%s is a day', (text) => {
  expect(formatChecks.date(text)).toBe(true);
});

test.each([
  '2026-02-29',
  '1900-02-29',
  '2026-02-30',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '2026-1-1',
  '26-01-01',
  '2026-01-01T00:00:00Z',
  '',
])('%s is no day', (text) => {
  expect(formatChecks.date(text)).toBe(false);
});

test.each(['2026-03-02T09:00:00Z', '2026-03-02T09:00:00+01:00', '2026-03-02T23:59:59.123456789-11:30'])(
  '%s is an instant',
  (text) => {
    expect(formatChecks['date-time'](text)).toBe(true);
  },
);

test.each([
  '2026-03-02T09:00:00',
  '2026-03-02T24:00:00Z',
  '2026-03-02T09:60:00Z',
  '2016-12-31T23:59:60Z',
  '2026-02-30T09:00:00Z',
  '2026-03-02 09:00:00Z',
  '2026-03-02t09:00:00z',
  '2026-03-02T09:00Z',
  '2026-03-02T09:00:00+24:00',
])('%s is not a valid instant', (text) => {
  expect(formatChecks['date-time'](text)).toBe(false);
});
