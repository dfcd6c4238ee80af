import { resolve } from 'node:path';
import { gateRepository, openEnclosing, type RepositoryGate } from '@gradus/node/internal';
import type { RepositoryVerdict } from '@gradus/node';
import { UsageError } from './exit.ts';
import { withCommits } from './gating.ts';
import { readReviewFile } from './review-file.ts';

/** A check with the facts of a request from a file. */
export interface ReviewedCheck extends Omit<RepositoryGate, 'base' | 'head' | 'review' | 'evidence' | 'verb'> {
  readonly base?: string;
  readonly head?: string;
  readonly review: string;
  readonly evidence: readonly string[];
}

/** Checks with a review that does not come from a forge, so the verdict is simulated. A review is about commits, so both commits are needed. */
export async function checkReviewed({ base, head, review, ...rest }: ReviewedCheck): Promise<RepositoryVerdict> {
  if (base === undefined || head === undefined)
    throw new UsageError('--review needs --base and --head: a review is about commits, not about the working tree.');
  const repository = await openEnclosing(rest.dir);
  if (repository === undefined) throw new UsageError('there is no Git repository here, so there is nothing to review.');
  try {
    const commits = { base: await repository.resolve(base), head: await repository.resolve(head) };
    const given = readReviewFile(resolve(rest.dir, review), review);
    const known = withCommits(given, commits.base, commits.head);
    return await gateRepository({ ...rest, base, head: commits.head, review: known, verb: 'check', simulated: true });
  } finally {
    await repository.close();
  }
}
