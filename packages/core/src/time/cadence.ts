import { addDuration, type CalendarDuration } from './duration.ts';

type DueState = 'ok' | 'due' | 'overdue';

/** How long something may be late: the share of its cadence, and at most this long. */
export interface Grace {
  /** 0 to 1. */
  readonly share: number;
  readonly most: CalendarDuration;
}

interface Due {
  readonly state: DueState;
  /** From this instant on it is due. */
  readonly due: number;
  /** From this instant on it is overdue. */
  readonly overdue: number;
  /** When the state changes next; absent once it is overdue. */
  readonly boundary?: number;
}

/**
 * The state of recurring work: due one cadence after it was last done, overdue after the grace. For work that was never done, pass
 * the day its plan began as `last`. A `last` after now is `ok`, so records of the future need a separate rule. Undefined if a date
 * is outside the years 0001 to 9999. Throws RangeError for an unknown zone.
 */
export function due(
  last: number,
  cadence: CalendarDuration,
  now: number,
  zone: string,
  grace?: Grace,
): Due | undefined {
  const dueAt = addDuration(last, cadence, zone);
  if (dueAt === undefined) return undefined;
  let overdue = dueAt;
  if (grace !== undefined) {
    const most = addDuration(dueAt, grace.most, zone);
    if (most === undefined) return undefined;
    overdue = Math.min(most, dueAt + Math.floor((dueAt - last) * grace.share));
  }
  if (now >= overdue) return { state: 'overdue', due: dueAt, overdue };
  const isDue = now >= dueAt;
  return { state: isDue ? 'due' : 'ok', due: dueAt, overdue, boundary: isDue ? overdue : dueAt };
}
