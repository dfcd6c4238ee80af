import { ForgeError, type Forge, type Written } from '../../../../core/src/forge/forge.ts';
import {
  isUnreadable,
  type Account,
  type Contributor,
  type Review,
  type Unreadable,
} from '../../../../core/src/model/review.ts';
import type { KeptCommit, Part } from '../forge-world.ts';
import { repository, type FakeRequest, type FakeState } from './state.ts';
import { writing } from './writing.ts';

/** The port over a state in memory. */
export function forgeOver(state: FakeState): Forge {
  /** Every call is answered, and the answer has a date. */
  const asked = (): void => {
    state.told = state.clock();
    if (!state.tokenIsKnown) throw new ForgeError('The token is nobody’s (401).');
  };
  const found = (number: number): FakeRequest => {
    asked();
    const request = state.requests.get(number);
    if (!request) throw new ForgeError(`There is no request ${number} (404).`);
    return request;
  };
  const numbers = (wanted: (request: FakeRequest) => boolean): number[] => {
    asked();
    return [...state.requests.values()].filter((each) => each.open && wanted(each)).map(({ number }) => number);
  };
  return {
    name: 'github',
    now: () => state.told,
    review: async (number) => reviewOf(state, found(number)),
    reviewsOf: async (commit) => numbers(({ head }) => head === commit),
    openReviews: async () => numbers(({ draft }) => !draft),
    openTo: async (branch) => {
      asked();
      const open = [...state.requests.values()].filter((each) => each.open && each.target === branch);
      return open.map(({ number, head, draft }) => ({ number, head, draft }));
    },
    mergedInto: async (branch) => {
      asked();
      const merged = [...state.requests.values()].filter((each) => each.target === branch && each.landed !== undefined);
      return merged.toReversed().map(({ number, head, landed }) => ({ number, head, commit: landed! }));
    },
    verdicts: async (commit, name, as) => {
      asked();
      const of = state.verdicts.filter((each) => each.commit === commit && each.name === name && each.as === as);
      return of.toReversed().map(({ state: stands, title }) => ({ state: stands, title }));
    },
    jobs: async (commits) => {
      state.told = state.clock();
      if (state.forbidden.has('jobs') || !state.tokenIsKnown)
        return {
          pieces: [],
          unreadable: commits.map((commit) => `the jobs of ${commit.slice(0, 7)} cannot be read (403)`),
        };
      const newest = new Map(state.jobs.map((job) => [JSON.stringify([job.commit, job.job]), job]));
      return {
        pieces: commits.flatMap((commit) => [...newest.values()].filter((job) => job.commit === commit)),
        unreadable: [],
      };
    },
    ...writing(state, (part, write) => refusable(state, part, () => (asked(), write()))),
  };
}

/** Writing never rejects. */
async function refusable(state: FakeState, part: Part, write: () => void): Promise<Written> {
  if (state.forbidden.has(part)) return { written: false, why: `the token may not write ${part} (403)` };
  try {
    write();
    return { written: true, url: `https://forge.test/${repository}` };
  } catch (error) {
    return { written: false, why: String(error) };
  }
}

function accountOf({ accounts }: FakeState, login: string): Account {
  return { login, bot: accounts.get(login)?.bot ?? false };
}

function reviewOf(state: FakeState, request: FakeRequest): Review {
  const { number, title, description, labels, draft, author, target } = request;
  return {
    forge: 'github',
    repository,
    number,
    url: `https://forge.test/${repository}/${number}`,
    title,
    description,
    labels,
    draft,
    author: accountOf(state, author),
    pusher: pusherOf(state, request),
    ...contributorsOf(state, request),
    source: { branch: request.branch, repository: request.repository, commit: request.head },
    target: { branch: target, commit: state.branches.get(target) ?? '' },
    defaultBranch: 'main',
    decisions: decisionsOf(state, request),
    ...mergingOf(state),
  };
}

function mergingOf({ merging, forbidden }: FakeState): Pick<Review, 'rebaseMerging' | 'anchored'> {
  const no = { unreadable: 'the token may not read how requests are merged (403)' };
  return forbidden.has('merging')
    ? { rebaseMerging: no, anchored: no }
    : { rebaseMerging: merging.rebase, anchored: merging.anchoredBy !== 'nothing' };
}

function pusherOf(state: FakeState, { repository: from, pusher }: FakeRequest): Account | Unreadable {
  if (state.forbidden.has('pusher')) return { unreadable: 'the token may not read who pushed (403)' };
  return from === '' || pusher === undefined ? { unreadable: 'nobody knows who pushed' } : accountOf(state, pusher);
}

function contributorsOf(state: FakeState, request: FakeRequest): Pick<Review, 'contributors' | 'unattributed'> {
  const { commits, pushed } = request;
  const pusher = pusherOf(state, request);
  if (isUnreadable(pusher)) return { contributors: pusher, unattributed: [] };
  const found = new Map<string, Contributor>();
  for (const [commit, by] of pushed) found.set(by, { by: accountOf(state, by), pushed: commit });
  for (const { id, signedBy: by } of commits)
    if (by !== undefined) found.set(by, { ...found.get(by), by: accountOf(state, by), signed: id });
  const isOpen = ({ id, signedBy }: KeptCommit): boolean => signedBy === undefined && !pushed.has(id);
  return { contributors: [...found.values()], unattributed: commits.filter(isOpen).map(({ id }) => id) };
}

function decisionsOf(state: FakeState, { decisions }: FakeRequest): Review['decisions'] {
  for (const part of ['decisions', 'rights'] as const)
    if (state.forbidden.has(part)) return { unreadable: `the token may not read ${part} (403)` };
  return decisions.map(({ by, decision, at, commit }) => {
    const may = state.accounts.get(by)?.may ?? 'nothing';
    const canWrite = may === 'write' || may === 'administer';
    return { by: accountOf(state, by), decision, at, commit, canWrite, isAdministrator: may === 'administer' };
  });
}
