import { type CalendarWindow, frozenBy, inWindow, nextWindow, type TimedAnswer } from '@gradus/core/internal';

/** When batches may start, according to calendars. Both functions throw TooMuchWork. */
export interface Openings {
  /** The first instant from `at` on in a window and in no freeze; undefined if none comes within 400 days. */
  open(at: number): number | undefined;
  /** The first instant from `at` on in no freeze, for what has begun and may be finished. */
  thawed(at: number): number | undefined;
  /** What closes at an instant, and until when at least. */
  closedBy(at: number): Closing | undefined;
  /** Until when the result at an instant is known to hold; Infinity means forever. */
  sameUntil(at: number): number;
}

export interface Closing {
  /** Names of freezes; empty if it is outside every maintenance window. */
  readonly freezes: readonly string[];
}

const mostTurns = 10_000;

export function openingsOf(windows: readonly CalendarWindow[], type: string | undefined): Openings {
  // Batches follow one another, mostly in one window: its answer serves them all.
  const isOpen = remembered((at) => inWindow(at, windows, type));
  const freezes = remembered((at) => frozenBy(at, windows, type));
  return {
    open: (at) => (isOpen(at).value ? at : nextWindow(at, windows, type).value),
    thawed(at) {
      let from: number | undefined = at;
      for (let turn = 0; from !== undefined && turn < mostTurns; turn++) {
        const { value, boundary } = freezes(from);
        if (value.length === 0) return from;
        from = boundary;
      }
      return undefined;
    },
    closedBy: (at) => (isOpen(at).value ? undefined : { freezes: freezes(at).value }),
    sameUntil: (at) => Math.min(isOpen(at).boundary ?? Infinity, freezes(at).boundary ?? Infinity),
  };
}

function remembered<T>(ask: (at: number) => TimedAnswer<T>): (at: number) => TimedAnswer<T> {
  let from = 0;
  let known: TimedAnswer<T> | undefined;
  return (at) => {
    if (known === undefined || at < from || at >= (known.boundary ?? Infinity)) {
      known = ask(at);
      from = at;
    }
    return known;
  };
}
