import { getOctokit } from '@actions/github';
import { ForgeError } from '@gradus/core/forge';
import { answered, responseOf } from './answer.ts';
import { patience, type Patience } from './patience.ts';

/** How to reach a repository on GitHub. */
export interface GithubOptions {
  readonly token: string;
  /** `https://api.github.com`, or the address of an Enterprise server. */
  readonly apiUrl: string;
  readonly owner: string;
  readonly repo: string;
  /** Milliseconds that a second of a pause takes; tests shorten it. Default 1000. */
  readonly secondMs?: number;
  /** Milliseconds that one attempt of a request may take. Default 30,000. */
  readonly attemptMs?: number;
}

type Octokit = ReturnType<typeof getOctokit>;

/** A repository, and facts from the answers of its forge in addition to their contents. */
export interface GithubClient {
  readonly rest: Octokit['rest'];
  readonly octokit: Octokit;
  readonly where: { readonly owner: string; readonly repo: string };
  readonly patience: Patience;
  now(): Date | undefined;
}

/** A client that retries requests as `patience` defines. Throws ForgeError if the address or the repository is missing. */
export function githubClient({
  token,
  apiUrl,
  owner,
  repo,
  secondMs = 1000,
  attemptMs = 30_000,
}: GithubOptions): GithubClient {
  if (token === '') throw new ForgeError('No token for GitHub is set.', 'Set one, such as github.token.');
  const octokit = getOctokit(token, {
    baseUrl: apiUrl,
    userAgent: 'gradus',
    // Deprecation warnings are for developers of Gradus, not for the log of a job.
    log: { debug: silent, info: silent, warn: silent, error: silent },
  });
  const limits = patience({ secondMs, attemptMs });
  let date: Date | undefined;
  const dated = (headers: Readonly<Record<string, unknown>> | undefined): void => {
    const told = Date.parse(String(headers?.['date'] ?? ''));
    if (!Number.isNaN(told)) date = new Date(told);
  };
  octokit.hook.wrap('request', (request, options) =>
    // GraphQL uses POST, but this adapter sends only queries, which may be repeated.
    limits.within(
      { method: options.url.endsWith('/graphql') ? 'GET' : options.method, now: () => date ?? new Date() },
      async (signal) => {
        try {
          // Modified in place: the next hook, which adds the token, uses the options to which it was bound.
          options.request = { ...options.request, signal };
          const response = await request(options);
          dated(response.headers);
          if (options.method !== 'DELETE') answered(response);
          return response;
        } catch (error) {
          dated(responseOf(error)?.headers);
          throw error;
        }
      },
    ),
  );
  return { octokit, rest: octokit.rest, where: { owner, repo }, patience: limits, now: () => date };
}

function silent(): void {
  // No log output.
}
