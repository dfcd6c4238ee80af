import type { CalendarWindow } from './calendar-window.ts';
import { DAY } from './civil.ts';
import { startWork, type TimeWork } from './work.ts';
import { reasonFrom } from '../model/undecidable.ts';

/** The value at an instant, and until when it holds at least. */
export interface TimedAnswer<T> {
  readonly value: T;
  /** The instant after now at which the value changes, or up to which it is known to hold; absent if it holds for ever. */
  readonly boundary?: number;
}

/** How far ahead an opening or a closing is looked for. */
export const HORIZON: number = 400 * DAY;

function answer<T>(value: T, boundary: number | undefined): TimedAnswer<T> {
  return boundary === undefined || boundary === Number.POSITIVE_INFINITY ? { value } : { value, boundary };
}

/** The windows that decide whether changes of a type may run; without a type every freeze and every maintenance window counts. */
interface View {
  readonly freezes: readonly CalendarWindow[];
  readonly maintenance: readonly CalendarWindow[];
  /** No maintenance window is declared, so that only freezes close. */
  readonly alwaysOpen: boolean;
}

function viewOf(windows: readonly CalendarWindow[], type: string | undefined): View {
  const maintenance = windows.filter(({ kind }) => kind === 'maintenance');
  const isFor = ({ allow = [] }: CalendarWindow) => type === undefined || allow.length === 0 || allow.includes(type);
  const letsThrough = ({ allow = [] }: CalendarWindow) => type !== undefined && allow.includes(type);
  return {
    freezes: windows.filter((window) => window.kind === 'freeze' && !letsThrough(window)),
    maintenance: maintenance.filter(isFor),
    alwaysOpen: maintenance.length === 0,
  };
}

/** Evaluates every window, even if one decides the result, so that the work does not depend on their order. */
function holding(windows: readonly CalendarWindow[], at: number, work: TimeWork): readonly CalendarWindow[] {
  work.spend(windows.length);
  return windows.filter((window) => window.at(at, work).length > 0);
}

function isOpen(view: View, at: number, work: TimeWork): boolean {
  const open = holding(view.maintenance, at, work);
  const closed = holding(view.freezes, at, work);
  return (view.alwaysOpen || open.length > 0) && closed.length === 0;
}

/** The instants in `(now, limit]` at which a window begins or ends, in order. */
function* edges(windows: readonly CalendarWindow[], now: number, limit: number, work: TimeWork): Generator<number> {
  let at = now;
  for (;;) {
    let edge = Number.POSITIVE_INFINITY;
    for (const window of windows) {
      work.spend(1);
      for (const { end } of window.at(at, work)) edge = Math.min(edge, end);
      edge = Math.min(edge, window.next(at, limit, work)?.start ?? edge);
    }
    if (edge > limit) return;
    yield edge;
    at = edge;
  }
}

/** Nothing begins or ends before this: `limit`, or Infinity where nothing will begin or end after it either. */
function quietUntil(windows: readonly CalendarWindow[], limit: number): number {
  return windows.every(({ last }) => last <= limit) ? Number.POSITIVE_INFINITY : limit;
}

interface Turn {
  /** When it turns; absent if it does not before `known`. */
  readonly at?: number;
  readonly known: number;
}

/** The first instant after now at which the view turns open (or closed) from the contrary; looked for a day beyond the horizon. */
function turn(view: View, now: number, open: boolean, work: TimeWork): Turn {
  const windows = [...view.freezes, ...view.maintenance];
  const limit = now + HORIZON + DAY;
  let before = isOpen(view, now, work);
  for (const edge of edges(windows, now, limit, work)) {
    const after = isOpen(view, edge, work);
    if (after === open && before !== open) return { at: edge, known: edge };
    before = after;
  }
  return { known: quietUntil(windows, limit) };
}

/**
 * The turn as an answer. A turn beyond the horizon is left out until the horizon reaches it: otherwise the answer would depend on
 * how far ahead the search went.
 */
function withinHorizon({ at, known }: Turn, now: number): TimedAnswer<number | undefined> {
  if (at !== undefined && at <= now + HORIZON) return { value: at, boundary: at };
  return answer(undefined, (at ?? known) - HORIZON);
}

/**
 * Whether changes (of a type, where one is given) may run now: in a maintenance window, or none is declared at all, and in no
 * freeze. Windows are `[start, end)`; the order of entries does not matter. Throws TooMuchWork.
 */
export function inWindow(
  now: number,
  windows: readonly CalendarWindow[],
  type?: string,
  work: TimeWork = startWork(),
): TimedAnswer<boolean> {
  const view = viewOf(windows, type);
  const open = isOpen(view, now, work);
  let known = now;
  try {
    for (const edge of edges([...view.freezes, ...view.maintenance], now, now + HORIZON, work)) {
      known = edge;
      if (isOpen(view, edge, work) !== open) return answer(open, edge);
    }
  } catch (error) {
    // The answer itself is certain; only how long it holds is not.
    reasonFrom(error);
    return answer(open, known);
  }
  return answer(open, quietUntil([...view.freezes, ...view.maintenance], now + HORIZON));
}

/** When inWindow next turns true, after now and within 400 days. Throws TooMuchWork. */
export function nextWindow(
  now: number,
  windows: readonly CalendarWindow[],
  type?: string,
  work: TimeWork = startWork(),
): TimedAnswer<number | undefined> {
  return withinHorizon(turn(viewOf(windows, type), now, true, work), now);
}

/** When inWindow, true now, turns false, within 400 days; undefined if it is false now. Throws TooMuchWork. */
export function windowEnd(
  now: number,
  windows: readonly CalendarWindow[],
  type?: string,
  work: TimeWork = startWork(),
): TimedAnswer<number | undefined> {
  const view = viewOf(windows, type);
  if (isOpen(view, now, work)) return withinHorizon(turn(view, now, false, work), now);
  const { at, known } = turn(view, now, true, work);
  return answer(undefined, at ?? known);
}

/** Whether inWindow holds from the one instant to the other, which is exclusive. Throws TooMuchWork. */
export function staysInWindow(
  from: number,
  to: number,
  windows: readonly CalendarWindow[],
  type?: string,
  work: TimeWork = startWork(),
): boolean {
  const view = viewOf(windows, type);
  if (!isOpen(view, from, work)) return false;
  for (const edge of edges([...view.freezes, ...view.maintenance], from, to - 1, work)) {
    if (!isOpen(view, edge, work)) return false;
  }
  return true;
}

/** A calendar that has to be open at an instant, and if `until` is given up to the instant that it returns, which is exclusive. */
export interface NeededCalendar {
  readonly windows: readonly CalendarWindow[];
  readonly until?: (from: number) => number;
}

/**
 * The first instant from `from` on at which all calendars are open, within 400 days; undefined if there is none. The boundary is that up to
 * which a second question would find the same. The work counts for all of them together. Throws TooMuchWork.
 */
export function nextCommonWindow(
  from: number,
  calendars: readonly NeededCalendar[],
  type?: string,
  work: TimeWork = startWork(),
): TimedAnswer<number | undefined> {
  const views = calendars.map(({ windows, until }) => ({ view: viewOf(windows, type), windows, until }));
  let at = from;
  while (at <= from + HORIZON + DAY) {
    let next = at;
    for (const { view, windows, until } of views) {
      const isEnough =
        isOpen(view, next, work) && (until === undefined || staysInWindow(next, until(next), windows, type, work));
      if (isEnough) continue;
      const turned = turn(view, next, true, work).at;
      if (turned === undefined) return answer(undefined, from + DAY);
      next = turned;
    }
    if (next === at) return at > from + HORIZON ? answer(undefined, at - HORIZON) : answer(at, at);
    at = next;
  }
  return answer(undefined, from + DAY);
}

/** Whether two intervals, each `[start, end)`, share an instant; an empty one shares none. */
export function intervalsOverlap(aStart: number, aEnd: number, bStart: number, bEnd: number): boolean {
  return Math.max(aStart, bStart) < Math.min(aEnd, bEnd);
}

/** Whether `[from, to)` shares an instant with an occurrence of one of the windows, of whatever kind. Throws TooMuchWork. */
export function overlaps(
  from: number,
  to: number,
  windows: readonly CalendarWindow[],
  work: TimeWork = startWork(),
): boolean {
  if (from >= to) return false;
  const begun = holding(windows, from, work);
  const beginning = windows.filter((window) => window.next(from, to - 1, work) !== undefined);
  return begun.length > 0 || beginning.length > 0;
}

/** The freezes (that do not let the type through) that hold now. Throws TooMuchWork. */
export function freezesAt(
  now: number,
  windows: readonly CalendarWindow[],
  type?: string,
  work: TimeWork = startWork(),
): readonly CalendarWindow[] {
  return holding(viewOf(windows, type).freezes, now, work);
}

/** Names of the freezes (that do not let the type through) that hold now, sorted, without repetition. Throws TooMuchWork. */
export function frozenBy(
  now: number,
  windows: readonly CalendarWindow[],
  type?: string,
  work: TimeWork = startWork(),
): TimedAnswer<readonly string[]> {
  const { freezes } = viewOf(windows, type);
  const names = holding(freezes, now, work).map(({ name }) => name);
  const [edge] = edges(freezes, now, now + HORIZON, work);
  return answer([...new Set(names)].sort(), edge ?? quietUntil(freezes, now + HORIZON));
}
