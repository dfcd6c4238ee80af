import { readFileSync } from 'node:fs';
import { isOid } from '../oid.ts';

/** The request that a CI job runs for, as the runner tells it. What it says is where to ask, never what was approved. */
export interface CiRequest {
  readonly forge: 'github' | 'gitlab';
  /** `owner/name`, or the full path of a GitLab project. */
  readonly repository: string;
  readonly apiUrl: string;
  /** Absent where the job runs for no request: a push, a schedule. */
  readonly number?: number;
  /** The tip of the target branch and the head, where the event names them. */
  readonly base?: string;
  readonly head?: string;
  /** A commit of the merge queue, or of a merge train, stands for the request. */
  readonly queued: boolean;
  /** The commit that the pipeline runs on, where that is the head merged into the target for the time being: its jobs are found there. */
  readonly merged?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;
type Json = { readonly [member: string]: unknown };

/** Reads where a job of GitHub Actions or of GitLab CI runs; undefined anywhere else. */
export function ciRequest(environment: Environment): CiRequest | undefined {
  if (environment['GITHUB_ACTIONS'] === 'true') return onGithub(environment);
  return environment['GITLAB_CI'] === 'true' ? onGitlab(environment) : undefined;
}

function onGithub(environment: Environment): CiRequest {
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
      ...commits(text(queue['base_sha']), text(queue['head_sha'])),
    };
  }
  const request = member(event, 'pull_request');
  if (request === undefined) return { ...where, queued: false };
  const sha = (side: string): string => text(member(request, side)?.['sha']);
  const number = request['number'];
  return {
    ...where,
    queued: false,
    ...(typeof number === 'number' && Number.isSafeInteger(number) && { number }),
    ...commits(sha('base'), sha('head')),
  };
}

/**
 * A pipeline of merged results runs on a commit that nobody made, so the head of the source branch is judged: that is what people approve.
 * A merge train puts its commit upon those of the requests before it, and it is just that which will be on the target.
 */
function onGitlab(environment: Environment): CiRequest {
  const number = environment['CI_MERGE_REQUEST_IID'];
  const commit = environment['CI_COMMIT_SHA'] ?? '';
  const source = environment['CI_MERGE_REQUEST_SOURCE_BRANCH_SHA'] ?? '';
  const queued = environment['CI_MERGE_REQUEST_EVENT_TYPE'] === 'merge_train';
  const head = queued || source === '' ? commit : source;
  return {
    forge: 'gitlab',
    // In the pipeline of a fork CI_PROJECT_PATH is the fork.
    repository: environment['CI_MERGE_REQUEST_PROJECT_PATH'] ?? environment['CI_PROJECT_PATH'] ?? '',
    apiUrl: environment['CI_API_V4_URL'] ?? 'https://gitlab.com/api/v4',
    queued,
    ...(number !== undefined && /^\d{1,10}$/.test(number) && { number: Number(number) }),
    // CI_MERGE_REQUEST_DIFF_BASE_SHA is where the branch began, and what decides is read at the tip of the target.
    ...commits(environment['CI_MERGE_REQUEST_TARGET_BRANCH_SHA'] ?? '', head),
    ...(head !== commit && isOid(commit) && { merged: commit }),
  };
}

function commits(base: string, head: string): Pick<CiRequest, 'base' | 'head'> {
  return { ...(isOid(base) && { base }), ...(isOid(head) && { head }) };
}

/** An event that cannot be read tells of no request. */
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
