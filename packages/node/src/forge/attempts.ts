import { setTimeout as sleep } from 'node:timers/promises';

/** How often a request is tried, and for how many seconds, so that a job does not wait for its forge for long. */
const bounds = {
  attempts: 3,
  /** Longest pause that a forge may request. */
  pause: 90,
  /** The time for all failed attempts and pauses of a run together; after that, each request has only one attempt of one second. */
  total: 180,
} as const;

export interface AttemptTimes {
  /** Milliseconds per second of waiting. */
  readonly secondMs: number;
  /** Milliseconds that an answer may take. */
  readonly attemptMs: number;
}

/** Seconds after which a failed attempt is retried, or undefined. Receives the error and the number of attempts, from 1. */
export type PauseOf = (error: unknown, count: number) => number | undefined;

/** The attempts of a run. All requests of the run share one time budget. */
export interface Attempts {
  /** Tries until there is an answer, or until none can be expected in time; rejects with the last error. `within` is in milliseconds. */
  at<T>(attempt: (within: number) => Promise<T>, pauseOf: PauseOf): Promise<T>;
  /** The same for an operation of several such requests, whose time has already been counted. */
  over<T>(operate: () => Promise<T>, pauseOf: PauseOf): Promise<T>;
}

export function attempts({ secondMs, attemptMs }: AttemptTimes): Attempts {
  let lost = 0;
  /** Whether there was time for a pause. */
  const paused = async (seconds: number | undefined): Promise<boolean> => {
    if (seconds === undefined || seconds > bounds.pause || lost + seconds > bounds.total) return false;
    lost += seconds;
    await sleep(seconds * secondMs);
    return true;
  };
  const over: Attempts['over'] = async (operate, pauseOf) => {
    for (let count = 1; ; count++)
      try {
        return await operate();
      } catch (error) {
        if (count === bounds.attempts || !(await paused(pauseOf(error, count)))) throw error;
      }
  };
  const timed = async <T>(attempt: (within: number) => Promise<T>): Promise<T> => {
    const begun = performance.now();
    const left = Math.max(1, bounds.total - lost) * 1000;
    try {
      return await attempt(Math.ceil(Math.min(attemptMs, left)));
    } catch (error) {
      lost += (performance.now() - begun) / 1000;
      throw error;
    }
  };
  return { at: (attempt, pauseOf) => over(() => timed(attempt), pauseOf), over };
}
