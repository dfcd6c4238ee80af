import { describe, expect, test } from 'vitest';
import type { Document } from '../model/document.ts';
import type { Value } from '../model/value.ts';
import { peopleOf, type Hold, type Person } from './people.ts';

const now = '2026-03-02T09:00:00Z';

function team(name: string, members: Value): Document {
  return { kind: 'Team', name, value: { spec: { members } } } as unknown as Document;
}

const board = team('board', [
  {
    id: 'aya',
    department: 'operations',
    level: 'L3',
    roles: ['change-authority', 'approver'],
    logins: { github: 'Aya-Ops', gitlab: 'aya' },
    delegations: [
      {
        to: 'mei',
        roles: ['change-authority', 'incident-commander'],
        from: '2026-03-01',
        until: '2026-03-02',
        reason: 'away',
      },
    ],
  },
]);
const shop = team('shop', [
  { id: 'mei', department: 'development', level: 'L2', roles: ['implementer'], logins: { github: 'mei-codes' } },
  { id: 'aya', department: 'development', roles: ['tester'] },
  { id: 'jonas', roles: ['approver'], logins: { github: 'jonas' }, leftOn: '2026-03-02' },
  { id: 'noor', logins: { github: 'shared' } },
  { id: 'lin', logins: { github: 'shared' } },
]);

const whoAt = (login: string, at = now, zone = 'UTC'): Person | 'several' | undefined =>
  peopleOf([board, shop], 'github', new Date(at), zone).of({ login, bot: false });
const holdsOf = (login: string, at = now, zone = 'UTC'): string[] => {
  const person = whoAt(login, at, zone);
  const told = ({ role, team: of, delegatedBy }: Hold): string =>
    `${role} of ${of}${delegatedBy === '' ? '' : ` for ${delegatedBy}`}`;
  return typeof person === 'object' ? person.holds.map(told) : [];
};

describe('a login', () => {
  test.each([
    ['is a person whatever its case', 'AYA-ops', 'aya'],
    ['of another forge is nobody', 'aya', undefined],
    ['that nobody has is nobody', 'stranger', undefined],
    ['that is empty is nobody', '', undefined],
    ['of somebody who has left is still theirs', 'jonas', 'jonas'],
  ])('%s', (_, login, id) => {
    expect((whoAt(login) as Person | undefined)?.id).toBe(id);
  });

  test('that several people have is nobody’s in particular', () => {
    expect(whoAt('shared')).toBe('several');
  });
});

test('one id in several teams is one person, who has all that the entries say', () => {
  expect(whoAt('aya-ops')).toMatchObject({
    departments: ['development', 'operations'],
    levels: ['L3'],
    teams: ['board', 'shop'],
    left: false,
  });
  expect(holdsOf('aya-ops')).toEqual(['change-authority of board', 'approver of board', 'tester of shop']);
});

describe('what was handed over', () => {
  test.each([
    ['holds from the first moment of its day', '2026-03-01T00:00:00Z', true],
    ['does not hold a moment before', '2026-02-28T23:59:59.999Z', false],
    ['holds to the last moment of its day', '2026-03-02T23:59:59.999Z', true],
    ['does not hold after', '2026-03-03T00:00:00Z', false],
  ])('%s', (_, at, holds) => {
    expect(holdsOf('mei-codes', at)).toEqual([
      'implementer of shop',
      ...(holds ? ['change-authority of board for aya'] : []),
    ]);
  });

  test('is counted by the days of the project', () => {
    expect(holdsOf('mei-codes', '2026-03-02T23:30:00Z', 'Europe/Berlin')).toEqual(['implementer of shop']);
    expect(holdsOf('mei-codes', '2026-02-28T23:30:00Z', 'Europe/Berlin')).toHaveLength(2);
  });

  test('is no role that whoever hands over does not have, and is not handed on', () => {
    const chain = team('chain', [
      { id: 'a', roles: ['approver'], delegations: [{ to: 'b', from: '2026-01-01', until: '2026-12-31', reason: '' }] },
      {
        id: 'b',
        logins: { github: 'b' },
        delegations: [{ to: 'c', from: '2026-01-01', until: '2026-12-31', reason: '' }],
      },
      { id: 'c', logins: { github: 'c' } },
    ]);
    const { of } = peopleOf([chain], 'github', new Date(now), 'UTC');
    expect(of({ login: 'b', bot: false })).toMatchObject({ holds: [{ role: 'approver', delegatedBy: 'a' }] });
    expect(of({ login: 'c', bot: false })).toMatchObject({ holds: [] });
  });

  test.each([
    ['by somebody who has left', { leftOn: '2026-01-01' }, {}],
    ['to somebody who has left', {}, { leftOn: '2026-01-01' }],
  ])('%s does not hold', (_, giver, taker) => {
    const delegations = [{ to: 'b', from: '2026-01-01', until: '2026-12-31', reason: '' }];
    const both = team('both', [
      { id: 'a', roles: ['approver'], delegations, ...giver },
      { id: 'b', logins: { github: 'b' }, ...taker },
    ]);
    expect(peopleOf([both], 'github', new Date(now), 'UTC').of({ login: 'b', bot: false })).toMatchObject({
      holds: [],
    });
  });
});

describe('somebody who leaves', () => {
  test.each([
    ['belongs to the last moment before the day', '2026-03-01T22:59:59.999Z', false],
    ['has left with the first moment of the day, in the project’s zone', '2026-03-01T23:00:00Z', true],
  ])('%s', (_, at, left) => {
    expect(whoAt('jonas', at, 'Europe/Berlin')).toMatchObject({ left });
    expect(holdsOf('jonas', at, 'Europe/Berlin')).toEqual(left ? [] : ['approver of shop']);
  });

  test('one team stays in the others', () => {
    const two = [
      team('a', [{ id: 'x', roles: ['approver'], logins: { github: 'x' }, leftOn: '2026-01-01' }]),
      team('b', [{ id: 'x', roles: ['tester'] }]),
    ];
    const { of } = peopleOf(two, 'github', new Date(now), 'UTC');
    expect(of({ login: 'x', bot: false })).toMatchObject({
      left: false,
      teams: ['b'],
      holds: [{ role: 'tester', team: 'b' }],
    });
  });

  test('on a day that is none gives nobody a right', () => {
    const torn = team('torn', [{ id: 'x', roles: ['approver'], logins: { github: 'x' }, leftOn: 'soon' }]);
    expect(peopleOf([torn], 'github', new Date(now), 'UTC').of({ login: 'x', bot: false })).toMatchObject({
      left: true,
      holds: [],
    });
  });
});

test('what is no team, no member, or has no id is nobody', () => {
  const odd = [
    null,
    {},
    { spec: null },
    { spec: { members: 'x' } },
    { spec: { members: [null, 7, {}, { id: 7 }, { id: '' }] } },
  ];
  const teams = odd.map((value) => ({ kind: 'Team', name: 'odd', value }) as unknown as Document);
  expect(peopleOf(teams, 'github', new Date(now), 'UTC').of({ login: '', bot: false })).toBe(undefined);
});

test('the instants are told at which somebody’s roles change', () => {
  const { boundaries } = peopleOf([board, shop], 'github', new Date(now), 'Europe/Berlin');
  expect([...new Set(boundaries)].sort().map((at) => new Date(at).toISOString())).toEqual([
    '2026-02-28T23:00:00.000Z',
    '2026-03-01T23:00:00.000Z',
    '2026-03-02T23:00:00.000Z',
  ]);
});
