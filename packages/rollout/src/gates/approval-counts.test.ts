import { expect, test } from 'vitest';
import { drill, factsAt, monday, planOf } from '@gradus/testkit/rollout/drill.ts';
import type { CalendarWindow, Gate } from '@gradus/core/internal';
import type { RolloutState } from '../model.ts';
import { whyNotCounted } from './approval-counts.ts';

const sale: CalendarWindow = {
  calendar: 'shop',
  name: 'sale',
  kind: 'freeze',
  at: () => [],
  next: () => undefined,
  last: monday,
  overrideRoles: ['change-authority'],
  approver: 'lin',
};
const facts = {
  ...factsAt(monday),
  owner: 'ops',
  windows: [sale],
  teamsOf: (person: string) => (person === 'eve' ? ['net'] : person === 'gone' ? [] : ['ops']),
  rolesOf: (person: string) => (person === 'aya' ? ['change-authority'] : []),
  notGranted: (person: string) => (person === 'gone' ? ['has left'] : []),
  mayBe: (account: string, person: string) => account === person,
};

function stateWith(gate: Gate, over: Partial<RolloutState> = {}): RolloutState {
  const spec = { stages: [{ name: 'fleet', beforeGates: [{ soak: { duration: 'PT1H' } }, gate], gates: [gate] }] };
  const { state } = drill(planOf({ fleet: [1, 1] }), spec);
  return { ...state, startedBy: 'mei', ...over };
}

const retried = { revival: { number: 1, by: 'bo', at: monday, reason: 'it is fixed' } };

test.each<[string, string, Gate, Partial<RolloutState>, string | undefined]>([
  ['fleet/before/1', 'bo', { approval: {} }, {}, undefined],
  ['fleet/gates/2/0', 'bo', { approval: {} }, {}, undefined],
  ['fleet/gates/2/0', 'mei', { approval: {} }, {}, 'mei started the rollout'],
  ['fleet/gates/2/0', 'mei', { approval: { preventSelfApproval: false } }, {}, undefined],
  ['fleet/gates/2/0', 'eve', { approval: {} }, {}, 'eve is not a member of ops'],
  ['fleet/gates/2/0', 'eve', { approval: { groups: ['net'] } }, {}, undefined],
  ['fleet/before/1', 'gone', { approval: {} }, {}, 'gone is not a member of ops; gone has left'],
  ['retry/1', 'lin', { approval: {} }, retried, undefined],
  ['retry/1', 'mei', { approval: {} }, retried, 'mei started the rollout'],
  ['retry/1', 'bo', { approval: {} }, retried, 'bo retried the rollout'],
  ['retry/1', 'eve', { approval: {} }, retried, 'eve is not a member of ops'],
  ['emergency:shop/sale', 'lin', { approval: {} }, {}, undefined],
  ['emergency:shop/sale', 'aya', { approval: {} }, {}, undefined],
  ['emergency:shop/sale', 'mei', { approval: {} }, {}, 'mei started the rollout'],
  [
    'emergency:shop/sale',
    'bo',
    { approval: {} },
    {},
    'the entry does not name bo as its approver, or a role that bo holds',
  ],
  ['emergency:shop/summer', 'lin', { approval: {} }, {}, 'no Calendar has this entry'],
])('at %s, %s with %j', (place, person, gate, over, why) => {
  expect(whyNotCounted(stateWith(gate, over), place, person, facts)).toBe(why);
});

test('an entry of a Calendar that cannot be read is left to the step', () => {
  const hidden = { ...facts, windows: [], calendars: new Map([['shop', { unreadable: 'it breaks its schema' }]]) };
  expect(whyNotCounted(stateWith({ approval: {} }), 'emergency:shop/sale', 'bo', hidden)).toBeUndefined();
});
