import { setTimeout as sleep } from 'node:timers/promises';
import type { Written } from '@gradus/core/forge';

/** A request without the expected answer. The message is the end of a sentence. */
export class RequestFailed extends Error {
  override readonly name = 'RequestFailed';
  /** HTTP status; undefined if no answer came, or none that could be read. */
  readonly status: number | undefined;
  /** Seconds after which the forge allows a retry. */
  readonly retryAfter: number | undefined;
  /** The forge may have carried out the request. */
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

export function gitlabStatusCode(error: unknown): number | undefined {
  return error instanceof RequestFailed ? error.status : undefined;
}

/** Why something failed, as the end of a sentence: `the forge answers 403 (403 Forbidden)`. */
export function gitlabReason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * Does a write that first reads what exists. If it is unknown whether one of its requests was carried out, it starts again from the read,
 * so that nothing is posted twice. A refusal of the forge is reported.
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
      if (!again) return { written: false, why: gitlabReason(error) };
      await sleep(2 ** before * secondMs);
    }
  }
}
