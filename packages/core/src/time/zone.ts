import { Temporal } from 'temporal-polyfill';
import type { CivilDate, CivilDateTime } from './civil.ts';
import { memoise } from '../model/memoise.ts';
import { quotedJson } from './read.ts';

/** Years 0001 to 9999, as in RFC 3339 and in CEL's timestamp. */
const EARLIEST = -62_135_596_800_000;
export const LATEST: number = 253_402_300_799_999;

export function inRange(at: number): boolean {
  return at >= EARLIEST && at <= LATEST;
}

const known = memoise(500, (name) => {
  // Temporal also accepts offsets and whole date-times as a zone; a calendar needs a place with its rules.
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{0,99}$/.test(name)) return false;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId !== '';
  } catch {
    return false;
  }
});

/** Whether the name is a zone of the IANA database that this machine has; an offset such as `+01:00` is not a zone. */
export function isZone(name: string): boolean {
  return known(name);
}

/** Why the name is not a valid zone, or undefined. */
export function zoneProblem(name: string): string | undefined {
  return isZone(name)
    ? undefined
    : `the time zone ${quotedJson(name)} is unknown; write an IANA name such as "Europe/Berlin" or "UTC"`;
}

/** Throws RangeError for an unknown zone, or an instant outside the years 0001 to 9999. */
export function zoned(at: number, zone: string): Temporal.ZonedDateTime {
  const problem = zoneProblem(zone);
  if (problem !== undefined) throw new RangeError(problem);
  if (!inRange(at)) throw new RangeError('the time is outside the years 0001 to 9999');
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
}

/** Zones keep their offset for a quarter of an hour at least. */
const quarter = 900_000;
const offsets = memoise(10_000, (key) => {
  const space = key.indexOf(' ');
  return zoned(Number(key.slice(0, space)) * quarter, key.slice(space + 1)).offsetNanoseconds;
});

/** Throws RangeError as `zoned` does. */
export function offsetAt(at: number, zone: string): number {
  return offsets(`${Math.floor(at / quarter)} ${zone}`);
}

/** The instant of a wall clock time: the first of two where clocks go back, undefined if they skip it. */
export function instantAt(wall: CivilDateTime, zone: string): number | undefined {
  const plain = Temporal.PlainDateTime.from(wall, { overflow: 'reject' });
  const at = plain.toZonedDateTime(zone, { disambiguation: 'earlier' });
  return at.toPlainDateTime().equals(plain) ? at.epochMilliseconds : undefined;
}

/** The first instant of the day, which is not midnight where clocks skip it. `addDays` moves the day first. */
export function startOfDay(date: CivilDate, zone: string, addDays = 0): number {
  const day = Temporal.PlainDate.from(date, { overflow: 'reject' }).add({ days: addDays });
  return day.toZonedDateTime(zone).epochMilliseconds;
}
