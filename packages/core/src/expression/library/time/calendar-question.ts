import { type CalendarWindow, readWindow } from '../../../time/calendar-window.ts';
import { memoise } from '../../../time/memoise.ts';
import type { Read } from '../../../time/read.ts';
import type { Answer } from '../../../time/window.ts';
import { startWork, TooMuchWork, type Work } from '../../../time/work.ts';
import { type CelValue, type EvaluationContext, EvaluationFailed } from '../../definition.ts';
import { stepsOf, valueOf } from './arguments.ts';

const fields = ['name', 'kind', 'start', 'end', 'duration', 'rrule', 'exdates', 'timezone', 'allow'] as const;

/** An entry that was read, under a number by which questions about it are remembered. */
interface Known {
  readonly window: Read<CalendarWindow>;
  readonly number: number;
}

let numbers = 0;
const byText = memoise(1_000, (key): Known => ({ window: readWindow(JSON.parse(key)), number: numbers++ }), 20_000);

/** By content, since each look-up of a calendar may give new maps. */
function known(entry: CelValue): Known {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return byText('null');
  const map = entry as Readonly<Record<string, unknown>>;
  // JSON has no bigint; as a number it is just as wrong here.
  return byText(
    JSON.stringify(Object.fromEntries(fields.map((field) => [field, map[field]])), (_, value: unknown) =>
      typeof value === 'bigint' ? Number(value) : value,
    ),
  );
}

/** What came of a question, and what it cost, so that asking again costs the same. */
interface Told {
  readonly answer?: Answer<unknown>;
  readonly problem?: string;
  readonly spent: number;
}

const told = new Map<string, Told>();

function tell(ask: (work: Work) => Answer<unknown>): Told {
  const work = startWork();
  try {
    return { answer: ask(work), spent: work.spent() };
  } catch (error) {
    if (error instanceof TooMuchWork) return { problem: error.message, spent: work.spent() };
    throw error;
  }
}

/** A map of a calendar, read. */
export function entryOf(entry: CelValue): Read<CalendarWindow> {
  return known(entry).window;
}

/** Asks about calendar entries: remembers the answer, charges for it and reports its boundary. */
export function askCalendar<T>(
  context: EvaluationContext,
  entries: readonly CelValue[],
  question: string,
  ask: (windows: readonly CalendarWindow[], work: Work) => Answer<T>,
): T {
  context.charge(1 + 5 * entries.length);
  const read = entries.map(known);
  const key = `${question} ${read.map(({ number }) => number).join(',')}`;
  let found = told.get(key);
  if (found === undefined) {
    // The same problem is told in whatever order the entries come.
    const [problem] = read.flatMap(({ window }) => (window.ok ? [] : [window.problem])).sort();
    if (problem !== undefined) throw new EvaluationFailed(problem);
    const windows = read.map(({ window }) => valueOf(window));
    found = tell((work) => ask(windows, work));
    if (told.size >= 2_000) told.clear();
    told.set(key, found);
  }
  context.charge(stepsOf(found.spent));
  if (found.problem !== undefined) throw new EvaluationFailed(found.problem);
  const answer = found.answer as Answer<T>;
  if (answer.boundary !== undefined) context.boundary(answer.boundary);
  return answer.value;
}
