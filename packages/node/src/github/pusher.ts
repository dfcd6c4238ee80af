import type { Account, Unreadable } from '@gradus/core/forge';
import type { BranchPush } from '../forge/contributors.ts';
import { githubAccount } from './account.ts';
import { readPages, githubReason } from './answer.ts';
import type { GithubClient } from './client.ts';

interface Head {
  readonly repository: string | undefined;
  readonly branch: string;
  readonly commit: string;
}

/**
 * Who moved the branch, newest first, from the activity of its repository, because anybody can set the author of a commit. The newest
 * move must be the one to the head: an older move to the same commit may be by another person.
 */
export async function readGithubPushes(
  { octokit }: GithubClient,
  { repository, branch, commit }: Head,
): Promise<readonly BranchPush[] | Unreadable> {
  const [owner, repo] = repository?.split('/') ?? [];
  if (owner === undefined || repo === undefined) return { unreadable: 'its source repository no longer exists' };
  try {
    const query = { owner, repo, ref: `refs/heads/${branch}`, per_page: 100 };
    const pages = octokit.paginate.iterator('GET /repos/{owner}/{repo}/activity', query);
    const moves = await readPages(untilCreated(pages));
    if (moves[0]?.after !== commit) return { unreadable: 'the activity of its branch does not show it' };
    return moves.map(({ actor, before, after, activity_type: what }) => ({
      by: actor ? githubAccount(actor) : undefined,
      from: what === 'branch_creation' || /^0+$/.test(before) ? undefined : before,
      to: after,
    }));
  } catch (error) {
    return { unreadable: `the activity of its branch cannot be read: ${githubReason(error)}` };
  }
}

/** How many pages of moves are searched. */
const mostPages = 10;

/** The pages of a list of moves, newest first, up to the one on which the branch was created. */
async function* untilCreated<Move extends { readonly activity_type: string }>(
  pages: AsyncIterable<{ readonly data: readonly Move[] }>,
): AsyncGenerator<{ readonly data: readonly Move[] }> {
  let page = 0;
  for await (const read of pages) {
    yield read;
    const isLast = Array.isArray(read.data) && read.data.some((move) => move.activity_type === 'branch_creation');
    if (isLast || ++page >= mostPages) return;
  }
}

/** Who pushed the head. */
export function githubPusher(pushes: readonly BranchPush[] | Unreadable): Account | Unreadable {
  if ('unreadable' in pushes) return pushes;
  return pushes[0]?.by ?? { unreadable: 'the account that pushed no longer exists' };
}
