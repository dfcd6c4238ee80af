import { Gitlab } from '@gitbeaker/rest';
import { apiUrlVariable } from '../ci/variables.ts';
import { transport } from './transport.ts';

/** How to reach a project on GitLab. */
export interface GitlabOptions {
  readonly token: string;
  /** Whether GitLab created the token for the job: it is sent in another header, and cannot write anything that a gate writes. */
  readonly isJobToken?: boolean;
  /** As the runner sets it: `https://gitlab.com/api/v4`, or the address of a self-managed server, which may be below a path. */
  readonly apiUrl: string;
  /** The full path: `group/subgroup/project`. */
  readonly project: string;
  /** The commit of the job's pipeline, if it is a pipeline of merged results: its jobs are found only there. */
  readonly merged?: string;
  /** Milliseconds per second of waiting. Default 1000. */
  readonly secondMs?: number;
  /** Milliseconds that an answer may take. Default 30,000. */
  readonly attemptMs?: number;
}

/** A project, and facts from the answers of its forge in addition to their contents. */
export interface GitlabClient {
  readonly api: Gitlab;
  readonly project: string;
  readonly isJobToken: boolean;
  readonly merged: string | undefined;
  /** Milliseconds per second of waiting. */
  readonly secondMs: number;
  /** Requested users by id: one may be author, pusher and approver of a request. Each request starts with an empty map. */
  readonly users: Map<number, Promise<unknown>>;
  now(): Date | undefined;
}

/** Throws RangeError if the address is not that of GitLab's API. */
export function gitlabClient(options: GitlabOptions): GitlabClient {
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
    // The transport limits each request and retries it.
    queryTimeout: null,
  });
  return { api, project, isJobToken, merged, secondMs, users: new Map(), now: () => date };
}

/** The address of the server without the path of the API, which the library adds. */
export function serverOf(apiUrl: string): string {
  const server = /^(https?:\/\/.*)\/api\/v4\/?$/.exec(apiUrl)?.[1];
  if (server === undefined)
    throw new RangeError(
      `"${apiUrl}" is not the address of a GitLab API: it must end with /api/v4, as ${apiUrlVariable} does.`,
    );
  return server;
}
