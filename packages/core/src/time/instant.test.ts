import { describe, expect, test } from 'vitest';
import { endOfDateOrInstant, formatInstant, parseDate, parseInstant, startOfDateOrInstant } from './instant.ts';

describe('reading an instant', () => {
  test.each([
    ['2026-03-01T10:00:00Z', '2026-03-01T10:00:00Z'],
    ['2026-03-01T10:00:00+01:00', '2026-03-01T09:00:00Z'],
    ['2026-03-01T10:00:00-05:30', '2026-03-01T15:30:00Z'],
    ['2026-03-01t10:00:00z', '2026-03-01T10:00:00Z'],
    ['2026-03-01 10:00:00Z', '2026-03-01T10:00:00Z'],
    ['2026-03-01T10:00:00-00:00', '2026-03-01T10:00:00Z'],
    ['2026-03-01T10:00:00.5Z', '2026-03-01T10:00:00.500Z'],
    ['2026-03-01T10:00:00.123999999Z', '2026-03-01T10:00:00.123Z'],
    ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00Z'],
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00Z'],
    ['9999-12-31T23:59:59Z', '9999-12-31T23:59:59Z'],
  ])('%s is %s', (text, expected) => {
    expect(formatInstant(parseInstant(text)!)).toBe(expected);
  });

  test.each([
    ['without an offset', '2026-03-01T10:00:00'],
    ['a date', '2026-03-01'],
    ['30 February', '2026-02-30T10:00:00Z'],
    ['29 February of a common year', '2026-02-29T10:00:00Z'],
    ['month 13', '2026-13-01T10:00:00Z'],
    ['day 0', '2026-03-00T10:00:00Z'],
    ['hour 24', '2026-03-01T24:00:00Z'],
    ['minute 60', '2026-03-01T10:60:00Z'],
    ['a leap second', '2016-12-31T23:59:60Z'],
    ['an offset of 24 hours', '2026-03-01T10:00:00+24:00'],
    ['an offset without colon', '2026-03-01T10:00:00+0100'],
    ['no seconds', '2026-03-01T10:00Z'],
    ['year 0', '0000-03-01T10:00:00Z'],
    ['before year 1 by its offset', '0001-01-01T00:00:00+01:00'],
    ['space around it', ' 2026-03-01T10:00:00Z'],
    ['a line break after it', '2026-03-01T10:00:00Z\n'],
    ['a dot without digits', '2026-03-01T10:00:00.Z'],
    ['full-width digits', '２０２６-03-01T10:00:00Z'],
    ['nothing', ''],
    ['a long text', `2026-03-01T10:00:00.${'1'.repeat(100_000)}Z`],
  ])('%s is none', (_, text) => {
    expect(parseInstant(text)).toBeUndefined();
  });

  test('the answer is the same the second time', () => {
    expect(parseInstant('2026-05-01T00:00:00Z')).toBe(parseInstant('2026-05-01T00:00:00Z'));
  });
});

test('a date has two digits for month and day, and exists', () => {
  expect(parseDate('2026-03-01')).toEqual({ year: 2026, month: 3, day: 1 });
  expect(['2026-3-1', '2026-02-29', '20260301', '2026-03'].map(parseDate)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

describe('a date in a zone', () => {
  test.each([
    ['2026-03-01', 'Europe/Berlin', '2026-02-28T23:00:00Z', '2026-03-01T23:00:00Z'],
    ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z'],
    ['2026-10-25', 'Europe/Berlin', '2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z'],
    ['2026-11-01', 'America/New_York', '2026-11-01T04:00:00Z', '2026-11-02T05:00:00Z'],
    ['2026-02-28', 'Asia/Shanghai', '2026-02-27T16:00:00Z', '2026-02-28T16:00:00Z'],
    ['2024-02-28', 'UTC', '2024-02-28T00:00:00Z', '2024-02-29T00:00:00Z'],
  ])('%s in %s begins at %s and is over at %s', (text, zone, start, end) => {
    expect(formatInstant(startOfDateOrInstant(text, zone)!)).toBe(start);
    expect(formatInstant(endOfDateOrInstant(text, zone)!)).toBe(end);
  });

  test('a date-time is over when it comes, whatever the zone', () => {
    expect(formatInstant(endOfDateOrInstant('2026-03-01T10:00:00Z', 'Asia/Shanghai')!)).toBe('2026-03-01T10:00:00Z');
  });

  test('9999-12-31, which means never, is read', () => {
    expect(formatInstant(endOfDateOrInstant('9999-12-31', 'UTC')!)).toBe('9999-12-31T23:59:59.999Z');
  });

  test('other text has neither start nor end', () => {
    expect([
      startOfDateOrInstant('2026-02-30', 'UTC'),
      endOfDateOrInstant('tomorrow', 'UTC'),
      endOfDateOrInstant('next month', 'UTC'),
    ]).toEqual([undefined, undefined, undefined]);
  });

  test('an unknown zone is an error', () => {
    expect(() => endOfDateOrInstant('2026-03-01', 'Berlin')).toThrow(RangeError);
  });
});

test('milliseconds are written only where there are any', () => {
  expect([formatInstant(0), formatInstant(1)]).toEqual(['1970-01-01T00:00:00Z', '1970-01-01T00:00:00.001Z']);
  expect(() => formatInstant(Number.NaN)).toThrow(RangeError);
});
