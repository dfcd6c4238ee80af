import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';

/** How to reach a repository on GitHub. */
export interface GithubOptions {
  readonly token: string;
  /** `https://api.github.com`, or the address of an Enterprise server. */
  readonly apiUrl: string;
  readonly owner: string;
  readonly repo: string;
  /** Milliseconds that a first retry waits; the next wait longer. Default 1000. */
  readonly retryMs?: number;
}

export type Octokit = ReturnType<typeof getOctokit>;

/** A repository, and what the answers of its forge say beside their contents. */
export interface Client {
  readonly rest: Octokit['rest'];
  readonly octokit: Octokit;
  readonly where: { readonly owner: string; readonly repo: string };
  now(): Date | undefined;
}

/** Milliseconds that one request may take, and seconds for which a rate limit is waited out: a job has more to do than to wait. */
const patience = { requestMs: 30_000, limitSeconds: 90, retries: 2 } as const;

/** A client that tries again what may pass, waits as the forge asks for, and gives up in bounded time. */
export function githubClient({ token, apiUrl, owner, repo, retryMs = 1000 }: GithubOptions): Client {
  let date: Date | undefined;
  const waits = (seconds: number, _: object, __: object, before: number): boolean =>
    seconds <= patience.limitSeconds && before < patience.retries;
  const octokit = getOctokit(
    token,
    {
      baseUrl: apiUrl,
      userAgent: 'gradus',
      // A log of warnings would tell the runner about every retry.
      log: { debug: silent, info: silent, warn: silent, error: silent },
      retry: { retries: patience.retries, retryAfterBaseValue: retryMs },
      throttle: {
        retryAfterBaseValue: retryMs,
        fallbackSecondaryRateRetryAfter: 60,
        onRateLimit: waits,
        onSecondaryRateLimit: waits,
      },
    },
    retry as never,
    throttling as never,
  );
  octokit.hook.wrap('request', async (request, options) => {
    const signal = AbortSignal.timeout(patience.requestMs);
    const response = await request({ ...options, request: { ...options.request, signal } } as typeof options);
    const told = Date.parse(response.headers.date ?? '');
    if (!Number.isNaN(told)) date = new Date(told);
    return response;
  });
  return { octokit, rest: octokit.rest, where: { owner, repo }, now: () => date };
}

function silent(): void {
  // Nothing is said.
}

/** The HTTP status of an error; undefined where no answer came. */
export function statusOf(error: unknown): number | undefined {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  return typeof status === 'number' && status >= 100 ? status : undefined;
}

/** Why a request failed, as the end of a sentence: `the forge answers 403 (Resource not accessible by integration)`. */
export function reasonOf(error: unknown): string {
  const status = statusOf(error);
  const message = error instanceof Error ? error.message.split(' - https://')[0]!.slice(0, 200) : String(error);
  return status === undefined || (status === 500 && /other side closed|fetch failed|terminated/i.test(message))
    ? `the forge does not answer (${message})`
    : `the forge answers ${status} (${message})`;
}
