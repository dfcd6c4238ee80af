import {
  gitlabCommitsJson,
  diffRefs,
  discussionJson,
  eventJson,
  listedByGitlab,
  noteJson,
  refusedByGitlab,
  requestJson,
  gitlabUserJson,
} from './answers.ts';
import { GitlabRefusal, type GitlabOperations } from './operation.ts';
import type { GitlabState, MergeRequest, GitlabProject, ProjectEvent } from './state.ts';

const project = '/projects/{id}';
const request = `${project}/merge_requests/{iid}`;

export function gitlabAccountOperations(state: GitlabState): GitlabOperations {
  const json = (login: string): object => ({
    ...gitlabUserJson(state, login),
    bot: state.users.get(login)?.bot ?? false,
  });
  return {
    'GET /user': ({ login }) => ({ status: 200, body: json(login) }),
    'GET /users/{id}': ({ params }) => {
      const user = [...state.users.values()].find(({ id }) => id === Number(params['id']));
      // Ghost User has the first id here.
      if (!user && params['id'] !== '1') return refusedByGitlab(404, '404 User Not Found');
      return { status: 200, body: json(user?.login ?? 'ghost') };
    },
    [`GET ${project}/members/all`]: ({ request: asked }) => {
      const ids = asked.query.getAll('user_ids[]').map(Number);
      const members = [...state.users.values()].filter(
        ({ id, level }) => level > 0 && (ids.length === 0 || ids.includes(id)),
      );
      const shown = members.map((user) => ({
        ...gitlabUserJson(state, user.login),
        access_level: user.level,
        created_at: '2026-01-01T00:00:00.000Z',
        expires_at: null,
      }));
      return listedByGitlab(shown, asked);
    },
    [`GET ${project}`]: ({ params }) => {
      const found = projectOf(state, params['id'] ?? '');
      const path = found.path.split('/').at(-1) ?? '';
      return {
        status: 200,
        body: {
          id: found.id,
          path,
          path_with_namespace: found.path,
          web_url: `https://gitlab.test/${found.path}`,
          default_branch: 'main',
          merge_method: state.merging.rebase ? 'rebase_merge' : 'merge',
          merge_trains_enabled: state.merging.anchoredBy !== 'nothing',
          only_allow_merge_if_pipeline_succeeds: state.merging.anchoredBy !== 'nothing',
        },
      };
    },
    [`GET ${project}/events`]: ({ params, request: asked }) => {
      const { id } = projectOf(state, params['id'] ?? '');
      const action = asked.query.get('action');
      const before = asked.query.get('before');
      const events = state.events
        .filter((event) => event.project === id && isAction(event, action))
        .filter((event) => before === null || event.at.slice(0, 10) < before)
        .toReversed();
      return listedByGitlab(
        events.map((event) => eventJson(state, event)),
        asked,
      );
    },
  };
}

function isAction({ what }: ProjectEvent, action: string | null): boolean {
  return action === null || (action === 'approved') === 'approved' in what;
}

export function projectOf(state: GitlabState, id: string): GitlabProject {
  const found = [state.project, ...state.forks.values()].find((each) => each.path === id || String(each.id) === id);
  if (!found) throw new GitlabRefusal(refusedByGitlab(404, '404 Project Not Found'));
  return found;
}

export function gitlabRequestOperations(state: GitlabState): GitlabOperations {
  return {
    [`GET ${project}/merge_requests`]: ({ request: asked }) => {
      const wanted = asked.query.get('state');
      const all = [...state.requests.values()].filter(
        (each) => wanted === null || wanted === 'all' || each.state === wanted,
      );
      return listedByGitlab(
        all.toReversed().map((each) => requestJson(state, each)),
        asked,
      );
    },
    [`GET ${request}`]: ({ mergeRequest }) => {
      const found = mergeRequest();
      return { status: 200, body: { ...requestJson(state, found), diff_refs: diffRefs(state, found) } };
    },
    [`GET ${request}/approvals`]: ({ mergeRequest }) => ({ status: 200, body: approvalsJson(state, mergeRequest()) }),
    [`GET ${request}/reviewers`]: ({ mergeRequest }) => ({
      status: 200,
      body: mergeRequest().reviewers.map(({ by, since, state: word }) => ({
        user: gitlabUserJson(state, by),
        state: word,
        created_at: since,
      })),
    }),
    [`GET ${request}/versions`]: ({ mergeRequest, request: asked }) => {
      const found = mergeRequest();
      const { base_sha: base } = diffRefs(state, found);
      const json = found.versions.toReversed().map(({ id, commit, at }) => ({
        id,
        head_commit_sha: commit,
        base_commit_sha: base,
        start_commit_sha: base,
        created_at: at,
        merge_request_id: 5000 + found.iid,
        state: 'collected',
        real_size: '1',
        patch_id_sha: null,
      }));
      return listedByGitlab(json, asked);
    },
    // What a branch or a revision range has.
    [`GET ${project}/repository/commits`]: ({ request: asked }) => {
      const [, head] = (asked.query.get('ref_name') ?? '').split('..');
      const found = [...state.requests.values()].find((each) => each.head === head);
      if (!found) return refusedByGitlab(404, '404 Not found');
      return listedByGitlab(gitlabCommitsJson(state, found), asked);
    },
    [`GET ${request}/diffs`]: ({ mergeRequest, request: asked }) => {
      const json = mergeRequest().files.map(({ path, diff }) => ({
        diff,
        new_path: path,
        old_path: path,
        a_mode: '100644',
        b_mode: '100644',
        new_file: false,
        renamed_file: false,
        deleted_file: false,
      }));
      return listedByGitlab(json, asked);
    },
    [`GET ${request}/notes`]: ({ mergeRequest, request: asked }) => {
      const { iid } = mergeRequest();
      const notes = [...state.notes, ...state.discussions].filter(({ on }) => on === iid).sort((a, b) => a.id - b.id);
      if (asked.query.get('sort') !== 'asc') notes.reverse();
      return listedByGitlab(
        notes.map((note) => noteJson(state, note)),
        asked,
      );
    },
    [`GET ${request}/discussions`]: ({ mergeRequest, request: asked }) => {
      const { iid } = mergeRequest();
      const notes = [...state.notes, ...state.discussions].filter(({ on }) => on === iid).sort((a, b) => a.id - b.id);
      return listedByGitlab(
        notes.map((note) => discussionJson(state, note)),
        asked,
      );
    },
  };
}

function approvalsJson(state: GitlabState, { approvals }: MergeRequest): object {
  return {
    user_has_approved: false,
    user_can_approve: false,
    approved: approvals.length > 0,
    approved_by: approvals.map(({ by, at }) => ({
      user: gitlabUserJson(state, by),
      ...(!state.lacks.has('approved_at') && { approved_at: at }),
    })),
  };
}
