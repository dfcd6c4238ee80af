import type { Account, Unreadable } from '@gradus/core';
import { accountOf } from './account.ts';
import { reasonOf, unexpected } from './answer.ts';
import type { Client } from './client.ts';

interface Head {
  readonly repository: string | undefined;
  readonly branch: string;
  readonly commit: string;
}

/**
 * Who moved the branch to its head, by the activity of its repository: a commit's author is whatever the commit says. The newest move
 * has to be the one to the head: an older one to the same commit may be another person's.
 */
export async function readPusher(
  { octokit }: Client,
  { repository, branch, commit }: Head,
): Promise<Account | Unreadable> {
  const [owner, repo] = repository?.split('/') ?? [];
  if (owner === undefined || repo === undefined) return { unreadable: 'the repository that it comes from is gone' };
  try {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/activity', {
      owner,
      repo,
      ref: `refs/heads/${branch}`,
      per_page: 1,
    });
    if (!Array.isArray(data)) throw unexpected('a list');
    const [push] = data;
    if (push?.after !== commit) return { unreadable: 'the activity of its branch does not tell it' };
    return push.actor ? accountOf(push.actor) : { unreadable: 'the account that pushed is gone' };
  } catch (error) {
    return { unreadable: `the activity of its branch cannot be read: ${reasonOf(error)}` };
  }
}
