import { describe, expect, test } from 'vitest';
import type { RolloutSpec } from '@gradus/core/internal';
import { planRollout } from '../plan/plan.ts';
import type { Simulation } from './run.ts';
import { simulate } from './simulate.ts';
import { calmWorld, madeUpFleet } from './world.ts';

const minute = 60_000;

function staged(batches: readonly string[], soak: string, over: Partial<RolloutSpec> = {}, size = 1000): Simulation {
  const spec: RolloutSpec = {
    change: 'chg-1',
    system: 'shop',
    artifact: { name: 'shop', version: '2' },
    strategy: { type: 'Staged' },
    stages: [{ name: 'all', batches: [...batches], gates: [{ soak: { duration: soak } }] }],
    ...over,
  };
  const plan = planRollout({ name: 'shop-2', spec, fleet: madeUpFleet(size) });
  return { name: 'shop-2', spec, plan, start: 0, zone: 'UTC', windows: [], calendars: new Map() };
}

// 5 minutes a batch, detected so many minutes after the first target ran it. By hand: a batch is exposed when it is done.
describe('1 %, 10 %, 50 %, all of 1,000 targets with 30 minutes between them', () => {
  test.each([
    [5, 10],
    [20, 10],
    [60, 100],
    [100, 500],
  ])('a fault seen after %d minutes has reached %d targets', (after, exposed) => {
    const met = simulate(staged(['1%', '10%', '50%'], 'PT30M'), {
      ...calmWorld,
      fault: { by: 'time', after: after * minute },
    });
    expect(met).toMatchObject({ outcome: 'Aborted', detected: { at: (5 + after) * minute, exposed } });
  });

  test('without a fault it takes 4 batches and 4 soaks', () => {
    const met = simulate(staged(['1%', '10%', '50%'], 'PT30M'), calmWorld);
    expect(met).toMatchObject({ outcome: 'Succeeded', endedAt: (4 * 5 + 4 * 30) * minute });
    expect(met.exposure.map(({ exposed }) => exposed)).toEqual([0, 10, 100, 500, 1000]);
  });
});

test('what many see is seen sooner', () => {
  const fault = { by: 'exposure', sum: 1000 * 10 * minute } as const;
  const atOnce = simulate(staged(['100%'], 'P1D'), { ...calmWorld, fault });
  const slowly = simulate(staged(['1%'], 'P1D'), { ...calmWorld, fault });
  expect(atOnce.detected).toEqual({ at: 15 * minute, exposed: 1000, missed: false });
  expect(slowly.detected).toEqual({ at: (5 + 1000) * minute, exposed: 10, missed: false });
});

// Ten targets every 5 minutes: 140 have it after 70 minutes, with 4,550 target-minutes; the other 450 take 3 minutes and 13 seconds.
test('target-minutes end with the discovery, and those whose update was under way are late', () => {
  const stages = [{ name: 'all', maxConcurrency: 10 }];
  const fault = { by: 'exposure', sum: 5_000 * minute } as const;
  const met = simulate(staged([], '', { stages }), { ...calmWorld, fault });
  expect(met.detected?.exposed).toBe(140);
  expect(met.late).toBe(10);
  expect(met.exposedTime).toBeCloseTo(5_000 * minute, 0);
  expect(met.exposure.at(-1)).toEqual({ at: 75 * minute, exposed: 150 });
});

test('one target on which every command fails ends what may not fail, and a rollback of the others is no success', () => {
  const world = { ...calmWorld, faults: ['dead-target'] as const };
  const good = simulate(staged(['10%'], 'PT1H', {}, 20), world);
  expect(good.stuck).toContain('1 of the stage failed, where 0 may');
  const tolerant = { failurePolicy: { maxFailures: 1 } } as const;
  expect(simulate(staged(['10%'], 'PT1H', tolerant, 20), world).exposure.at(-1)!.exposed).toBe(19);
  const fault = { by: 'time', after: 300 * minute } as const;
  const taken = simulate(staged(['10%'], 'PT1H', tolerant, 20), { ...world, fault, response: 'rollback' });
  expect([taken.outcome, taken.exposure.at(-1)!.exposed]).toEqual(['Failed', 0]);
});

test('where versions run only after the command has returned, a good version does not get through', () => {
  const met = simulate(staged(['10%'], 'PT1H', {}, 20), { ...calmWorld, faults: ['slow-convergence'] });
  expect(met.stuck).toContain('failed');
  // It runs there all the same, 5 minutes after each command.
  expect(met.exposure.find(({ exposed }) => exposed > 0)).toEqual({ at: 10 * minute, exposed: 2 });
});

test('a rollback ends with nothing exposed', () => {
  const fault = { by: 'time', after: 60 * minute } as const;
  const met = simulate(staged(['10%'], 'P1D'), { ...calmWorld, fault, response: 'rollback' });
  expect(met).toMatchObject({ outcome: 'RolledBack', endedAt: 70 * minute });
  expect(met.exposure.at(-1)).toEqual({ at: 70 * minute, exposed: 0 });
  expect(met.exposedTime).toBe(100 * 65 * minute);
});

test('targets whose result executors do not report are probed, and it continues', () => {
  const met = simulate(staged(['10%'], 'PT1M', {}, 100), { ...calmWorld, silenceRate: 0.2 });
  expect(met.outcome).toBe('Succeeded');
});

test('approvals take the time that people take', () => {
  const spec = { stages: [{ name: 'all', beforeGates: [{ approval: { groups: ['sre'], minApprovals: 2 } }] }] };
  const met = simulate(staged([], 'PT1M', spec), { ...calmWorld, approvalTime: 3 * 60 * minute });
  expect(met).toMatchObject({ outcome: 'Succeeded', endedAt: 185 * minute });
});

test('what only a person can fix is reported', () => {
  const met = simulate(staged(['10%'], 'PT1M', {}, 100), { ...calmWorld, failureRate: 1 });
  expect(met.stuck).toContain('10 of the stage failed, where 0 may');
});

test('the same seed gives the same world', () => {
  const world = { ...calmWorld, silenceRate: 0.1, failureRate: 0.01, seed: 7 };
  const simulation = staged(['10%'], 'PT1M', { failurePolicy: { maxFailures: '50%' } }, 200);
  expect(simulate(simulation, world)).toEqual(simulate(simulation, world));
});

test('a fault that comes to light after the end was missed, and all have it', () => {
  const fault = { by: 'time', after: 60 * minute } as const;
  const met = simulate(staged(['50%'], 'PT10M'), { ...calmWorld, fault });
  expect(met).toMatchObject({ outcome: 'Succeeded', endedAt: 65 * minute });
  expect(met.detected).toEqual({ at: 65 * minute, exposed: 1000, missed: true });
  expect(met.exposedTime).toBe((500 * 60 + 500 * 45) * minute);
  const taken = simulate(staged(['50%'], 'PT10M'), { ...calmWorld, fault, response: 'rollback' });
  expect(taken).toMatchObject({ outcome: 'RolledBack', detected: { missed: true } });
  expect(taken.exposure.at(-1)?.exposed).toBe(0);
});

test('with BlueGreen no target serves the new version before the switch, which takes as many targets at once as the largest batch has', () => {
  const met = simulate(staged(['10%'], 'PT10M', { strategy: { type: 'BlueGreen' } }), calmWorld);
  expect(met).toMatchObject({ outcome: 'Succeeded', violations: { capacity: 0, order: 0 } });
  expect(met.exposure).toEqual([
    { at: 0, exposed: 0 },
    { at: 35 * minute, exposed: 900 },
    { at: 40 * minute, exposed: 1000 },
  ]);
});

test('updates may take longer than a lease does otherwise', () => {
  const met = simulate(staged(['10%'], 'PT1M'), { ...calmWorld, deployTime: 60 * minute });
  expect(met).toMatchObject({ outcome: 'Succeeded', endedAt: 122 * minute });
});

test('a false alarm of a gate stops a good version', () => {
  const metrics = [
    {
      name: 'errors',
      query: 'errors',
      successCondition: { op: '<=' as const, value: 1 },
      failureCondition: { op: '>' as const, value: 2 },
    },
  ];
  const stages = [{ name: 'all', batches: ['10%'], gates: [{ metric: { ref: 'errors' } }] }];
  const outcome = (falseAlarmRate: number): string => {
    const over = { metrics, stages, failurePolicy: { onFailure: 'Abort' } } as const;
    const { outcome: phase, stuck = '' } = simulate(staged([], 'PT1M', over as Partial<RolloutSpec>), {
      ...calmWorld,
      falseAlarmRate,
    });
    return phase + stuck;
  };
  expect([outcome(0), outcome(1)]).toEqual(['Succeeded', 'Aborted']);
});

test('limits and order are kept, whatever fails', () => {
  const over: Partial<RolloutSpec> = {
    availability: { topologyKey: 'zone', maxUnavailable: '5%' },
    failurePolicy: { maxFailures: '50%' },
  };
  for (let seed = 1; seed <= 20; seed += 1) {
    const world = { ...calmWorld, silenceRate: 0.1, failureRate: 0.02, seed };
    const met = simulate(staged(['2%', '10%', '40%'], 'PT5M', over, 60), world);
    expect(met.violations, `seed ${seed}`).toEqual({ capacity: 0, order: 0 });
    expect(met.exposure.at(-1)!.exposed).toBeGreaterThan(0);
  }
});

test.each([
  ['approval', { approval: { groups: ['owners'] } }],
  ['test', { test: { job: 'smoke' } }],
  ['dependsOn', { dependsOn: { rollout: 'schema-18' } }],
])('a gate of kind %s passes where everything that can be well is', (_, gate) => {
  const stages = [{ name: 'all', beforeGates: [gate], gates: [gate], afterGates: [gate] }];
  expect(simulate(staged([], '', { stages }), calmWorld)).toMatchObject({ outcome: 'Succeeded' });
});
