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
 * or while the job waited, or the request goes to another branch, the verdict would be about something else: it is refused. Throws
 * ForgeError, RepositoryError, ConfigurationError.
 */
export async function gateRequest({ dir, request, forge, evidence }: GateRequest): Promise<GatedRequest> {
  const { number } = request;
  if (number === undefined) throw new ForgeError('This job runs for no pull or merge request.');
  const review = await forge.review(number);
  const head = request.queued ? request.head : review.source.commit;
  if (head === undefined) throw new ForgeError('The event names no commit to judge.');
  if (request.head !== undefined && request.head !== head) throw moved(request.head, head);
  const base = await presentBase(dir, request, review);
  await needHead(dir, head, request);
  const now = forge.now();
  warnOfSkew(now);
  const judged = await gateRepository({ dir, base, head, review, evidence, jobs: (commits) => forge.jobs(commits) });
  const after = request.queued ? review : await forge.review(number);
  if (after.source.commit !== review.source.commit) throw moved(head, after.source.commit);
  if (after.target.branch !== review.target.branch) throw retargeted(review.target.branch, after.target.branch);
  return { judged, review, head };
}

function moved(judged: string, now: string): ForgeError {
  return new ForgeError(
    `The head of the request is ${now.slice(0, 7)} now, and this job is about ${judged.slice(0, 7)}.`,
    'The job of the new head judges it.',
  );
}

function retargeted(judged: string, now: string): ForgeError {
  return new ForgeError(
    `The request goes to ${now} now, and was judged for ${judged}.`,
    'Run the job again: what decides is read from the branch that it goes to.',
  );
}

/**
 * What the head is judged against: the tip of the target, or in a merge queue what its commit stands on. A tip that is newer than the
 * clone is taken as the clone has it; the event's is none: on GitHub it is as old as the request.
 */
async function presentBase(dir: string, { queued, base }: CiRequest, { target }: Review): Promise<string> {
  const repository = await openRepository(dir);
  const wanted = queued ? base : target.commit;
  try {
    if (wanted && (await repository?.has(wanted)) === true) return wanted;
    const branch = `refs/remotes/origin/${target.branch}`;
    const known = queued ? undefined : (await repository?.refs('refs/remotes/origin/'))?.get(branch);
    if (known !== undefined) return known;
  } finally {
    await repository?.close();
  }
  throw new RepositoryError(
    `${queued ? 'What the commit is queued on' : `${target.branch} is at ${target.commit.slice(0, 7)} now, which`} is not in this clone. Check the repository out with its whole history: fetch-depth: 0 of actions/checkout, GIT_DEPTH: 0 on GitLab.`,
  );
}

/** A job of `pull_request_target`, or of GitLab in another project, has the target's branches only. */
async function needHead(dir: string, head: string, { forge, number }: CiRequest): Promise<void> {
  const repository = await openRepository(dir);
  try {
    if (repository === undefined || (await repository.has(head))) return;
  } finally {
    await repository?.close();
  }
  const ref = forge === 'github' ? `refs/pull/${number}/head` : `refs/merge-requests/${number}/head`;
  throw new RepositoryError(
    `The head of the request, ${head.slice(0, 7)}, is not in this clone. Fetch it before, without checking it out: git fetch origin ${ref}`,
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
