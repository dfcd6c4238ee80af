import { RRuleTemporal } from 'rrule-temporal';
import type { CalendarPoint } from './calendar-point.ts';
import { DAY } from './civil.ts';
import { endOfDateOrInstant, parseInstant } from './instant.ts';
import { bad, good, type Read } from './read.ts';
import { type ClockGap, firstInstantOf, gapsBetween, lastInstantOf, type WallTime, wallTimeAt } from './clock-gap.ts';
import { type Rule, startsPerDay } from './rule.ts';
import type { TimeWork } from './work.ts';
import { zoned } from './zone.ts';

/** The times at which something begins again. The methods throw TooMuchWork. */
export interface Recurrence {
  /** Starts in `[from, to)`, sorted, without repetition. */
  between(from: number, to: number, work: TimeWork): number[];
  /** The first start after `after`, up to `limit` inclusive. */
  next(after: number, limit: number, work: TimeWork): number | undefined;
  /** The last start at or before `at`. */
  previous(at: number, work: TimeWork): number | undefined;
  /** There is no start after this. */
  readonly last: number;
  /** The skipped wall times that are moved to the start at this instant; empty for any other start. */
  skippedAt(start: number): readonly WallTime[];
}

/** What becomes of a start that clocks skip. */
export type Skipped = 'left-out' | 'moved';

/** Zones have dependable rules from 1970 (which begins a day earlier east of Greenwich); the far end keeps the library in range. */
const FIRST_START = -DAY;
const LAST_START = Date.UTC(3000, 0);

/** No clock is further from UTC than 15 hours and some minutes (Manila until 1844). */
const FARTHEST = 16 * 3_600_000;

/** Occurrences in one list, at most. */
const LIST_LENGTH = 400;

/** The position of the first element after `value` in a sorted list. */
function upperBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last instant at which UNTIL lets the rule begin. */
function readUntil(until: string, start: CalendarPoint, zone: string): Read<number> {
  const date = `${until.slice(0, 4)}-${until.slice(4, 6)}-${until.slice(6, 8)}`;
  const dateOnly = until.length === 8;
  if (dateOnly && !start.isDate)
    return bad(`UNTIL=${until} needs a time in UTC, because the start has a time: UNTIL=${until}T225959Z`);
  const at = dateOnly
    ? endOfDateOrInstant(date, zone)
    : parseInstant(`${date}T${until.slice(9, 11)}:${until.slice(11, 13)}:${until.slice(13, 15)}Z`);
  if (at === undefined) return bad(`UNTIL=${until} does not exist`);
  const last = dateOnly ? at - 1 : at;
  return last < start.at ? bad(`UNTIL=${until} is before the start`) : good(last);
}

/** What both kinds of series leave to us. The library counts from the start, however long ago that was, before it answers anything. */
function partsOf(rule: Rule): Omit<Rule, 'until' | 'count'> {
  const { until: _until, count: _count, ...parts } = rule;
  return parts;
}

const bounds = { maxIterations: 5_000, maxCandidateEvaluations: 100_000, cache: false };

/**
 * The wall times of a rule, by a clock that never changes. The library never sees a zone: it has its own table of clock changes, which
 * lacks changes of the clocks (Africa/Cairo in August and September 2010), so that a day would begin an hour late.
 */
function wallLibrary(rule: Rule, start: CalendarPoint): RRuleTemporal {
  return new RRuleTemporal({ ...partsOf(rule), dtstart: zoned(start.wall, 'UTC'), ...bounds });
}

/** Starts of the span of time `[index · span, (index + 1) · span)`; work is for what has to be counted before it. */
type Lists = (index: number, work: TimeWork) => readonly number[];

/** Instants of one series that are remembered: several lists of the fullest. */
const mostKept = 20_000;

/** Each list is created on first use, so that a start long ago costs nothing. */
function remembered(make: (index: number) => readonly number[]): (index: number) => readonly number[] {
  const made = new Map<number, readonly number[]>();
  let kept = 0;
  return (index) => {
    const known = made.get(index);
    if (known !== undefined) return known;
    const list = make(index);
    if (made.size >= 200 || kept + list.length > mostKept) {
      made.clear();
      kept = 0;
    }
    made.set(index, list);
    kept += list.length;
    return list;
  };
}

/**
 * The instants, from the start on, at which clocks show the wall times of a rule; those that clocks skip are left out. Of a wall time
 * that comes twice it is the first, unless the start is the second.
 */
function lists(
  rrule: RRuleTemporal,
  span: number,
  { at: start }: CalendarPoint,
  zone: string,
): (index: number) => readonly number[] {
  return remembered((index) => {
    const from = index * span;
    const walls = rrule.between(new Date(from - FARTHEST), new Date(from + span + FARTHEST), true);
    const found = walls.flatMap(({ epochMilliseconds: wall }) => {
      const first = firstInstantOf(wall, zone);
      const at = first < start ? lastInstantOf(wall, zone) : first;
      return at >= Math.max(from, start) && at < from + span && wallTimeAt(at, zone) === wall ? [at] : [];
    });
    return [...new Set(found)].sort((a, b) => a - b);
  });
}

interface Series {
  readonly lists: Lists;
  /** Until when it continues, according to the list: for ever, if more starts are left than the list has. */
  goesOnUntil(index: number, work: TimeWork): number;
}

/** The same lists, up to the occurrence number `count`. */
function counted(all: (index: number) => readonly number[], count: number, first: number): Series {
  const sizes: number[] = [];
  const leftAt = (index: number, work: TimeWork): number => {
    let left = count;
    for (let earlier = first; earlier < index && left > 0; earlier++) {
      const size = (sizes[earlier - first] ??= all(earlier).length);
      work.touch(sizes, earlier, size);
      left -= size;
    }
    return left;
  };
  return {
    lists(index, work) {
      const left = leftAt(index, work);
      return left > 0 ? all(index).slice(0, left) : [];
    },
    goesOnUntil(index, work) {
      const left = leftAt(index, work);
      if (left <= 0) return Number.NEGATIVE_INFINITY;
      const list = all(index);
      return left > list.length ? Number.POSITIVE_INFINITY : list[left - 1]!;
    },
  };
}

/** Adds the ends of the gaps in which a start is skipped. They are not counted: with COUNT the series is as long as without them. */
function withMoved({ lists: some, goesOnUntil }: Series, moved: (index: number) => readonly number[]): Lists {
  return (index, work) => {
    const list = some(index, work);
    const added = moved(index).filter((at) => !list.includes(at) && at <= goesOnUntil(index, work));
    return added.length === 0 ? list : [...list, ...added].sort((a, b) => a - b);
  };
}

function search(all: Lists, span: number, first: number, last: number): Omit<Recurrence, 'skippedAt'> {
  const indexOf = (at: number) => Math.floor(at / span);
  const listAt = (index: number, work: TimeWork) => {
    const list = all(index, work);
    work.touch(all, index, list.length);
    return list;
  };
  return {
    last,
    between(from, to, work) {
      const found: number[] = [];
      const end = Math.min(to - 1, last);
      for (let index = indexOf(Math.max(from, first)); index <= indexOf(end); index++) {
        const list = listAt(index, work);
        const part = list.slice(upperBound(list, from - 1), upperBound(list, end));
        work.spend(part.length);
        found.push(...part);
      }
      return found;
    },
    next(after, limit, work) {
      const end = Math.min(limit, last);
      for (let index = indexOf(Math.max(after, first)); index <= indexOf(end); index++) {
        const list = listAt(index, work);
        const found = list[upperBound(list, after)];
        if (found !== undefined) return found <= end ? found : undefined;
      }
      return undefined;
    },
    previous(at, work) {
      for (let index = indexOf(Math.min(at, last)); index >= indexOf(first); index--) {
        const list = listAt(index, work);
        const found = list[upperBound(list, at) - 1];
        if (found !== undefined) return found;
      }
      return undefined;
    },
  };
}

/**
 * The occurrences of a rule in a zone (RFC 5545 §3.8.5.3). Dates that do not exist are left out and not counted (§3.3.10), and so
 * are wall times that clocks skip, unless these are `moved` to the moment at which the clocks have changed: what forbids is not lost. Of a wall time that comes twice it is the first. The start is an occurrence where the rule fits
 * it. What is `excluded` still counts for COUNT. Starts lie in the years 1970 to 2999.
 */
export function recurrence(
  rule: Rule,
  start: CalendarPoint,
  zone: string,
  { excluded, skipped = 'left-out' }: { excluded?: ((at: number) => boolean) | undefined; skipped?: Skipped } = {},
): Read<Recurrence> {
  if (start.at < FIRST_START || start.at >= LAST_START) return bad('a rule must begin in the years 1970 to 2999');
  const until = rule.until === undefined ? undefined : readUntil(rule.until, start, zone);
  if (until?.ok === false) return until;
  const last = until?.value ?? LAST_START;
  const span = Math.max(1, Math.floor(LIST_LENGTH / startsPerDay(rule))) * DAY;
  const wall = wallLibrary(rule, start);
  const all = lists(wall, span, start, zone);
  const some: Series =
    rule.count === undefined
      ? { lists: all, goesOnUntil: () => Number.POSITIVE_INFINITY }
      : counted(all, rule.count, Math.floor(start.at / span));
  const inGap = ({ from, to }: ClockGap): WallTime[] =>
    wall.between(new Date(from), new Date(to - 1), true).map((at) => at.epochMilliseconds);
  const moved = (index: number): number[] =>
    gapsBetween(Math.max(start.at, index * span), Math.min(last + 1, (index + 1) * span), zone)
      .filter((gap) => inGap(gap).length > 0)
      .map(({ at }) => at);
  const listed = skipped === 'moved' ? withMoved(some, remembered(moved)) : some.lists;
  const left: Lists =
    excluded === undefined ? listed : (index, work) => listed(index, work).filter((at) => !excluded(at));
  const skippedAt: Recurrence['skippedAt'] = (at) =>
    all(Math.floor(at / span)).includes(at) ? [] : gapsBetween(at, at + 1, zone).flatMap(inGap);
  return good({ ...search(left, span, start.at, last), skippedAt });
}
