import { ForgeError, type Forge, type Review } from '@gradus/core';
import type { RepositoryVerdict } from './check-repository.ts';
import type { CiRequest } from './forge/ci-request.ts';
import { gateRepository } from './gate-repository.ts';
import { openRepository } from './repository.ts';
import { RepositoryError } from './repository-error.ts';

/** A pull or merge request to be judged by what its forge says. */
export interface GateRequest {
  /** A folder of the project, in a clone that has the request's head and its target. */
  readonly dir: string;
  readonly request: CiRequest;
  readonly forge: Forge;
  /** Absolute folders with evidence. */
  readonly evidence: readonly string[];
}

export interface GatedRequest {
  readonly judged: RepositoryVerdict;
  readonly review: Review;
  /** The commit that was judged. */
  readonly head: string;
}

/**
 * Judges a request as it stands in its forge. In a merge queue that is the queue's commit. Where the head moved while it was judged,
 * or while the job waited, the verdict would be about something else: it is refused. Throws ForgeError, RepositoryError, ConfigurationError.
 */
export async function gateRequest({ dir, request, forge, evidence }: GateRequest): Promise<GatedRequest> {
  const { number } = request;
  if (number === undefined) throw new ForgeError('This job runs for no pull or merge request.');
  const review = await forge.review(number);
  const head = request.queued ? request.head : review.source.commit;
  if (head === undefined) throw new ForgeError('The event names no commit to judge.');
  if (!request.queued && request.head !== undefined && request.head !== head) throw moved(request.head, head);
  const base = await presentBase(dir, [request.queued ? request.base : review.target.commit, request.base]);
  const now = forge.now();
  warnOfSkew(now);
  const judged = await gateRepository({ dir, base, head, review, evidence, jobs: (commits) => forge.jobs(commits) });
  const after = request.queued ? review : await forge.review(number);
  if (after.source.commit !== review.source.commit) throw moved(head, after.source.commit);
  return { judged, review, head };
}

/**
 * Throws ForgeError where a job is about another head than the request has now, and where the clocks do not agree. What a job of an older head
 * says is taken for an answer about that head: it must not be about a newer one.
 */
export function mustHold({ queued, head }: CiRequest, { source }: Review, now: Date | undefined): void {
  if (!queued && head !== undefined && head !== source.commit) throw moved(head, source.commit);
  warnOfSkew(now);
}

function moved(judged: string, now: string): ForgeError {
  return new ForgeError(
    `The head of the request is ${now.slice(0, 7)} now, and this job is about ${judged.slice(0, 7)}.`,
    'The job of the new head judges it.',
  );
}

/** The tip of the target as the forge knows it, else as the event does: a checkout may be a little older. */
async function presentBase(dir: string, candidates: readonly (string | undefined)[]): Promise<string> {
  const repository = await openRepository(dir);
  try {
    for (const commit of candidates) if (commit && (await repository?.has(commit)) === true) return commit;
  } finally {
    await repository?.close();
  }
  throw new RepositoryError(
    'The tip of the target branch is not in this clone. Check the repository out with its whole history: fetch-depth: 0 of actions/checkout, GIT_DEPTH: 0 on GitLab.',
  );
}

/** How far the clock of this machine may be from that of the forge. */
const skewMs = 5 * 60_000;

function warnOfSkew(forge: Date | undefined): void {
  const here = Date.now();
  if (forge && Math.abs(forge.getTime() - here) > skewMs)
    throw new ForgeError(
      `The clock of this machine shows ${new Date(here).toISOString()}, and that of the forge ${forge.toISOString()}; windows and approvals cannot be judged by it.`,
      'Set the clock of the runner.',
    );
}
