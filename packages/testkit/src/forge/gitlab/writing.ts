import type { ForgeAnswer } from '../http.ts';
import { diffRefs, discussionJson, noteJson, refusedByGitlab, gitlabStatusJson } from './answers.ts';
import type { GitlabCall, GitlabOperations } from './operation.ts';
import {
  nextGitlabId,
  type GitlabState,
  type LineDiscussion,
  type MergeRequest,
  type GitlabPipeline,
  type GitlabStatus,
} from './state.ts';

const project = '/projects/{id}';
const request = `${project}/merge_requests/{iid}`;

/** Characters of a note: `Gitlab::CurrentSettings` has no say in it. */
const noteLimit = 1_000_000;
/** Characters of the columns of a status. */
const statusLimit = 255;

export function gitlabCommentOperations(state: GitlabState): GitlabOperations {
  return {
    [`POST ${request}/notes`]: ({ mergeRequest, body, login }) => {
      const { iid } = mergeRequest();
      const text = kept(body);
      const no = tooLong(text);
      if (no) return no;
      carryOut(state, login, text);
      const note = { id: nextGitlabId(state), on: iid, by: login, body: text, edits: 0, system: false };
      state.notes.push(note);
      return { status: 201, body: noteJson(state, note) };
    },
    [`PUT ${request}/notes/{note}`]: ({ params, body, login }) => {
      const note = state.notes.find(({ id }) => id === Number(params['note']));
      if (!note) return refusedByGitlab(404, '404 Note Not Found');
      if (note.by !== login) return refusedByGitlab(403, '403 Forbidden');
      const no = tooLong(kept(body));
      if (no) return no;
      note.body = kept(body);
      note.edits += 1;
      return { status: 200, body: noteJson(state, note) };
    },
    [`DELETE ${request}/notes/{note}`]: ({ params }) => {
      const index = state.notes.findIndex(({ id }) => id === Number(params['note']));
      if (index < 0) return refusedByGitlab(404, '404 Note Not Found');
      state.notes.splice(index, 1);
      return { status: 204 };
    },
    [`POST ${request}/discussions`]: (asked) => beginDiscussion(state, asked),
    [`PUT ${request}/discussions/{discussion}`]: ({ mergeRequest, params, body, request: { query } }) => {
      const { iid } = mergeRequest();
      const found = state.discussions.find(({ on, discussion }) => on === iid && discussion === params['discussion']);
      if (!found) return refusedByGitlab(404, '404 Discussion Not Found');
      const said = query.get('resolved') ?? String(body['resolved'] ?? '');
      if (said !== 'true' && said !== 'false') return refusedByGitlab(400, 'resolved is missing');
      found.resolved = said === 'true';
      return { status: 200, body: discussionJson(state, found) };
    },
  };
}

/** As the extractor of quick actions leaves it. */
function kept(body: GitlabCall['body']): string {
  return String(body['body']).replaceAll('\r', '').trimEnd();
}

/** GitLab executes lines that begin with a slash as quick actions, with the permissions of the author. */
function carryOut(state: GitlabState, login: string, text: string): void {
  for (const [, order] of text.matchAll(/^\/([a-z_]+)/gm)) state.orders.push(`${login}: ${order}`);
}

function tooLong(text: string): ForgeAnswer | undefined {
  return [...text].length > noteLimit
    ? refusedByGitlab(400, `400 Bad request - Note {:note=>["is too long (maximum is ${noteLimit} characters)"]}`)
    : undefined;
}

function beginDiscussion(state: GitlabState, { mergeRequest, body, login }: GitlabCall): ForgeAnswer {
  const found = mergeRequest();
  const text = kept(body);
  const position = body['position'] as Readonly<Record<string, unknown>>;
  const no = tooLong(text) ?? misplaced(state, found, position);
  if (no) return no;
  carryOut(state, login, text);
  const id = nextGitlabId(state);
  const begun: LineDiscussion = {
    id,
    on: found.iid,
    by: login,
    body: text,
    edits: 0,
    system: false,
    discussion: id.toString(16).padStart(40, 'd'),
    path: String(position['new_path']),
    line: Number(position['new_line']),
    resolved: false,
  };
  state.discussions.push(begun);
  return { status: 201, body: discussionJson(state, begun) };
}

/** GitLab finds a line by both of its numbers, in the diff that the three commits name. */
function misplaced(
  state: GitlabState,
  found: MergeRequest,
  position: Readonly<Record<string, unknown>>,
): ForgeAnswer | undefined {
  const lines = found.files.find(({ path }) => path === position['new_path'])?.lines;
  const line = Number(position['new_line']);
  const refs = Object.entries(diffRefs(state, found)).every(([name, commit]) => position[name] === commit);
  if (refs && lines?.has(line) === true && lines.get(line) === position['old_line']) return undefined;
  return refusedByGitlab(400, `400 Bad request - Note {:line_code=>["can't be blank", "must be a valid line code"]}`);
}

export function statusOperations(state: GitlabState): GitlabOperations {
  return { [`POST ${project}/statuses/{sha}`]: (asked) => setStatus(state, asked) };
}

/** As Ci::CreateCommitStatusService: one that has not ended is moved on, else there is a new one, and older ones of its name are retried. */
function setStatus(state: GitlabState, { commit, body, login }: GitlabCall): ForgeAnswer {
  const sha = commit();
  const name = String(body['name'] ?? 'default');
  const description = body['description'] === undefined ? null : String(body['description']);
  if ([...(description ?? '')].length > statusLimit || [...name].length > statusLimit)
    return refusedByGitlab(400, { description: [`is too long (maximum is ${statusLimit} characters)`] });
  const pipeline = pipelineOf(state, sha);
  const running = state.statuses.find(
    (status) =>
      status.pipeline === pipeline.id &&
      status.kind === 'external' &&
      status.name === name &&
      status.by === login &&
      ['pending', 'running'].includes(status.status),
  );
  const to = String(body['state']);
  if (running && running.status === 'pending' && to === 'pending')
    return refusedByGitlab(
      400,
      `Cannot transition status via :enqueue from :pending (Reason(s): Status cannot transition via "enqueue")`,
    );
  const status = running ?? addStatus(state, { pipeline: pipeline.id, kind: 'external', commit: sha, name, by: login });
  status.status = to;
  status.description = description;
  status.targetUrl = body['target_url'] === undefined ? null : String(body['target_url']);
  return { status: 201, body: gitlabStatusJson(state, status) };
}

/** The newest pipeline of the commit; GitLab creates one if there is none. */
export function pipelineOf(
  state: GitlabState,
  commit: string,
  source: GitlabPipeline['source'] = 'external',
): GitlabPipeline {
  const newest = state.pipelines.findLast(
    (pipeline) => pipeline.commit === commit && (source === 'external' || pipeline.source === source),
  );
  if (newest) return newest;
  const made: GitlabPipeline = { id: nextGitlabId(state), commit, source };
  state.pipelines.push(made);
  return made;
}

export function addStatus(
  state: GitlabState,
  row: Pick<GitlabStatus, 'pipeline' | 'kind' | 'commit' | 'name' | 'by'>,
): GitlabStatus {
  for (const older of state.statuses)
    if (older.pipeline === row.pipeline && older.name === row.name && older.kind === row.kind) older.retried = true;
  const added: GitlabStatus = {
    ...row,
    id: nextGitlabId(state),
    status: 'created',
    description: null,
    targetUrl: null,
    finishedAt: null,
    retried: false,
  };
  state.statuses.push(added);
  return added;
}
