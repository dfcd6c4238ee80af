/** A day of the proleptic Gregorian calendar; months and days count from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A date and a time of day that no zone is known of yet. */
export interface CivilDateTime extends CivilDate {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const DAY: number = 86_400_000;

/** The Gregorian calendar repeats after this: 146,097 days. */
const FOUR_CENTURIES = 146_097 * DAY;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (lengths[month - 1] ?? 0);
}

/** Whether the date is one of the years 0001 to 9999. */
export function exists({ year, month, day }: CivilDate): boolean {
  return year >= 1 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month);
}

/** Milliseconds of the epoch, read as UTC. */
export function utcMillis(at: CivilDateTime): number {
  // Date.UTC takes the years 0 to 99 for 1900 to 1999.
  const shifted = Date.UTC(at.year + 400, at.month - 1, at.day, at.hour, at.minute, at.second, at.millisecond);
  return shifted - FOUR_CENTURIES;
}

/** Milliseconds of the epoch at which the date begins in UTC. */
export function utcMidnight(date: CivilDate): number {
  return utcMillis({ ...date, hour: 0, minute: 0, second: 0, millisecond: 0 });
}
