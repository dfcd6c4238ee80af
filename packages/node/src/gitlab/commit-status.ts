import type { CheckReport, Written } from '@gradus/core';
import { objectOf, textOf } from './answers.ts';
import type { Client } from './client.ts';
import { reasonOf, statusOf } from './request-failed.ts';

/** A pending status keeps the pipeline of the commit from ending, and so a merge that waits for the pipeline. */
const states = { passed: 'success', pending: 'pending', undecided: 'failed', failed: 'failed' } as const;

/** Characters of a description: the column in GitLab's database. */
const longest = 255;

/** Sets a commit status, in one line. */
export async function commitStatus(
  { api, project }: Client,
  commit: string,
  { name, state, title, url }: Pick<CheckReport, 'name' | 'state' | 'title' | 'url'>,
): Promise<Written> {
  const description = title.length > longest ? `${title.slice(0, longest - 1)}…` : title;
  const more = { name, description, ...(url !== undefined && { targetUrl: url }) };
  try {
    textOf(objectOf(await api.Commits.editStatus(project, commit, states[state], more)), 'status');
  } catch (error) {
    // GitLab takes a status that it has already for a step that cannot be made.
    const isSo = statusOf(error) === 400 && /cannot transition status .* from :pending/i.test(reasonOf(error));
    if (!isSo || state !== 'pending') throw error;
  }
  return { written: true };
}
