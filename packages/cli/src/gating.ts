import { resolve } from 'node:path';
import process from 'node:process';
import { isUnreadable, type Review, type ReviewDecision } from '@gradus/core/forge';
import { connect, type GatedRequest, type Repository, type RepositoryVerdict } from '@gradus/node';
import {
  gateJob,
  gateRepository,
  jobConnection,
  localReview,
  openEnclosing,
  systemClock,
  type CiJob,
  type DataFiles,
} from '@gradus/node/internal';
import { UsageError } from './exit.ts';
import { readReviewFile } from './review-file.ts';
import { publishing, type TellOptions } from './telling.ts';
import { printable } from './terminal.ts';
import { version } from './version.ts';

/** Options that choose what is checked. */
export interface GateOptions extends TellOptions {
  readonly base?: string;
  readonly head?: string;
  /** A file with the facts of the request; `auto` reads them from the forge of the job. */
  readonly review?: string;
  readonly approve?: readonly string[];
}

/** What both ways need. */
export interface GateRun {
  readonly dir: string;
  readonly evidence: readonly string[];
  readonly data: DataFiles;
  readonly explain: boolean;
  readonly onProgress: (what: string) => void;
  readonly simulate: boolean;
  readonly now: Date | undefined;
}

export interface Gated {
  readonly judged: RepositoryVerdict;
  readonly review: Review;
  readonly head: string;
  /** Whether the head is already a part of the target. */
  readonly merged: boolean;
  /** Whether it is the request of this job, read from its forge. */
  readonly isOfRequest: boolean;
}

/** Checks the request of this job only with the facts of its forge. */
export async function gateInJob(run: GateRun, options: GateOptions, job: CiJob): Promise<Gated> {
  const connection = jobConnection(job);
  if (connection?.request.number === undefined)
    throw new UsageError(
      'this job does not run for a pull or merge request. Run the gate on pull_request and merge_group, or pass --review.',
    );
  const { request, token } = connection;
  if (token === '')
    throw new UsageError(
      'there is no token to read the request with. Set GRADUS_TOKEN to one that may read pull requests.',
    );
  const { dir, evidence, data, explain, onProgress, simulate, now } = run;
  const { base, head, approve = [] } = options;
  const forge = await connect(connection);
  const asked = {
    dir,
    request,
    forge,
    evidence,
    data,
    explain,
    onProgress,
    suppose: {
      ...(now && { now }),
      ...(base !== undefined && { base }),
      ...(head !== undefined && { head }),
      ...((simulate || approve.length > 0) && {
        review: (review: Review, commit: string) => supposing(review, approve, commit, now ?? systemClock()),
      }),
    },
  };
  const gated = await gateJob({
    asked,
    told: publishing(options),
    job,
    version,
    warn: (sentence) => process.stderr.write(printable(`gradus: warning: ${sentence}\n`)),
  });
  return { ...gated, merged: await isMerged(dir, gated), isOfRequest: true };
}

/** Checks a branch of this clone. Without a forge, the author and the approvers are unknown, so the verdict is always simulated. */
export async function gateHere(run: GateRun, options: GateOptions): Promise<Gated> {
  const { dir, evidence, data, explain, onProgress, now } = run;
  const repository = await openEnclosing(dir);
  if (repository === undefined) throw new UsageError('there is no Git repository here, so there is nothing to merge.');
  try {
    const target = options.base ?? (await defaultBase(repository));
    const head = await repository.resolve(options.head ?? 'HEAD');
    const base = await repository.resolve(target);
    const known =
      options.review === undefined || options.review === 'auto'
        ? localReview(repository, target, base, head)
        : withCommits(readReviewFile(resolve(dir, options.review), options.review), base, head);
    const review = supposing(known, options.approve ?? [], head, now ?? systemClock());
    const judged = await gateRepository({
      dir,
      base,
      head,
      review,
      evidence,
      ...data,
      explain,
      onProgress,
      simulated: true,
      ...(now && { now }),
    });
    return { judged, review, head, merged: await isMerged(dir, { base, head }), isOfRequest: false };
  } finally {
    await repository.close();
  }
}

async function isMerged(dir: string, { base, head }: Pick<GatedRequest, 'base' | 'head'>): Promise<boolean> {
  const repository = await openEnclosing(dir);
  try {
    return repository !== undefined && (await repository.mergeBases(base, head)).includes(head);
  } finally {
    await repository?.close();
  }
}

/** The branch that was cloned. */
async function defaultBase(repository: Repository): Promise<string> {
  const remote = await repository.refs('refs/remotes/origin/');
  const name = ['refs/remotes/origin/HEAD', 'refs/remotes/origin/main', 'refs/remotes/origin/master'].find((ref) =>
    remote.has(ref),
  );
  if (name !== undefined) return name;
  throw new UsageError('the target branch is unknown. Pass it with --base, such as --base main.');
}

/** If a file omits the commits, the checked commits are used, because their ids are unknown when the file is written. */
export function withCommits(review: Review, target: string, head: string): Review {
  const { decisions } = review;
  return {
    ...review,
    source: { ...review.source, commit: review.source.commit || head },
    target: { ...review.target, commit: review.target.commit || target },
    decisions: isUnreadable(decisions) ? decisions : decisions.map((each) => ({ commit: head, ...each })),
  };
}

/** The request as it would be if these accounts approved its head at an instant. */
function supposing(review: Review, logins: readonly string[], commit: string, at: Date): Review {
  const supposed = logins.map((login): ReviewDecision => ({
    by: { login: login.replace(/^@/, ''), bot: false },
    decision: 'approved',
    at: at.toISOString(),
    commit,
  }));
  return {
    ...review,
    decisions: isUnreadable(review.decisions) ? review.decisions : [...review.decisions, ...supposed],
  };
}
