import process from 'node:process';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Gate, RolloutSpec } from '@gradus/core/internal';
import { planRollout } from '../plan/plan.ts';
import { anySpec, anyTargets } from '@gradus/testkit/rollout/arbitrary.ts';
import { timeline } from '../plan/timeline.ts';
import type { Simulation } from './run.ts';
import { simulate } from './simulate.ts';
import { calmWorld, worldFaults, type Exposure, type Simulated, type World } from './world.ts';

const minute = 60_000;
const numRuns = Number(process.env['ROLLOUT_RUNS'] ?? 300);

const soaks = fc.constantFrom('PT1M', 'PT45M', 'P1D');
const gates: fc.Arbitrary<Gate[]> = fc.array(
  fc.oneof(
    soaks.map((duration) => ({ soak: { duration } })),
    fc.constantFrom<Gate>({ metric: { ref: 'errors' } }, { approval: { groups: ['ops'] } }, { test: { job: 'smoke' } }),
  ),
  { maxLength: 3 },
);

/** What the planner is tried with, and gates, limits of availability and policies of failure. */
const anyRollout: fc.Arbitrary<RolloutSpec> = fc
  .record({
    spec: anySpec,
    gates,
    afterGates: gates,
    beforeGates: gates,
    type: fc.constantFrom('Staged' as const, 'BlueGreen' as const),
    maxUnavailable: fc.constantFrom(undefined, 1, 3, '20%'),
    maxFailures: fc.constantFrom(0, 2, '50%'),
    onFailure: fc.constantFrom('Pause' as const, 'Abort' as const, 'Rollback' as const),
  })
  .map(({ spec, type, maxUnavailable, maxFailures, onFailure, ...around }) => ({
    ...spec,
    strategy: { type },
    stages: spec.stages.map((stage) => ({ ...stage, ...around })),
    metrics: [{ name: 'errors', query: 'errors', successCondition: { op: '<' as const, value: 1 }, count: 3 }],
    availability: { ...spec.availability, ...(maxUnavailable !== undefined && { maxUnavailable }) },
    failurePolicy: { maxFailures, onFailure },
  }));

const anySimulation: fc.Arbitrary<Simulation> = fc
  .record({ spec: anyRollout, targets: anyTargets(25) })
  .map(({ spec, targets }) => ({
    name: 'shop-2',
    spec,
    plan: planRollout({ name: 'shop-2', spec, fleet: { targets: targets.map((each) => ({ ...each, version: '1' })) } }),
    start: 0,
    zone: 'UTC',
    windows: [],
    calendars: new Map(),
  }))
  .filter(({ plan }) => plan.targets.size > 0);

const rate = fc.constantFrom(0, 0, 0.05, 0.5);
const anyWorld: fc.Arbitrary<World> = fc.record({
  deployTime: fc.constantFrom(1_000, 5 * minute, 60 * minute),
  failureRate: rate,
  silenceRate: rate,
  falseAlarmRate: rate,
  approvalTime: fc.constantFrom(0, 30 * minute),
  response: fc.constantFrom('abort' as const, 'rollback' as const),
  fault: fc.constantFrom<World['fault']>(
    undefined,
    { by: 'time', after: 10 * minute },
    { by: 'time', after: 5000 * minute },
    { by: 'exposure', sum: 40 * minute },
  ),
  faults: fc.subarray([...worldFaults]),
  seed: fc.nat(),
});

function integral(exposure: readonly Exposure[], end: number): number {
  return exposure.reduce(
    (sum, { at, exposed }, index) => sum + exposed * Math.max(0, Math.min(exposure[index + 1]?.at ?? end, end) - at),
    0,
  );
}

function exposedAt({ exposure }: Simulated, at: number): number {
  return exposure.findLast((each) => each.at <= at)!.exposed;
}

test('whatever is simulated ends, keeps limits and order, and adds up', () => {
  fc.assert(
    fc.property(anySimulation, anyWorld, (simulation, world) => {
      const met = simulate(simulation, world);
      expect(met.violations).toEqual({ capacity: 0, order: 0 });
      expect(met.stuck ?? '').not.toContain('within a year');
      const found = world.response === 'abort' ? (met.detected?.at ?? met.endedAt) : met.endedAt;
      expect(met.exposedTime).toBeCloseTo(integral(met.exposure, found), 0);
      const without = met.detected === undefined ? 0 : met.targets - met.detected.exposed;
      // A target that converges slowly may be rolled back, and get the version after that.
      expect(met.late).toBeLessThanOrEqual(world.response === 'abort' ? without : met.targets);
      expect(Math.max(...met.exposure.map(({ exposed }) => exposed))).toBeLessThanOrEqual(met.targets);
      expect(met.exposure.map(({ at }) => at)).toEqual(met.exposure.map(({ at }) => at).toSorted((a, b) => a - b));
      expect(met.outcome === 'RolledBack' ? met.exposure.at(-1)!.exposed : 0).toBe(0);
    }),
    { numRuns },
  );
});

test('a good version in a calm world reaches all targets, when the timeline says that it does', () => {
  fc.assert(
    fc.property(anySimulation, ({ spec, plan, ...rest }) => {
      const met = simulate({ ...rest, spec, plan }, { ...calmWorld, approvalTime: 0 });
      expect([met.outcome, met.stuck]).toEqual(['Succeeded', undefined]);
      expect(met.exposure.at(-1)!.exposed).toBe(plan.targets.size);
      const dates = timeline(plan, spec, { start: 0, windows: [], zone: 'UTC', deployTime: calmWorld.deployTime });
      expect(met.endedAt).toBe(dates.end);
    }),
    { numRuns },
  );
});

test('until a fault is found, all goes as with a good version', () => {
  fc.assert(
    fc.property(anySimulation, anyWorld, (simulation, world) => {
      const bad = simulate(simulation, { ...world, fault: world.fault ?? { by: 'time', after: 90 * minute } });
      const good = simulate(simulation, { ...world, fault: undefined });
      if (bad.detected === undefined) return;
      const { at, exposed, missed } = bad.detected;
      // What is looked at in the same moment is not yet known to have the version.
      expect(exposed).toBeGreaterThanOrEqual(Math.min(exposedAt(good, at), exposedAt(good, at - 1)));
      expect(exposed).toBeLessThanOrEqual(Math.max(exposedAt(good, at), exposedAt(good, at - 1)));
      const isMissed = good.outcome === 'Succeeded' && good.endedAt < at;
      expect(missed).toBe(good.endedAt === at ? missed : isMissed);
    }),
    { numRuns },
  );
});
