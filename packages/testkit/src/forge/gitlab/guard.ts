import type { ForgeAnswer, ForgeRequest } from '../http.ts';
import { refusedByGitlab } from './answers.ts';
import type { GitlabState, GitlabToken } from './state.ts';

/** What a job token may read. docs.gitlab.com, "CI/CD job token", "Job token access" */
const forJobs: ReadonlySet<string> = new Set([
  'GET /projects/{id}/repository/branches',
  'GET /projects/{id}/repository/commits/{sha}/merge_requests',
  'GET /projects/{id}/merge_requests',
  'GET /projects/{id}/merge_requests/{iid}',
  'GET /projects/{id}/merge_requests/{iid}/notes',
]);

export function gitlabTokenOf(state: GitlabState, { headers }: ForgeRequest): GitlabToken | undefined {
  const access = state.tokens.get(headers['private-token'] ?? '');
  const job = state.tokens.get(headers['job-token'] ?? '');
  if (access && access.scope !== 'job') return access;
  return job?.scope === 'job' ? job : undefined;
}

/** Rejects unknown tokens before any route. */
export function guardGitlab(state: GitlabState): (request: ForgeRequest) => ForgeAnswer | undefined {
  return (request) => (gitlabTokenOf(state, request) ? undefined : refusedByGitlab(401, '401 Unauthorized'));
}

/** Why a token may not do an operation. */
export function gitlabForbidden(state: GitlabState, token: GitlabToken, route: string): ForgeAnswer | undefined {
  if (token.scope === 'job' && !forJobs.has(route)) return refusedByGitlab(401, '401 Unauthorized');
  if (token.scope === 'read_api' && !route.startsWith('GET '))
    return {
      status: 403,
      body: {
        error: 'insufficient_scope',
        error_description: 'The request requires higher privileges than provided by the access token.',
        scope: 'api',
      },
    };
  return state.forbidden.has(route) ? refusedByGitlab(403, '403 Forbidden') : undefined;
}
