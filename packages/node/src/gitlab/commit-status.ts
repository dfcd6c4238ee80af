import type { CheckReport, Written } from '@gradus/core/forge';
import { readObject, readTextMember } from './answers.ts';
import type { GitlabClient } from './client.ts';
import { gitlabReason, gitlabStatusCode } from './request-failed.ts';

/** A pending status keeps the pipeline of the commit from ending, and so a merge that waits for the pipeline. */
const states = { passed: 'success', pending: 'pending', undecided: 'failed', failed: 'failed' } as const;

/** Characters of a description: the column in GitLab's database. */
const longest = 255;

/** Sets a commit status, in one line. */
export async function gitlabStatus(
  { api, project }: GitlabClient,
  commit: string,
  { name, state, title, record, url }: Pick<CheckReport, 'name' | 'state' | 'title' | 'record' | 'url'>,
): Promise<Written> {
  const tail = record === undefined ? '' : ` ${record}`;
  const most = longest - tail.length;
  const description = (title.length > most ? `${title.slice(0, most - 1)}…` : title) + tail;
  const more = { name, description, ...(url !== undefined && { targetUrl: url }) };
  try {
    readTextMember(readObject(await api.Commits.editStatus(project, commit, states[state], more)), 'status');
  } catch (error) {
    // GitLab rejects a status that it already has as an invalid transition.
    const isSo =
      gitlabStatusCode(error) === 400 && /cannot transition status .* from :pending/i.test(gitlabReason(error));
    if (!isSo || state !== 'pending') throw error;
  }
  return { written: true };
}
