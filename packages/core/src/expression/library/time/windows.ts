import { Optional } from '@marcbachmann/cel-js';
import type { CalendarWindow } from '../../../time/calendar-window.ts';
import {
  type TimedAnswer,
  frozenBy,
  intervalsOverlap,
  inWindow,
  nextWindow,
  overlaps,
  staysInWindow,
  windowEnd,
} from '../../../time/window.ts';
import type { TimeWork } from '../../../time/work.ts';
import { type CelValue, type EvaluationContext, EvaluationFailed, type FunctionDefinition } from '../../definition.ts';
import { optionalTimestamp } from './arguments.ts';
import { askCalendar, entryOf } from './calendar-question.ts';

type Question<T> = (
  now: number,
  windows: readonly CalendarWindow[],
  type: string | undefined,
  work: TimeWork,
) => TimedAnswer<T>;

function askNow<T>(
  name: string,
  question: Question<T>,
  context: EvaluationContext,
  now: Date,
  entries: readonly CelValue[],
  type?: string,
): T {
  const at = now.getTime();
  return askCalendar(context, entries, JSON.stringify([name, at, type]), (windows, work) =>
    question(at, windows, type, work),
  );
}

function stays(context: EvaluationContext, from: Date, to: Date, entries: readonly CelValue[], type?: string): boolean {
  const [start, end] = interval(from, to);
  return askCalendar(context, entries, JSON.stringify(['stays', start, end, type]), (windows, work) => ({
    value: staysInWindow(start, end, windows, type, work),
  }));
}

function interval(from: Date, to: Date): [number, number] {
  if (to.getTime() < from.getTime())
    throw new EvaluationFailed(`the interval ends (${to.toISOString()}) before it begins (${from.toISOString()})`);
  return [from.getTime(), to.getTime()];
}

/** One overload for every type of change, one for a given type. */
function pair(
  name: string,
  result: string,
  doc: string,
  run: (context: EvaluationContext, now: Date, entries: readonly CelValue[], type?: string) => unknown,
): FunctionDefinition[] {
  return [
    { signature: `${name}(timestamp, list<dyn>): ${result}`, doc, run },
    {
      signature: `${name}(timestamp, list<dyn>, string): ${result}`,
      doc: `The same for one type of change: a freeze whose \`allow\` lists the type does not apply, and neither does a maintenance window whose \`allow\` lists only other types.`,
      run,
    },
  ];
}

const sundays =
  '[{"name": "sunday", "kind": "maintenance", "timezone": "Europe/Berlin", "start": "2026-01-04T22:00", "duration": "PT6H", "rrule": "FREQ=WEEKLY"}]';

function withExample(definitions: FunctionDefinition[], expression: string, result: string): FunctionDefinition[] {
  return definitions.map((definition, index) =>
    index === 0 ? { ...definition, example: [expression, result] as const } : definition,
  );
}

/** Entries of Calendars, as `authority.windows(object)` gives them. An entry that cannot be read fails the evaluation. */
export const windowFunctions: readonly FunctionDefinition[] = [
  ...withExample(
    pair(
      'inWindow',
      'bool',
      'Whether changes may run at the instant: in a maintenance window (or no maintenance window is declared), and not in a freeze. The end of a window is not part of it; holidays have no effect. Reports when the answer changes.',
      (context, now, entries, type) => askNow('inWindow', inWindow, context, now, entries, type),
    ),
    `inWindow(timestamp("2026-03-08T21:00:00Z"), ${sundays})`,
    'true',
  ),
  ...withExample(
    pair(
      'nextWindow',
      'optional<timestamp>',
      'When `inWindow` next becomes true after the instant, within 400 days.',
      (context, now, entries, type) => optionalTimestamp(askNow('nextWindow', nextWindow, context, now, entries, type)),
    ),
    `nextWindow(timestamp("2026-03-05T09:00:00Z"), ${sundays}).value()`,
    'timestamp("2026-03-08T21:00:00Z")',
  ),
  ...withExample(
    pair(
      'windowEnd',
      'optional<timestamp>',
      'When `inWindow` becomes false, within 400 days, if it is true at the instant; none if it is false.',
      (context, now, entries, type) => optionalTimestamp(askNow('windowEnd', windowEnd, context, now, entries, type)),
    ),
    `windowEnd(timestamp("2026-03-08T21:00:00Z"), ${sundays}).value()`,
    'timestamp("2026-03-09T03:00:00Z")',
  ),
  ...pair(
    'frozenBy',
    'list<string>',
    'The names of the freezes at the instant, sorted. Reports when the answer changes.',
    (context, now, entries, type) => askNow('frozenBy', frozenBy, context, now, entries, type),
  ),
  {
    signature: 'staysInWindow(timestamp, timestamp, list<dyn>): bool',
    doc: 'Whether `inWindow` is true from the first instant to the second. Fails if the second is earlier.',
    example: [
      `staysInWindow(timestamp("2026-03-08T21:00:00Z"), timestamp("2026-03-09T03:00:01Z"), ${sundays})`,
      'false',
    ],
    run: stays,
  },
  {
    signature: 'staysInWindow(timestamp, timestamp, list<dyn>, string): bool',
    doc: 'The same for one type of change.',
    run: stays,
  },
  {
    signature: 'overlaps(timestamp, timestamp, list<dyn>): bool',
    doc: 'Whether the interval (without its end) overlaps an occurrence of one of the entries of any kind. Fails if it ends before it begins.',
    example: [`overlaps(timestamp("2026-03-09T02:59:00Z"), timestamp("2026-03-09T08:00:00Z"), ${sundays})`, 'true'],
    run(context, from: Date, to: Date, entries: readonly CelValue[]) {
      const [start, end] = interval(from, to);
      return askCalendar(context, entries, JSON.stringify(['overlaps', start, end]), (windows, work) => ({
        value: overlaps(start, end, windows, work),
      }));
    },
  },
  {
    signature: 'overlaps(timestamp, timestamp, timestamp, timestamp): bool',
    doc: 'Whether two intervals overlap (start, end, start, end; without the ends). Fails if one ends before it begins.',
    example: [
      'overlaps(timestamp("2026-03-01T00:00:00Z"), timestamp("2026-03-02T00:00:00Z"), timestamp("2026-03-02T00:00:00Z"), timestamp("2026-03-03T00:00:00Z"))',
      'false',
    ],
    run(context, aStart: Date, aEnd: Date, bStart: Date, bEnd: Date) {
      context.charge(1);
      return intervalsOverlap(...interval(aStart, aEnd), ...interval(bStart, bEnd));
    },
  },
  {
    signature: 'windowProblem(dyn): optional<string>',
    doc: 'Why an entry of a Calendar (with its `timezone`) is not valid, as a sentence, or none.',
    example: [
      'windowProblem({"name": "sunday", "kind": "maintenance", "timezone": "UTC", "start": "2026-02-30T22:00", "duration": "PT6H"}).hasValue()',
      'true',
    ],
    run(context, entry: CelValue) {
      context.charge(50);
      const window = entryOf(entry);
      return window.ok ? Optional.none() : Optional.of(window.problem);
    },
  },
];
