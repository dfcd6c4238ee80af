import { describe, expect, test } from 'vitest';
import { treeOf } from '../judge/check.ts';
import { peopleIn } from '../authority/people.ts';
import type { Review, ReviewDecision } from '../model/review.ts';
import { builtInPacks } from '../policy/built-in.ts';
import { rulebook } from '../policy/rulebook.ts';
import { loadSide } from '../judge/side.ts';
import { authorityApproval, type AuthorityApproval, type TreeSnapshot } from './authority-approval.ts';

const [old, head] = ['a'.repeat(40), 'b'.repeat(40)];
const rules = rulebook(treeOf({}), { packs: builtInPacks() });

type Files = Readonly<Record<string, unknown>>;

function snapshot(files: Files, base?: TreeSnapshot): TreeSnapshot {
  const texts = Object.entries(files).map(([path, value]) => [
    path,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  const tree = treeOf(Object.fromEntries(texts));
  return { tree, view: loadSide(tree, rules).view, bases: base ? [base] : [] };
}

const document = (kind: string, spec: object): object => ({
  apiVersion: 'gradus.dev/v1',
  kind,
  metadata: { name: 'shop' },
  spec,
});
const project: Files = { 'gradus.yaml': document('Project', {}) };
const teams: Files = {
  'team.yaml': document('Team', {
    members: [
      { id: 'aya', department: 'operations', roles: ['change-authority'], logins: { github: 'aya' } },
      { id: 'lin', department: 'operations', roles: ['change-authority'], logins: { github: 'lin' } },
      { id: 'mei', department: 'development', roles: ['change-authority', 'approver'], logins: { github: 'mei' } },
      { id: 'noor', department: 'business', roles: ['approver'], logins: { github: 'noor' } },
    ],
  }),
};
const grading = (changeAuthority: object): Files => ({
  'grading.yaml': document('Grading', { tiers: [], changeAuthority }),
});

function says(login: string, over: Partial<ReviewDecision> = {}): ReviewDecision {
  return { by: { login, bot: false }, decision: 'approved', at: '2026-03-01T09:00:00Z', commit: head, ...over };
}

interface Asked {
  readonly decisions?: Review['decisions'];
  readonly pusher?: Review['pusher'];
  readonly contributors?: Review['contributors'];
  readonly target?: Files;
  /** At the head, in addition to what the target has. */
  readonly own?: Files;
  /** At the older commit, likewise. */
  readonly before?: Files;
  /** What the target held at the approval. */
  readonly earlier?: Files;
}

function ask({
  decisions = [],
  pusher,
  contributors = [],
  target: there = { ...project, ...teams },
  own = {},
  before = own,
  earlier = there,
}: Asked): AuthorityApproval {
  const author = { login: 'mei', bot: false };
  const target = snapshot(there);
  const commits = new Map([
    [head, snapshot({ ...there, ...own }, target)],
    [old, snapshot({ ...there, ...before }, target)],
  ]);
  const review = {
    forge: 'github',
    author,
    pusher: pusher ?? author,
    contributors,
    unattributed: [],
    decisions,
  } as unknown as Review;
  const now = new Date('2026-03-02T09:00:00Z');
  return authorityApproval({
    review,
    head: commits.get(head)!,
    target,
    at: (commit) => commits.get(commit),
    peopleAt: (at) => peopleIn(snapshot(earlier).view, new Date(at), 'UTC'),
    now,
    zone: 'UTC',
  });
}

test('an approval from before the role was merged does not count', () => {
  expect(ask({ decisions: [says('aya')], earlier: project })).toMatchObject({
    state: 'missing',
    refused: [expect.stringContaining('before the Teams gave that account to aya')],
  });
});

describe('an approval by a contributor', () => {
  const contributors = [{ by: { login: 'aya', bot: false }, pushed: old }];

  test('does not count', () => {
    expect(ask({ decisions: [says('aya')], contributors })).toMatchObject({
      state: 'missing',
      refused: ['aya pushed commit aaaaaaa of the request'],
    });
  });

  test('counts where the Grading says so', () => {
    const target = { ...project, ...teams, ...grading({ contributors: 'count' }) };
    expect(ask({ decisions: [says('aya')], contributors, target })).toMatchObject({ state: 'approved', by: ['aya'] });
  });
});

describe('a change to authority is approved', () => {
  test.each<[string, Asked, string[]]>([
    ['by one of the change authority', { decisions: [says('aya')] }, ['aya']],
    ['by all who hold the role', { decisions: [says('lin'), says('aya')] }, ['aya', 'lin']],
    [
      'at an older commit that decides the same',
      { decisions: [says('aya', { commit: old })], own: { 'README.md': 'new' }, before: {} },
      ['aya'],
    ],
    [
      'by the role that the Grading of the target names',
      { target: { ...project, ...teams, ...grading({ role: 'approver' }) }, decisions: [says('noor')] },
      ['noor'],
    ],
    [
      'by an administrator of the forge, where the target has no rules',
      { target: {}, decisions: [says('root', { isAdministrator: true })] },
      ['root'],
    ],
  ])('%s', (_, asked, by) => {
    expect(ask(asked)).toEqual({ state: 'approved', by });
  });
});

describe('the approval is missing', () => {
  test.each<[string, Asked, string, string[]]>([
    ['of anybody', {}, 'a change-authority', []],
    ['of a person in the role', { decisions: [says('noor')] }, 'a change-authority', ['noor is not change-authority']],
    ['of a person besides the author', { decisions: [says('mei')] }, 'a change-authority', ['mei is the author']],
    [
      'of a second',
      { target: { ...project, ...teams, ...grading({ count: 2 }) }, decisions: [says('aya')] },
      '2 change-authority',
      [],
    ],
    [
      'of a team that counts',
      { target: { ...project, ...teams, ...grading({ teams: ['board'] }) }, decisions: [says('aya')] },
      'a change-authority of board',
      ['aya is not change-authority'],
    ],
    [
      'for the rules as they are now',
      {
        decisions: [says('aya', { commit: old })],
        own: { 'grading.yaml': document('Grading', { tiers: [] }) },
        before: {},
      },
      'a change-authority',
      ['aya approved aaaaaaa, and the content of the change was edited after that'],
    ],
    [
      'of an administrator, where a rule is not there yet',
      { target: {}, decisions: [says('aya')] },
      'an administrator of the repository',
      ['aya is not a known administrator of the repository'],
    ],
    // The head names its own author as the change authority: it is not the target's.
    [
      'whatever the head says of its people',
      {
        own: {
          'team.yaml': document('Team', {
            members: [{ id: 'eve', roles: ['change-authority'], logins: { github: 'eve' } }],
          }),
        },
        decisions: [says('eve')],
      },
      'a change-authority',
      ['eve belongs to no Team member; add it to logins'],
    ],
    [
      'of an administrator once the target has people',
      { target: teams, decisions: [says('root', { isAdministrator: true })] },
      'a change-authority',
      ['root belongs to no Team member; add it to logins'],
    ],
  ])('%s', (_, asked, who, refused) => {
    expect(ask(asked)).toEqual({ state: 'missing', who, refused });
  });
});

describe('it is not known', () => {
  test.each<[string, Asked, RegExp]>([
    [
      'where the forge did not say who approved',
      { decisions: { unreadable: 'the token may not (403)' } },
      /^it is unknown who approved: the token may not \(403\)$/,
    ],
    [
      'where the one who approved may have pushed',
      { decisions: [says('aya')], pusher: { unreadable: 'nobody says' } },
      /^who pushed the last commit is not known/,
    ],
    [
      'where the target’s Grading cannot be read',
      {
        target: { ...project, ...teams, 'grading.yaml': 'apiVersion: gradus.dev/v1\nkind: [' },
        decisions: [says('aya')],
      },
      /grading\.yaml cannot be read/,
    ],
  ])('%s', (_, asked, why) => {
    expect(ask(asked)).toEqual({ state: 'unknown', why: expect.stringMatching(why) });
  });

  test('but is missing if there is none, regardless of who pushed', () => {
    expect(ask({ pusher: { unreadable: 'nobody says' } }).state).toBe('missing');
  });
});
