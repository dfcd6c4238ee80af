import type { Account, Review, Unreadable } from '@gradus/core/forge';
import { attribution, type BranchPush, type RequestCommit } from '../forge/contributors.ts';
import { githubAccount } from './account.ts';
import { readPages, githubReason, unexpected } from './answer.ts';
import type { GithubClient } from './client.ts';

/** The account that GitHub signs as when a person edits, merges or applies a suggestion in the browser. */
const browser = 'web-flow';

/** GitHub lists no more commits of a pull request: docs.github.com/rest/pulls/pulls, "List commits on a pull request". */
const mostListed = 250;

/** Who contributed the commits of a pull request: those who pushed its branch, and those who signed. */
export async function readGithubContributors(
  client: GithubClient,
  pull: { readonly number: number; readonly head: string; readonly count: number },
  pushes: Promise<readonly BranchPush[] | Unreadable>,
): Promise<Pick<Review, 'contributors' | 'unattributed'>> {
  const [commits, moves] = await Promise.all([readCommits(client, pull), pushes]);
  if ('unreadable' in commits) return { contributors: commits, unattributed: [] };
  if ('unreadable' in moves) return { contributors: moves, unattributed: [] };
  const found = attribution(commits, pull.head);
  for (const push of moves) {
    // An earlier branch with this name is another one.
    if (push.to !== found.sought()) break;
    found.follow(push);
  }
  return found.result();
}

async function readCommits(
  { octokit, rest, where }: GithubClient,
  { number, count }: { readonly number: number; readonly count: number },
): Promise<readonly RequestCommit[] | Unreadable> {
  try {
    const on = { ...where, pull_number: number, per_page: 100 };
    const commits = await readPages(octokit.paginate.iterator(rest.pulls.listCommits, on));
    if (commits.length >= mostListed && commits.length !== count)
      return {
        unreadable: `this pull request has more than ${mostListed} commits, the most that GitHub lists; split it, or squash its commits`,
      };
    return commits.map(({ sha, parents, commit, author, committer }) => {
      if (typeof sha !== 'string' || !Array.isArray(parents)) throw unexpected('its parents');
      const signer = commit?.verification?.verified === true ? signerOf(author, committer) : undefined;
      return { id: sha, parents: parents.map((parent) => parent.sha), ...(signer && { signer }) };
    });
  } catch (error) {
    return { unreadable: `the commits of the pull request cannot be read: ${githubReason(error)}` };
  }
}

type User = { readonly login?: string; readonly type?: string } | null | undefined;

/** A signature is verified for the committer. If GitHub itself signed, the author is the account that was logged in. */
function signerOf(author: User, committer: User): Account | undefined {
  const user = committer?.login === browser ? author : committer;
  return user?.login === undefined ? undefined : githubAccount({ ...user, login: user.login });
}
