import { memoise } from '../model/memoise.ts';
import { inRange, offsetAt, zoned } from './zone.ts';

/** A length of time by the calendar: a month, and a day where clocks change, are as long as they are where they begin. */
export interface CalendarDuration {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

const DURATION =
  /^P(?!$)(?:(\d{1,6})W|(?:(\d{1,4})Y)?(?:(\d{1,6})M)?(?:(\d{1,6})D)?(?:T(?=\d)(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?)$/;

const durations = memoise(2_000, (text): CalendarDuration | undefined => {
  const parts = DURATION.exec(text);
  if (parts === null) return undefined;
  const [weeks, years, months, days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return { years, months, weeks, days, hours, minutes, seconds };
});

/**
 * An ISO 8601 duration of whole numbers, as JSON Schema's format `duration`: weeks only alone, no sign, no fraction.
 * Undefined for other text, Prometheus' `5m` included.
 */
export function parseDuration(text: string): CalendarDuration | undefined {
  return text.length > 70 ? undefined : durations(text);
}

/** Milliseconds of the hours, minutes and seconds. */
export function timePart({ hours, minutes, seconds }: CalendarDuration): number {
  return (hours * 3600 + minutes * 60 + seconds) * 1000;
}

/** The years and months, in months. */
export function monthPart({ years, months }: CalendarDuration): number {
  return years * 12 + months;
}

/** The weeks and days, in days. */
export function dayPart({ weeks, days }: CalendarDuration): number {
  return weeks * 7 + days;
}

export function isZero(duration: CalendarDuration): boolean {
  return monthPart(duration) === 0 && dayPart(duration) === 0 && timePart(duration) === 0;
}

/**
 * Years to days are counted on the calendar of the zone, hours to seconds on the clock (RFC 5545 §3.3.6). A day that the month
 * lacks becomes its last; a wall time that clocks skip moves on by what they skip. Undefined outside the years 0001 to 9999.
 * Throws RangeError for an unknown zone.
 */
export function addDuration(at: number, duration: CalendarDuration, zone: string, times = 1): number | undefined {
  const time = timePart(duration) * times;
  const months = monthPart(duration) * times;
  const days = dayPart(duration) * times;
  let end = at;
  if (months !== 0 || days !== 0) {
    const same = months === 0 ? addDays(at, days, zone) : undefined;
    if (same !== undefined) return inRange(same + time) ? same + time : undefined;
    const start = zoned(at, zone);
    try {
      end = start.add({ months, days }).epochMilliseconds;
    } catch {
      return undefined;
    }
  }
  end += time;
  return inRange(end) ? end : undefined;
}

const day = 86_400_000;

/** The fast path if the zone keeps its offset; undefined if the calendar has to be used. */
function addDays(at: number, days: number, zone: string): number | undefined {
  const end = at + days * day;
  if (!inRange(end) || !inRange(end - day)) return undefined;
  const offset = offsetAt(at, zone);
  // Half a day before: a wall time that comes twice means the first of the two.
  return offsetAt(end, zone) === offset && offsetAt(end - day / 2, zone) === offset ? end : undefined;
}

function plural(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

function inWords(parts: readonly (readonly [number, string])[]): string {
  const said = parts.filter(([count]) => count !== 0).map(([count, unit]) => plural(count, unit));
  return said.length === 0 ? '0 seconds' : said.join(' ');
}

/** For people: `1 year 6 months`. */
export function describeDuration(duration: CalendarDuration): string {
  const { years, months, weeks, days, hours, minutes, seconds } = duration;
  return inWords([
    [years, 'year'],
    [months, 'month'],
    [weeks, 'week'],
    [days, 'day'],
    [hours, 'hour'],
    [minutes, 'minute'],
    [seconds, 'second'],
  ]);
}

/** For people, the largest unit and the next: `5 days 2 hours`; without sign, smaller units cut off, days of 24 hours. */
export function describeSpan(millis: number): string {
  const total = Math.floor(Math.abs(millis) / 1000);
  const parts: (readonly [number, string])[] = [
    [Math.floor(total / 86_400), 'day'],
    [Math.floor(total / 3600) % 24, 'hour'],
    [Math.floor(total / 60) % 60, 'minute'],
    [total % 60, 'second'],
  ];
  const first = parts.findIndex(([count]) => count !== 0);
  return inWords(first === -1 ? [] : parts.slice(first, first + 2));
}
