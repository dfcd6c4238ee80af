import { isUnreadable, type Review } from '@gradus/core/forge';
import type { MergeObstacle } from '@gradus/core/internal';
import { git } from './git.ts';
import { assertOid } from './oid.ts';
import type { Repository } from './repository.ts';
import { explain } from '../files/repository-error.ts';

/** The facts about a request that decide whether rebasing it could land another tree. */
export interface RebaseQuestion {
  readonly review: Pick<Review, 'rebaseMerging'>;
  /** `gate.rebaseMerging` of the target's project file: what its owners declare about the settings of the repository. */
  readonly declared: boolean | undefined;
  readonly repository: Repository;
  /** Full ids. */
  readonly target: string;
  readonly head: string;
}

/**
 * Rebasing applies commits one by one: a change and its revert, or an edit inside a merge commit, can result in a different tree than the merge.
 * The two are the same if the branch is based on the tip of the target and contains no merge commit.
 */
export async function rebaseObstacles(question: RebaseQuestion): Promise<MergeObstacle[]> {
  const { review, declared, repository, target, head } = question;
  const allowed = review.rebaseMerging;
  if (allowed === false || (isUnreadable(allowed) && declared === false)) return [];
  const bases = await repository.mergeBases(target, head);
  const behind = !bases.includes(target);
  const merges = await hasMergeCommits(repository, target, head);
  if (!behind && !merges) return [];
  return [
    isUnreadable(allowed) && declared !== true
      ? { is: 'rebase-unknown', why: allowed.unreadable, behind, merges }
      : { is: 'rebase', behind, merges },
  ];
}

async function hasMergeCommits({ root }: Repository, target: string, head: string): Promise<boolean> {
  const range = ['rev-list', '--merges', '--max-count=1', assertOid(head), `^${assertOid(target)}`];
  const found = await git(root, range);
  if (found.code !== 0) throw explain(found, 'rev-list', root);
  return found.stdout.trim() !== '';
}
