import type { ExitCode, FailOn } from '@gradus/core/internal';
import type { CiJob } from '../ci/job.ts';
import { RepositoryError } from '../files/repository-error.ts';
import { checkRepository, type RepositoryCheck, type RepositoryVerdict } from './check-repository.ts';
import { jobEnd } from './job-end.ts';
import { requestCommits, type GivenCommits, type RequestJob } from './request-commits.ts';

/** The check of one command or one CI job. */
export interface CheckJob {
  /** In the job of a request, an omitted base or head is that of the request. */
  readonly asked: Omit<RepositoryCheck, 'base' | 'head'> & GivenCommits;
  readonly job: RequestJob & Pick<CiJob, 'forge'>;
  readonly failOn: FailOn;
  /** Default: `checkRepository`. */
  readonly judge?: (asked: RepositoryCheck) => Promise<RepositoryVerdict>;
}

/** The result of a check, for an entry point to print. */
export interface CheckedJob {
  readonly judged: RepositoryVerdict;
  readonly code: ExitCode;
  /** Whether it would pass if its facts were not assumed. */
  readonly simulated: boolean;
  /** Which commits the job named, as a sentence; undefined if none. */
  readonly note?: string;
}

/** Checks documents, or the changes of a request. Throws the same errors as `checkRepository` and `requestCommits`. */
export async function checkJob({ asked, job, failOn, judge = checkRepository }: CheckJob): Promise<CheckedJob> {
  const { base: _, head: __, ...rest } = asked;
  const { note, ...commits } = await requestCommits(asked.dir, asked, job);
  if (asked.target !== undefined && commits.base === undefined)
    throw new RepositoryError('--target needs --base: without a base there is no difference to judge.');
  const judged = await judge({ ...rest, ...commits });
  return { judged, ...jobEnd(judged.verdict, failOn, job.forge !== undefined), ...(note !== undefined && { note }) };
}
