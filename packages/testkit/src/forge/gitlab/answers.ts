import type { ForgeAnswer, ForgeRequest } from '../http.ts';
import { pageOf } from '../paging.ts';
import type {
  GitlabState,
  LineDiscussion,
  MergeRequest,
  Note,
  GitlabPipeline,
  ProjectEvent,
  GitlabStatus,
} from './state.ts';

type Json = Record<string, unknown>;

const web = 'https://gitlab.test';
const at = '2026-03-02T09:00:00.000Z';

/** One page of a list; 20 entries by default and 100 at most, with a `link` and the numbers of pages, as GitLab has it. */
export function listedByGitlab(items: readonly unknown[], request: ForgeRequest): ForgeAnswer {
  const page = pageOf(items, request, { usual: 20, most: 100 });
  return {
    status: 200,
    headers: {
      ...(page.link !== '' && { link: page.link }),
      'x-page': String(page.page),
      'x-per-page': String(page.perPage),
      'x-next-page': page.next === undefined ? '' : String(page.next),
      'x-prev-page': page.page > 1 ? String(page.page - 1) : '',
      'x-total': String(page.total),
      'x-total-pages': String(Math.max(1, Math.ceil(page.total / page.perPage))),
    },
    body: page.items,
  };
}

/** `404 Commit Not Found`, as GitLab words its refusals. */
export function refusedByGitlab(status: number, message: unknown): ForgeAnswer {
  return { status, body: { message } };
}

/** A deleted user is shown as Ghost User. */
export function gitlabUserJson(state: GitlabState, login: string): Json {
  const user = state.users.get(login);
  return {
    id: user?.id ?? 1,
    username: user?.login ?? 'ghost',
    name: user?.login ?? 'Ghost User',
    state: user?.standing ?? 'active',
    avatar_url: null,
    web_url: `${web}/${user?.login ?? 'ghost'}`,
  };
}

export function requestJson(state: GitlabState, request: MergeRequest): Json {
  return {
    id: 5000 + request.iid,
    iid: request.iid,
    project_id: state.project.id,
    title: request.title,
    description: request.description,
    state: request.state,
    created_at: request.versions[0]?.at ?? at,
    updated_at: at,
    target_branch: request.target,
    source_branch: request.branch,
    author: gitlabUserJson(state, request.author),
    source_project_id: request.source?.id ?? null,
    target_project_id: state.project.id,
    labels: request.labels,
    draft: request.draft,
    sha: request.head,
    merge_commit_sha: request.landed ?? null,
    squash_commit_sha: null,
    web_url: `${web}/${state.project.path}/-/merge_requests/${request.iid}`,
  };
}

export function diffRefs(
  state: GitlabState,
  request: MergeRequest,
): { base_sha: string; head_sha: string; start_sha: string } {
  const base = state.branches.get(request.target) ?? 'b'.repeat(40);
  return { base_sha: base, head_sha: request.head, start_sha: base };
}

/** Newest first, as `git log` has them. */
export function gitlabCommitsJson(state: GitlabState, { history, target }: MergeRequest): Json[] {
  return history
    .map(({ id }, index) => ({
      id,
      short_id: id.slice(0, 8),
      title: 'Update the shop',
      message: 'Update the shop',
      author_name: 'Root',
      author_email: 'root@acme.test',
      authored_date: at,
      committer_name: 'Root',
      committer_email: 'root@acme.test',
      committed_date: at,
      created_at: at,
      parent_ids: [history[index - 1]?.id ?? state.branches.get(target) ?? 'b'.repeat(40)],
      trailers: {},
      extended_trailers: {},
      web_url: `${web}/${state.project.path}/-/commit/${id}`,
    }))
    .toReversed();
}

export function noteJson(state: GitlabState, note: Note): Json {
  return {
    id: note.id,
    body: note.body,
    author: gitlabUserJson(state, note.by),
    created_at: at,
    updated_at: at,
    system: note.system,
    noteable_id: 5000 + note.on,
    noteable_type: 'MergeRequest',
    noteable_iid: note.on,
    project_id: state.project.id,
    resolvable: false,
    internal: false,
    type: null,
  };
}

function lineNoteJson(state: GitlabState, note: LineDiscussion): Json {
  const position = { new_path: note.path, new_line: note.line };
  return { ...noteJson(state, note), type: 'DiffNote', resolvable: true, resolved: note.resolved, position };
}

/** A note that is not a reply is a discussion, too. */
export function discussionJson(state: GitlabState, note: Note | LineDiscussion): Json {
  return 'discussion' in note
    ? { id: note.discussion, individual_note: false, notes: [lineNoteJson(state, note)] }
    : { id: note.id.toString(16).padStart(40, '0'), individual_note: true, notes: [noteJson(state, note)] };
}

export function gitlabStatusJson(state: GitlabState, status: GitlabStatus): Json {
  return {
    id: status.id,
    sha: status.commit,
    ref: 'refs/merge-requests/1/head',
    status: status.status,
    name: status.name,
    target_url: status.targetUrl,
    description: status.description,
    created_at: at,
    started_at: null,
    finished_at: status.finishedAt,
    allow_failure: false,
    coverage: null,
    pipeline_id: status.pipeline,
    author: status.by === null ? null : gitlabUserJson(state, status.by),
  };
}

export function jobJson({ id, status, name, finishedAt }: GitlabStatus): Json {
  return {
    id,
    status,
    stage: 'test',
    name,
    ref: 'refs/merge-requests/1/head',
    created_at: at,
    finished_at: finishedAt,
  };
}

export function pipelineJson(state: GitlabState, pipeline: GitlabPipeline): Json {
  const { id, commit, source, project = state.project.id } = pipeline;
  return { id, project_id: project, sha: commit, ref: 'refs/merge-requests/1/head', status: 'running', source };
}

export function bridgeJson(state: GitlabState, row: GitlabStatus): Json {
  const below = state.pipelines.find(({ startedBy }) => startedBy === row.id);
  return {
    ...jobJson(row),
    pipeline: pipelineJson(
      state,
      state.pipelines.find(({ id }) => id === row.pipeline)!,
    ),
    downstream_pipeline: below === undefined ? null : pipelineJson(state, below),
  };
}

export function eventJson(state: GitlabState, event: ProjectEvent): Json {
  const { what } = event;
  const approved = 'approved' in what ? what.approved : null;
  const user = gitlabUserJson(state, event.by);
  return {
    id: event.id,
    project_id: event.project,
    action_name: approved === null ? 'pushed to' : 'approved',
    target_id: approved === null ? null : 5000 + approved,
    target_iid: approved,
    target_type: approved === null ? null : 'MergeRequest',
    author_id: user['id'],
    target_title: approved === null ? null : state.requests.get(approved)?.title,
    created_at: event.at,
    author: user,
    author_username: user['username'],
    imported: false,
    imported_from: 'none',
    ...(approved === null && { push_data: pushData(event) }),
  };
}

function pushData({ what }: ProjectEvent): Json {
  const push = 'pushed' in what ? what.pushed : undefined;
  const isNew = push?.from === null;
  return {
    commit_count: 1,
    action: isNew ? 'created' : 'pushed',
    ref_type: 'branch',
    commit_from: push?.from ?? null,
    commit_to: push?.to ?? null,
    ref: push?.branch ?? null,
    commit_title: push === undefined ? null : 'Update the shop',
    ref_count: 'pushedInBulk' in what ? what.pushedInBulk : null,
  };
}
