import type { CalendarWindow } from './calendar-window.ts';
import { HORIZON } from './window.ts';
import { startWork, type TimeWork } from './work.ts';

/** One time that a window takes place: `[start, end)`, milliseconds of the epoch. */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
  readonly holds: boolean;
}

/** The occurrence of a window that holds now, of several the one that ends last; else the next within 400 days. Throws TooMuchWork. */
export function occurrenceNear(
  now: number,
  window: CalendarWindow,
  work: TimeWork = startWork(),
): Occurrence | undefined {
  const [current] = window.at(now, work).toSorted((a, b) => b.end - a.end);
  if (current) return { ...current, holds: true };
  const next = window.next(now, now + HORIZON, work);
  return next && { ...next, holds: false };
}
