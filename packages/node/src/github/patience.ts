import { attempts, type AttemptTimes } from '../forge/attempts.ts';
import { responseOf } from './answer.ts';

/** The request. */
interface Asked {
  readonly method: string;
  /** The forge's clock, which determines when its limits end. */
  readonly now: () => Date;
}

export interface Patience {
  /** Tries until there is an answer, or until none can be expected in time; rejects with the last error. */
  within<T>(asked: Asked, attempt: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** Retries a write that first reads what exists, if one of its requests may have been carried out unnoticed. */
  unseen<T>(operate: () => Promise<T>): Promise<T>;
}

export function patience(times: AttemptTimes): Patience {
  const all = attempts(times);
  return {
    async within({ method, now }, attempt) {
      const repeatable = method !== 'POST';
      try {
        return await all.at(
          (within) => attempt(AbortSignal.timeout(within)),
          (error, count) => limitOf(error, now()) ?? (passes(error) && repeatable ? count ** 2 : undefined),
        );
      } catch (error) {
        throw !repeatable && passes(error) ? Object.assign(error as object, { unseen: true }) : error;
      }
    },
    unseen: (operate) => all.over(operate, (error, count) => (isUnseen(error) ? count ** 2 : undefined)),
  };
}

function isUnseen(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'unseen' in error;
}

/** Whether there was no answer, or a garbled one, or an error of the forge that is not about the request. */
function passes(error: unknown): boolean {
  const status = responseOf(error)?.status;
  return status === undefined || status >= 500 || status === 408;
}

/**
 * How many seconds to wait for the rate limit: retry-after, otherwise until the limit is reset, otherwise a minute; undefined for any
 * other error. https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
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
