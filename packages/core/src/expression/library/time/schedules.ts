import { Optional } from '@marcbachmann/cel-js';
import { due, type Grace } from '../../../time/cadence.ts';
import { readPoint } from '../../../time/calendar-point.ts';
import { parseDuration } from '../../../time/duration.ts';
import { memoise } from '../../../model/memoise.ts';
import { quotedJson } from '../../../time/read.ts';
import { readRule } from '../../../time/rule.ts';
import { readScheduleAt, readScheduleFrom, type Schedule } from '../../../time/schedule.ts';
import { startWork, type TimeWork } from '../../../time/work.ts';
import { zoneProblem } from '../../../time/zone.ts';
import { type EvaluationContext, EvaluationFailed, type FunctionDefinition } from '../../definition.ts';
import {
  cadenceOf,
  durationOf,
  guarded,
  literalDurations,
  optionalTimestamp,
  timeOutOfRange,
  required,
  chargedSteps,
  readArgument,
} from './arguments.ts';
import { reasonFrom } from '../../../model/undecidable.ts';

function stateOf(context: EvaluationContext, last: Date, cadence: string, now: Date, grace?: Grace): string {
  context.charge(10);
  const found = guarded(() => due(last.getTime(), cadenceOf(cadence), now.getTime(), context.zone, grace));
  const { state, boundary } = required(found, timeOutOfRange);
  if (boundary !== undefined) context.boundary(boundary);
  return state;
}

function graceOf(share: number | bigint, most: string): Grace {
  const part = Number(share);
  if (!(part >= 0 && part <= 1))
    throw new EvaluationFailed(`the grace is a share of the cadence from 0 to 1, not ${part}`);
  return { share: part, most: durationOf(most) };
}

/** Why the text is neither a rule nor a duration, for any start. */
function textProblem(text: string): string | undefined {
  if (/^P/i.test(text))
    return parseDuration(text) === undefined
      ? `the schedule ${quotedJson(text)} is not an ISO 8601 duration`
      : undefined;
  const rule = readRule(text);
  return rule.ok ? undefined : `the schedule ${quotedJson(text)} is not a valid recurrence rule: ${rule.problem}`;
}

const schedules = memoise(1_000, (key) => readScheduleFrom(...(JSON.parse(key) as [string, string, string])));
const fromInstant = memoise(1_000, (key) => {
  const [text, at, zone] = JSON.parse(key) as [string, number, string];
  return readScheduleAt(text, at, zone);
});

function scheduleFrom(text: string, start: string | Date, zone: string): Schedule {
  if (typeof start === 'string') return readArgument(schedules(JSON.stringify([text, start, zone])));
  const read = fromInstant(JSON.stringify([text, start.getTime(), zone]));
  if (!read.ok) throw new EvaluationFailed(`the schedule ${quotedJson(text)} ${read.problem}`);
  return read.value;
}

/** Evaluates a schedule and charges for what it examined, even if it gave up. */
function occurrence(context: EvaluationContext, ask: (work: TimeWork) => number | undefined): Optional<Date> {
  const work = startWork();
  try {
    return optionalTimestamp(ask(work));
  } catch (error) {
    throw new EvaluationFailed(reasonFrom(error).message);
  } finally {
    context.charge(10 + chargedSteps(work.spent()));
  }
}

function nextOf(context: EvaluationContext, schedule: Schedule, after: Date): Optional<Date> {
  const next = occurrence(context, (work) => schedule.next(after.getTime(), work));
  if (next.hasValue()) context.boundary(next.value().getTime());
  return next;
}

function previousOf(context: EvaluationContext, schedule: Schedule, at: Date): Optional<Date> {
  const previous = occurrence(context, (work) => schedule.previous(at.getTime(), work));
  const next = occurrence(context, (work) => schedule.next(at.getTime(), work));
  if (next.hasValue()) context.boundary(next.value().getTime());
  return previous;
}

type Literals = readonly (string | undefined)[];

const checkLiteral = ([text]: Literals) => (text === undefined ? undefined : textProblem(text));

/** The same with a start and a zone: the problems that each has without the others. */
function literalSchedule([text, start, zone]: Literals): string | undefined {
  const problem = text === undefined ? undefined : textProblem(text);
  const unknownZone = zone === undefined ? undefined : zoneProblem(zone);
  if (problem !== undefined || unknownZone !== undefined) return problem ?? unknownZone;
  const point = start === undefined ? undefined : readPoint(start, zone ?? 'UTC');
  return point?.ok === false ? `the start ${point.problem}` : undefined;
}

/** Recurring work: whether it is due, and when it is due next. */
export const scheduleFunctions: readonly FunctionDefinition[] = [
  {
    signature: 'due(timestamp, string, timestamp): string',
    doc: 'The state of repeated work, "ok" or "overdue": when it was last done (or when its plan began), its cadence as an ISO 8601 duration, and the instant to evaluate. It is overdue from the end of the cadence. Reports when the answer changes. Fails on other text.',
    example: ['due(timestamp("2026-01-31T09:00:00Z"), "P1M", timestamp("2026-02-28T08:00:00Z"))', '"ok"'],
    checkLiteral: literalDurations(1),
    run: (context, last: Date, cadence: string, now: Date) => stateOf(context, last, cadence, now),
  },
  {
    signature: 'due(timestamp, string, double, string, timestamp): string',
    doc: 'The same with grace: "due" from the end of the cadence, and "overdue" after the grace has passed. The grace is a share (0 to 1) of the cadence, but at most the ISO 8601 duration.',
    example: [
      'due(timestamp("2026-01-01T00:00:00Z"), "P30D", 0.25, "P7D", timestamp("2026-02-03T00:00:00Z"))',
      '"due"',
    ],
    checkLiteral: literalDurations(1, 3),
    run: (context, last: Date, cadence: string, share: number, most: string, now: Date) =>
      stateOf(context, last, cadence, now, graceOf(share, most)),
  },
  {
    signature: 'due(timestamp, string, int, string, timestamp): string',
    doc: 'The same for a share that is 0 or 1.',
    checkLiteral: literalDurations(1, 3),
    run: (context, last: Date, cadence: string, share: bigint, most: string, now: Date) =>
      stateOf(context, last, cadence, now, graceOf(share, most)),
  },
  {
    signature: 'isSchedule(string): bool',
    doc: 'Whether the text is an RRULE of RFC 5545 or an ISO 8601 duration. A rule has limits: no frequency finer than HOURLY, and at most 96 occurrences a day.',
    example: ['isSchedule("FREQ=WEEKLY;BYDAY=SU") && !isSchedule("every Sunday")', 'true'],
    run(context, text: string) {
      context.charge(2);
      return textProblem(text) === undefined;
    },
  },
  {
    signature: 'scheduleProblem(string, string, string): optional<string>',
    doc: 'Why a schedule with its start and zone is not valid, or none.',
    example: ['scheduleProblem("P1M", "2026-01-31", "UTC").hasValue()', 'false'],
    run(context, text: string, start: string, zone: string) {
      context.charge(10);
      const read = schedules(JSON.stringify([text, start, zone]));
      return read.ok ? Optional.none() : Optional.of(read.problem);
    },
  },
  {
    signature: 'nextOccurrence(string, string, string, timestamp): optional<timestamp>',
    doc: 'The first occurrence after the instant, within ten years, of a schedule (RRULE or ISO 8601 duration) with its start (a date, a local date-time, or RFC 3339) and zone. A rule skips local times that do not exist. Fails on text that is not valid.',
    example: [
      'nextOccurrence("FREQ=WEEKLY;BYDAY=SU", "2026-03-01T02:30", "Europe/Berlin", timestamp("2026-03-25T00:00:00Z")).value()',
      'timestamp("2026-04-05T00:30:00Z")',
    ],
    checkLiteral: literalSchedule,
    run: (context, text: string, start: string, zone: string, after: Date) =>
      nextOf(context, scheduleFrom(text, start, zone), after),
  },
  {
    signature: 'nextOccurrence(string, timestamp, timestamp): optional<timestamp>',
    doc: "The same for a schedule that starts at an instant, in the project's time zone.",
    example: [
      'nextOccurrence("P1M", timestamp("2025-10-31T12:00:00Z"), timestamp("2025-11-30T12:00:00Z")).value()',
      'timestamp("2025-12-31T12:00:00Z")',
    ],
    checkLiteral,
    run: (context, text: string, start: Date, after: Date) =>
      nextOf(context, scheduleFrom(text, start, context.zone), after),
  },
  {
    signature: 'previousOccurrence(string, string, string, timestamp): optional<timestamp>',
    doc: 'The last occurrence at or before the instant of a schedule with its start and zone. Fails on text that is not valid.',
    example: [
      'previousOccurrence("FREQ=MONTHLY;BYMONTHDAY=31", "2026-01-31", "UTC", timestamp("2026-04-15T00:00:00Z")).value()',
      'timestamp("2026-03-31T00:00:00Z")',
    ],
    checkLiteral: literalSchedule,
    run: (context, text: string, start: string, zone: string, at: Date) =>
      previousOf(context, scheduleFrom(text, start, zone), at),
  },
  {
    signature: 'previousOccurrence(string, timestamp, timestamp): optional<timestamp>',
    doc: "The same for a schedule that starts at an instant, in the project's time zone.",
    checkLiteral,
    run: (context, text: string, start: Date, at: Date) =>
      previousOf(context, scheduleFrom(text, start, context.zone), at),
  },
];
