import { Undecidable } from '../model/undecidable.ts';

/** A question about recurring times would have to look at more occurrences than is allowed. */
export class TooMuchWork extends Undecidable {
  override readonly name = 'TooMuchWork';
}

/** What one question may look at. The count depends on the question alone, never on what an earlier one left in a cache. */
export interface TimeWork {
  /** Throws TooMuchWork if the limit is passed. */
  spend(steps: number): void;
  /** Spends for a list of occurrences, the first time that the question meets it; `index` is its number within `owner`. */
  touch(owner: object, index: number, length: number): void;
  spent(): number;
}

/** Enough for hundreds of calendar entries; computing a list takes a millisecond or two. */
const MOST_WORK = 100_000;

/** The minimum cost of a list: even a rule without occurrences must be searched. */
const LIST_COST = 100;

export function startWork(limit: number = MOST_WORK): TimeWork {
  let spent = 0;
  const touched = new Map<object, Set<number>>();
  const spend = (steps: number) => {
    spent += steps;
    if (spent > limit)
      throw new TooMuchWork(
        `more than ${limit} occurrences would have to be evaluated; shorten the period, or use a rule with fewer occurrences`,
      );
  };
  return {
    spend,
    touch(owner, index, length) {
      const seen = touched.get(owner) ?? new Set();
      if (seen.has(index)) return;
      touched.set(owner, seen.add(index));
      spend(length + LIST_COST);
    },
    spent: () => spent,
  };
}
