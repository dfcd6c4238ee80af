import type { Evidence, EvidenceFacts } from '@gradus/core';
import { userOf } from './account.ts';
import { allOf, numberOf, objectOf, optionalText, textOf, type Json } from './answers.ts';
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

async function ofCommit(client: Client, commit: string): Promise<Evidence[]> {
  const { api, project } = client;
  const statuses = await allOf((at) => api.Commits.allStatuses(project, commit, at));
  const pipelines = new Set(statuses.map(({ pipeline_id: id }) => id).filter((id) => typeof id === 'number'));
  const jobs: Json[] = [];
  const own = new Set<number>();
  for (const id of pipelines) {
    const ran = await jobsOf(client, id, 0);
    jobs.push(...ran.jobs);
    for (const row of [...ran.jobs, ...ran.bridges]) own.add(numberOf(row, 'id'));
  }
  // In the list of statuses nothing tells a job from a status that somebody set under its name; both have ids of one table.
  const set = statuses.filter((status) => !own.has(numberOf(status, 'id')));
  return [...newest(jobs, () => ownRunner, commit), ...newest(set, whoSet, commit)];
}

/** Jobs of a pipeline and of those that it starts in its own project, with the rows that start them. */
async function jobsOf(client: Client, pipelineId: number, depth: number): Promise<Record<'jobs' | 'bridges', Json[]>> {
  const { api, project } = client;
  const jobs = await allOf((at) => api.Jobs.all(project, { pipelineId, ...at }));
  const bridges = await allOf((at) => api.Jobs.allPipelineBridges(project, pipelineId, at));
  // GitLab nests pipelines two deep.
  for (const { pipeline, downstream_pipeline: below } of depth < 2 ? bridges : []) {
    if (below === null || below === undefined) continue;
    const [from, to] = [objectOf(pipeline), objectOf(below)];
    if (to['project_id'] !== from['project_id']) continue;
    const ran = await jobsOf(client, numberOf(to, 'id'), depth + 1);
    jobs.push(...ran.jobs);
  }
  return { jobs, bridges };
}

function whoSet(status: Json): string {
  return status['author'] === null || status['author'] === undefined ? '' : userOf(status['author']).login;
}

/** Of those of one name and one reporter the last that was made, in the order in which they first appeared. */
function newest(rows: readonly Json[], appOf: (row: Json) => string, commit: string): Evidence[] {
  const latest = new Map<string, Json>();
  for (const row of [...rows].sort((a, b) => numberOf(a, 'id') - numberOf(b, 'id')))
    latest.set(`${appOf(row)} ${textOf(row, 'name')}`, row);
  return [...latest.values()].map((row) => pieceOf(row, appOf(row), commit));
}

function pieceOf(row: Json, app: string, commit: string): Evidence {
  const name = textOf(row, 'name');
  const at = optionalText(row, 'finished_at');
  return {
    source: app === ownRunner ? `job "${name}"` : `commit status "${name}" of ${app === '' ? 'nobody known' : app}`,
    job: { name, app },
    commit,
    result: results[textOf(row, 'status')] ?? 'running',
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
