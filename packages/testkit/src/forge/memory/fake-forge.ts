import { afterPush, commitOf, type ForgeWorld } from '../forge-world.ts';
import { forgeOver } from './port.ts';
import { createFakeState, limits, own, repository, type FakeRequest, type FakeState } from './state.ts';

/** A forge in memory, for tests of code that uses the port. Its calls may be replaced: `{...world.forge, review: …}`. */
export function fakeForge(): ForgeWorld {
  const state = createFakeState();
  return {
    forge: forgeOver(state),
    repository,
    own,
    says: {
      commitOfDecision: true,
      changesRequested: true,
      signatures: true,
      protection: true,
      annotations: true,
      statusLength: limits.status,
      commentLength: limits.comment,
    },
    setClock: (at) => void (state.clock = () => at),
    ...verbs(state),
    forbid: (part) => void state.forbidden.add(part),
    revokeToken: () => void (state.tokenIsKnown = false),
    ...kept(state),
    [Symbol.asyncDispose]: async () => {},
  };
}

function verbs(
  state: FakeState,
): Pick<
  ForgeWorld,
  | 'account'
  | 'deleteAccount'
  | 'merging'
  | 'open'
  | 'close'
  | 'merge'
  | 'push'
  | 'retarget'
  | 'deleteFork'
  | 'decide'
  | 'dismiss'
  | 'comment'
  | 'job'
> {
  const request = (number: number): FakeRequest => {
    const found = state.requests.get(number);
    if (!found) throw new Error(`There is no request ${number} to arrange.`);
    return found;
  };
  let seconds = 0;
  const next = (): string => new Date(Date.UTC(2026, 2, 2, 9) + ++seconds * 1000).toISOString();
  const introduced = (login: string): string => {
    if (!state.accounts.has(login)) state.accounts.set(login, { bot: false, may: 'write' });
    return login;
  };
  return {
    account: (login, { bot = false, may = 'write' }) => void state.accounts.set(login, { bot, may }),
    deleteAccount(login) {
      state.accounts.delete(login);
      for (const each of state.requests.values()) {
        if (each.author === login) each.author = 'ghost';
        if (each.pusher === login) each.pusher = undefined;
        for (const decision of each.decisions) if (decision.by === login) decision.by = 'ghost';
      }
    },
    merging: (how) => void Object.assign(state.merging, how),
    open({
      author = 'ada',
      pushedBy,
      signedBy,
      fork,
      target = { branch: 'main', commit: commitOf(500) },
      ...opened
    } = {}) {
      const number = state.requests.size + 1;
      const head = opened.head ?? commitOf(1000 + number);
      state.branches.set(target.branch, target.commit);
      state.requests.set(number, {
        title: 'Update the shop',
        description: '',
        labels: [],
        draft: false,
        branch: `feature-${number}`,
        shows: {},
        ...opened,
        head,
        commits: afterPush([], { commit: head, ...(signedBy !== undefined && { signedBy }) }),
        pushed: new Map(pushedBy === undefined ? [] : [[head, pushedBy]]),
        number,
        open: true,
        author: introduced(author),
        target: target.branch,
        repository: fork === undefined ? repository : `${fork}/webshop`,
        pusher: pushedBy === undefined ? undefined : introduced(pushedBy),
        decisions: [],
      });
      return number;
    },
    close: (number) => void (request(number).open = false),
    merge(number, commit) {
      Object.assign(request(number), { open: false, landed: commit });
      state.branches.set(request(number).target, commit);
    },
    push(number, push) {
      const { commit, by } = push;
      const moved = request(number);
      moved.commits = afterPush(moved.commits, push);
      if (by !== undefined) moved.pushed.set(commit, introduced(by));
      Object.assign(moved, { head: commit, pusher: by });
    },
    retarget(number, { branch, commit }) {
      request(number).target = branch;
      state.branches.set(branch, commit);
    },
    deleteFork: (number) => void (request(number).repository = ''),
    decide(number, { by, decision, at = next(), commit = request(number).head }) {
      request(number).decisions.push({ by: introduced(by), decision, at, commit });
    },
    dismiss(number, by) {
      const decided = request(number).decisions.findLast((each) => each.by === by && each.decision !== 'commented');
      if (decided) decided.decision = 'dismissed';
    },
    comment: (number, { by, body }) =>
      void state.comments.push({ on: number, key: '', by: introduced(by), body, edits: 0 }),
    job: (commit, { name, as, app, workflow, result }) =>
      void state.jobs.push({
        source: `job "${name}" of ${app}`,
        job: { name, app, ...(as !== 'status' && { run: workflow ?? 'ci', workflow: workflow ?? 'ci' }) },
        commit,
        result,
        at: next(),
      }),
  };
}

function kept(state: FakeState): Pick<ForgeWorld, 'comments' | 'lineComments' | 'checks' | 'statuses' | 'deployments'> {
  const newest = (commit: string, as: 'check' | 'status'): ReturnType<ForgeWorld['checks']> => {
    const of = state.verdicts.filter((verdict) => verdict.commit === commit && verdict.as === as);
    const checks = of.map(({ name, state: shown, title, annotations }) => ({ name, state: shown, title, annotations }));
    return [...new Map(checks.map((check) => [check.name, check])).values()];
  };
  return {
    comments: (number) =>
      state.comments.filter(({ on }) => on === number).map(({ by, body, edits }) => ({ by, body, edits })),
    lineComments: (number) =>
      state.lineComments
        .filter(({ on }) => on === number)
        .map(({ by, body, edits, path, line, settled }) => ({ by, body, edits, path, line, settled })),
    checks: (commit) => newest(commit, 'check'),
    statuses: (commit) => newest(commit, 'status'),
    deployments: () =>
      Object.fromEntries(
        [...state.deployments].map(([key, { environment, state: shown, writes }]) => [
          key,
          { environment, state: shown, writes },
        ]),
      ),
  };
}
