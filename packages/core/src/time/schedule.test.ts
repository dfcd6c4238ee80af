import { describe, expect, test } from 'vitest';
import { formatInstant, parseInstant } from './instant.ts';
import { readScheduleFrom } from './schedule.ts';

function schedule(text: string, start: string, zone: string) {
  const read = readScheduleFrom(text, start, zone);
  if (!read.ok) throw new Error(read.problem);
  return read.value;
}

const next = (text: string, start: string, zone: string, after: string) => {
  const at = schedule(text, start, zone).next(parseInstant(after)!);
  return at === undefined ? undefined : formatInstant(at);
};

describe('next', () => {
  test.each([
    ['a duration', 'P1W', '2026-01-05T09:00', 'Europe/Berlin', '2026-01-05T08:00:00Z', '2026-01-12T08:00:00Z'],
    [
      'the start itself, asked before',
      'P1W',
      '2026-01-05T09:00',
      'Europe/Berlin',
      '2025-01-01T00:00:00Z',
      '2026-01-05T08:00:00Z',
    ],
    [
      'a month from the 31st, counted from the start',
      'P1M',
      '2026-01-31',
      'UTC',
      '2026-02-28T00:00:00Z',
      '2026-03-31T00:00:00Z',
    ],
    ['a month from the 31st in February', 'P1M', '2026-01-31', 'UTC', '2026-02-01T00:00:00Z', '2026-02-28T00:00:00Z'],
    ['years from 29 February', 'P1Y', '2024-02-29', 'UTC', '2027-06-01T00:00:00Z', '2028-02-29T00:00:00Z'],
    [
      'a duration in the spring gap moves on',
      'P1D',
      '2026-03-01T02:30',
      'Europe/Berlin',
      '2026-03-28T12:00:00Z',
      '2026-03-29T01:30:00Z',
    ],
    [
      'a rule in the spring gap is left out',
      'FREQ=DAILY',
      '2026-03-01T02:30',
      'Europe/Berlin',
      '2026-03-28T12:00:00Z',
      '2026-03-30T00:30:00Z',
    ],
    ['minutes', 'PT15M', '1970-01-01', 'UTC', '2026-06-15T12:07:00Z', '2026-06-15T12:15:00Z'],
    ['seconds since 1970', 'PT1S', '1970-01-01', 'UTC', '2026-06-15T12:07:00Z', '2026-06-15T12:07:01Z'],
    [
      'a rule',
      'FREQ=MONTHLY;BYDAY=1SU',
      '2026-01-01T22:00',
      'America/New_York',
      '2026-03-03T00:00:00Z',
      '2026-04-06T02:00:00Z',
    ],
    ['none after the end', 'FREQ=DAILY;COUNT=2', '2026-01-01', 'UTC', '2026-01-02T00:00:00Z', undefined],
    ['none within ten years', 'P20Y', '2026-01-01', 'UTC', '2026-01-02T00:00:00Z', undefined],
    ['none after the year 9999', 'P9999Y', '2026-01-01', 'UTC', '2026-01-02T00:00:00Z', undefined],
  ])('%s', (_, text, start, zone, after, expected) => {
    expect(next(text, start, zone, after)).toBe(expected);
  });
});

describe('previous', () => {
  test.each([
    ['P1M', '2026-01-31', '2026-03-30T00:00:00Z', '2026-02-28T00:00:00Z'],
    ['P1M', '2026-01-31', '2026-03-31T00:00:00Z', '2026-03-31T00:00:00Z'],
    ['P1M', '2026-01-31', '2026-01-30T00:00:00Z', undefined],
    ['FREQ=WEEKLY', '2026-01-04', '2026-01-17T00:00:00Z', '2026-01-11T00:00:00Z'],
  ])('%s from %s at %s', (text, start, at, expected) => {
    const found = schedule(text, start, 'UTC').previous(parseInstant(at)!);
    expect(found === undefined ? undefined : formatInstant(found)).toBe(expected);
  });
});

test.each([
  ['P0D', '2026-01-01', 'UTC', 'the schedule "P0D" is a duration of zero'],
  ['P1.5D', '2026-01-01', 'UTC', 'is not an ISO 8601 duration'],
  ['weekly', '2026-01-01', 'UTC', 'the schedule "weekly" is not a valid recurrence rule: "WEEKLY" is not NAME=VALUE'],
  ['FREQ=DAILY', 'soon', 'UTC', 'the start "soon" is neither'],
  ['FREQ=DAILY', '2026-01-01', 'Nowhere', '"Nowhere" is unknown'],
  ['FREQ=DAILY', '2026-03-29T02:30', 'Europe/Berlin', 'the clocks skip it'],
])('%s from %s in %s cannot be read', (text, start, zone, problem) => {
  const read = readScheduleFrom(text, start, zone);
  expect(read.ok ? '' : read.problem).toContain(problem);
});
