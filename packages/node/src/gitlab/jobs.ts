import type { Evidence, EvidenceFacts } from '@gradus/core/forge';
import { userOf } from './account.ts';
import { allOf, numberOf, readObject, optionalText, readTextMember, type Json } from './answers.ts';
import type { GitlabClient } from './client.ts';
import { gitlabReason, gitlabStatusCode } from './request-failed.ts';

/** The app of jobs of a pipeline: the default of `Project.spec.evidence.jobs[].app`. */
const ownRunner = 'gitlab-ci';

/** Jobs of pipelines and statuses of some commits. Those that cannot be read are reported, and not treated as absent. */
export async function readGitlabJobs(client: GitlabClient, commits: readonly string[]): Promise<EvidenceFacts> {
  const pieces: Evidence[] = [];
  const unreadable: string[] = [];
  const merged = commits.length > 0 && client.merged !== undefined ? [client.merged] : [];
  for (const commit of new Set([...commits, ...merged])) {
    try {
      pieces.push(...(await ofCommit(client, commit)));
    } catch (error) {
      // A commit that was never pushed has none. A project that may not be seen is not found either, in other words.
      if (gitlabStatusCode(error) === 404 && /commit/i.test(gitlabReason(error))) continue;
      unreadable.push(`the jobs of ${commit.slice(0, 7)} cannot be read: ${gitlabReason(error)}`);
    }
  }
  return { pieces, unreadable };
}

async function ofCommit(client: GitlabClient, commit: string): Promise<Evidence[]> {
  const { api, project } = client;
  const statuses = await allOf((at) => api.Commits.allStatuses(project, commit, at));
  const pipelines = new Set(statuses.map(({ pipeline_id: id }) => id).filter((id) => typeof id === 'number'));
  const jobs: Evidence[] = [];
  const own = new Set<number>();
  const sources = pipelines.size > 0 ? await sourcesOf(client, commit) : new Map<number, string>();
  for (const id of pipelines) {
    for (const ran of await jobsOf(client, { id, workflow: sources.get(id) }, 0)) {
      // GitLab lists the newest attempt of each job of a pipeline, and a job of another pipeline is another one.
      jobs.push(...ran.jobs.map((row) => pieceOf(row, ownRunner, commit, ran.pipeline)));
      for (const row of [...ran.jobs, ...ran.bridges]) own.add(numberOf(row, 'id'));
    }
  }
  // In the list of statuses nothing distinguishes a job from a status that a person set under its name; both have ids of one table.
  const set = statuses.filter((status) => !own.has(numberOf(status, 'id')));
  return [...jobs, ...newest(set, whoSet, commit)];
}

interface Pipeline {
  readonly id: number;
  /** Undefined if its source is not known. */
  readonly workflow: string | undefined;
}

interface Ran {
  readonly pipeline: Pipeline;
  readonly jobs: readonly Json[];
  /** Rows that start other pipelines. */
  readonly bridges: readonly Json[];
}

/** The source of each pipeline of a commit, by its id. */
async function sourcesOf({ api, project }: GitlabClient, commit: string): Promise<Map<number, string>> {
  const pipelines = await allOf((at) => api.Pipelines.all(project, { sha: commit, ...at }));
  return new Map(
    pipelines.flatMap((each) => {
      const source = optionalText(each, 'source');
      return source === undefined ? [] : [[numberOf(each, 'id'), source]];
    }),
  );
}

/** Jobs of a pipeline and of those that it starts in its own project. */
async function jobsOf(client: GitlabClient, { id: pipelineId, workflow }: Pipeline, depth: number): Promise<Ran[]> {
  const { api, project } = client;
  const jobs = await allOf((at) => api.Jobs.all(project, { pipelineId, ...at }));
  const bridges = await allOf((at) => api.Jobs.allPipelineBridges(project, pipelineId, at));
  // GitLab nests pipelines two deep.
  const ran: Ran[] = [{ pipeline: { id: pipelineId, workflow }, jobs, bridges }];
  for (const { name, pipeline, downstream_pipeline: below } of depth < 2 ? bridges : []) {
    if (below === null || below === undefined) continue;
    const [from, to] = [readObject(pipeline), readObject(below)];
    if (to['project_id'] !== from['project_id']) continue;
    const path = workflow === undefined || typeof name !== 'string' ? undefined : `${workflow}/${name}`;
    ran.push(...(await jobsOf(client, { id: numberOf(to, 'id'), workflow: path }, depth + 1)));
  }
  return ran;
}

function whoSet(status: Json): string {
  return status['author'] === null || status['author'] === undefined ? '' : userOf(status['author']).login;
}

/** For each name and reporter, the latest one, in the order in which they first appeared. */
function newest(rows: readonly Json[], appOf: (row: Json) => string, commit: string): Evidence[] {
  const latest = new Map<string, Json>();
  for (const row of [...rows].sort((a, b) => numberOf(a, 'id') - numberOf(b, 'id')))
    latest.set(`${appOf(row)} ${readTextMember(row, 'name')}`, row);
  return [...latest.values()].map((row) => pieceOf(row, appOf(row), commit));
}

function pieceOf(row: Json, app: string, commit: string, pipeline?: Pipeline): Evidence {
  const name = readTextMember(row, 'name');
  const at = optionalText(row, 'finished_at');
  const workflow = pipeline?.workflow;
  const run = pipeline && { run: String(pipeline.id), ...(workflow !== undefined && { workflow }) };
  return {
    source: app === ownRunner ? `job "${name}"` : `commit status "${name}" of ${app === '' ? 'an unknown app' : app}`,
    job: { name, app, ...run },
    commit,
    result: results[readTextMember(row, 'status')] ?? 'running',
    ...(at !== undefined && { at }),
  };
}

/** A manual job that was not started has tested nothing. Jobs in states that are not listed here have not ended. docs.gitlab.com, "Jobs API" */
const results: Readonly<Record<string, Evidence['result']>> = {
  success: 'passed',
  failed: 'failed',
  canceled: 'failed',
  skipped: 'skipped',
  manual: 'skipped',
};
