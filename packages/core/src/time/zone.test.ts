import { describe, expect, test } from 'vitest';
import { formatInstant } from './instant.ts';
import { instantAt, isZone, startOfDay, zoned } from './zone.ts';

test.each([
  ['Europe/Berlin', true],
  ['UTC', true],
  ['Etc/GMT+5', true],
  ['America/Argentina/Buenos_Aires', true],
  ['+01:00', false],
  ['Europe/Berln', false],
  ['', false],
  ['2026-01-01T00:00[Europe/Berlin]', false],
  ['Europe/Berlin\n', false],
])('%j is a zone: %s', (name, expected) => {
  expect(isZone(name)).toBe(expected);
});

const wall = (text: string) => {
  const [year, month, day, hour, minute] = text.split(/[-T:]/).map(Number) as [number, number, number, number, number];
  return { year, month, day, hour, minute, second: 0, millisecond: 0 };
};

describe('wall time', () => {
  test.each([
    ['2026-03-29T01:59', 'Europe/Berlin', '2026-03-29T00:59:00Z'],
    ['2026-03-29T02:00', 'Europe/Berlin', undefined],
    ['2026-03-29T02:59', 'Europe/Berlin', undefined],
    ['2026-03-29T03:00', 'Europe/Berlin', '2026-03-29T01:00:00Z'],
    ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30:00Z'],
    ['2026-03-08T02:30', 'America/New_York', undefined],
    ['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30:00Z'],
    ['2026-03-29T02:30', 'Asia/Shanghai', '2026-03-28T18:30:00Z'],
  ])('%s in %s is %s', (text, zone, expected) => {
    const at = instantAt(wall(text), zone);
    expect(at === undefined ? undefined : formatInstant(at)).toBe(expected);
  });
});

test.each([
  ['Europe/Berlin', '2026-02-28T23:00:00Z'],
  ['Asia/Shanghai', '2026-02-28T16:00:00Z'],
  ['America/New_York', '2026-03-01T05:00:00Z'],
])('a day begins at its midnight in %s', (zone, expected) => {
  expect(formatInstant(startOfDay({ year: 2026, month: 3, day: 1 }, zone))).toBe(expected);
});

test('a day whose midnight is skipped begins when the clocks have moved', () => {
  expect(formatInstant(startOfDay({ year: 2018, month: 11, day: 4 }, 'America/Sao_Paulo'))).toBe(
    '2018-11-04T03:00:00Z',
  );
});

test('an unknown zone is named', () => {
  expect(() => zoned(0, 'Mars/Olympus')).toThrow('"Mars/Olympus"');
});
