import { type CivilDate, exists, utcMidnight, utcMillis } from './civil.ts';
import { parseDate, parseInstant } from './instant.ts';
import { bad, good, quotedJson, type Read } from './read.ts';
import { lastInstantOf, wallTimeAt, type WallTime } from './clock-gap.ts';
import { inRange, instantAt, startOfDay, zoneProblem } from './zone.ts';

/** A point of a calendar as people write it: a date, a local date-time, or an RFC 3339 date-time. */
export interface CalendarPoint {
  /** Milliseconds of the epoch; for a date its first instant. */
  readonly at: number;
  /** The first instant after it: for a date that of the next day, else `at`. */
  readonly end: number;
  /** The last instant that it can mean: another than `at` only for a local time that comes twice. */
  readonly latest: number;
  /** What it says on the wall; for a date midnight, also where the clocks skip that. */
  readonly wall: WallTime;
  readonly isDate: boolean;
}

const LOCAL = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?$/;

/** An instant as a point of a zone. */
export function pointAt(at: number, zone: string): CalendarPoint {
  return { at, end: at, latest: at, wall: wallTimeAt(at, zone), isDate: false };
}

function readLocal(text: string, zone: string): Read<CalendarPoint> {
  const parts = LOCAL.exec(text);
  if (parts === null)
    return bad(
      `${quotedJson(text)} is neither a date (2026-03-01) nor a date-time (2026-03-01T22:00, or with an offset)`,
    );
  const [year, month, day, hour, minute, second] = parts.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (!exists({ year, month, day }) || hour > 23 || minute > 59 || second > 59)
    return bad(`${quotedJson(text)} does not exist`);
  const at = instantAt({ year, month, day, hour, minute, second, millisecond: 0 }, zone);
  if (at === undefined) return bad(`${quotedJson(text)} does not exist in ${zone}: the clocks skip it`);
  if (!inRange(at)) return bad(`${quotedJson(text)} is out of range`);
  const wall = utcMillis({ year, month, day, hour, minute, second, millisecond: 0 });
  return good({ at, end: at, latest: lastInstantOf(wall, zone), wall, isDate: false });
}

function readDay(date: CivilDate, text: string, zone: string): Read<CalendarPoint> {
  const at = startOfDay(date, zone);
  if (!inRange(at)) return bad(`${quotedJson(text)} is out of range`);
  const end = startOfDay(date, zone, 1);
  if (end <= at) return bad(`${quotedJson(text)} does not exist in ${zone}: the clocks skip that day`);
  const wall = utcMidnight(date);
  return good({ at, end, latest: at, wall, isDate: true });
}

/** Of a local time that comes twice it is the first; one that clocks skip is a problem, and so is an unknown zone. */
export function readPoint(text: string, zone: string): Read<CalendarPoint> {
  const problem = zoneProblem(zone);
  if (problem !== undefined) return bad(problem);
  const date = parseDate(text);
  if (date !== undefined) return readDay(date, text, zone);
  const instant = parseInstant(text);
  if (instant !== undefined) return good(pointAt(instant, zone));
  return readLocal(text, zone);
}
