import { describe, expect, test } from 'vitest';
import { formatInstant } from './instant.ts';
import { checkPattern, parseWithPatterns } from './pattern.ts';

const read = (text: string, patterns: string[], zone = 'Europe/Berlin') => {
  const at = parseWithPatterns(text, patterns, zone);
  return at === undefined ? undefined : formatInstant(at);
};

describe('letters', () => {
  test.each([
    ['2026-03-01 10:20:30', '%Y-%m-%d %H:%M:%S', '2026-03-01T09:20:30Z'],
    ['2026-03-01', '%F', '2026-02-28T23:00:00Z'],
    ['01.03.26', '%d.%m.%y', '2026-02-28T23:00:00Z'],
    ['01.03.69', '%d.%m.%y', '1969-02-28T23:00:00Z'],
    ['1 Mar 2026', '%-d %b %Y', '2026-02-28T23:00:00Z'],
    [' 1 MARCH 2026', '%e %B %Y', '2026-02-28T23:00:00Z'],
    ['Sun 01 Mar 2026', '%a %d %b %Y', '2026-02-28T23:00:00Z'],
    ['2026-060', '%Y-%j', '2026-02-28T23:00:00Z'],
    ['2024-366', '%Y-%j', '2024-12-30T23:00:00Z'],
    ['03/01/26 12:05 am', '%D %I:%M %p', '2026-02-28T23:05:00Z'],
    ['03/01/26 12:05 PM', '%D %I:%M %p', '2026-03-01T11:05:00Z'],
    ['2026-03-01T10:00:00.25+05:30', '%FT%T.%f%z', '2026-03-01T04:30:00.250Z'],
    ['2026-03-01T10:00:00-0500', '%FT%T%z', '2026-03-01T15:00:00Z'],
    ['2026-03-01 10:00 UTC', '%F %R %Z', '2026-03-01T10:00:00Z'],
    ['1772355600', '%s', '2026-03-01T09:00:00Z'],
    ['-1.5', '%s.%f', '1969-12-31T23:59:59.500Z'],
    ['100% on 2026-03-01', '100%% on %F', '2026-02-28T23:00:00Z'],
    ['[2026-03-01] (a|b)*', '[%F] (a|b)*', '2026-02-28T23:00:00Z'],
  ])('%s by %s is %s', (text, pattern, expected) => {
    expect(checkPattern(pattern)).toBeUndefined();
    expect(read(text, [pattern])).toBe(expected);
  });
});

describe('what is refused', () => {
  test.each([
    ['a date that does not exist', '2026-02-29', '%F'],
    ['day 366 of a common year', '2026-366', '%Y-%j'],
    ['day 0 of a year', '2026-000', '%Y-%j'],
    ['a weekday that it is not', 'Mon 01 Mar 2026', '%a %d %b %Y'],
    ['more text after it', '2026-03-01x', '%F'],
    ['one digit where two are asked', '2026-3-1', '%F'],
    ['an hour of 24', '2026-03-01 24:00', '%F %R'],
    ['a leap second', '2016-12-31 23:59:60', '%F %T'],
    ['a wall time that clocks skip', '2026-03-29 02:30', '%F %R'],
    ['year 0', '0000-01-01', '%F'],
    ['beyond the year 9999', '999999999999', '%s'],
    ['a text of 300 characters and more', '2026-03-01'.padEnd(400), '%F'],
  ])('%s', (_, text, pattern) => {
    expect(read(text, [pattern])).toBeUndefined();
  });
});

test('of a wall time that comes twice it is the first', () => {
  expect(read('2026-10-25 02:30', ['%F %R'])).toBe('2026-10-25T00:30:00Z');
  expect(read('2026-11-01 01:30', ['%F %R'], 'America/New_York')).toBe('2026-11-01T05:30:00Z');
});

test('an offset in the text settles which of the two it is', () => {
  expect(read('2026-10-25 02:30 +01:00', ['%F %R %z'])).toBe('2026-10-25T01:30:00Z');
});

test('where clocks never change no wall time is skipped', () => {
  expect(read('2026-03-29 02:30', ['%F %R'], 'Asia/Shanghai')).toBe('2026-03-28T18:30:00Z');
});

describe('several patterns', () => {
  const patterns = ['%d/%m/%Y', '%m/%d/%Y'];

  test('the first that fits wins', () => {
    expect(read('02/03/2026', patterns, 'UTC')).toBe('2026-03-02T00:00:00Z');
  });

  test('one whose fields are out of range does not fit', () => {
    expect(read('12/31/2026', patterns, 'UTC')).toBe('2026-12-31T00:00:00Z');
  });

  test('one that fits a date that does not exist ends the search', () => {
    expect(read('03-02-03', ['%d-%m-%y', '%y-%m-%d'], 'UTC')).toBe('2003-02-03T00:00:00Z');
    expect(read('30-02-03', ['%d-%m-%y', '%y-%m-%d'], 'UTC')).toBeUndefined();
  });

  test('none fits', () => {
    expect(read('soon', patterns)).toBeUndefined();
    expect(read('2026-03-01', [])).toBeUndefined();
  });
});

describe('bad patterns', () => {
  test.each([
    ['%Q', '%Q'],
    ['%Y-%m-%d %', '%'],
    ['%Y-%m', 'the day is missing'],
    ['%m-%d', 'the year is missing'],
    ['%Y %d', 'the month is missing'],
    ['%Y-%m-%d %Y', 'year twice'],
    ['%Y-%m-%b-%d', 'month twice'],
    ['%Y-%m-%j', '%j cannot be combined with'],
    ['%F %I:%M', '%I and %p need each other'],
    ['%F %H %I %p', '%H cannot be combined with %I'],
    ['%F %M', '%M needs %H'],
    ['%F %H:%S', '%S needs %M'],
    ['%F %H:%M.%f', '%f needs %S'],
    ['%F %z', 'need a time of day'],
    ['%s %F', '%s stands alone'],
    ['', 'the year is missing'],
    ['%Y'.padEnd(201, ' '), 'longer than 200'],
  ])('%j: %s', (pattern, problem) => {
    expect(checkPattern(pattern)).toContain(problem);
    expect(() => parseWithPatterns('2026-03-01', ['%F', pattern], 'UTC')).toThrow(RangeError);
  });

  test('an unknown zone is an error', () => {
    expect(() => parseWithPatterns('2026-03-01', ['%F'], 'Mars')).toThrow('"Mars"');
  });
});
