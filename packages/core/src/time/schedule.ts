import { type CalendarPoint, pointAt, readPoint } from './calendar-point.ts';
import { DAY } from './civil.ts';
import { addDuration, dayPart, type CalendarDuration, isZero, monthPart, parseDuration, timePart } from './duration.ts';
import { bad, good, quotedJson, type Read } from './read.ts';
import { recurrence } from './recurrence.ts';
import { readRule } from './rule.ts';
import { startWork, type TimeWork } from './work.ts';
import { zoneProblem } from './zone.ts';

/** When a task is due. */
export interface Schedule {
  /** The first occurrence after the instant, within ten years of it. Throws TooMuchWork. */
  next(after: number, work?: TimeWork): number | undefined;
  /** The last occurrence at or before the instant. Throws TooMuchWork. */
  previous(at: number, work?: TimeWork): number | undefined;
}

const TEN_YEARS = 3_653 * DAY;

/** The Gregorian mean: 400 years are 146,097 days. */
const MEAN_MONTH = (146_097 * DAY) / 4_800;

/** Counted from the start each time, so that monthly from 31 January is 28 February and again 31 March. */
function everySchedule(start: number, every: CalendarDuration, zone: string): Schedule {
  const mean = monthPart(every) * MEAN_MONTH + dayPart(every) * DAY + timePart(every);
  const occurrence = (number: number) => addDuration(start, every, zone, number) ?? Number.POSITIVE_INFINITY;
  /** The number of the last occurrence at or before `at`; -1 before the first. */
  const numberAt = (at: number) => {
    if (at < start) return -1;
    let number = Math.max(0, Math.floor((at - start) / mean));
    while (number > 0 && occurrence(number) > at) number--;
    while (occurrence(number + 1) <= at) number++;
    return number;
  };
  return {
    next(after) {
      const at = occurrence(numberAt(after) + 1);
      return at <= after + TEN_YEARS ? at : undefined;
    },
    previous(at) {
      const number = numberAt(at);
      return number < 0 ? undefined : occurrence(number);
    },
  };
}

function ruleSchedule(text: string, start: CalendarPoint, zone: string): Read<Schedule> {
  const rule = readRule(text);
  if (!rule.ok) return bad(`is not a valid recurrence rule: ${rule.problem}`);
  const times = recurrence(rule.value, start, zone);
  if (!times.ok) return bad(`is not a valid recurrence rule: ${times.problem}`);
  return good({
    next: (after, work = startWork()) => times.value.next(after, after + TEN_YEARS, work),
    previous: (at, work = startWork()) => times.value.previous(at, work),
  });
}

/**
 * Reads an RRULE of RFC 5545 (`FREQ=WEEKLY;BYDAY=SU`) or an ISO 8601 duration (`P1M`), counted from a start in a zone. With a
 * rule, wall times that clocks skip are left out; with a duration they move on by what is skipped. Total: what cannot be read gives a problem.
 */
function readSchedule(text: string, start: CalendarPoint, zone: string): Read<Schedule> {
  const unknownZone = zoneProblem(zone);
  if (unknownZone !== undefined) return bad(`cannot be read: ${unknownZone}`);
  if (!/^P/i.test(text)) return ruleSchedule(text, start, zone);
  const every = parseDuration(text);
  if (every === undefined) return bad('is not an ISO 8601 duration such as P1M');
  return isZero(every) ? bad('is a duration of zero') : good(everySchedule(start.at, every, zone));
}

/** The same from an instant. */
export function readScheduleAt(text: string, start: number, zone: string): Read<Schedule> {
  const unknownZone = zoneProblem(zone);
  return unknownZone === undefined
    ? readSchedule(text, pointAt(start, zone), zone)
    : bad(`cannot be read: ${unknownZone}`);
}

/** The same with the start as text; a problem is a whole sentence. */
export function readScheduleFrom(text: string, start: string, zone: string): Read<Schedule> {
  const point = readPoint(start, zone);
  if (!point.ok) return bad(`the start ${point.problem}`);
  const schedule = readSchedule(text, point.value, zone);
  return schedule.ok ? schedule : bad(`the schedule ${quotedJson(text)} ${schedule.problem}`);
}
