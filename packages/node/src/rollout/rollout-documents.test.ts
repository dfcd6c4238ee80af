// How a rollout reads governing documents: if one violates its schema, no window opens earlier, no freeze ends, and nobody gains the right to approve.
import { describe, expect, test } from 'vitest';
import { treeOf, type Value } from '@gradus/core';
import { validators, type CalendarWindow } from '@gradus/core/internal';
import { altered } from '@gradus/testkit/schemas/governing-fields.ts';
import { rolloutDocuments, type RolloutDocuments } from './rollout-documents.ts';

const now = new Date('2026-12-24T09:00:00Z');
const document = (kind: string, name: string, spec: Value, more: object = {}): Value =>
  ({ apiVersion: 'gradus.dev/v1', kind, metadata: { name, title: name }, spec, ...more }) as Value;

const calendar = document('Calendar', 'shop', {
  timezone: 'UTC',
  windows: [
    { name: 'nights', kind: 'maintenance', start: '2026-12-24T22:00', duration: 'PT4H', systems: ['shop'] },
    {
      name: 'christmas',
      kind: 'freeze',
      start: '2026-12-20',
      end: '2027-01-02',
      systems: ['shop'],
      allow: ['emergency'],
    },
  ],
});
const team = document('Team', 'ops', {
  members: [
    { id: 'ada', roles: ['approver'], logins: { github: 'ada-l', gitlab: 'ada' }, emails: ['ada@shop.example'] },
    { id: 'bob', roles: ['approver'], logins: { github: 'bob-k' }, leftOn: '2026-12-24' },
  ],
});
const system = document('System', 'shop', { owner: 'ops', tier: 3, lifecycle: 'production' });
const others = [
  document(
    'Change',
    'chg-1',
    { type: 'normal', systems: ['shop'], requester: 'ada' },
    { status: { state: 'implementing', history: [] } },
  ),
  document('Rollout', 'shop-2', {
    change: 'chg-1',
    system: 'shop',
    artifact: { name: 'shop', version: '2' },
    strategy: { type: 'Staged' },
    stages: [{ name: 'all' }],
  }),
];

function read(...documents: readonly Value[]): RolloutDocuments {
  const files = [...documents, ...others].map((each, index): [string, string] => [
    `${index}.yaml`,
    JSON.stringify(each),
  ]);
  const project = JSON.stringify(document('Project', 'shop', { policies: [] }));
  return rolloutDocuments(
    { tree: treeOf({ ...Object.fromEntries(files), 'gradus.yaml': project }), packs: [] },
    'shop-2',
    now,
  );
}

const accounts = ['ada-l', 'ada', 'ada@shop.example', 'bob-k', 'bob', 'stranger'];

/** What keeps the rollout from starting anything, and who may approve it. */
function facts(...documents: readonly Value[]): { readonly frozen: boolean; readonly mayApprove: readonly string[] } {
  const { facts: given, personOf } = read(...documents);
  const { windows, owner } = given;
  const frozen =
    'unreadable' in windows ||
    windows.some(
      ({ kind, at, allow = [] }) =>
        kind === 'freeze' && !allow.includes('normal') && at(now.getTime(), work()).length > 0,
    );
  const mayApprove = accounts.flatMap((account) =>
    (['github', undefined] as const).flatMap((forge) => {
      const person = personOf(account, forge);
      return person !== undefined && given.teamsOf(person).includes(owner) ? [`${account} ${forge}`] : [];
    }),
  );
  return { frozen, mayApprove };
}

const work = (): Parameters<CalendarWindow['at']>[1] => ({ spend: () => {}, touch: () => {}, spent: () => 0 });

test('the freeze holds, and members of the owner may approve, each by their own accounts', () => {
  expect(facts(calendar, team, system)).toEqual({
    frozen: true,
    mayApprove: ['ada-l github', 'ada-l undefined', 'ada undefined', 'ada@shop.example undefined'],
  });
  expect(facts(document('Calendar', 'shop', { timezone: 'UTC', windows: [] }), team, system).frozen).toBe(false);
});

describe.each([
  ['Calendar', calendar, (broken: Value) => [broken, team, system]],
  ['Team', team, (broken: Value) => [calendar, broken, system]],
  ['System', system, (broken: Value) => [calendar, team, broken]],
] as const)('%s', (kind, valid, among) => {
  const before = facts(...among(valid));
  test('no invalid field lets a rollout continue', () => {
    const broken = altered(kind, valid).filter((one) => !validators[kind](one.document()));
    expect(broken.length).toBeGreaterThan(50);
    const more = broken.filter((one) => {
      const after = facts(...among(one.document()));
      return !after.frozen || after.mayApprove.some((each) => !before.mayApprove.includes(each));
    });
    expect(more.map(({ path, what }) => `/${path.join('/')} is ${what}`)).toEqual([]);
  });
});

test('an account of an unknown person is nobody, even if it equals the id of a member', () => {
  const { personOf, facts: given } = read(calendar, team, system);
  expect(personOf('bob', 'github')).toBeUndefined();
  expect(personOf('BOB-K', 'github')).toBe('bob');
  expect(given.mayBe('bob-k', 'bob')).toBe(true);
  expect(given.mayBe('stranger', 'bob')).toBe(false);
});
