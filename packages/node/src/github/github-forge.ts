import { ForgeError, type Forge } from '@gradus/core/forge';
import { readPages, githubReason, githubStatusCode } from './answer.ts';
import { githubClient, type GithubOptions } from './client.ts';
import { createGithubDeployment } from './deployments.ts';
import { readGithubJobs } from './jobs.ts';
import { ownLogin } from './own-login.ts';
import { lineComments } from './line-comments.ts';
import { readGithubReview } from './review.ts';
import { stickyComment } from './sticky-comment.ts';
import { githubStandingVerdicts } from './standing-verdicts.ts';
import { checkRun, githubStatus } from './verdicts.ts';

/** GitHub, or an Enterprise server, as a forge. */
export function githubForge(options: GithubOptions): Forge {
  const client = githubClient(options);
  const { octokit, rest, where } = client;
  let login: Promise<string> | undefined;
  const own = (): Promise<string> => {
    login ??= ownLogin(client);
    // It is requested again if it could not be read.
    login.catch(() => (login = undefined));
    return login;
  };
  const list = async <Item>(what: string, read: () => Promise<readonly Item[]>): Promise<readonly Item[]> => {
    try {
      return await read();
    } catch (error) {
      throw new ForgeError(`${what} cannot be read: ${githubReason(error)}.`, 'The token needs to read pull requests.');
    }
  };
  return {
    name: 'github',
    now: client.now,
    review: (number) => readGithubReview(client, number),
    reviewsOf: (commit) =>
      list(`The pull requests of ${commit.slice(0, 7)}`, async () => {
        const asked = { ...where, commit_sha: commit, per_page: 100 };
        const pulls = await readPages(
          octokit.paginate.iterator(rest.repos.listPullRequestsAssociatedWithCommit, asked),
        ).catch((error: unknown) => {
          // A commit that was never pushed has none.
          if (githubStatusCode(error) === 422) return [];
          throw error;
        });
        // The list also includes requests whose branch only contains the commit.
        return pulls.filter(({ state, head }) => state === 'open' && head.sha === commit).map(({ number }) => number);
      }),
    openReviews: () =>
      list('The open pull requests', async () => {
        const pulls = await readPages(
          octokit.paginate.iterator(rest.pulls.list, { ...where, state: 'open', per_page: 100 }),
        );
        return pulls.filter(({ draft }) => draft !== true).map(({ number }) => number);
      }),
    openTo: (branch) =>
      list(`The open pull requests to ${branch}`, async () => {
        const asked = { ...where, state: 'open', base: branch, per_page: 100 } as const;
        const pulls = await readPages(octokit.paginate.iterator(rest.pulls.list, asked));
        return pulls.map(({ number, head, draft }) => ({ number, head: head.sha, draft: draft === true }));
      }),
    mergedInto: (branch) =>
      list(`The merged pull requests to ${branch}`, async () => {
        const last = { state: 'closed', sort: 'updated', direction: 'desc', per_page: 100 } as const;
        const { data } = await rest.pulls.list({ ...where, ...last, base: branch });
        return (Array.isArray(data) ? data : [])
          .filter(({ merged_at: at }) => typeof at === 'string')
          .map(({ number, head, merge_commit_sha: commit }) => ({ number, head: head.sha, ...(commit && { commit }) }));
      }),
    verdicts: (commit, name, as) => githubStandingVerdicts(client, own, { commit, name, as }),
    jobs: (commits) => readGithubJobs(client, commits),
    comment: (number, comment) => stickyComment(client, number, comment),
    lines: (number, comments, key) => lineComments(client, number, comments, key),
    check: (commit, report) => checkRun(client, commit, report),
    status: (commit, report) => githubStatus(client, commit, report),
    deployment: (batch) => createGithubDeployment(client, batch),
  };
}
