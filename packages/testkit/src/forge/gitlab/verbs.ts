import { afterPush, commitOf, type ForgeWorld, type OpenedRequest } from '../forge-world.ts';
import { addStatus, pipelineOf } from './writing.ts';
import {
  happens,
  introduced,
  nextGitlabId,
  type FileDiff,
  type GitlabState,
  type MergeRequest,
  type GitlabProject,
  type ProjectEvent,
} from './state.ts';

type Verbs<Name extends keyof ForgeWorld> = Pick<ForgeWorld, Name>;

/** Access levels: Maintainer, Developer, Reporter. docs.gitlab.com, "Members API" */
const levels = { administer: 40, write: 30, read: 20, nothing: 0 } as const;

export function gitlabPeople(state: GitlabState): Verbs<'account' | 'deleteAccount'> {
  return {
    account(login, { bot = false, may = 'write' }) {
      const id = state.users.get(login)?.id ?? nextGitlabId(state);
      state.users.set(login, { id, login, bot, level: levels[may], standing: 'active' });
    },
    // GitLab moves the notes of a deleted user to its Ghost User, and drops their approvals.
    deleteAccount(login) {
      state.users.delete(login);
      for (const { approvals, reviewers } of state.requests.values())
        for (const list of [approvals, reviewers] as { by: string }[][]) {
          const index = list.findIndex(({ by }) => by === login);
          if (index >= 0) list.splice(index, 1);
        }
    },
  };
}

export function gitlabRequests(
  state: GitlabState,
): Verbs<'merging' | 'open' | 'close' | 'merge' | 'push' | 'retarget' | 'deleteFork' | 'comment' | 'job'> {
  return {
    merging: (how) => void Object.assign(state.merging, how),
    open(request = {}) {
      const opened = requestOf(state, state.requests.size + 1, request);
      state.requests.set(opened.iid, opened);
      if (request.pushedBy !== undefined) pushed(state, opened, null, request.pushedBy);
      return opened.iid;
    },
    close: (number) => void (of(state, number).state = 'closed'),
    merge(number, commit) {
      const merged = of(state, number);
      Object.assign(merged, { state: 'merged', landed: commit });
      state.branches.set(merged.target, commit);
      state.commits.add(commit);
    },
    push(number, push) {
      const { commit, by } = push;
      const moved = of(state, number);
      const before = moved.head;
      moved.head = commit;
      moved.history = afterPush(moved.history, push);
      moved.commits.add(commit);
      state.commits.add(commit);
      if (by !== undefined) pushed(state, moved, before, by);
      moved.versions.push({ id: nextGitlabId(state), commit, at: happens(state) });
    },
    retarget(number, { branch, commit }) {
      of(state, number).target = branch;
      state.branches.set(branch, commit);
      state.commits.add(commit);
    },
    deleteFork(number) {
      const moved = of(state, number);
      if (moved.source) state.forks.delete(moved.source.path);
      moved.source = undefined;
    },
    comment: (number, { by, body }) =>
      void state.notes.push({
        id: nextGitlabId(state),
        on: number,
        by: introduced(state, by),
        body,
        edits: 0,
        system: false,
      }),
    job(commit, { name, as = 'job', app, workflow, result }) {
      const words = { passed: 'success', failed: 'failed', running: 'running', skipped: 'skipped' } as const;
      const source = workflow === undefined ? 'merge_request_event' : 'push';
      const pipeline = as === 'job' ? pipelineOf(state, commit, source) : pipelineOf(state, commit);
      const by = as === 'job' ? null : introduced(state, app);
      const kind = as === 'job' ? ('job' as const) : ('external' as const);
      const row = addStatus(state, { pipeline: pipeline.id, kind, commit, name, by });
      row.status = words[result];
      if (result !== 'running') row.finishedAt = happens(state);
    },
  };
}

export function decisions(state: GitlabState): Verbs<'decide' | 'dismiss'> {
  return {
    decide(number, { by, decision, at, commit }) {
      const request = of(state, number);
      if (commit !== undefined && commit !== request.head)
        throw new Error('GitLab keeps no decision about an older commit.');
      introduced(state, by);
      const when = happens(state, at);
      if (decision === 'commented') return;
      takeBack(request, by);
      if (decision === 'changes-requested') request.reviewers.push({ by, since: when, state: 'requested_changes' });
      else {
        request.approvals.push({ by, at: when });
        event(state, { project: state.project.id, by, at: when, what: { approved: number } });
      }
    },
    dismiss: (number, by) => takeBack(of(state, number), by),
  };
}

/** Each has one word at a time. */
function takeBack({ approvals, reviewers }: MergeRequest, who: string): void {
  const approved = approvals.findIndex(({ by }) => by === who);
  if (approved >= 0) approvals.splice(approved, 1);
  for (const reviewer of reviewers) if (reviewer.by === who) reviewer.state = 'unreviewed';
}

function of(state: GitlabState, number: number): MergeRequest {
  const found = state.requests.get(number);
  if (!found) throw new Error(`There is no request ${number} to arrange.`);
  return found;
}

function requestOf(state: GitlabState, iid: number, request: OpenedRequest): MergeRequest {
  const { author = 'ada', head = commitOf(1000 + iid), shows = {} } = request;
  const { target = { branch: 'main', commit: commitOf(500) } } = request;
  for (const commit of [head, target.commit]) state.commits.add(commit);
  state.branches.set(target.branch, target.commit);
  return {
    iid,
    title: request.title ?? 'Update the shop',
    description: request.description ?? null,
    labels: request.labels ?? [],
    draft: request.draft ?? false,
    state: 'opened',
    author: introduced(state, author),
    branch: request.branch ?? `feature-${iid}`,
    source: request.fork === undefined ? state.project : forkOf(state, request.fork),
    target: target.branch,
    head,
    commits: new Set([head]),
    history: afterPush([], { commit: head }),
    files: Object.entries(shows).map(([path, lines]) => fileOf(path, lines)),
    versions: [{ id: nextGitlabId(state), commit: head, at: happens(state) }],
    approvals: [],
    reviewers: [],
  };
}

function forkOf(state: GitlabState, owner: string): GitlabProject {
  const path = `${owner}/${state.project.path.split('/').at(-1)}`;
  const fork = state.forks.get(path) ?? { id: nextGitlabId(state), path };
  state.forks.set(path, fork);
  return fork;
}

/** A diff that shows just these lines; in a run of them the first was there before, and what followed it was replaced. */
function fileOf(path: string, shown: readonly number[]): FileDiff {
  const lines = new Map<number, number | undefined>();
  const text: string[] = [];
  let added = 0;
  for (const [index, line] of shown.entries()) {
    const continues = index > 0 && shown[index - 1] === line - 1;
    const before = line - added;
    if (continues) {
      lines.set(line, undefined);
      text.push('-was', '-was, too', `+is ${line}`);
      // Two lines went, one came.
      added -= 1;
    } else {
      lines.set(line, before);
      text.push(`@@ -${before},3 +${line},2 @@ shop:`, ` stays ${line}`);
    }
  }
  return { path, diff: `${text.join('\n')}\n`, lines };
}

function pushed(state: GitlabState, { branch, head, source }: MergeRequest, from: string | null, by: string): void {
  const project = source?.id ?? state.project.id;
  event(state, {
    project,
    by: introduced(state, by),
    at: happens(state),
    what: { pushed: { branch, from, to: head } },
  });
}

function event(state: GitlabState, what: Omit<ProjectEvent, 'id'>): void {
  state.events.push({ id: nextGitlabId(state), ...what });
}
