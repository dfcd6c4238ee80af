import { describe, expect, test } from 'vitest';
import type { Document } from '../model/document.ts';
import type { Review, ReviewDecision } from '../model/review.ts';
import type { Value } from '../model/value.ts';
import { decided, type Decided } from './decisions.ts';
import { peopleOf } from './people.ts';

const now = new Date('2026-03-02T09:00:00Z');
const [old, head] = ['a'.repeat(40), 'b'.repeat(40)];

const members: Value = [
  { id: 'mei', roles: ['requester'], logins: { github: 'mei-shop' }, department: 'business' },
  { id: 'aya', roles: ['approver'], logins: { github: 'aya' }, department: 'operations', level: 'L2' },
  { id: 'lin', roles: ['change-authority'], logins: { github: 'lin' } },
  { id: 'jonas', roles: ['approver'], logins: { github: 'jonas' }, leftOn: '2026-03-02' },
  {
    id: 'noor',
    roles: ['change-authority', 'approver'],
    logins: { github: 'noor' },
    delegations: [{ to: 'aya', roles: ['change-authority'], from: '2026-03-01', until: '2026-03-02', reason: 'away' }],
  },
  { id: 'twin-1', logins: { github: 'twin' } },
  { id: 'twin-2', logins: { github: 'twin' } },
];
// The second account of the author.
const others: Value = [{ id: 'mei', logins: { github: 'mei-private' } }];

function team(name: string, list: Value): Document {
  const value = { kind: 'Team', metadata: { name }, spec: { members: list } };
  return { kind: 'Team', name, value } as unknown as Document;
}

function review(decisions: readonly ReviewDecision[], over: Partial<Review> = {}): Review {
  const author = { login: 'mei-shop', bot: false };
  const place = { branch: 'basket', repository: 'shop/ops', commit: head };
  return {
    forge: 'github',
    repository: 'shop/ops',
    number: 7,
    url: '',
    title: '',
    description: '',
    labels: [],
    draft: false,
    author,
    pusher: author,
    source: place,
    target: { branch: 'main', commit: old },
    decisions,
    ...over,
  };
}

function says(login: string, over: Partial<ReviewDecision> & { readonly bot?: boolean } = {}): ReviewDecision {
  const { bot = false, ...rest } = over;
  return { by: { login, bot }, decision: 'approved', at: '2026-03-01T09:00:00Z', commit: head, ...rest };
}

function ask(decisions: readonly ReviewDecision[], over: Partial<Review> = {}): Decided {
  const people = peopleOf([team('storefront', members), team('guests', others)], 'github', now, 'UTC');
  const subjectAt = (commit: string): string | undefined =>
    commit === head ? 'now' : commit === old ? 'then' : undefined;
  return decided(review(decisions, over), 'now', subjectAt, people);
}

const counted = ({ approvals }: Decided): string[] => approvals.map(({ person }) => person);

test('an approval of a member counts, with roles, department and level', () => {
  const { approvals } = ask([says('aya')]);
  expect(approvals).toEqual([
    expect.objectContaining({
      person: 'aya',
      login: 'aya',
      departments: ['operations'],
      levels: ['L2'],
      teams: ['storefront'],
    }),
  ]);
});

describe('an approval does not count', () => {
  test.each<[string, ReviewDecision, string, Partial<Review>?]>([
    ['of the author', says('mei-shop'), 'is the author'],
    ['of the author by another spelling of the login', says('MEI-Shop'), 'is the author'],
    ['of a second account of the author', says('mei-private'), 'is the author'],
    ['of who pushed last', says('aya'), 'pushed the last commit', { pusher: { login: 'aya', bot: false } }],
    ['of a bot', says('aya', { bot: true }), 'is a bot'],
    ['of somebody whom no team knows', says('stranger'), 'is a member of no Team'],
    ['of a login that two people have', says('twin'), 'has a login that the Teams give to several people'],
    ['of one who has left', says('jonas'), 'has left'],
    [
      'of one who lost the right to write',
      says('aya', { canWrite: false }),
      'may not write to the repository any more',
    ],
    [
      'given before the content was altered',
      says('aya', { commit: old }),
      'approved aaaaaaa, and what the change is about was altered since',
    ],
    [
      'given to a commit that is gone',
      says('aya', { commit: 'c'.repeat(40) }),
      'approved ccccccc, which is not here or does not have the change',
    ],
    [
      'whose commit nobody knows',
      { by: { login: 'aya', bot: false }, decision: 'approved', at: '2026-03-01T09:00:00Z' },
      'approved a commit that the forge does not name',
    ],
  ])('%s', (_, decision, why, over = {}) => {
    const result = ask([decision], over);
    expect(result.approvals).toEqual([]);
    expect(result.refused).toEqual([expect.objectContaining({ why })]);
  });
});

describe('the last word of a person counts', () => {
  test('changes requested undo an approval', () => {
    const result = ask([says('aya'), says('aya', { decision: 'changes-requested' })]);
    expect([counted(result), result.objections]).toEqual([[], [{ login: 'aya', person: 'aya' }]]);
  });
  test('a dismissal undoes it', () => {
    expect(counted(ask([says('aya'), says('aya', { decision: 'dismissed' })]))).toEqual([]);
  });
  test('a comment does not', () => {
    expect(counted(ask([says('aya'), says('aya', { decision: 'commented' })]))).toEqual(['aya']);
  });
  test('an approval undoes an objection', () => {
    expect(ask([says('aya', { decision: 'changes-requested' }), says('aya')]).objections).toEqual([]);
  });
  test('the same person counts once', () => {
    expect(counted(ask([says('aya'), says('AYA')]))).toEqual(['aya']);
  });
  test('an objection of a passer-by does not hold anything up', () => {
    expect(ask([says('stranger', { decision: 'changes-requested' })]).objections).toEqual([]);
  });
  test('one of somebody who can write does', () => {
    const objection = says('stranger', { decision: 'changes-requested', canWrite: true });
    expect(ask([objection]).objections).toEqual([{ login: 'stranger', person: '' }]);
  });
});

describe('a role that was handed over', () => {
  test('is held for its time, the last day included', () => {
    expect(ask([says('aya')]).approvals[0]?.holds).toContainEqual(
      expect.objectContaining({ role: 'change-authority', delegatedBy: 'noor' }),
    );
  });
  test('does not bring other roles along', () => {
    const roles = ask([says('aya')])
      .approvals[0]?.holds.filter(({ delegatedBy }) => delegatedBy === 'noor')
      .map(({ role }) => role);
    expect(roles).toEqual(['change-authority']);
  });
  test('is not used for the one who handed it over', () => {
    const holds = ask([says('aya')], { author: { login: 'noor', bot: false } }).approvals[0]?.holds ?? [];
    expect(holds.map(({ role }) => role)).toEqual(['approver']);
  });
});
