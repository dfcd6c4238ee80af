import { describe, expect, test } from 'vitest';
import type { Value, ValueMap } from '../model/value.ts';
import { validator } from '../validate/validator.ts';
import type { ReadTeam } from './members.ts';
import { peopleOf, type Hold, type Person } from './people.ts';

const now = '2026-03-02T09:00:00Z';

/** A Team with its real schema violations. */
function read(name: string, value: Value): ReadTeam {
  return { name, path: `teams/${name}.yaml`, value, errors: validator('Team')(value) };
}

function team(name: string, members: Value, more: ValueMap = {}): ReadTeam {
  return read(name, { apiVersion: 'gradus.dev/v1', kind: 'Team', metadata: { name }, spec: { members, ...more } });
}

const march = { to: 'mei', from: '2026-03-01', until: '2026-03-02', reason: 'Leave.' };
const board = team('board', [
  {
    id: 'aya',
    department: 'operations',
    level: 'L3',
    roles: ['change-authority', 'approver'],
    logins: { github: 'Aya-Ops', gitlab: 'aya' },
    delegations: [{ ...march, roles: ['change-authority', 'incident-commander'] }],
  },
]);
const shop = team('shop', [
  {
    id: 'mei',
    name: 'Mei Lin',
    department: 'development',
    level: 'L2',
    roles: ['implementer'],
    logins: { github: 'mei-codes' },
    emails: ['mei@shop.example'],
  },
  { id: 'aya', department: 'development', roles: ['tester'] },
  { id: 'jonas', roles: ['approver'], logins: { github: 'jonas' }, leftOn: '2026-03-02' },
  { id: 'omar', roles: ['implementer'], leftOn: '2026-03-03' },
  { id: 'noor', logins: { github: 'shared' } },
  { id: 'lin', logins: { github: 'shared' } },
]);
const all = [board, shop];

const personOf = (teams: readonly ReadTeam[], id: string, at = now, zone = 'UTC'): Person | undefined =>
  peopleOf(teams, new Date(at), zone).person(id);
const shown = ({ role, team: of, delegatedBy }: Hold): string =>
  `${role} of ${of}${delegatedBy === '' ? '' : ` for ${delegatedBy}`}`;
const holdsOf = (teams: readonly ReadTeam[], id: string, at = now, zone = 'UTC'): string[] =>
  personOf(teams, id, at, zone)?.holds.map(shown) ?? [];

describe('a login', () => {
  test.each([
    ['is a person whatever its case', 'AYA-ops', ['aya']],
    ['of another forge is nobody', 'aya', []],
    ['that nobody has is nobody', 'stranger', []],
    ['that is empty is nobody', '', []],
    ['of a person who has left is still theirs', 'jonas', ['jonas']],
    ['that the Teams give to two people is both', 'shared', ['lin', 'noor']],
  ])('%s', (_, login, ids) => {
    const having = peopleOf(all, new Date(now), 'UTC').having({ login }, 'github');
    expect(having.map(({ id }) => id)).toEqual(ids);
  });
});

test('one id in several Teams is one person, with everything that the entries grant', () => {
  expect(personOf(all, 'aya')).toMatchObject({
    departments: ['development', 'operations'],
    levels: ['L3'],
    teams: ['board', 'shop'],
    until: Infinity,
    broken: [],
  });
  expect(holdsOf(all, 'aya')).toEqual(['change-authority of board', 'approver of board', 'tester of shop']);
});

test.each([
  ['mei-codes', 'mei'],
  ['Mei Lin', 'mei'],
  ['mei@shop.example', 'mei'],
  ['mei', undefined],
  ['implementer', undefined],
])('%s is a name of %s', (text, id) => {
  expect(peopleOf(all, new Date(now), 'UTC').calledOtherwise(text)).toBe(id);
});

describe('a delegation', () => {
  const own = ['implementer of shop'];
  const both = [...own, 'change-authority of board for aya'];
  test.each([
    ['holds from the first moment of its day', '2026-03-01T00:00:00Z', 'UTC', both],
    ['does not hold a moment before', '2026-02-28T23:59:59.999Z', 'UTC', own],
    ['holds to the last moment of its day', '2026-03-02T23:59:59.999Z', 'UTC', both],
    ['does not hold after', '2026-03-03T00:00:00Z', 'UTC', own],
    ['begins with the day of the project', '2026-02-28T23:30:00Z', 'Europe/Berlin', both],
    ['ends with the day of the project', '2026-03-02T23:30:00Z', 'Europe/Berlin', own],
  ])('%s', (_, at, zone, holds) => expect(holdsOf(all, 'mei', at, zone)).toEqual(holds));

  const leave = (more: ValueMap = {}, giver: ValueMap = {}, taker: ValueMap = {}): ReadTeam =>
    team('leave', [
      { id: 'aya', roles: ['change-authority', 'change-manager'], delegations: [{ ...march, ...more }], ...giver },
      { id: 'mei', roles: ['approver'], ...taker },
    ]);
  const mine = { approver: Infinity };
  const end = Date.parse('2026-03-02T23:00:00Z');
  test.each<[string, ReadTeam, object]>([
    ['without roles is of all', leave(), { ...mine, 'change-authority': end, 'change-manager': end }],
    ['with roles is of these', leave({ roles: ['change-manager'] }), { ...mine, 'change-manager': end }],
    ['of a role that the giver lacks is of nothing', leave({ roles: ['tester'] }), mine],
    ['to another person', leave({ to: 'omar' }), mine],
    ['until this instant', leave({ until: '2026-03-02T10:00:00+01:00' }), mine],
    ['by a person who has left', leave({}, { leftOn: '2026-03-01' }), mine],
    ['to a person who has left', leave({}, {}, { leftOn: '2026-03-01' }), {}],
    [
      'ends when the giver leaves',
      leave({ until: '2026-03-09' }, { leftOn: '2026-03-03' }),
      { ...mine, 'change-authority': end, 'change-manager': end },
    ],
  ])('%s', (_, given, held) => {
    const { holds = [] } = personOf([given], 'mei', now, 'Europe/Berlin') ?? {};
    expect(Object.fromEntries(holds.map(({ role, until }) => [role, until]))).toEqual(held);
  });

  test('is not delegated further', () => {
    const chain = team('chain', [
      { id: 'a', roles: ['approver'], delegations: [{ ...march, to: 'b' }] },
      { id: 'b', delegations: [{ ...march, to: 'c' }] },
      { id: 'c' },
    ]);
    expect(holdsOf([chain], 'b')).toEqual(['approver of chain for a']);
    expect(holdsOf([chain], 'c')).toEqual([]);
  });
});

describe('a person who leaves', () => {
  test.each([
    ['belongs to the last moment before the day', '2026-03-01T22:59:59.999Z', ['approver of shop']],
    ['has left with the first moment of the day, in the zone of the project', '2026-03-01T23:00:00Z', []],
  ])('%s', (_, at, holds) => expect(holdsOf(all, 'jonas', at, 'Europe/Berlin')).toEqual(holds));

  test('a person who leaves one Team stays in the others', () => {
    const two = [
      team('a', [{ id: 'x', roles: ['approver'], leftOn: '2026-01-01' }]),
      team('b', [{ id: 'x', roles: ['tester'] }]),
    ];
    expect(personOf(two, 'x')).toMatchObject({ until: Infinity, teams: ['b'], holds: [{ role: 'tester' }] });
  });

  test('belongs until then', () => {
    expect(personOf(all, 'omar', now, 'Europe/Berlin')?.until).toBe(Date.parse('2026-03-02T23:00:00Z'));
    expect(personOf(all, 'jonas')?.until).toBe(undefined);
  });
});

describe('an entry that violates its schema grants nothing, identifies the person, and is reported', () => {
  const delegating = (delegation: ValueMap): ReadTeam =>
    team('core', [
      { id: 'ada', roles: ['change-authority'], delegations: [{ ...march, to: 'bob', ...delegation } as Value] },
      { id: 'bob', roles: ['approver'], logins: { github: 'bob' } },
    ]);
  test.each<[string, ValueMap]>([
    ['no roles', { roles: null }],
    ['an empty list of roles', { roles: [] }],
    ['a role as text', { roles: 'change-authority' }],
    ['a map of roles', { roles: { 'change-authority': true } }],
    ['a number of roles', { roles: 0 }],
    ['a role twice', { roles: ['change-authority', 'change-authority'] }],
    ['a role that there is not', { roles: ['change-authority', 'king'] }],
    ['another spelling of roles', { role: ['tester'] }],
    ['no reason', { reason: null }],
    ['an empty reason', { reason: '' }],
    ['a day that there is not', { until: '2026-02-30' }],
    ['a year as a number', { until: 2026 }],
    ['a start in another form', { from: '1 March 2026' }],
  ])('a delegation with %s', (_, delegation) => {
    const bob = personOf([delegating(delegation)], 'bob');
    expect(bob?.holds.map(shown)).toEqual(['approver of core']);
    expect(bob?.broken).toEqual([
      expect.stringMatching(
        /^has a delegation by ada in Team core that grants nothing, because it does not meet its schema \(teams\/core\.yaml, \/spec\/members\/0\/delegations\/0.*: .+\)$/,
      ),
    ]);
    expect(holdsOf([delegating(delegation)], 'ada')).toEqual(['change-authority of core']);
  });

  test.each<[string, ValueMap]>([
    ['roles as text', { roles: 'change-authority' }],
    ['a map of roles', { roles: { approver: true } }],
    ['a role that there is not', { roles: ['approver', 'king'] }],
    ['a department that there is not', { department: 'everything' }],
    ['a level as a number', { level: 3 }],
    ['a day of leaving that there is not', { leftOn: '2026-13-01' }],
    ['no day of leaving', { leftOn: null }],
    ['another spelling of leftOn', { left: '2026-01-01' }],
    ['logins as text', { logins: 'ada' }],
    ['an account of a forge that there is not', { logins: { github: 'ada', bitbucket: 'ada' } }],
    ['delegations as a map', { delegations: { ...march, to: 'bob' } }],
  ])('a member with %s', (_, more) => {
    const entry = { id: 'ada', department: 'operations', roles: ['change-authority'], ...more } as Value;
    const broken = team('core', [entry, { id: 'bob', logins: { github: 'bob' } }]);
    expect(personOf([broken], 'ada')).toMatchObject({
      until: undefined,
      holds: [],
      departments: [],
      levels: [],
      broken: [expect.stringMatching(/^has an entry in Team core that grants nothing, .*\/spec\/members\/0/)],
    });
    expect(holdsOf([broken, team('other', [{ id: 'ada', roles: ['tester'] }])], 'ada')).toEqual(['tester of other']);
  });

  test('an invalid member delegates nothing', () => {
    const giver = { id: 'ada', roles: ['change-authority'], level: 'top', delegations: [{ ...march, to: 'bob' }] };
    const bob = personOf([team('core', [giver, { id: 'bob', roles: ['tester'] }])], 'bob');
    expect(bob?.holds.map(shown)).toEqual(['tester of core']);
    expect(bob?.broken).toEqual([expect.stringContaining('has a delegation by ada in Team core')]);
  });

  test('the accounts of an invalid member still belong to the member', () => {
    const broken = team('core', [{ id: 'ada', level: 3, logins: { github: 'home' } }]);
    const { having } = peopleOf([broken], new Date(now), 'UTC');
    expect(having({ login: 'home' }, 'github').map(({ id }) => id)).toEqual(['ada']);
  });

  test('a violation elsewhere in a Team does not affect its members', () => {
    const odd = team('core', [{ id: 'ada', roles: ['approver'] }], { onCall: { url: 7 }, colour: 'red' });
    expect(odd.errors.length).toBeGreaterThan(1);
    expect(holdsOf([odd], 'ada')).toEqual(['approver of core']);
  });

  test.each<[string, ReadTeam]>([
    ['is nothing', read('odd', null)],
    ['is text', read('odd', 'team')],
    ['has no spec', read('odd', { spec: null })],
    ['has members as text', team('odd', 'ada')],
    ['has members as a map', team('odd', { ada: { id: 'ada', roles: ['approver'] } })],
    ['has members without ids', team('odd', [null, 7, {}, { id: 7 }, { id: '' }])],
  ])('a Team that %s has no members', (_, odd) => {
    expect([...peopleOf([odd], new Date(now), 'UTC').ids]).toEqual([]);
  });
});

test('the instants at which the roles of a person change are reported', () => {
  const { boundaries } = peopleOf(all, new Date(now), 'Europe/Berlin');
  expect([...new Set(boundaries)].sort().map((at) => new Date(at).toISOString())).toEqual([
    '2026-02-28T23:00:00.000Z',
    '2026-03-01T23:00:00.000Z',
    '2026-03-02T23:00:00.000Z',
  ]);
});
