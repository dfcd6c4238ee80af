import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import type { RolloutSpec } from '@gradus/core/internal';
import { planRollout } from '../plan/plan.ts';
import { madeUpFleet } from '../simulate/world.ts';
import { emitAnsible } from './ansible.ts';
import { refusedLosses } from './emitted.ts';

// A real ansible-playbook runs what is emitted: packages/cli/test/emit-ansible.test.ts.

const plain: RolloutSpec = {
  change: 'chg-1',
  system: 'shop',
  artifact: { name: 'shop', version: '2.0' },
  strategy: { type: 'Staged' },
  stages: [{ name: 'all', batches: ['10%', '50%'], maxConcurrency: 4 }],
};

function emit(over: Partial<RolloutSpec> = {}) {
  const spec = { ...plain, ...over };
  const plan = planRollout({ name: 'shop-2', spec, fleet: madeUpFleet(10) });
  const emitted = emitAnsible(spec, { name: 'shop-2', plan, deployCommand: './deploy.sh {target}' });
  const plays = load(emitted.files[0]!.text) as readonly Readonly<Record<string, unknown>>[];
  return { emitted, plays };
}

test('a batch is a play over a group, of which no more are updated at once than may be', () => {
  expect(emit().plays).toMatchObject([
    { hosts: 'batch_1', serial: 1, any_errors_fatal: true },
    { hosts: 'batch_2', serial: 4, any_errors_fatal: true },
    { hosts: 'batch_3', serial: 4, any_errors_fatal: true },
  ]);
  expect(emit({ availability: { maxUnavailable: 2 } }).plays).toMatchObject([
    { serial: 1 },
    { serial: 2 },
    { serial: 2 },
  ]);
});

test('a host has the variables of every executor but the generation', () => {
  const { emitted, plays } = emit({ stages: [{ name: 'all', environment: 'production' }] });
  const tasks = plays[0]!['tasks'] as readonly { readonly environment: readonly unknown[] }[];
  expect(tasks[0]!.environment).toEqual([
    {
      GRADUS_ACTION: 'deploy',
      GRADUS_ROLLOUT: 'shop-2',
      GRADUS_GROUP: 'shop/production',
      GRADUS_VERSION: '2.0',
      GRADUS_ATTEMPT: '1',
    },
    '{{ gradus_variables }}',
  ]);
  const hosts = emitted.files[1]!.text;
  expect(hosts).toContain('{ GRADUS_TARGET: "target-01", GRADUS_PREVIOUS_VERSION: "0", GRADUS_LABEL_ZONE: "zone-1" }');
  expect(emitted.files.map(({ text }) => text).join('')).not.toContain('GENERATION');
});

test('labels that would be one variable are lost, and the target is updated', () => {
  const targets = [{ name: 'a', labels: { 'x.y': '1', 'x-y': '2' } }];
  const plan = planRollout({ name: 'shop-2', spec: plain, fleet: { targets } });
  const { files, losses } = emitAnsible(plain, { name: 'shop-2', plan, deployCommand: './deploy.sh' });
  expect(files[1]!.text).toContain('gradus_variables: { GRADUS_TARGET: "a", GRADUS_PREVIOUS_VERSION: "" }');
  expect(losses.map(({ name }) => name)).toContain('labels');
});

test.each([1, 2])('where %i may fail, one more is too many', (maxFailures) => {
  const { plays } = emit({ failurePolicy: { maxFailures } });
  const { serial, max_fail_percentage: most } = plays[2] as { serial: number; max_fail_percentage: number };
  expect((100 * maxFailures) / serial).toBeLessThan(most);
  expect((100 * (maxFailures + 1)) / serial).toBeGreaterThan(most);
});

test('soaks and approvals are plays between them', () => {
  const { plays } = emit({
    stages: [
      { name: 'all', beforeGates: [{ approval: {} }], gates: [{ soak: { duration: 'PT30M' } }], batches: ['50%'] },
    ],
  });
  expect(plays.map(({ name }) => name)).toEqual([
    'Approval at all/before/0',
    'all, batch 1 of 2',
    'Soak at all/gates/1/0',
    'all, batch 2 of 2',
    'Soak at all/gates/2/0',
  ]);
  expect(plays[2]).toMatchObject({ tasks: [{ 'ansible.builtin.wait_for': { timeout: 1800 } }] });
});

describe('what a playbook cannot say is lost by name', () => {
  const one = (gate: object): Partial<RolloutSpec> => ({ stages: [{ name: 'all', gates: [gate] }] });
  test.each<[string, Partial<RolloutSpec>]>([
    ...[
      'attempt',
      'change-state',
      'concurrency',
      'fleet',
      'generation',
      'lease',
      'orders',
      'policies',
      'state',
      'windows',
    ].map((name): [string, Partial<RolloutSpec>] => [name, {}]),
    ['deployments', { stages: [{ name: 'all', environment: 'production' }] }],
    ['inconclusive', { failurePolicy: { onInconclusive: 'Abort' } }],
    ['rollback', { rollback: { to: '1.0' } }],
    ['soaks', one({ soak: { duration: 'PT1H' } })],
    ['metrics', one({ metric: { ref: 'errors' } })],
    ['tests', one({ test: { job: 'smoke' } })],
    ['approvers', one({ approval: {} })],
    ['depends-on', { dependsOn: [{ rollout: 'other' }] }],
    ['failure-domains', { availability: { topologyKey: 'zone' } }],
    ['max-failures', { failurePolicy: { maxFailures: 2 } }],
    ['on-failure', { failurePolicy: { onFailure: 'Rollback' } }],
    ['max-exposed', { limits: { maxExposed: 5 } }],
    ['progress-deadline', { progressDeadline: 'PT2H' }],
    ['blue-green', { strategy: { type: 'BlueGreen' } }],
  ])('%s', (name, over) => {
    const { emitted } = emit(over);
    const others = emitted.losses.map((loss) => loss.name).filter((each) => each !== name);
    expect(refusedLosses(emitted, others).refused.map((loss) => loss.name)).toEqual([name]);
  });
});
