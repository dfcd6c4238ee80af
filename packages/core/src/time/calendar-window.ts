import { type CalendarPoint, readPoint } from './calendar-point.ts';
import { DAY } from './civil.ts';
import { firstInstantOf, lastInstantOf, type WallTime, wallTimeAt } from './clock-gap.ts';
import { addDuration, dayPart, type CalendarDuration, isZero, monthPart, parseDuration, timePart } from './duration.ts';
import { bad, good, quotedJson, type Read } from './read.ts';
import { recurrence, type Recurrence } from './recurrence.ts';
import { readRule } from './rule.ts';
import { startWork, type TimeWork } from './work.ts';
import { LATEST, zoneProblem } from './zone.ts';
import { unlessUndecidable } from '../model/undecidable.ts';

const windowKinds = ['maintenance', 'freeze', 'holiday'] as const;
type WindowKind = (typeof windowKinds)[number];

/** `end` is exclusive; milliseconds of the epoch. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** An entry of a Calendar, read. */
export interface CalendarWindow {
  readonly name: string;
  readonly kind: WindowKind;
  /** Types of change: those that a freeze lets through, or that a maintenance window is for. Absent: none, or every type. */
  readonly allow?: readonly string[];
  /** The Calendar that has it. */
  readonly calendar?: string;
  /** The person who may let an emergency change through. */
  readonly approver?: string;
  /** Roles whose holders may do so as well. */
  readonly overrideRoles?: readonly string[];
  /** Its occurrences that contain the instant. */
  at(instant: number, work: TimeWork): Span[];
  /** Its first occurrence that begins after `after`, and at `limit` at the latest. */
  next(after: number, limit: number, work: TimeWork): Span | undefined;
  /** It starts and ends no later than this. */
  readonly last: number;
}

/** The end of the occurrence that begins at `start`, where clocks have skipped the wall times at which it would begin. */
type EndOf = (start: number, skipped: readonly WallTime[]) => number;

/** Who reads the clock so that nothing is lost: the end of what forbids is the last that its wall time can mean. */
interface Reading {
  readonly zone: string;
  readonly forbids: boolean;
}

const MOST_EXDATES = 500;

/** Clocks move by a day at most (Kwajalein 1993, Samoa 2011). */
const CLOCK_CHANGE = 26 * 3_600_000;

/** A longer one that comes again would be looked for too far back. */
const LONGEST_RECURRING = 92 * DAY;

function textOf(entry: Readonly<Record<string, unknown>>, field: string): Read<string | undefined> {
  const value = entry[field];
  if (value === undefined || value === null || typeof value === 'string') return good(value ?? undefined);
  return bad(`${field} is not text`);
}

function listOf(entry: Readonly<Record<string, unknown>>, field: string): Read<readonly string[] | undefined> {
  const value = entry[field];
  if (value === undefined || value === null) return good(undefined);
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
    ? good(value)
    : bad(`${field} is not a list of text`);
}

/** Every occurrence ends the same time later on the wall clock as the first, so that 22:00 to 04:00 stays that on the night clocks change. */
function wallEnd(start: CalendarPoint, end: CalendarPoint, { zone, forbids }: Reading): EndOf {
  const length = end.wall - start.wall;
  if (!forbids) {
    return (from) => {
      const wall = wallTimeAt(from, zone) + length;
      const first = firstInstantOf(wall, zone);
      return first > from ? first : lastInstantOf(wall, zone);
    };
  }
  // A day is over when the next begins, also where clocks then repeat the first hour of that.
  const instantOf = end.isDate ? firstInstantOf : lastInstantOf;
  return (from, skipped) => {
    const begun = skipped.length > 0 ? skipped : [wallTimeAt(from, zone)];
    const last = Math.max(...begun.map((wall) => instantOf(wall + length, zone)));
    return last > from ? last : lastInstantOf(wallTimeAt(from, zone) + length, zone);
  };
}

interface Length {
  readonly endOf: EndOf;
  readonly firstEnd: number;
  /** No occurrence is longer. */
  readonly most: number;
}

function byDuration(start: CalendarPoint, duration: CalendarDuration, { zone, forbids }: Reading): Read<Length> {
  if (isZero(duration)) return bad('its duration is zero');
  const firstEnd = addDuration(forbids ? start.latest : start.at, duration, zone);
  if (firstEnd === undefined) return bad('it ends after the year 9999');
  const days = monthPart(duration) * 31 + dayPart(duration);
  const most = days * DAY + timePart(duration) + (days === 0 && !forbids ? 0 : CLOCK_CHANGE);
  if (!forbids) return good({ endOf: (from) => addDuration(from, duration, zone) ?? from, firstEnd, most });
  const endOf: EndOf = (from, skipped) => {
    const begun = skipped.length > 0 ? skipped : [wallTimeAt(from, zone)];
    const last = Math.max(...begun.map((wall) => lastInstantOf(wall, zone)));
    return addDuration(last, duration, zone) ?? LATEST;
  };
  return good({ endOf, firstEnd, most });
}

function readLength(entry: Readonly<Record<string, unknown>>, start: CalendarPoint, reading: Reading): Read<Length> {
  const { zone, forbids } = reading;
  const end = textOf(entry, 'end');
  const duration = textOf(entry, 'duration');
  if (!end.ok) return end;
  if (!duration.ok) return duration;
  if ((end.value === undefined) === (duration.value === undefined))
    return bad('it must have either an end or a duration');
  if (duration.value !== undefined) {
    const length = parseDuration(duration.value);
    if (length === undefined)
      return bad(`its duration ${quotedJson(duration.value)} is not an ISO 8601 duration such as PT6H or P2D`);
    return byDuration(start, length, reading);
  }
  const point = readPoint(end.value!, zone);
  if (!point.ok) return bad(`its end ${point.problem}`);
  const { at, isDate } = point.value;
  const firstDay = isDate && at === start.at ? '; a date is the first day that it no longer covers' : '';
  if (at <= start.at) return bad(`it ends (${quotedJson(end.value!)}) before it begins${firstDay}`);
  const most = Math.max(at - start.at, point.value.wall - start.wall) + CLOCK_CHANGE;
  const firstEnd = forbids ? point.value.latest : at;
  return good({ endOf: wallEnd(start, point.value, reading), firstEnd, most });
}

function readExdates(exdates: readonly string[], zone: string): Read<(at: number) => boolean> {
  if (exdates.length > MOST_EXDATES) return bad(`it has more than ${MOST_EXDATES} exdates`);
  const points: CalendarPoint[] = [];
  for (const text of exdates) {
    const point = readPoint(text, zone);
    if (!point.ok) return bad(`its exdate ${point.problem}`);
    points.push(point.value);
  }
  const instants = new Set(points.filter(({ isDate }) => !isDate).map(({ at }) => at));
  const days = points.filter(({ isDate }) => isDate);
  return good((at) => instants.has(at) || days.some((day) => at >= day.at && at < day.end));
}

type Occurrences = Pick<CalendarWindow, 'at' | 'next' | 'last'>;

function once(span: Span): Occurrences {
  return {
    last: span.end,
    at: (instant) => (instant >= span.start && instant < span.end ? [span] : []),
    next: (after, limit) => (span.start > after && span.start <= limit ? span : undefined),
  };
}

function recurring(starts: Recurrence, length: Length): Occurrences {
  const spanAt = (start: number): Span => ({ start, end: length.endOf(start, starts.skippedAt(start)) });
  return {
    last: starts.last + length.most,
    at: (instant, work) =>
      starts
        .between(instant - length.most, instant + 1, work)
        .map(spanAt)
        .filter(({ end }) => end > instant),
    next(after, limit, work) {
      const start = starts.next(after, limit, work);
      return start === undefined ? undefined : spanAt(start);
    },
  };
}

/** A freeze on 30 February would freeze nothing, and nobody would notice. */
function neverOccurs(starts: Recurrence, start: number): boolean {
  return unlessUndecidable(
    () => starts.next(start - 1, start + 3_660 * DAY, startWork(3_000)) === undefined,
    () => false,
  );
}

function readOccurrences(entry: Readonly<Record<string, unknown>>, reading: Reading): Read<Occurrences> {
  const { zone, forbids } = reading;
  const startText = textOf(entry, 'start');
  const ruleText = textOf(entry, 'rrule');
  const exdates = listOf(entry, 'exdates');
  if (!startText.ok) return startText;
  if (!ruleText.ok) return ruleText;
  if (!exdates.ok) return exdates;
  if (startText.value === undefined) return bad('it has no start');
  const start = readPoint(startText.value, zone);
  if (!start.ok) return bad(`its start ${start.problem}`);
  const length = readLength(entry, start.value, reading);
  if (!length.ok) return length;
  if (ruleText.value === undefined) {
    if (exdates.value !== undefined && exdates.value.length > 0) return bad('it has exdates without an rrule');
    return good(once({ start: start.value.at, end: length.value.firstEnd }));
  }
  if (length.value.most > LONGEST_RECURRING + CLOCK_CHANGE) return bad('it recurs and is longer than 92 days');
  const rule = readRule(ruleText.value);
  if (!rule.ok) return bad(`its rrule is not valid: ${rule.problem}`);
  const excluded = readExdates(exdates.value ?? [], zone);
  if (!excluded.ok) return excluded;
  const starts = recurrence(rule.value, start.value, zone, {
    excluded: exdates.value?.length ? excluded.value : undefined,
    skipped: forbids ? 'moved' : 'left-out',
  });
  if (!starts.ok) return bad(`its rrule is not valid: ${starts.problem}`);
  if (neverOccurs(starts.value, start.value.at))
    return bad(`its rrule ${quotedJson(ruleText.value)} has no occurrence within ten years`);
  return good(recurring(starts.value, length.value));
}

type Override = Pick<CalendarWindow, 'calendar' | 'approver' | 'overrideRoles'>;

function readPeople(entry: Readonly<Record<string, unknown>>): Read<Override> {
  const calendar = textOf(entry, 'calendar');
  const approver = textOf(entry, 'approver');
  const overrideRoles = listOf(entry, 'overrideRoles');
  if (!calendar.ok) return calendar;
  if (!approver.ok) return approver;
  if (!overrideRoles.ok) return overrideRoles;
  return good({
    ...(calendar.value !== undefined && { calendar: calendar.value }),
    ...(approver.value !== undefined && { approver: approver.value }),
    ...(overrideRoles.value !== undefined && { overrideRoles: overrideRoles.value }),
  });
}

/**
 * Reads an entry of a Calendar: `name`, `kind`, `start`, `end` or `duration`, `rrule`, `exdates`, `timezone`, `allow`, `calendar`, `approver`,
 * `overrideRoles`; other members are left alone.
 * `start`, `end` and `exdates` are dates, local date-times of the zone, or RFC 3339 date-times. A date as end is
 * the first day that it no longer covers (DTEND, RFC 5545 §3.8.2.2); as exdate it is that whole day. A duration is counted as RFC 5545 §3.3.6 has it, an `end` by the wall clock.
 * A change of the clocks takes nothing from what forbids (a freeze, a holiday): a start that is skipped is when the clocks have changed, an end that comes twice is the second. A maintenance
 * window whose start is skipped does not take place. Total: what cannot be read gives a problem.
 */
export function readWindow(entry: unknown): Read<CalendarWindow> {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return bad('a calendar entry is not a map');
  const fields = entry as Readonly<Record<string, unknown>>;
  const name = fields['name'];
  if (typeof name !== 'string' || name === '') return bad('a calendar entry has no name');
  const said = `the calendar entry ${quotedJson(name)}`;
  const kind = windowKinds.find((known) => known === fields['kind']);
  if (kind === undefined) return bad(`${said} cannot be read: its kind is not one of ${windowKinds.join(', ')}`);
  const zone = fields['timezone'];
  if (typeof zone !== 'string') return bad(`${said} cannot be read: it has no timezone`);
  const allow = listOf(fields, 'allow');
  if (!allow.ok) return bad(`${said} cannot be read: ${allow.problem}`);
  const people = readPeople(fields);
  if (!people.ok) return bad(`${said} cannot be read: ${people.problem}`);
  const unknownZone = zoneProblem(zone);
  if (unknownZone !== undefined) return bad(`${said} cannot be read: ${unknownZone}`);
  const occurrences = readOccurrences(fields, { zone, forbids: kind !== 'maintenance' });
  if (!occurrences.ok) return bad(`${said} cannot be read: ${occurrences.problem}`);
  const allowed = allow.value === undefined ? {} : { allow: allow.value };
  return good({ name, kind, ...allowed, ...people.value, ...occurrences.value });
}
