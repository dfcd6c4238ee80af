import { ForgeError, type Account, type Forge, type Review, type Unreadable, type Written } from '@gradus/core';
import type { Part } from '../forge-world.ts';
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
    source: { branch: request.branch, repository: request.repository, commit: request.head },
    target,
    decisions: decisionsOf(state, request),
  };
}

function pusherOf(state: FakeState, { repository: from, pusher }: FakeRequest): Account | Unreadable {
  if (state.forbidden.has('pusher')) return { unreadable: 'the token may not read who pushed (403)' };
  return from === '' || pusher === undefined ? { unreadable: 'nobody knows who pushed' } : accountOf(state, pusher);
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
