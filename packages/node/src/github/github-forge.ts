import { ForgeError, type Forge } from '@gradus/core';
import { listed, reasonOf, statusOf } from './answer.ts';
import { githubClient, type GithubOptions } from './client.ts';
import { batchDeployment } from './deployments.ts';
import { readJobs } from './jobs.ts';
import { lineComments } from './line-comments.ts';
import { readReview } from './review.ts';
import { stickyComment } from './sticky-comment.ts';
import { checkRun, commitStatus } from './verdicts.ts';

/** GitHub, or an Enterprise server, behind the port. */
export function githubForge(options: GithubOptions): Forge {
  const client = githubClient(options);
  const { octokit, rest, where } = client;
  const list = async (what: string, read: () => Promise<readonly number[]>): Promise<readonly number[]> => {
    try {
      return await read();
    } catch (error) {
      throw new ForgeError(`${what} cannot be read: ${reasonOf(error)}.`, 'The token needs to read pull requests.');
    }
  };
  return {
    name: 'github',
    now: client.now,
    review: (number) => readReview(client, number),
    reviewsOf: (commit) =>
      list(`The pull requests of ${commit.slice(0, 7)}`, async () => {
        const asked = { ...where, commit_sha: commit, per_page: 100 };
        const pulls = await listed(
          octokit.paginate.iterator(rest.repos.listPullRequestsAssociatedWithCommit, asked),
        ).catch((error: unknown) => {
          // A commit that was never pushed has none.
          if (statusOf(error) === 422) return [];
          throw error;
        });
        // Also those come whose branch merely has the commit.
        return pulls.filter(({ state, head }) => state === 'open' && head.sha === commit).map(({ number }) => number);
      }),
    openReviews: () =>
      list('The open pull requests', async () => {
        const pulls = await listed(
          octokit.paginate.iterator(rest.pulls.list, { ...where, state: 'open', per_page: 100 }),
        );
        return pulls.filter(({ draft }) => draft !== true).map(({ number }) => number);
      }),
    jobs: (commits) => readJobs(client, commits),
    comment: (number, comment) => stickyComment(client, number, comment),
    lines: (number, comments, key) => lineComments(client, number, comments, key),
    check: (commit, report) => checkRun(client, commit, report),
    status: (commit, report) => commitStatus(client, commit, report),
    deployment: (batch) => batchDeployment(client, batch),
  };
}
