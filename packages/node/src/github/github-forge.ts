import { ForgeError, type Forge } from '@gradus/core';
import { githubClient, reasonOf, type GithubOptions } from './client.ts';
import { readJobs } from './jobs.ts';
import { lineComments } from './line-comments.ts';
import { readReview } from './review.ts';
import { stickyComment } from './sticky-comment.ts';
import { checkRun, commitStatus } from './verdicts.ts';

/** GitHub, or an Enterprise server, behind the port. */
export function githubForge(options: GithubOptions): Forge {
  const client = githubClient(options);
  const { octokit, rest, where } = client;
  const listed = async (what: string, list: () => Promise<readonly number[]>): Promise<readonly number[]> => {
    try {
      return await list();
    } catch (error) {
      throw new ForgeError(`${what} cannot be read: ${reasonOf(error)}.`, 'The token needs to read pull requests.');
    }
  };
  return {
    name: 'github',
    now: client.now,
    review: (number) => readReview(client, number),
    reviewsOf: (commit) =>
      listed(`The pull requests of ${commit.slice(0, 7)}`, async () => {
        const { data } = await rest.repos.listPullRequestsAssociatedWithCommit({ ...where, commit_sha: commit });
        return data.filter(({ state }) => state === 'open').map(({ number }) => number);
      }),
    openReviews: () =>
      listed('The open pull requests', async () => {
        const pulls = await octokit.paginate(rest.pulls.list, { ...where, state: 'open', per_page: 100 });
        return pulls.filter(({ draft }) => draft !== true).map(({ number }) => number);
      }),
    jobs: (commits) => readJobs(client, commits),
    comment: (number, comment) => stickyComment(client, number, comment),
    lines: (number, comments, key) => lineComments(client, number, comments, key),
    check: (commit, report) => checkRun(client, commit, report),
    status: (commit, report) => commitStatus(client, commit, report),
  };
}
