import { ForgeError, type Forge, type Written } from '@gradus/core/forge';
import { allOf, numberOf, optionalText, pages, readTextMember, type Json } from './answers.ts';
import { jobTokenVariable } from '../ci/variables.ts';
import { gitlabClient, serverOf, type GitlabClient, type GitlabOptions } from './client.ts';
import { gitlabStatus } from './commit-status.ts';
import { createGitlabDeployment } from './deployments.ts';
import { lineDiscussions } from './discussions.ts';
import { readGitlabJobs } from './jobs.ts';
import { gitlabReason, gitlabStatusCode, untilKnown } from './request-failed.ts';
import { readGitlabReview } from './review.ts';
import { gitlabStandingVerdicts } from './standing-verdicts.ts';
import { stickyNote } from './sticky-note.ts';

/** GitLab, on gitlab.com or a self-managed server, as a forge. Throws ForgeError if the address is not that of its API. */
export function gitlabForge(options: GitlabOptions): Forge {
  const client = clientOf(options);
  const { api, project } = client;
  const web = `${serverOf(options.apiUrl)}/${project}`;
  const write = (act: () => Promise<Written>): Promise<Written> =>
    client.isJobToken ? Promise.resolve({ written: false, why: jobTokenReason }) : untilKnown(client, act);
  return {
    name: 'gitlab',
    now: client.now,
    review: (number) => readGitlabReview(client, number),
    reviewsOf: (commit) =>
      listed(`The merge requests of ${commit.slice(0, 7)}`, async () => {
        const requests = await ofCommit(client, commit);
        return requests.filter(({ state, sha }) => state === 'opened' && sha === commit);
      }),
    openReviews: () =>
      listed('The open merge requests', async () => {
        const open = await allOf((at) => api.MergeRequests.all({ projectId: project, state: 'opened', ...at }));
        return open.filter(({ draft }) => draft !== true);
      }),
    openTo: (branch) =>
      listOf(`The open merge requests to ${branch}`, async () => {
        const open = await allOf((at) => api.MergeRequests.all({ projectId: project, state: 'opened', ...at }));
        return open
          .filter((request) => request['target_branch'] === branch)
          .map((request) => ({
            number: numberOf(request, 'iid'),
            head: readTextMember(request, 'sha'),
            draft: request['draft'] === true,
          }));
      }),
    mergedInto: (branch) =>
      listOf(`The merged merge requests to ${branch}`, async () => {
        const last = { projectId: project, state: 'merged', orderBy: 'updated_at', sort: 'desc' } as const;
        const [merged = []] = await firstOf(pages((at) => api.MergeRequests.all({ ...last, ...at })));
        return merged
          .filter((request) => request['target_branch'] === branch)
          .map((request) => {
            const commit = optionalText(request, 'merge_commit_sha') ?? optionalText(request, 'squash_commit_sha');
            return {
              number: numberOf(request, 'iid'),
              head: readTextMember(request, 'sha'),
              ...(commit && { commit }),
            };
          });
      }),
    verdicts: (commit, name) => gitlabStandingVerdicts(client, deciding(client, commit), name),
    jobs: (commits) => readGitlabJobs(client, commits),
    comment: (number, comment) => write(() => stickyNote(client, number, comment, web)),
    lines: (number, comments, key) => write(() => lineDiscussions(client, number, comments, key)),
    check: (commit, report) => write(() => gitlabStatus(client, deciding(client, commit), report)),
    status: (commit, report) => write(() => gitlabStatus(client, deciding(client, commit), report)),
    deployment: (batch) => write(() => createGitlabDeployment(client, batch)),
  };
}

/** The commit of the pipeline that decides whether the request may be merged: a pipeline of merged results has its own commit. */
function deciding({ merged }: GitlabClient, commit: string): string {
  return merged ?? commit;
}

const jobTokenReason = `${jobTokenVariable} may not write to GitLab; set GRADUS_TOKEN to a project access token with the scope api`;

function clientOf(options: GitlabOptions): GitlabClient {
  try {
    return gitlabClient(options);
  } catch (error) {
    throw new ForgeError(gitlabReason(error));
  }
}

async function listed(what: string, list: () => Promise<readonly Json[]>): Promise<readonly number[]> {
  return listOf(what, async () => (await list()).map((request) => numberOf(request, 'iid')));
}

/** The first page, which has the newest ones. */
async function firstOf(list: AsyncGenerator<readonly Json[]>): Promise<readonly (readonly Json[])[]> {
  const { value, done } = await list.next();
  return done === true ? [] : [value];
}

async function listOf<Item>(what: string, list: () => Promise<readonly Item[]>): Promise<readonly Item[]> {
  try {
    return await list();
  } catch (error) {
    throw new ForgeError(`${what} cannot be read: ${gitlabReason(error)}.`, 'The token needs the scope read_api.');
  }
}

/** A commit that was never pushed has none. */
async function ofCommit({ api, project }: GitlabClient, commit: string): Promise<readonly Record<string, unknown>[]> {
  try {
    return await allOf((at) => api.Commits.allMergeRequests(project, commit, at));
  } catch (error) {
    if (gitlabStatusCode(error) === 404 && /commit/i.test(gitlabReason(error))) return [];
    throw error;
  }
}
