import { ForgeError, type Forge, type Written } from '@gradus/core';
import { allOf, numberOf } from './answers.ts';
import { gitlabClient, serverOf, type Client, type GitlabOptions } from './client.ts';
import { commitStatus } from './commit-status.ts';
import { batchDeployment } from './deployments.ts';
import { lineDiscussions } from './discussions.ts';
import { readJobs } from './jobs.ts';
import { reasonOf, statusOf, untilKnown } from './request-failed.ts';
import { readReview } from './review.ts';
import { stickyNote } from './sticky-note.ts';

/** GitLab, on gitlab.com or an own server, behind the port. Throws ForgeError where the address is not that of its API. */
export function gitlabForge(options: GitlabOptions): Forge {
  const client = clientOf(options);
  const { api, project } = client;
  const web = `${serverOf(options.apiUrl)}/${project}`;
  const write = (act: () => Promise<Written>): Promise<Written> =>
    client.isJobToken ? Promise.resolve({ written: false, why: jobTokenReason }) : untilKnown(client, act);
  return {
    name: 'gitlab',
    now: client.now,
    review: (number) => readReview(client, number),
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
    jobs: (commits) => readJobs(client, commits),
    comment: (number, comment) => write(() => stickyNote(client, number, comment, web)),
    lines: (number, comments, key) => write(() => lineDiscussions(client, number, comments, key)),
    check: (commit, report) => write(() => commitStatus(client, deciding(client, commit), report)),
    status: (commit, report) => write(() => commitStatus(client, deciding(client, commit), report)),
    deployment: (batch) => write(() => batchDeployment(client, batch)),
  };
}

/** The commit of the pipeline that decides whether the request may be merged: that of merged results has one of its own. */
function deciding({ merged }: Client, commit: string): string {
  return merged ?? commit;
}

const jobTokenReason =
  'CI_JOB_TOKEN may not write to GitLab; set GRADUS_TOKEN to a project access token with the scope api';

function clientOf(options: GitlabOptions): Client {
  try {
    return gitlabClient(options);
  } catch (error) {
    throw new ForgeError(reasonOf(error));
  }
}

async function listed(what: string, list: () => Promise<readonly Record<string, unknown>[]>): Promise<number[]> {
  try {
    return (await list()).map((request) => numberOf(request, 'iid'));
  } catch (error) {
    throw new ForgeError(`${what} cannot be read: ${reasonOf(error)}.`, 'The token needs the scope read_api.');
  }
}

/** None of a commit that was never pushed. */
async function ofCommit({ api, project }: Client, commit: string): Promise<readonly Record<string, unknown>[]> {
  try {
    return await allOf((at) => api.Commits.allMergeRequests(project, commit, at));
  } catch (error) {
    if (statusOf(error) === 404 && /commit/i.test(reasonOf(error))) return [];
    throw error;
  }
}
