import { DAY, daysInMonth } from './civil.ts';
import { addDuration, dayPart, type CalendarDuration, monthPart, timePart } from './duration.ts';

/** Signs of `a − b` over all days that both may begin on: equal where the answer does not depend on the day. */
export interface Comparison {
  readonly least: -1 | 0 | 1;
  readonly greatest: -1 | 0 | 1;
}

function sign(value: number): -1 | 0 | 1 {
  return value < 0 ? -1 : value > 0 ? 1 : 0;
}

/** The calendar repeats after 400 years. */
const CYCLE_MONTHS = 4_800;
const CYCLE_DAYS = 146_097;

let firsts: readonly number[] | undefined;

/** The day on which a month begins; months and days are numbered from January 2000. */
function firstDay(month: number): number {
  if (firsts === undefined) {
    let days = 0;
    firsts = Array.from({ length: CYCLE_MONTHS }, (_, index) => {
      const length = daysInMonth(2000 + Math.floor(index / 12), (index % 12) + 1);
      return (days += length) - length;
    });
  }
  return Math.floor(month / CYCLE_MONTHS) * CYCLE_DAYS + firsts[month % CYCLE_MONTHS]!;
}

/**
 * Compares by the calendar, from whatever day both begin, with days of 24 hours: 180 days are shorter than six months, which
 * are 181 to 184 days; 182 days are neither.
 */
export function compareDurations(a: CalendarDuration, b: CalendarDuration): Comparison {
  const rest = (dayPart(a) - dayPart(b)) * DAY + timePart(a) - timePart(b);
  const [monthsA, monthsB] = [monthPart(a), monthPart(b)];
  if (monthsA === monthsB) return { least: sign(rest), greatest: sign(rest) };
  let least: -1 | 0 | 1 = 1;
  let greatest: -1 | 0 | 1 = -1;
  // From the late days of a month, which a shorter month cuts, nothing is longer or shorter than from all the firsts.
  for (let month = 0; month < CYCLE_MONTHS; month++) {
    const difference = sign((firstDay(month + monthsA) - firstDay(month + monthsB)) * DAY + rest);
    if (difference < least) least = difference;
    if (difference > greatest) greatest = difference;
  }
  return { least, greatest };
}

/**
 * Compares what both reach from one instant in a zone; undefined if one leaves the years 0001 to 9999. Throws RangeError for
 * an unknown zone.
 */
export function compareDurationsFrom(
  a: CalendarDuration,
  b: CalendarDuration,
  from: number,
  zone: string,
): -1 | 0 | 1 | undefined {
  const [endA, endB] = [addDuration(from, a, zone), addDuration(from, b, zone)];
  return endA === undefined || endB === undefined ? undefined : sign(endA - endB);
}
