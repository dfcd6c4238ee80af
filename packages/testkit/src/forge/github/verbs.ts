import { afterPush, commitOf, type ForgeWorld, type OpenedRequest } from '../forge-world.ts';
import { madeAt, nextGithubId, type GithubState, type Pull, type GithubUser } from './state.ts';

type Verbs<Name extends keyof ForgeWorld> = Pick<ForgeWorld, Name>;

/** An unknown login is a person with write access. */
function introduced(state: GithubState, login: string): string {
  if (!state.users.has(login)) state.users.set(login, { login, type: 'User', permission: 'write' });
  return login;
}

export function githubPeople(state: GithubState): Verbs<'account' | 'deleteAccount'> {
  const permissions = { administer: 'admin', write: 'write', read: 'read', nothing: 'none' } as const;
  return {
    account(login, { bot = false, may = 'write' }) {
      const user: GithubUser = { login, type: bot ? 'Bot' : 'User', permission: permissions[may] };
      state.users.set(login, user);
    },
    deleteAccount(login) {
      state.users.delete(login);
      const reviews = [...state.pulls.values()].flatMap((pull) => pull.reviews);
      for (const each of [...reviews, ...state.comments, ...state.lineComments, ...state.statuses, ...state.activity])
        if (each.by === login) each.by = null;
      for (const pull of state.pulls.values()) if (pull.author === login) pull.author = null;
    },
  };
}

export function githubRequests(
  state: GithubState,
): Verbs<
  'merging' | 'open' | 'close' | 'merge' | 'push' | 'retarget' | 'deleteFork' | 'decide' | 'dismiss' | 'comment' | 'job'
> {
  const pull = (number: number): Pull => {
    const found = state.pulls.get(number);
    if (!found) throw new Error(`There is no request ${number} to arrange.`);
    return found;
  };
  return {
    merging: (how) => void Object.assign(state.merging, how),
    open(request = {}) {
      const opened = pullOf(state, state.pulls.size + 1, request);
      state.pulls.set(opened.number, opened);
      if (request.pushedBy !== undefined) pushed(state, opened, '0'.repeat(40), request.pushedBy);
      return opened.number;
    },
    close: (number) => void (pull(number).state = 'closed'),
    merge(number, commit) {
      const merged = pull(number);
      Object.assign(merged, { state: 'closed', landed: commit });
      state.branches.set(merged.target, commit);
      state.commits.add(commit);
    },
    push(number, push) {
      const { commit, by } = push;
      const moved = pull(number);
      const before = moved.head;
      moved.head = commit;
      moved.history = afterPush(moved.history, push);
      moved.commits.add(commit);
      state.commits.add(commit);
      if (by !== undefined) pushed(state, moved, before, by);
    },
    retarget(number, { branch, commit }) {
      Object.assign(pull(number), { target: branch, base: commit });
      state.branches.set(branch, commit);
      state.commits.add(commit);
    },
    deleteFork(number) {
      const { repository } = pull(number);
      if (repository !== null) state.repositories.delete(repository);
      pull(number).repository = null;
    },
    decide(number, { by, decision, at, commit }) {
      const words = { approved: 'APPROVED', 'changes-requested': 'CHANGES_REQUESTED', commented: 'COMMENTED' } as const;
      const { reviews, head } = pull(number);
      const id = nextGithubId(state);
      const who = introduced(state, by);
      reviews.push({ id, by: who, state: words[decision], body: '', commit: commit ?? head, at: at ?? madeAt(id) });
    },
    dismiss(number, by) {
      const decided = pull(number).reviews.findLast(
        (review) => review.by === by && ['APPROVED', 'CHANGES_REQUESTED'].includes(review.state),
      );
      if (decided) decided.state = 'DISMISSED';
    },
    comment: (number, { by, body }) =>
      void state.comments.push({ id: nextGithubId(state), on: number, by: introduced(state, by), body, edits: 0 }),
    job(commit, { name, as = 'job', app, workflow, result }) {
      const id = nextGithubId(state);
      if (as === 'status') {
        const words = { passed: 'success', failed: 'failure', running: 'pending', skipped: 'pending' } as const;
        const by = introduced(state, app);
        state.statuses.push({ id, commit, context: name, state: words[result], description: null, by });
        return;
      }
      const conclusions = { passed: 'success', failed: 'failure', skipped: 'skipped', running: null } as const;
      const status = result === 'running' ? 'in_progress' : 'completed';
      const of = workflow === undefined ? {} : { workflow };
      state.checkRuns.push({ id, name, commit, app, ...of, status, conclusion: conclusions[result], annotations: [] });
    },
  };
}

function pullOf(state: GithubState, number: number, request: OpenedRequest): Pull {
  const { author = 'ada', fork, head = commitOf(1000 + number), shows = {}, signedBy } = request;
  const { target = { branch: 'main', commit: commitOf(500) } } = request;
  const repository = fork === undefined ? `${state.owner}/${state.repo}` : `${fork}/${state.repo}`;
  state.repositories.add(repository);
  state.branches.set(target.branch, target.commit);
  for (const commit of [head, target.commit]) state.commits.add(commit);
  return {
    number,
    title: request.title ?? 'Update the shop',
    description: request.description ?? null,
    labels: request.labels ?? [],
    draft: request.draft ?? false,
    state: 'open',
    author: introduced(state, author),
    branch: request.branch ?? `feature-${number}`,
    repository,
    head,
    commits: new Set([head]),
    history: afterPush([], { commit: head, ...(signedBy !== undefined && { signedBy }) }),
    target: target.branch,
    base: target.commit,
    files: Object.entries(shows).map(([path, lines]) => ({ path, patch: patchOf(lines) })),
    reviews: [],
  };
}

function patchOf(lines: readonly number[]): string {
  return lines.map((line) => `@@ -${line - 1},0 +${line} @@\n+x`).join('\n');
}

function pushed(state: GithubState, { repository, branch, head }: Pull, before: string, by: string): void {
  state.activity.push({
    repository: repository ?? '',
    branch,
    before,
    after: head,
    by: introduced(state, by),
  });
}
