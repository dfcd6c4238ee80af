import { describe, expect, test } from 'vitest';
import type { ReadTeam } from '../authority/members.ts';
import { peopleOf } from '../authority/people.ts';
import type { Contributor, Review, ReviewDecision, Unreadable } from '../model/review.ts';
import type { Value } from '../model/value.ts';
import { validator } from '../validate/validator.ts';
import { decided, type Decided } from './decisions.ts';
import type { ContributorRule, Party } from './party.ts';

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
// Second accounts.
const others: Value = [
  { id: 'mei', logins: { github: 'mei-private' } },
  { id: 'aya', logins: { github: 'aya-home' } },
  { id: 'noor', logins: { github: 'noor-home' } },
  { id: 'twin-2', logins: { github: 'twin-private' } },
];

function team(name: string, list: Value): ReadTeam {
  const value = { apiVersion: 'gradus.dev/v1', kind: 'Team', metadata: { name }, spec: { members: list } };
  return { name, path: `teams/${name}.yaml`, value, errors: validator('Team')(value) };
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
    contributors: [],
    unattributed: [],
    source: place,
    target: { branch: 'main', commit: old },
    decisions,
    defaultBranch: 'main',
    rebaseMerging: false,
    anchored: true,
    ...over,
  };
}

function says(login: string, over: Partial<ReviewDecision> & { readonly bot?: boolean } = {}): ReviewDecision {
  const { bot = false, ...rest } = over;
  return { by: { login, bot }, decision: 'approved', at: '2026-03-01T09:00:00Z', commit: head, ...rest };
}

const teams: readonly ReadTeam[] = [team('storefront', members), team('guests', others)];

/** The Teams that were merged at the approval. */
type Then = readonly ReadTeam[] | Unreadable;

function ask(
  decisions: readonly ReviewDecision[],
  over: Partial<Review> = {},
  involved: readonly Party[] = [],
  rule: ContributorRule = 'exclude',
  then: Then = teams,
): Decided {
  const people = peopleOf(teams, now, 'UTC');
  const subjectAt = (commit: string): string | undefined =>
    commit === head ? 'now' : commit === old ? 'then' : undefined;
  return decided({
    review: review(decisions, over),
    people,
    subject: 'now',
    subjectAt,
    parties: involved,
    contributors: rule,
    peopleAt: (at) => ('unreadable' in then ? then : peopleOf(then, new Date(at), 'UTC')),
  });
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
      teams: ['guests', 'storefront'],
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
    ['of a person who is in no team', says('stranger'), 'belongs to no Team member; add it to logins'],
    ['of a login that two people have', says('twin'), 'has a login that belongs to several people in the Teams'],
    ['of one who has left', says('jonas'), 'has left'],
    [
      'of one who lost the right to write',
      says('aya', { canWrite: false }),
      'no longer has write access to the repository',
    ],
    [
      'given before the content was altered',
      says('aya', { commit: old }),
      'approved aaaaaaa, and the content of the change was edited after that',
    ],
    [
      'given to a commit that is gone',
      says('aya', { commit: 'c'.repeat(40) }),
      'approved ccccccc, which is not in this clone or does not contain the change',
    ],
    [
      'whose commit nobody knows',
      { by: { login: 'aya', bot: false }, decision: 'approved', at: '2026-03-01T09:00:00Z' },
      'approved an unknown commit: the forge does not name it',
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
  test('one of a person who can write does', () => {
    const objection = says('stranger', { decision: 'changes-requested', canWrite: true });
    expect(ask([objection]).objections).toEqual([{ login: 'stranger', person: '' }]);
  });
});

describe('a role that was delegated', () => {
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
  const account = (login: string): Review['author'] => ({ login, bot: false });
  test.each<[string, Partial<Review>, readonly Party[]]>([
    ['the author', { author: account('noor') }, []],
    ['the author under another account', { author: account('noor-home') }, []],
    ['the pusher', { pusher: account('noor') }, []],
    ['the requester', {}, [{ who: 'noor', part: 'requested the change', isExcluded: true }]],
    ['the implementer', {}, [{ who: 'noor', part: 'implements the change', isExcluded: true }]],
    ['a requester who may approve', {}, [{ who: 'noor', part: 'requested the change', isExcluded: false }]],
    ['an implementer named by a login', {}, [{ who: 'noor-home', part: 'implements the change', isExcluded: true }]],
  ])('does not count where it is delegated by %s', (_, over, involved) => {
    const [given] = ask([says('aya')], over, involved).approvals;
    expect(given?.holds.map(({ role }) => role)).toEqual(['approver']);
    expect(given?.notGranted).toEqual([
      expect.stringMatching(/^holds change-authority only by a delegation from noor, who /),
    ]);
  });
});

describe('a party', () => {
  test.each<[string, Partial<Review>, readonly Party[], string]>([
    ['asked for it', {}, [{ who: 'aya', part: 'requested the change', isExcluded: true }], 'requested the change'],
    ['implements it', {}, [{ who: 'aya', part: 'implements the change', isExcluded: true }], 'implements the change'],
  ])('that %s does not approve it under any account', (_, over, involved, why) => {
    expect(ask([says('aya')], over, involved).refused).toEqual([expect.objectContaining({ why })]);
    expect(ask([says('aya-home')], over, involved).refused).toEqual([expect.objectContaining({ why })]);
  });

  test('approves where the Grading lets them', () => {
    expect(counted(ask([says('aya')], {}, [{ who: 'aya', part: 'requested the change', isExcluded: false }]))).toEqual([
      'aya',
    ]);
  });

  test('behind an account that is shared is each of those who share it', () => {
    const { refused } = ask([says('twin-private')], { author: { login: 'twin', bot: false } });
    expect(refused).toEqual([expect.objectContaining({ why: 'is the author' })]);
  });
});

describe('what a person held when they approved', () => {
  const at = '2026-03-01T09:00:00Z';
  const aya = (more: object): Value => [{ id: 'aya', logins: { github: 'aya' }, ...more }];
  const before = (more: object): Then => [team('storefront', aya(more))];
  const same = { roles: ['approver'], department: 'operations', level: 'L2' };
  const asked = (then: Then): Decided => ask([says('aya')], {}, [], 'exclude', then);
  const rolesOf = ({ approvals }: Decided): string[] => approvals.flatMap(({ holds }) => holds.map(({ role }) => role));

  test('counts, and what they got later does not', () => {
    const found = asked(before(same));
    expect(rolesOf(found)).toEqual(['approver']);
    expect(found.approvals[0]).toMatchObject({
      departments: ['operations'],
      levels: ['L2'],
      teams: ['storefront'],
      notGranted: [`approved at ${at}, before becoming change-authority of storefront; approve again`],
    });
  });

  test.each<[string, object]>([
    ['the role', { ...same, roles: ['tester'] }],
    ['the department', { ...same, department: 'development' }],
    ['the level', { ...same, level: 'L1' }],
  ])('does not grant a role where %s was another one', (_, more) => {
    expect(rolesOf(asked(before(more)))).toEqual([]);
  });

  test('does not count any more where it was removed since', () => {
    const found = asked(before({ ...same, roles: ['approver', 'tester'] }));
    expect(rolesOf(found)).not.toContain('tester');
  });

  test('includes no delegation that had not begun or had expired', () => {
    const early = [says('aya', { at: '2026-02-27T09:00:00Z' })];
    expect(rolesOf(ask([says('aya')]))).toContain('change-authority');
    expect(rolesOf(ask(early))).not.toContain('change-authority');
  });

  test.each<[string, Then, string]>([
    ['nobody had the account', [team('storefront', [{ id: 'aya' }])], 'before the Teams gave that account to aya'],
    ['another person had the account', [team('x', [{ id: 'bo', logins: { github: 'aya' } }])], 'before the Teams gave'],
    ['two people had it', [team('x', [{ id: 'bo', logins: { github: 'aya' } }, ...(aya(same) as Value[])])], 'before'],
    ['they had left', before({ ...same, leftOn: '2026-02-01' }), 'was not a member of a Team at that time'],
    ['there was no Team', [], 'before the Teams gave'],
    [
      'their account was one of the author',
      [
        team('x', [
          { id: 'aya', logins: { github: 'aya' } },
          { id: 'aya', logins: { github: 'mei-shop' } },
        ]),
      ],
      'is the author',
    ],
  ])('is nothing where %s', (_, then, why) => {
    expect(asked(then)).toMatchObject({
      approvals: [],
      refused: [{ person: 'aya', why: expect.stringContaining(why) }],
    });
  });

  test('is in doubt where the history is not known', () => {
    expect(asked({ unreadable: 'the clone is shallow' }).doubt).toBe(
      'who held which role when aya approved is not known: the clone is shallow',
    );
  });
});

describe('a contributor', () => {
  const by = (login: string): Contributor['by'] => ({ login, bot: false });
  const pushed = { by: by('aya-home'), pushed: old };

  test.each<[string, Contributor, string]>([
    ['who pushed a commit', pushed, 'pushed commit aaaaaaa of the request'],
    ['who signed a commit', { by: by('AYA'), signed: old }, 'signed commit aaaaaaa of the request'],
    ['of whom no more is known', { by: by('aya') }, 'contributed to the request'],
  ])('%s is refused under all accounts', (_, contributor, why) => {
    const { refused, approvals } = ask([says('aya')], { contributors: [contributor] });
    expect([approvals, refused]).toEqual([[], [expect.objectContaining({ person: 'aya', why })]]);
  });

  test('counts where the rule says so, and so do the roles that they delegated', () => {
    expect(counted(ask([says('aya')], { contributors: [pushed] }, [], 'count'))).toEqual(['aya']);
    const noor = { contributors: [{ by: by('noor') }] };
    const rolesOf = ({ approvals }: Decided): string[] =>
      approvals.flatMap(({ holds }) => holds.map(({ role }) => role));
    expect(rolesOf(ask([says('aya')], noor, [], 'count'))).toContain('change-authority');
    expect(rolesOf(ask([says('aya')], noor))).not.toContain('change-authority');
  });

  test.each<[string, Partial<Review>]>([
    ['who is not known', { contributors: { unreadable: 'the token may not read' } }],
    ['of a commit that nobody pushed or signed', { unattributed: [old] }],
  ])('%s leaves approvals in doubt, unless contributors count', (_, over) => {
    expect(ask([says('aya')], over).doubt).toMatch(/^who contributed .+ is not known/);
    expect(ask([], over).doubt).toBe(undefined);
    expect(ask([says('aya')], over, [], 'count').doubt).toBe(undefined);
  });

  test('of unknown commits: the message names the commits and what to do', () => {
    const { doubt } = ask([says('aya')], { unattributed: ['1', '2', '3', '4', '5'].map((digit) => digit.repeat(40)) });
    expect(doubt).toBe(
      'who contributed 1111111, 2222222, 3333333 and 2 more is not known, and their own approval would not count: the forge does not name the person ' +
        'who pushed these commits, and they have no verified signature; push them to a new branch and open the request from there, or sign them',
    );
  });
});

describe('approvals are in doubt where', () => {
  test.each<[string, Partial<Review>, string | undefined, RegExp]>([
    ['the pusher is not known', { pusher: { unreadable: 'the token may not read' } }, undefined, /who pushed/],
    [
      'the author may be in a Team that cannot be read',
      { author: { login: 'new', bot: false } },
      'teams/x.yaml',
      /who new is/,
    ],
    ['no author is known by a Team', { author: { login: 'new', bot: false } }, undefined, /^none$/],
    ['a Team that cannot be read hides nobody', {}, 'teams/x.yaml', /^none$/],
  ])('%s', (_, over, hidden, doubt) => {
    const people = peopleOf(
      [team('storefront', members)],
      now,
      'UTC',
      hidden === undefined ? undefined : { path: hidden, why: `${hidden} cannot be read` },
    );
    const found = decided({
      review: review([says('aya')], over),
      people,
      subject: 'now',
      subjectAt: () => 'now',
      contributors: 'exclude',
      peopleAt: () => people,
    });
    expect(found.doubt ?? 'none').toMatch(doubt);
  });
});
