import { expect, test } from 'vitest';
import type { RolloutSpec } from '@gradus/core/internal';
import { beginRollout } from '../step/begin.ts';
import type { RolloutState, TargetPhase } from '../model.ts';
import { planRollout } from '../plan/plan.ts';
import { batchDeployments } from './deployments.ts';

const spec: RolloutSpec = {
  change: 'chg-1',
  system: 'shop',
  artifact: { name: 'shop', version: '2.0' },
  strategy: { type: 'Staged' },
  stages: [
    { name: 'canary', selector: { matchLabels: { ring: '0' } } },
    { name: 'rest', environment: 'production', batches: [2] },
  ],
};
const targets = ['a', 'b', 'c', 'd'].map((name) => ({ name, labels: { ring: name === 'a' ? '0' : '1' } }));

/** A rollout of which the targets of its second stage are in these phases, in the order of the plan. */
function rollout(...phases: readonly TargetPhase[]): RolloutState {
  const plan = planRollout({ name: 'shop-2', spec, fleet: { targets } });
  const started = beginRollout({ name: 'shop-2', spec, manifest: '', changeType: 'normal', plan, by: 'ada', now: 0 });
  const names = plan.stages[1]!.batches.flatMap((batch) => batch.targets);
  const known = phases.map((phase, index) => {
    const target = { phase, version: '2.0', generation: 1, attempt: 1, runId: 'r', startedAt: 0 };
    return [names[index]!, target] as const;
  });
  return { ...started, targets: new Map(known) };
}

test('a batch that was not begun is no deployment', () => {
  expect(batchDeployments(rollout())).toEqual([]);
});

test.each<[TargetPhase[], string[]]>([
  [['InProgress'], ['running']],
  [['Succeeded'], ['running']],
  [['Succeeded', 'Skipped'], ['succeeded']],
  [['Failed', 'InProgress'], ['running']],
  [['Failed', 'Unknown'], ['running']],
  [['Failed', 'Succeeded'], ['failed']],
  [['RolledBack', 'RolledBack'], ['failed']],
  [
    ['Succeeded', 'Succeeded', 'InProgress'],
    ['succeeded', 'running'],
  ],
])('%j are %j', (phases, states) => {
  expect(batchDeployments(rollout(...phases)).map(({ state }) => state)).toEqual(states);
});

test('it says which batch it is, and how far', () => {
  expect(batchDeployments(rollout('Succeeded', 'Failed'))).toEqual([
    {
      key: 'shop-2.rest.1',
      environment: 'production',
      state: 'failed',
      description: 'shop 2.0, batch 1 of 2 of rest: 1 of 2 targets are done',
    },
  ]);
});

test('a batch that was taken over, and not started here, is no deployment of this rollout', () => {
  const state = rollout('Pending', 'Pending');
  const taken = new Map([...state.targets].map(([name, target]) => [name, { ...target, from: 'shop-1' }]));
  expect(batchDeployments({ ...state, targets: taken })).toEqual([]);
});
