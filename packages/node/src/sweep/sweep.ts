import type { Forge } from '@gradus/core/forge';
import type { State } from '@gradus/core';
import type { DataFiles } from '../files/data-files.ts';
import type { CiRequest } from '../ci/job.ts';
import { gateRequest, type GatedRequest, type GateRequest } from '../gate/gate-request.ts';
import { isExpected, markUndecided } from '../gate/required-check.ts';

/** Which open requests to judge again, and how to publish their verdicts. */
export interface Sweep {
  // On GitHub: git fetch origin '+refs/pull/*/head:refs/remotes/pull/*'
  /** A clone that has the heads of the requests. */
  readonly dir: string;
  readonly where: Pick<CiRequest, 'forge' | 'repository' | 'apiUrl'>;
  readonly forge: Forge;
  /** Absolute folders with evidence. */
  readonly evidence: readonly string[];
  /** Values from outside, as the gate has them. */
  readonly data?: DataFiles;
  /** How verdicts are written; one that cannot be reached is written the same way, as undecided. */
  readonly report: 'check' | 'status';
  /** Only requests to this branch. */
  readonly branch?: string;
  readonly publish: (asked: GateRequest, gated: GatedRequest) => Promise<void>;
  /** Milliseconds for one request. Default: five minutes. */
  readonly limitMs?: number;
}

/**
 * Milliseconds for which a swept verdict that says the same is not written again: GitHub keeps a thousand statuses of one name on a commit, and
 * refuses what comes after them.
 */
export const keptSwept: number = 6 * 60 * 60_000;

/** The result for one request. */
export type Swept =
  | { readonly number: number; readonly state: State; readonly retryAt?: string; readonly validUntil?: string }
  | {
      readonly number: number;
      /** The end of a sentence that begins with the request. */
      readonly problem: string;
      /** Our fault: the stack. */
      readonly bug?: string;
      /** Why its check does not say so, where that could not be written. */
      readonly unmarked?: string;
    };

/**
 * Judges every open request again, because a window may have opened, an approval lapsed or a job finished without a push. A request that
 * cannot be judged, or not in time, is marked undecided and does not affect the others. Throws ForgeError if the requests cannot be listed.
 */
export async function sweep(asked: Sweep): Promise<readonly Swept[]> {
  const swept: Swept[] = [];
  for (const number of await numbersOf(asked)) swept.push(await sweepOne(asked, number));
  return swept;
}

/** Drafts cannot be merged. */
async function numbersOf({ forge, branch }: Sweep): Promise<readonly number[]> {
  if (branch === undefined) return forge.openReviews();
  return (await forge.openTo(branch)).filter(({ draft }) => !draft).map(({ number }) => number);
}

async function sweepOne(
  { dir, where, forge, evidence, data, report, publish, limitMs = 5 * 60_000 }: Sweep,
  number: number,
): Promise<Swept> {
  const asked: GateRequest = {
    dir,
    // Of the job only where to read: what it says of commits is about its branch, and not about this request.
    request: { forge: where.forge, repository: where.repository, apiUrl: where.apiUrl, number, queued: false },
    forge,
    evidence,
    report,
    ...(data && { data }),
  };
  const began = Date.now();
  try {
    // What a request that was given up still does must not be written after its verdict: only judging is let run on.
    const gated = await within(limitMs, gateRequest(asked));
    await within(limitMs, publish(asked, gated));
    const { state, retryAt, validUntil } = gated.judged.verdict;
    return {
      number,
      state,
      ...(retryAt !== undefined && { retryAt }),
      ...(validUntil !== undefined && { validUntil }),
    };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    const unmarked = await within(limitMs, markUndecided(asked, { as: report, why: problem, began })).catch(
      (failure: unknown) => `its check could not be written: ${String(failure)}`,
    );
    const bug = isExpected(error) || error instanceof OutOfTime ? undefined : stackOf(error);
    return { number, problem, ...(bug !== undefined && { bug }), ...(unmarked !== undefined && { unmarked }) };
  }
}

class OutOfTime extends Error {
  override readonly name = 'OutOfTime';
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new OutOfTime(`It could not be judged within ${milliseconds / 1000} seconds.`)),
      milliseconds,
    );
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
