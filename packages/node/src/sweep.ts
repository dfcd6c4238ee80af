import { ConfigurationError, ForgeError, type Forge, type State } from '@gradus/core';
import type { CiRequest } from './forge/ci-request.ts';
import { gateRequest, type GatedRequest } from './gate-request.ts';
import { RepositoryError } from './repository-error.ts';

/** Every open request of a forge, to be judged again. */
export interface Sweep {
  // On GitHub: git fetch origin '+refs/pull/*/head:refs/remotes/pull/*'
  /** A clone that has the heads of the requests. */
  readonly dir: string;
  readonly where: Pick<CiRequest, 'forge' | 'repository' | 'apiUrl'>;
  readonly forge: Forge;
  /** Absolute folders with evidence. */
  readonly evidence: readonly string[];
  /** Tells a verdict to the forge. */
  readonly tell: (number: number, gated: GatedRequest) => Promise<void>;
}

/** What came of one request. */
export type Swept =
  | { readonly number: number; readonly state: State; readonly retryAt?: string; readonly validUntil?: string }
  /** The end of a sentence that begins with the request. */
  | { readonly number: number; readonly problem: string };

/**
 * Judges every open request again: a window may have opened, an approval lapsed, a job finished, without anybody pushing. One that
 * cannot be judged keeps its old verdict and does not keep the others from theirs.
 */
export async function sweep({ dir, where, forge, evidence, tell }: Sweep): Promise<readonly Swept[]> {
  const numbers = await forge.openReviews();
  const swept: Swept[] = [];
  for (const number of numbers) {
    try {
      const gated = await gateRequest({ dir, request: { ...where, number, queued: false }, forge, evidence });
      await tell(number, gated);
      const { verdict, nothing } = gated.judged;
      const { state, retryAt, validUntil } = verdict;
      swept.push({
        number,
        state: nothing === undefined ? state : 'undecided',
        ...(retryAt !== undefined && { retryAt }),
        ...(validUntil !== undefined && { validUntil }),
      });
    } catch (error) {
      const told = [ForgeError, RepositoryError, ConfigurationError].some((type) => error instanceof type);
      if (!told) throw error;
      swept.push({ number, problem: (error as Error).message });
    }
  }
  return swept;
}
