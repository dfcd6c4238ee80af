import { Gitlab } from '@gitbeaker/rest';
import { transport } from './transport.ts';

/** How to reach a project on GitLab. */
export interface GitlabOptions {
  readonly token: string;
  /** The token is CI_JOB_TOKEN: it is sent under another name, and GitLab lets it write none of what a gate writes. */
  readonly isJobToken?: boolean;
  /** CI_API_V4_URL: `https://gitlab.com/api/v4`, or that of an own server, which may lie below a path. */
  readonly apiUrl: string;
  /** The full path: `group/subgroup/project`. */
  readonly project: string;
  /** The commit that the job's pipeline runs on, where that is one of merged results: its jobs are found nowhere else. */
  readonly merged?: string;
  /** Milliseconds that stand for a second of waiting. Default 1000. */
  readonly secondMs?: number;
  /** Milliseconds that an answer may take. Default 30,000. */
  readonly attemptMs?: number;
}

/** A project, and what the answers of its forge say beside their contents. */
export interface Client {
  readonly api: Gitlab;
  readonly project: string;
  readonly isJobToken: boolean;
  readonly merged: string | undefined;
  /** Milliseconds that stand for a second of waiting. */
  readonly secondMs: number;
  /** What was asked of users, by their ids: one may be author, pusher and approver of a request. Each request asks anew. */
  readonly users: Map<number, Promise<unknown>>;
  now(): Date | undefined;
}

/** Throws RangeError where the address is not that of GitLab's API: then nothing could be asked. */
export function gitlabClient(options: GitlabOptions): Client {
  const { token, isJobToken = false, project, merged, secondMs = 1000, attemptMs = 30_000 } = options;
  let date: Date | undefined;
  const seen = (told: string | null): void => {
    const at = Date.parse(told ?? '');
    if (!Number.isNaN(at)) date = new Date(at);
  };
  const api = new Gitlab({
    host: serverOf(options.apiUrl),
    ...(isJobToken ? { jobToken: token } : { token }),
    requesterFn: transport({ secondMs, attemptMs, seen }),
    // The transport bounds each request by itself, and retries with it.
    queryTimeout: null,
  });
  return { api, project, isJobToken, merged, secondMs, users: new Map(), now: () => date };
}

/** The address of the server without the path of the API, which the library adds by itself. */
export function serverOf(apiUrl: string): string {
  const server = /^(https?:\/\/.*)\/api\/v4\/?$/.exec(apiUrl)?.[1];
  if (server === undefined)
    throw new RangeError(`"${apiUrl}" is no address of GitLab's API: that ends in /api/v4, as CI_API_V4_URL does.`);
  return server;
}
