import type { Evidence, EvidenceFacts } from '@gradus/core';
import { userOf } from './account.ts';
import { allOf, numberOf, optionalText, textOf, type Json } from './answers.ts';
import type { Client } from './client.ts';
import { reasonOf, statusOf } from './request-failed.ts';

/** What jobs of a pipeline are reported by: `Project.spec.evidence.jobs[].app` without a name means it. */
const ownRunner = 'gitlab-ci';

/** Jobs of pipelines and statuses of some commits. What cannot be read is told, and is not taken for absent. */
export async function readJobs(client: Client, commits: readonly string[]): Promise<EvidenceFacts> {
  const pieces: Evidence[] = [];
  const unreadable: string[] = [];
  const merged = commits.length > 0 && client.merged !== undefined ? [client.merged] : [];
  for (const commit of new Set([...commits, ...merged])) {
    try {
      pieces.push(...(await ofCommit(client, commit)));
    } catch (error) {
      // A commit that was never pushed has none. A project that may not be seen is not found either, in other words.
      if (statusOf(error) === 404 && /commit/i.test(reasonOf(error))) continue;
      unreadable.push(`the jobs of ${commit.slice(0, 7)} cannot be read: ${reasonOf(error)}`);
    }
  }
  return { pieces, unreadable };
}

async function ofCommit({ api, project }: Client, commit: string): Promise<Evidence[]> {
  const statuses = await allOf((at) => api.Commits.allStatuses(project, commit, at));
  const pipelines = new Set(statuses.map(({ pipeline_id: id }) => id).filter((id) => typeof id === 'number'));
  const own = new Set<number>();
  // In the list of statuses nothing tells a job from a status that somebody set under its name; both have ids of one row.
  for (const pipelineId of pipelines) {
    const jobs = await allOf((at) => api.Jobs.all(project, { pipelineId, ...at }));
    for (const job of jobs) own.add(numberOf(job, 'id'));
  }
  const latest = new Map<string, Json>();
  for (const status of statuses.sort((a, b) => numberOf(a, 'id') - numberOf(b, 'id')))
    latest.set(`${appOf(status, own)} ${textOf(status, 'name')}`, status);
  return [...latest.values()].map((status) => pieceOf(status, appOf(status, own), commit));
}

function appOf(status: Json, own: ReadonlySet<number>): string {
  if (own.has(numberOf(status, 'id'))) return ownRunner;
  return status['author'] === null || status['author'] === undefined ? '' : userOf(status['author']).login;
}

function pieceOf(status: Json, app: string, commit: string): Evidence {
  const name = textOf(status, 'name');
  const at = optionalText(status, 'finished_at');
  return {
    source: app === ownRunner ? `job "${name}"` : `commit status "${name}" of ${app === '' ? 'nobody known' : app}`,
    job: { name, app },
    commit,
    result: results[textOf(status, 'status')] ?? 'running',
    ...(at !== undefined && { at }),
  };
}

/** A manual job that nobody started has tested nothing. What is not named here has yet to end. docs.gitlab.com, "Jobs API" */
const results: Readonly<Record<string, Evidence['result']>> = {
  success: 'passed',
  failed: 'failed',
  canceled: 'failed',
  skipped: 'skipped',
  manual: 'skipped',
};
