import type { Review, Unreadable } from '@gradus/core/forge';
import { attribution, type BranchPush, type RequestCommit } from '../forge/contributors.ts';
import { allOf, readTextMember, type Json } from './answers.ts';
import type { GitlabClient } from './client.ts';
import { gitlabReason, RequestFailed } from './request-failed.ts';

/**
 * Who contributed the commits of a merge request: those who pushed its branch. For a verified signature, GitLab reports the key, but not
 * the account of the key.
 */
export async function readGitlabContributors(
  client: GitlabClient,
  { target, head }: { readonly target: string; readonly head: string },
  pushes: Promise<readonly BranchPush[] | Unreadable>,
): Promise<Pick<Review, 'contributors' | 'unattributed'>> {
  try {
    const [commits, moves] = await Promise.all([readCommits(client, `${target}..${head}`), pushes]);
    if ('unreadable' in moves) return { contributors: moves, unattributed: [] };
    const found = attribution(commits, head);
    for (const push of moves) found.follow(push);
    return found.result();
  } catch (error) {
    return {
      contributors: { unreadable: `the commits of the merge request cannot be read: ${gitlabReason(error)}` },
      unattributed: [],
    };
  }
}

/** The commits of a merge request itself are listed without their parents. docs.gitlab.com, "Commits API", `ref_name`: a revision range. */
async function readCommits({ api, project }: GitlabClient, range: string): Promise<RequestCommit[]> {
  const commits = await allOf((at) => api.Commits.all(project, { refName: range, ...at }));
  return commits.map((commit) => ({ id: readTextMember(commit, 'id'), parents: parentsOf(commit) }));
}

function parentsOf({ parent_ids: parents }: Json): string[] {
  if (Array.isArray(parents) && parents.every((parent) => typeof parent === 'string')) return parents;
  throw new RequestFailed('the forge does not report which parents a commit has');
}
