import { describe, expect, test } from 'vitest';
import type { Value } from '../model/value.ts';
import { peopleOf } from './people.ts';

const now = new Date('2026-03-02T09:00:00Z');
const team = (...members: readonly Value[]): Value => ({ kind: 'Team', spec: { members } });
const shop = team(
  { id: 'mei', name: 'Mei Lin', roles: ['approver'], logins: { github: 'mei-lin' }, emails: ['mei@shop.example'] },
  { id: 'jonas', roles: ['change-authority', 'tester'], leftOn: '2026-03-02' },
  { id: 'omar', roles: ['implementer'], leftOn: '2026-03-03' },
);
const leave = (more: object = {}, member: object = {}): Value =>
  team(
    {
      id: 'aya',
      roles: ['change-authority', 'change-manager'],
      delegations: [{ to: 'mei', from: '2026-03-02', until: '2026-03-02', reason: 'Leave.', ...more }],
      ...member,
    },
    { id: 'mei', roles: ['approver'] },
  );
const end = Date.parse('2026-03-02T23:00:00Z');

const people = (...teams: readonly Value[]): ReturnType<typeof peopleOf> => peopleOf(teams, now, 'Europe/Berlin');
const roles = (id: string, ...teams: readonly Value[]): object => Object.fromEntries(people(...teams).roles(id));

describe('who belongs', () => {
  test.each([
    ['mei', Infinity],
    ['jonas', undefined],
    ['omar', end],
    ['vera', undefined],
  ])('%s', (id, until) => expect(people(shop).belongs(id)).toBe(until));

  test('whoever left is still known', () => expect([...people(shop).ids]).toEqual(['mei', 'jonas', 'omar']));
  test('whoever left one team may be in another', () => {
    expect(people(shop, team({ id: 'jonas' })).belongs('jonas')).toBe(Infinity);
  });
});

describe('roles', () => {
  test.each<[string, object]>([
    ['mei', { approver: Infinity }],
    ['jonas', {}],
    ['omar', { implementer: end }],
    ['vera', {}],
  ])('%s', (id, held) => expect(roles(id, shop)).toEqual(held));

  test('one id in two teams has the roles of both', () => {
    expect(roles('mei', shop, team({ id: 'mei', roles: ['tester'] }))).toEqual({
      approver: Infinity,
      tester: Infinity,
    });
  });

  const both = { approver: Infinity, 'change-authority': end, 'change-manager': end };
  const own = { approver: Infinity };
  test.each<[string, object, object, object]>([
    ['all roles are handed over to the end of the last day', {}, {}, both],
    ['or those that are named', { roles: ['change-manager'] }, {}, { approver: Infinity, 'change-manager': end }],
    ['but none that the person does not have', { roles: ['tester'] }, {}, own],
    ['not before the first day', { from: '2026-03-03', until: '2026-03-04' }, {}, own],
    ['not after the last', { from: '2026-02-01', until: '2026-03-01' }, {}, own],
    ['the first instant counts', { from: '2026-03-02T10:00:00+01:00' }, {}, both],
    ['the last does not', { until: '2026-03-02T10:00:00+01:00' }, {}, own],
    ['to nobody else', { to: 'omar' }, {}, own],
    ['by nobody of whom it is not known when they left', {}, { leftOn: 'in May' }, own],
    ['by nobody who has left', {}, { leftOn: '2026-03-01' }, own],
    ['text that is no date hands over nothing', { until: 'soon' }, {}, own],
  ])('%s', (_, delegation, member, held) => expect(roles('mei', leave(delegation, member))).toEqual(held));

  test('what was handed over is not handed on', () => {
    const chain = team(
      { id: 'aya', roles: ['change-authority'], delegations: [{ to: 'mei', from: '2026-03-01', until: '2026-03-09' }] },
      { id: 'mei', delegations: [{ to: 'omar', from: '2026-03-01', until: '2026-03-09' }] },
      { id: 'omar' },
    );
    expect(roles('omar', chain)).toEqual({});
  });

  test('nothing is handed over to who belongs to no team', () => {
    const gone = team({
      id: 'aya',
      roles: ['approver'],
      delegations: [{ to: 'vera', from: '2026-03-01', until: '2026-03-09' }],
    });
    expect(roles('vera', gone)).toEqual({});
  });
});

test.each([
  ['mei-lin', 'mei'],
  ['Mei Lin', 'mei'],
  ['mei@shop.example', 'mei'],
  ['mei', undefined],
  ['approver', undefined],
])('%s is called otherwise %s', (text, id) => expect(people(shop).calledOtherwise(text)).toBe(id));

test.each<Value>([
  null,
  'team',
  {},
  { spec: { members: 'mei' } },
  team('mei'),
  team({ id: 3 }),
  team({ id: 'mei', roles: 3, delegations: [3] }),
])('a Team that its schema would refuse is read as far as it goes: %j', (broken) =>
  expect(() => people(broken).roles('mei')).not.toThrow(),
);
