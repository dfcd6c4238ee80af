import { type CalendarWindow, readWindow } from '../../../time/calendar-window.ts';
import { KeptResults, memoise } from '../../../model/memoise.ts';
import type { Read } from '../../../time/read.ts';
import type { TimedAnswer } from '../../../time/window.ts';
import { startWork, type TimeWork } from '../../../time/work.ts';
import { type CelValue, type EvaluationContext, EvaluationFailed } from '../../definition.ts';
import { chargeWeight } from '../../membership.ts';
import { chargedSteps, readArgument } from './arguments.ts';
import { unlessUndecidable } from '../../../model/undecidable.ts';

const fields = ['name', 'kind', 'start', 'end', 'duration', 'rrule', 'exdates', 'timezone', 'allow'] as const;

/** A parsed entry, with a number under which questions about it are remembered. */
interface Known {
  readonly window: Read<CalendarWindow>;
  readonly number: number;
}

let numbers = 0;
const byText = memoise(20_000, (key): Known => ({ window: readWindow(JSON.parse(key)), number: numbers++ }), 20_000);

/** Keyed by content, because each look-up of a calendar may return new maps. */
function known(entry: CelValue, context?: EvaluationContext): Known {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return byText('null');
  const map = entry as Readonly<Record<string, unknown>>;
  if (context) for (const field of fields) if (typeof map[field] === 'object') chargeWeight(map[field], context);
  // JSON has no bigint, and a number is equally invalid here.
  const text = JSON.stringify(Object.fromEntries(fields.map((field) => [field, map[field]])), (_, value: unknown) =>
    typeof value === 'bigint' ? Number(value) : value,
  );
  // It is parsed at most once for each run, and a rule takes a millisecond.
  context?.spendOnce?.(text, map['rrule'] === undefined ? 50 : 2_000);
  context?.charge(0);
  return byText(text);
}

/** The answer to a question, and its cost, so that asking again costs the same. */
interface Told {
  readonly answer?: TimedAnswer<unknown>;
  readonly problem?: string;
  readonly spent: number;
}

const told = new KeptResults<Told>(2_000);

function tell(ask: (work: TimeWork) => TimedAnswer<unknown>): Told {
  const work = startWork();
  return unlessUndecidable(
    () => ({ answer: ask(work), spent: work.spent() }),
    ({ message }) => ({ problem: message, spent: work.spent() }),
  );
}

/** A parsed map of a calendar. */
export function entryOf(entry: CelValue): Read<CalendarWindow> {
  return known(entry).window;
}

/** Answers a question about calendar entries: remembers the answer, charges for it and reports when it changes. */
export function askCalendar<T>(
  context: EvaluationContext,
  entries: readonly CelValue[],
  question: string,
  ask: (windows: readonly CalendarWindow[], work: TimeWork) => TimedAnswer<T>,
): T {
  context.charge(1 + 5 * entries.length);
  const read = entries.map((entry) => known(entry, context));
  const key = `${question} ${read.map(({ number }) => number).join(',')}`;
  let found = told.get(key);
  if (found === undefined) {
    // Sorted, so that the same problem is reported for any order of the entries.
    const [problem] = read.flatMap(({ window }) => (window.ok ? [] : [window.problem])).sort();
    if (problem !== undefined) throw new EvaluationFailed(problem);
    const windows = read.map(({ window }) => readArgument(window));
    found = told.keep(
      key,
      tell((work) => ask(windows, work)),
    );
  }
  context.charge(chargedSteps(found.spent));
  if (found.problem !== undefined) throw new EvaluationFailed(found.problem);
  const answer = found.answer as TimedAnswer<T>;
  if (answer.boundary !== undefined) context.boundary(answer.boundary);
  return answer.value;
}
