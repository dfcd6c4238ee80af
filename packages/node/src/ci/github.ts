import { readFileSync } from 'node:fs';
import type { CiJob, CiRequest, Environment, JobBranch } from './job.ts';
import { branchOf, commitIn, commitsOf, given, webAddress } from './values.ts';

/** A job of GitHub Actions: docs.github.com, "Variables reference", default environment variables. */
export function githubJob(environment: Environment): CiJob {
  const server = given(environment['GITHUB_SERVER_URL']);
  const repository = given(environment['GITHUB_REPOSITORY']);
  const home = server && repository ? `${server}/${repository}` : undefined;
  const run = given(environment['GITHUB_RUN_ID']);
  const attempt = given(environment['GITHUB_RUN_ATTEMPT']) ?? '1';
  let request: CiRequest | undefined;
  return {
    forge: 'github',
    // The event file is read only if it is needed.
    get request() {
      return (request ??= requestOf(environment));
    },
    actor: given(environment['GITHUB_ACTOR']),
    commit: commitIn(environment['GITHUB_SHA']),
    branch: given(environment['GITHUB_REF_NAME']),
    targetBranch: given(environment['GITHUB_BASE_REF']),
    runId: run && `github-${run}-${attempt}`,
    run: runOf(run, attempt),
    runUrl: home && run ? webAddress(`${home}/actions/runs/${run}/attempts/${attempt}`) : undefined,
    serverUrl: server,
    workspace: given(environment['GITHUB_WORKSPACE']) ?? '.',
    outputFile: given(environment['GITHUB_OUTPUT']),
    summaryFile: given(environment['GITHUB_STEP_SUMMARY']),
    filesUrl: (commit) => home && `${home}/blob/${commit}/`,
    token: (forge) => (forge === 'github' && (environment['GRADUS_TOKEN'] || environment['GITHUB_TOKEN'])) || '',
    isJobToken: () => false,
  };
}

function runOf(run = '', attempt: string): CiJob['run'] {
  return /^\d{1,15}$/.test(run) && /^\d{1,6}$/.test(attempt)
    ? { number: Number(run), attempt: Number(attempt) }
    : undefined;
}

type Json = { readonly [member: string]: unknown };

function requestOf(environment: Environment): CiRequest {
  const event = eventOf(environment['GITHUB_EVENT_PATH']);
  const where = {
    forge: 'github',
    repository: environment['GITHUB_REPOSITORY'] ?? '',
    apiUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
  } as const;
  const queue = member(event, 'merge_group');
  if (queue !== undefined) {
    const number = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d{1,10})-[0-9a-f]+$/.exec(text(queue['head_ref']))?.[1];
    return {
      ...where,
      queued: true,
      ...(number !== undefined && { number: Number(number) }),
      ...commitsOf(text(queue['base_sha']), text(queue['head_sha'])),
    };
  }
  const request = member(event, 'pull_request');
  if (request === undefined) return { ...where, queued: false, ...branchOf(ranOn(environment, event)) };
  const sha = (side: string): string => text(member(request, side)?.['sha']);
  const number = request['number'];
  return {
    ...where,
    queued: false,
    ...(typeof number === 'number' && Number.isSafeInteger(number) && { number }),
    ...commitsOf(sha('base'), sha('head')),
  };
}

/** The job may start late: the event has the pushed commit, not the current tip of the branch. */
function ranOn(environment: Environment, event: Json): Required<JobBranch> {
  const pushed = environment['GITHUB_EVENT_NAME'] === 'push';
  const ref = pushed ? text(event['ref']) : (environment['GITHUB_REF'] ?? '');
  const branch = ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : '';
  const tip = pushed ? text(event['after']) : (environment['GITHUB_SHA'] ?? '');
  return { branch, tip, pushed, before: pushed ? text(event['before']) : '' };
}

/** There is no request if the event cannot be read. */
function eventOf(path: string | undefined): Json {
  try {
    const event: unknown = JSON.parse(readFileSync(path ?? '', 'utf8'));
    return typeof event === 'object' && event !== null ? (event as Json) : {};
  } catch {
    return {};
  }
}

function member(object: Json, name: string): Json | undefined {
  const found = object[name];
  return typeof found === 'object' && found !== null ? (found as Json) : undefined;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
