import { type CivilDate, exists, utcMillis } from './civil.ts';
import { memoise } from '../model/memoise.ts';
import { inRange, LATEST, startOfDay, zoneProblem } from './zone.ts';

const INSTANT = /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,18}))?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

function readInstant(text: string): number | undefined {
  const parts = INSTANT.exec(text);
  if (parts === null) return undefined;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const offset = { hours: Number(parts[9] ?? 0), minutes: Number(parts[10] ?? 0) };
  if (!exists({ year, month, day }) || hour > 23 || minute > 59 || second > 59) return undefined;
  if (offset.hours > 23 || offset.minutes > 59) return undefined;
  const millisecond = Number((parts[7] ?? '').padEnd(3, '0').slice(0, 3));
  const east = (parts[8] === '-' ? -60_000 : 60_000) * (offset.hours * 60 + offset.minutes);
  const at = utcMillis({ year, month, day, hour, minute, second, millisecond }) - east;
  return inRange(at) ? at : undefined;
}

const instants = memoise(10_000, readInstant);

/**
 * Milliseconds of the epoch of an RFC 3339 date-time, digits beyond milliseconds dropped. Undefined without an offset, for a
 * leap second, and for a date that does not exist; years 0001 to 9999.
 */
export function parseInstant(text: string): number | undefined {
  return text.length > 50 ? undefined : instants(text);
}

/** A date such as `2026-03-01` that exists, or undefined. */
export function parseDate(text: string): CivilDate | undefined {
  const parts = DATE.exec(text);
  if (parts === null) return undefined;
  const date = { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) };
  return exists(date) ? date : undefined;
}

function dayEdge(zone: string, addDays: number): (text: string) => number | undefined {
  return memoise(2_000, (text) => {
    const date = parseDate(text);
    if (date === undefined) return undefined;
    // 9999-12-31 is how people write "never": its end is cut to the last instant there is.
    const at = Math.min(startOfDay(date, zone, addDays), LATEST);
    return inRange(at) ? at : undefined;
  });
}

const edges = memoise(50, (zone) => {
  const problem = zoneProblem(zone);
  if (problem !== undefined) throw new RangeError(problem);
  return { start: dayEdge(zone, 0), end: dayEdge(zone, 1) };
});

/** The first instant of an RFC 3339 date-time or of a date in a zone; undefined for other text. Throws RangeError for an unknown zone. */
export function startOfDateOrInstant(text: string, zone: string): number | undefined {
  return text.length === 10 ? edges(zone).start(text) : parseInstant(text);
}

/**
 * The instant at which an end written as text is over. A date holds to the end of its day in the zone; a date-time is over at
 * that instant. Undefined for other text. Throws RangeError for an unknown zone.
 */
export function endOfDateOrInstant(text: string, zone: string): number | undefined {
  return text.length === 10 ? edges(zone).end(text) : parseInstant(text);
}

/** RFC 3339 in UTC, with milliseconds only if they are not zero. Throws RangeError outside the years 0001 to 9999. */
export function formatInstant(at: number): string {
  if (!inRange(at)) throw new RangeError('the time is outside the years 0001 to 9999');
  return new Date(at).toISOString().replace('.000Z', 'Z');
}
