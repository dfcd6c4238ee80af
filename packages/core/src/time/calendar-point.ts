import { exists } from './civil.ts';
import { parseDate, parseInstant } from './instant.ts';
import { bad, good, quoted, type Read } from './read.ts';
import { inRange, instantAt, startOfDay, zoneProblem } from './zone.ts';

/** A point of a calendar as people write it: a date, a local date-time, or an RFC 3339 date-time. */
export interface CalendarPoint {
  /** Milliseconds of the epoch; for a date its first instant. */
  readonly at: number;
  /** The first instant after it: for a date that of the next day, else `at`. */
  readonly end: number;
  readonly isDate: boolean;
}

const LOCAL = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?$/;

function readLocal(text: string, zone: string): Read<number> {
  const parts = LOCAL.exec(text);
  if (parts === null)
    return bad(`${quoted(text)} is neither a date (2026-03-01) nor a date-time (2026-03-01T22:00, or with an offset)`);
  const [year, month, day, hour, minute, second] = parts.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (!exists({ year, month, day }) || hour > 23 || minute > 59 || second > 59)
    return bad(`${quoted(text)} does not exist`);
  const at = instantAt({ year, month, day, hour, minute, second, millisecond: 0 }, zone);
  if (at === undefined) return bad(`${quoted(text)} does not exist in ${zone}: the clocks skip it`);
  return inRange(at) ? good(at) : bad(`${quoted(text)} is out of range`);
}

/** Of a local time that comes twice it is the first; one that clocks skip is a problem, and so is an unknown zone. */
export function readPoint(text: string, zone: string): Read<CalendarPoint> {
  const problem = zoneProblem(zone);
  if (problem !== undefined) return bad(problem);
  const date = parseDate(text);
  if (date !== undefined) {
    const at = startOfDay(date, zone);
    return inRange(at)
      ? good({ at, end: startOfDay(date, zone, 1), isDate: true })
      : bad(`${quoted(text)} is out of range`);
  }
  const instant = parseInstant(text);
  if (instant !== undefined) return good({ at: instant, end: instant, isDate: false });
  const local = readLocal(text, zone);
  return local.ok ? good({ at: local.value, end: local.value, isDate: false }) : local;
}
