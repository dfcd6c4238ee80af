import {
  activityJson,
  checkRunJson,
  commentJson,
  githubCommitsJson,
  lineCommentJson,
  listedByGithub,
  pullJson,
  refusedByGithub,
  reviewJson,
  githubStatusJson,
  githubUserJson,
  workflowRunsJson,
} from './answers.ts';
import { filled } from './description.ts';
import { githubTokenOf } from './guard.ts';
import { needing, type GithubOperation, type GithubOperations } from './operation.ts';
import type { CheckRun, GithubState } from './state.ts';

const repo = '/repos/{owner}/{repo}';

/** What the adapter reads of requests. */
export function githubRequestOperations(state: GithubState): GithubOperations {
  const pulls = needing('pulls', 'read');
  return {
    [`GET ${repo}/pulls`]: pulls((request) => {
      const base = request.query.get('base');
      const open = [...state.pulls.values()]
        .filter((pull) => pull.state === (request.query.get('state') ?? 'open'))
        .filter((pull) => base === null || pull.target === base);
      return listedByGithub(
        open.toReversed().map((pull) => pullJson(state, pull, 'pull-request-simple')),
        request,
      );
    }),
    [`GET ${repo}/pulls/{number}`]: pulls((_, { pull }) => ({
      status: 200,
      body: pullJson(state, pull(), 'pull-request'),
    })),
    [`GET ${repo}/pulls/{number}/reviews`]: pulls((request, { pull }) =>
      listedByGithub(
        pull().reviews.map((review) => reviewJson(state, pull(), review)),
        request,
      ),
    ),
    [`GET ${repo}/pulls/{number}/commits`]: pulls((request, { pull }) =>
      listedByGithub(githubCommitsJson(state, pull()), request),
    ),
    [`GET ${repo}/pulls/{number}/files`]: pulls((request, { pull }) =>
      listedByGithub(
        pull().files.map(({ path, patch }) =>
          filled('diff-entry', { filename: path, status: 'modified', ...(patch !== undefined && { patch }) }),
        ),
        request,
      ),
    ),
    [`GET ${repo}/pulls/{number}/comments`]: pulls((request, { pull }) =>
      listedByGithub(
        state.lineComments
          .filter(({ on }) => on === pull().number)
          .map((each) => lineCommentJson(state, each, pull().head)),
        request,
      ),
    ),
    [`GET ${repo}/issues/{number}/comments`]: pulls((request, { pull }) =>
      listedByGithub(
        state.comments.filter(({ on }) => on === pull().number).map((each) => commentJson(state, each)),
        request,
      ),
    ),
    // Also requests whose branch merely has the commit, and those that are closed.
    [`GET ${repo}/commits/{sha}/pulls`]: pulls((request, { commit }) => {
      const sha = commit();
      const having = [...state.pulls.values()].filter(({ commits }) => commits.has(sha));
      return listedByGithub(
        having.map((pull) => pullJson(state, pull, 'pull-request-simple')),
        request,
      );
    }),
  };
}

/** What it reads of branches, accounts and of who pushed. */
export function githubAccountOperations(state: GithubState): GithubOperations {
  return {
    [`GET ${repo}/collaborators/{username}/permission`]: needing(
      'pulls',
      'read',
    )((_, { params }) => {
      const user = state.users.get(params['username'] ?? '');
      if (!user) return refusedByGithub(404, `${params['username'] ?? ''} is not a user`);
      const body = { permission: user.permission, role_name: user.permission, user: githubUserJson(state, user.login) };
      return { status: 200, body: filled('repository-collaborator-permission', body) };
    }),
    [`GET ${repo}/branches/{branch}`]: needing(
      'contents',
      'read',
    )((_, { params }) => {
      const name = params['branch'] ?? '';
      const sha = state.branches.get(name);
      if (sha === undefined) return refusedByGithub(404, 'Branch not found');
      const isProtected = state.merging.anchoredBy === 'protection';
      const body = { name, commit: filled('commit', { sha }), protected: isProtected };
      return { status: 200, body: filled('branch-with-protection', body) };
    }),
    // Anyone who sees the repository may read its rules.
    [`GET ${repo}/rules/branches/{branch}`]: { answer: (request) => listedByGithub(rulesOf(state), request) },
    [`GET ${repo}/branches/{branch}/protection/required_status_checks`]: needing(
      'administration',
      'read',
    )(() => {
      const strict = state.merging.anchoredBy === 'protection';
      if (!strict) return refusedByGithub(404, 'Branch not protected');
      return { status: 200, body: filled('status-check-policy', { strict, contexts: ['gradus'] }) };
    }),
    // Also for forks: anyone who can read a repository can read its activity.
    'GET /repos/{owner}/{repo}/activity': {
      needs: ['contents', 'read'],
      anyRepository: true,
      answer: (request, { params }) => {
        const repository = `${params['owner'] ?? ''}/${params['repo'] ?? ''}`;
        if (!state.repositories.has(repository)) return refusedByGithub(404, 'Not Found');
        const ref = request.query.get('ref')?.replace('refs/heads/', '');
        const moves = state.activity
          .map((move, id) => ({ move, id }))
          .filter(({ move }) => move.repository === repository && (ref === undefined || move.branch === ref));
        return listedByGithub(
          moves.toReversed().map(({ move, id }) => activityJson(state, move, id)),
          request,
        );
      },
    },
    'POST /graphql': viewer(state),
    // On an Enterprise server it is not part of /api/v3.
    'POST /api/graphql': viewer(state),
  };
}

/** The active rules of rulesets, always including one that is unrelated to the gate. */
function rulesOf({ merging: { anchoredBy } }: GithubState): readonly object[] {
  const info = { ruleset_source_type: 'Repository', ruleset_source: 'acme/webshop', ruleset_id: 42 };
  const checks = { required_status_checks: [{ context: 'gradus' }] };
  const strict = { ...checks, strict_required_status_checks_policy: anchoredBy === 'rule' };
  const queue = {
    check_response_timeout_minutes: 60,
    grouping_strategy: 'ALLGREEN',
    max_entries_to_build: 5,
    max_entries_to_merge: 5,
    merge_method: 'MERGE',
    min_entries_to_merge: 1,
    min_entries_to_merge_wait_minutes: 5,
  };
  return [
    { type: 'deletion', ...info },
    { type: 'required_status_checks', parameters: strict, ...info },
    ...(anchoredBy === 'queue' ? [{ type: 'merge_queue', parameters: queue, ...info }] : []),
  ];
}

function viewer(state: GithubState): GithubOperation {
  return {
    answer: (request) => {
      const { query } = (request.body ?? {}) as { readonly query?: string };
      if (/\{\s*rebaseMergeAllowed\s*\}/.test(query ?? ''))
        return { status: 200, body: { data: { repository: { rebaseMergeAllowed: state.merging.rebase } } } };
      if (!/^\s*(?:query\s*)?\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/.test(query ?? ''))
        return {
          status: 200,
          body: {
            errors: [
              { message: 'The fake knows two queries: {viewer{login}}, and rebaseMergeAllowed of a repository.' },
            ],
          },
        };
      return { status: 200, body: { data: { viewer: { login: githubTokenOf(state, request)?.login } } } };
    },
  };
}

/** What it reads of jobs. */
export function jobOperations(state: GithubState): GithubOperations {
  return {
    [`GET ${repo}/commits/{ref}/check-runs`]: needing(
      'checks',
      'read',
    )((request, { commit }) => {
      const sha = commit();
      const named = request.query.get('check_name');
      const runs = state.checkRuns
        .filter((run) => run.commit === sha && (named === null || run.name === named))
        .toReversed();
      const shown = request.query.get('filter') === 'all' ? runs : latest(runs);
      return listedByGithub(
        shown.map((run) => checkRunJson(state, run)),
        request,
        'check_runs',
      );
    }),
    [`GET ${repo}/commits/{ref}/statuses`]: needing(
      'statuses',
      'read',
    )((request, { commit }) => {
      const sha = commit();
      const statuses = state.statuses.filter((status) => status.commit === sha).toReversed();
      return listedByGithub(
        statuses.map((status) => githubStatusJson(state, status)),
        request,
      );
    }),
  };
}

/** The newest of each name and app: what `filter=latest`, the default, leaves. */
function latest(newestFirst: readonly CheckRun[]): CheckRun[] {
  const seen = new Set<string>();
  return newestFirst.filter(({ name, app, workflow }) => {
    const key = JSON.stringify([app, name, workflow]);
    return !seen.has(key) && seen.add(key);
  });
}

/** What it reads of runs. */
export function runOperations(state: GithubState): GithubOperations {
  return {
    [`GET ${repo}/actions/runs`]: needing(
      'actions',
      'read',
    )((request) =>
      listedByGithub(workflowRunsJson(state, request.query.get('head_sha') ?? ''), request, 'workflow_runs'),
    ),
    [`GET ${repo}/actions/runs/{run}/approvals`]: needing(
      'actions',
      'read',
    )((_, { params }) => ({
      status: 200,
      body: state.environmentReviews
        .filter(({ run }) => run === Number(params['run']))
        .map((review) => ({
          state: review.state,
          comment: '',
          environments: review.environments.map((name, index) => ({ id: index + 1, name })),
          user: githubUserJson(state, review.by),
        })),
    })),
  };
}
