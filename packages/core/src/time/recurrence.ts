import { RRuleTemporal } from 'rrule-temporal';
import type { CalendarPoint } from './calendar-point.ts';
import { DAY } from './civil.ts';
import { endOfDateOrInstant, parseInstant } from './instant.ts';
import { bad, good, type Read } from './read.ts';
import { type Rule, startsPerDay } from './rule.ts';
import type { Work } from './work.ts';
import { zoned } from './zone.ts';

/** The times at which something begins again. The methods throw TooMuchWork. */
export interface Recurrence {
  /** Starts in `[from, to)`, sorted, without repetition. */
  between(from: number, to: number, work: Work): number[];
  /** The first start after `after`, up to `limit` inclusive. */
  next(after: number, limit: number, work: Work): number | undefined;
  /** The last start at or before `at`. */
  previous(at: number, work: Work): number | undefined;
  /** There is no start after this. */
  readonly last: number;
}

/** Zones have dependable rules from 1970 (which begins a day earlier east of Greenwich); the far end keeps the library in range. */
const FIRST_START = -DAY;
const LAST_START = Date.UTC(3000, 0);

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
    return bad(`UNTIL=${until} needs a time in UTC, as the start has one: UNTIL=${until}T225959Z`);
  const at = dateOnly
    ? endOfDateOrInstant(date, zone)
    : parseInstant(`${date}T${until.slice(9, 11)}:${until.slice(11, 13)}:${until.slice(13, 15)}Z`);
  if (at === undefined) return bad(`UNTIL=${until} does not exist`);
  const last = dateOnly ? at - 1 : at;
  return last < start.at ? bad(`UNTIL=${until} lies before the start`) : good(last);
}

/** COUNT is left to `counted`: the library counts from the start, however long ago that was, before it answers anything. */
function library(rule: Rule, start: number, until: number | undefined, zone: string): RRuleTemporal {
  const { until: _until, count: _count, ...parts } = rule;
  const end = until === undefined ? {} : { until: zoned(until, zone) };
  return new RRuleTemporal({
    ...parts,
    ...end,
    dtstart: zoned(start, zone),
    maxIterations: 5_000,
    maxCandidateEvaluations: 100_000,
    cache: false,
  });
}

/** Starts of the span of time `[index · span, (index + 1) · span)`; work is for what has to be counted before it. */
type Lists = (index: number, work: Work) => readonly number[];

/** Each list is made when it is first asked for, so that a start long ago costs nothing. */
function lists(rrule: RRuleTemporal, span: number): (index: number) => readonly number[] {
  const made = new Map<number, readonly number[]>();
  return (index) => {
    const known = made.get(index);
    if (known !== undefined) return known;
    const found = rrule.between(new Date(index * span), new Date((index + 1) * span - 1), true);
    const list = [...new Set(found.map((at) => at.epochMilliseconds))].sort((a, b) => a - b);
    if (made.size >= 200) made.clear();
    made.set(index, list);
    return list;
  };
}

/** The same lists, up to the occurrence number `count`. */
function counted(all: (index: number) => readonly number[], count: number, first: number): Lists {
  const sizes: number[] = [];
  return (index, work) => {
    let left = count;
    for (let earlier = first; earlier < index && left > 0; earlier++) {
      const size = (sizes[earlier - first] ??= all(earlier).length);
      work.touch(sizes, earlier, size);
      left -= size;
    }
    return left > 0 ? all(index).slice(0, left) : [];
  };
}

function search(all: Lists, span: number, first: number, last: number): Recurrence {
  const indexOf = (at: number) => Math.floor(at / span);
  const listAt = (index: number, work: Work) => {
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
 * The occurrences of a rule in a zone (RFC 5545 §3.8.5.3). Wall times that clocks skip, and dates that do not exist, are left
 * out and not counted (§3.3.10); of a wall time that comes twice it is the first. The start is an occurrence where the rule fits
 * it. What is `excluded` still counts for COUNT. Starts lie in the years 1970 to 2999.
 */
export function recurrence(
  rule: Rule,
  start: CalendarPoint,
  zone: string,
  excluded?: (at: number) => boolean,
): Read<Recurrence> {
  if (start.at < FIRST_START || start.at >= LAST_START) return bad('a rule begins in the years 1970 to 2999');
  const until = rule.until === undefined ? undefined : readUntil(rule.until, start, zone);
  if (until?.ok === false) return until;
  const span = Math.max(1, Math.floor(LIST_LENGTH / startsPerDay(rule))) * DAY;
  const all = lists(library(rule, start.at, until?.value, zone), span);
  const some = rule.count === undefined ? all : counted(all, rule.count, Math.floor(start.at / span));
  const left: Lists = excluded === undefined ? some : (index, work) => some(index, work).filter((at) => !excluded(at));
  return good(search(left, span, start.at, until?.value ?? LAST_START));
}
