import { describe, expect, test } from 'vitest';
import { addDuration, describeDuration, describeSpan, parseDuration } from './duration.ts';
import { formatInstant, parseInstant } from './instant.ts';

describe('reading a duration', () => {
  test.each(['P1Y', 'P6M', 'P2W', 'P10D', 'PT2H', 'PT30M', 'PT5S', 'P1Y2M3DT4H5M6S', 'P0D', 'PT0S', 'P1YT1S'])(
    '%s is one',
    (text) => {
      expect(parseDuration(text)).toBeDefined();
    },
  );

  test.each([
    '',
    'P',
    'PT',
    'P1DT',
    '2h',
    '5m',
    'p1d',
    'P-1D',
    '-P1D',
    '+P1D',
    'P1.5D',
    'PT1.5H',
    'P1W2D',
    'P1H',
    'PT1D',
    'P1D1Y',
    ' P1D',
    'P1D\n',
    'P12345Y',
    `P${'1'.repeat(70)}D`,
  ])('%j is none', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });

  test('M is months before the T and minutes after it', () => {
    expect(parseDuration('P2MT3M')).toMatchObject({ months: 2, minutes: 3 });
  });
});

describe('adding', () => {
  test.each([
    ['a month from the 31st ends on the last day', '2026-01-31T12:00:00Z', 'P1M', 'UTC', '2026-02-28T12:00:00Z'],
    ['a month from the 31st in a leap year', '2024-01-31T12:00:00Z', 'P1M', 'UTC', '2024-02-29T12:00:00Z'],
    ['a year from 29 February', '2024-02-29T12:00:00Z', 'P1Y', 'UTC', '2025-02-28T12:00:00Z'],
    ['six months are not 180 days', '2026-01-01T00:00:00Z', 'P6M', 'UTC', '2026-07-01T00:00:00Z'],
    ['180 days', '2026-01-01T00:00:00Z', 'P180D', 'UTC', '2026-06-30T00:00:00Z'],
    [
      'a day over the spring change keeps the wall time',
      '2026-03-28T21:00:00Z',
      'P1D',
      'Europe/Berlin',
      '2026-03-29T20:00:00Z',
    ],
    [
      '24 hours over the spring change do not',
      '2026-03-28T21:00:00Z',
      'PT24H',
      'Europe/Berlin',
      '2026-03-29T21:00:00Z',
    ],
    [
      'a day over the autumn change keeps the wall time',
      '2026-10-24T20:00:00Z',
      'P1D',
      'Europe/Berlin',
      '2026-10-25T21:00:00Z',
    ],
    ['a day in New York in spring', '2026-03-07T22:00:00Z', 'P1D', 'America/New_York', '2026-03-08T21:00:00Z'],
    ['a day where clocks never change', '2026-03-28T21:00:00Z', 'P1D', 'Asia/Shanghai', '2026-03-29T21:00:00Z'],
    ['a wall time that is skipped moves on', '2026-03-28T01:30:00Z', 'P1D', 'Europe/Berlin', '2026-03-29T01:30:00Z'],
    [
      'of a wall time that comes twice it is the first',
      '2026-10-24T00:30:00Z',
      'P1D',
      'Europe/Berlin',
      '2026-10-25T00:30:00Z',
    ],
    ['days come before hours', '2026-03-28T01:00:00Z', 'P1DT1H', 'Europe/Berlin', '2026-03-29T02:00:00Z'],
  ])('%s', (_, from, text, zone, expected) => {
    expect(formatInstant(addDuration(parseInstant(from)!, parseDuration(text)!, zone)!)).toBe(expected);
  });

  test('going back is not the inverse at the end of a month', () => {
    const back = addDuration(parseInstant('2026-03-31T00:00:00Z')!, parseDuration('P1M')!, 'UTC', -1)!;
    expect(formatInstant(back)).toBe('2026-02-28T00:00:00Z');
  });

  test('what leaves the years 0001 to 9999 is undefined', () => {
    const at = parseInstant('2026-01-01T00:00:00Z')!;
    expect(addDuration(at, parseDuration('P9999Y')!, 'UTC')).toBeUndefined();
    expect(addDuration(at, parseDuration('PT999999999H')!, 'UTC')).toBeUndefined();
    expect(addDuration(at, parseDuration('P9999Y')!, 'UTC', 1_000_000)).toBeUndefined();
  });
});

test.each([
  ['P1Y6M', '1 year 6 months'],
  ['P1M', '1 month'],
  ['P2W', '2 weeks'],
  ['P5DT2H', '5 days 2 hours'],
  ['PT0S', '0 seconds'],
])('%s reads %s', (text, expected) => {
  expect(describeDuration(parseDuration(text)!)).toBe(expected);
});

test.each([
  [5 * 86_400_000 + 2 * 3_600_000 + 59 * 60_000, '5 days 2 hours'],
  [86_400_000, '1 day'],
  [86_400_000 + 60_000, '1 day'],
  [3_600_000 + 1_000, '1 hour'],
  [61_000, '1 minute 1 second'],
  [999, '0 seconds'],
  [-90_000, '1 minute 30 seconds'],
])('%i ms read %s', (millis, expected) => {
  expect(describeSpan(millis)).toBe(expected);
});
