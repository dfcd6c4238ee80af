import { Temporal } from 'temporal-polyfill';
import { memoise } from '../model/memoise.ts';
import { zoned } from './zone.ts';

/**
 * What the clock on the wall shows, as the milliseconds of the epoch at which a clock in UTC shows the same. No zone skips or
 * repeats these, so that a rule can be counted in them.
 */
export type WallTime = number;

/** A moment at which clocks go forward. */
export interface ClockGap {
  readonly at: number;
  /** The wall times that clocks skip: `[from, to)`. */
  readonly from: WallTime;
  readonly to: WallTime;
}

export function wallTimeAt(at: number, zone: string): WallTime {
  return at + zoned(at, zone).offsetNanoseconds / 1e6;
}

/** The last instant at which a clock shows the time; for a skipped time, the start of the gap plus the offset into the gap. */
export function lastInstantOf(wall: WallTime, zone: string): number {
  return instantOf(wall, zone, 'later');
}

/** The same, but the first instant where clocks show the time twice. */
export function firstInstantOf(wall: WallTime, zone: string): number {
  return instantOf(wall, zone, 'compatible');
}

function instantOf(wall: WallTime, zone: string, disambiguation: 'later' | 'compatible'): number {
  const plain = Temporal.Instant.fromEpochMilliseconds(wall).toZonedDateTimeISO('UTC').toPlainDateTime();
  return plain.toZonedDateTime(zone, { disambiguation }).epochMilliseconds;
}

const ofYear = memoise(2_000, (key): readonly ClockGap[] => {
  const space = key.indexOf(' ');
  const year = Number(key.slice(0, space));
  const end = Date.UTC(year + 1, 0);
  const gaps: ClockGap[] = [];
  let before = zoned(Date.UTC(year, 0) - 1, key.slice(space + 1));
  for (;;) {
    const after = before.getTimeZoneTransition('next');
    if (after === null || after.epochMilliseconds >= end) return gaps;
    const at = after.epochMilliseconds;
    const from = at + after.subtract({ nanoseconds: 1 }).offsetNanoseconds / 1e6;
    const to = at + after.offsetNanoseconds / 1e6;
    if (to > from) gaps.push({ at, from, to });
    before = after;
  }
});

/** The gaps that begin in `[from, to)`, in order. Throws RangeError for an unknown zone; from the year 1970 on. */
export function gapsBetween(from: number, to: number, zone: string): readonly ClockGap[] {
  const last = new Date(to - 1).getUTCFullYear();
  const gaps: ClockGap[] = [];
  for (let year = new Date(from).getUTCFullYear(); year <= last; year++)
    gaps.push(...ofYear(`${year} ${zone}`).filter(({ at }) => at >= from && at < to));
  return gaps;
}
