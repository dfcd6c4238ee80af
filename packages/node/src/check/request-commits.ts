import type { CiJob } from '../ci/job.ts';
import { RepositoryError } from '../files/repository-error.ts';
import { targetTip } from '../git/target-tip.ts';
import { openEnclosing } from '../project/locate-project.ts';

/** Which commits to compare, as a caller gives them. */
export interface GivenCommits {
  /** False: do not compare, even in the job of a request. Undefined: the target of the job's request, if there is one. */
  readonly base?: string | false;
  readonly head?: string;
}

/** The commits to compare; without a base, nothing is compared. */
export interface RequestCommits {
  readonly base?: string;
  readonly head?: string;
  /** The commits that come from the job, as a sentence; undefined if none. */
  readonly note?: string;
}

/** The parts of a job that identify its request. */
export type RequestJob = Pick<CiJob, 'request' | 'targetBranch'>;

/**
 * Completes the given commits with those of the job's request: the tip of the target branch, and the head. Throws ForgeError if clone and
 * event disagree about the tip, and RepositoryError if the tip is not in the clone: a request is never checked as if it had no base.
 */
export async function requestCommits(dir: string, given: GivenCommits, job: RequestJob): Promise<RequestCommits> {
  const { base: wanted, head: wantedHead } = given;
  if (wanted === false || !isOfRequest(job))
    return { ...(wanted && { base: wanted }), ...(wantedHead !== undefined && { head: wantedHead }) };
  const base = wanted ?? (await tipOfTarget(dir, job));
  const head = wantedHead ?? job.request?.head;
  const found = [
    ...(wanted === undefined ? [`base ${short(base)}${ofBranch(job)}`] : []),
    ...(wantedHead === undefined && head !== undefined ? [`head ${short(head)}`] : []),
  ];
  return {
    base,
    ...(head !== undefined && { head }),
    ...(found.length > 0 && { note: `This job names the ${found.join(' and the ')} of its request.` }),
  };
}

function isOfRequest({ request, targetBranch }: RequestJob): boolean {
  return (
    request !== undefined &&
    (request.number !== undefined || request.queued || request.base !== undefined || targetBranch !== undefined)
  );
}

/** The event names the tip of the target at the time when the request was opened or pushed to; a clone with branches may have a newer one. */
async function tipOfTarget(dir: string, { request, targetBranch: branch }: RequestJob): Promise<string> {
  const named = request?.base;
  // In a merge queue, the base is the queue's commit before this one.
  if (named !== undefined && (request?.queued === true || branch === undefined)) return named;
  if (branch === undefined)
    throw new RepositoryError(
      'This job is of a request and does not name the tip of its target branch. Fetch that branch and give it as --base.',
    );
  const repository = await openEnclosing(dir);
  if (repository === undefined)
    throw new RepositoryError('There is no Git repository here, so there is no request to check.');
  try {
    return await targetTip(repository, branch, [named]);
  } finally {
    await repository.close();
  }
}

function ofBranch({ targetBranch: branch }: RequestJob): string {
  return branch === undefined ? '' : `, the tip of ${branch},`;
}

function short(commit: string): string {
  return commit.slice(0, 7);
}
