import type { ForgeAnswer, ForgeRequest } from '../http.ts';
import { refusedByGithub } from './answers.ts';
import type { GithubState, GithubScope, GithubToken } from './state.ts';

/** Content writes a minute: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits */
const writesAMinute = 80;

/** Seconds of the epoch at which the hour of the rate limit ends. */
function resetAt(now: Date): number {
  return (Math.floor(now.getTime() / 3_600_000) + 1) * 3600;
}

export function githubTokenOf(state: GithubState, request: ForgeRequest): GithubToken | undefined {
  const [, secret = ''] = /^(?:token|bearer) (\S+)$/i.exec(request.headers['authorization'] ?? '') ?? [];
  return state.tokens.get(secret);
}

/** Bad tokens and rate limits, before any route. */
export function guardGithub(state: GithubState, now: () => Date): (request: ForgeRequest) => ForgeAnswer | undefined {
  return (request) => {
    if (!githubTokenOf(state, request)) return refusedByGithub(401, 'Bad credentials');
    if (state.remaining <= 0) return refusedByGithub(403, 'API rate limit exceeded for installation ID 1.');
    state.remaining -= 1;
    if (!state.secondaryLimit || request.method === 'GET') return undefined;
    const minute = now().getTime() - 60_000;
    const recent = state.writes.filter((at) => at > minute);
    if (recent.length >= writesAMinute) {
      const answer = refusedByGithub(
        403,
        'You have exceeded a secondary rate limit and have been temporarily blocked.',
      );
      return { ...answer, headers: { 'retry-after': '60' } };
    }
    state.writes.push(now().getTime());
    return undefined;
  };
}

export function limitHeaders(state: GithubState, now: Date): Readonly<Record<string, string>> {
  return {
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': String(state.remaining),
    'x-ratelimit-reset': String(resetAt(now)),
    'x-ratelimit-resource': 'core',
  };
}

/** Why a token is rejected: 404 if it does not see the repository at all. */
export function githubForbidden(
  state: GithubState,
  request: ForgeRequest,
  scope: GithubScope,
  need: 'read' | 'write',
): ForgeAnswer | undefined {
  const token = githubTokenOf(state, request);
  const right = token?.may[scope];
  if (right === 'write' || (right === 'read' && need === 'read')) return undefined;
  if (Object.keys(token?.may ?? {}).length === 0) return refusedByGithub(404, 'Not Found');
  const what = token?.app === undefined ? 'personal access token' : 'integration';
  return refusedByGithub(403, `Resource not accessible by ${what}`);
}
