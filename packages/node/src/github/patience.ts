import { setTimeout as sleep } from 'node:timers/promises';
import { responseOf } from './answer.ts';

/** How often a request is tried, and for how many seconds: a job has more to do than to wait for its forge. */
const bounds = {
  attempts: 3,
  /** Longest pause that a forge may ask for. */
  pause: 90,
  /** What all failed attempts and pauses of a run may take together; after them a request has one attempt left, of a second. */
  total: 180,
} as const;

interface Times {
  readonly secondMs: number;
  readonly attemptMs: number;
}

/** What is asked for. */
interface Asked {
  readonly method: string;
  readonly path: string;
  /** The forge's clock: its limits end by that. */
  readonly now: () => Date;
}

export interface Patience {
  /** Tries until there is an answer, or none is to be expected in time; rejects with the last error. */
  within<T>(asked: Asked, attempt: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** Tries again something that reads first what is there, where one of its requests may have been done unseen. */
  unseen<T>(operate: () => Promise<T>): Promise<T>;
}

export function patience({ secondMs, attemptMs }: Times): Patience {
  let lost = 0;
  /** Whether there was time for a pause. */
  const paused = async (seconds: number | undefined): Promise<boolean> => {
    if (seconds === undefined || seconds > bounds.pause || lost + seconds > bounds.total) return false;
    lost += seconds;
    await sleep(seconds * secondMs);
    return true;
  };
  return {
    async within(asked, attempt) {
      const repeatable = asked.method !== 'POST' || asked.path.endsWith('/graphql');
      for (let count = 1; ; count++) {
        const begun = performance.now();
        const left = Math.max(1, bounds.total - lost) * 1000;
        try {
          return await attempt(AbortSignal.timeout(Math.ceil(Math.min(attemptMs, left))));
        } catch (error) {
          lost += (performance.now() - begun) / 1000;
          const pause = limitOf(error, asked.now()) ?? (passes(error) && repeatable ? count ** 2 : undefined);
          if (count < bounds.attempts && (await paused(pause))) continue;
          throw !repeatable && passes(error) ? Object.assign(error as object, { unseen: true }) : error;
        }
      }
    },
    async unseen(operate) {
      for (let count = 1; ; count++)
        try {
          return await operate();
        } catch (error) {
          const unsure = typeof error === 'object' && error !== null && 'unseen' in error;
          if (!unsure || count === bounds.attempts || !(await paused(count ** 2))) throw error;
        }
    },
  };
}

/** No answer, one that is garbled, or one that speaks of the forge and not of the request. */
function passes(error: unknown): boolean {
  const status = responseOf(error)?.status;
  return status === undefined || status >= 500 || status === 408;
}

/**
 * Seconds that the forge wants to be left alone, by retry-after, else until its limit is reset, else a minute; undefined where it is not
 * about that. https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
 */
function limitOf(error: unknown, now: Date): number | undefined {
  const { status, headers = {} } = responseOf(error) ?? {};
  if (status !== 403 && status !== 429) return undefined;
  const after = Number(headers['retry-after'] ?? NaN);
  if (after >= 0) return after;
  const reset = Number(headers['x-ratelimit-reset'] ?? NaN);
  if (headers['x-ratelimit-remaining'] === '0' && reset > 0)
    return Math.max(0, Math.ceil(reset - now.getTime() / 1000)) + 1;
  const secondary = error instanceof Error && /secondary rate|abuse/i.test(error.message);
  return status === 429 || secondary ? 60 : undefined;
}
