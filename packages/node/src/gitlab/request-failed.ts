import { setTimeout as sleep } from 'node:timers/promises';
import type { Written } from '@gradus/core';

/** A request that was not answered with what was asked for. The message is the end of a sentence. */
export class RequestFailed extends Error {
  override readonly name = 'RequestFailed';
  /** HTTP status; undefined where no answer came, or none that could be read. */
  readonly status: number | undefined;
  /** Seconds after which the forge wants to be asked again. */
  readonly retryAfter: number | undefined;
  /** The forge may have done what it was asked for. */
  readonly maybeDone: boolean;

  constructor(
    message: string,
    more: { readonly status?: number; readonly retryAfter?: number; readonly maybeDone?: boolean } = {},
  ) {
    super(message);
    this.status = more.status;
    this.retryAfter = more.retryAfter;
    this.maybeDone = more.maybeDone ?? false;
  }
}

export function statusOf(error: unknown): number | undefined {
  return error instanceof RequestFailed ? error.status : undefined;
}

/** Why something failed, as the end of a sentence: `the forge answers 403 (403 Forbidden)`. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * Does a write that looks at what is there before it writes, and from its beginning again where nobody knows whether a request of it
 * was done: so that nothing is told twice. What the forge refuses is told.
 */
export async function untilKnown(
  { secondMs }: { readonly secondMs: number },
  write: () => Promise<Written>,
): Promise<Written> {
  for (let before = 0; ; before++) {
    try {
      return await write();
    } catch (error) {
      const again = error instanceof RequestFailed && error.maybeDone && before < 2;
      if (!again) return { written: false, why: reasonOf(error) };
      await sleep(2 ** before * secondMs);
    }
  }
}
