import * as fc from 'fast-check';
import type { Growth, RolloutSpec, Selector, Stage } from '../../../core/src/generated/types.ts';
import type { Fleet, Target } from '../../../rollout/src/model.ts';

/** A manifest with nothing but what a plan must have. */
export function specOf(stages: readonly Stage[], more: Partial<RolloutSpec> = {}): RolloutSpec {
  return {
    change: 'chg-1',
    system: 'checkout',
    artifact: { name: 'checkout', version: '2.4.0' },
    strategy: { type: 'Staged' },
    stages: [...stages],
    ...more,
  };
}

/** `host-000` and on, with these labels. */
export function arbitraryFleet(count: number, labels: (index: number) => Record<string, string> = () => ({})): Fleet {
  return {
    targets: Array.from({ length: count }, (_, index) => ({
      name: `host-${String(index).padStart(3, '0')}`,
      labels: labels(index),
    })),
  };
}

const zones = ['a', 'b', 'c', 'd'];

const labels: fc.Arbitrary<Record<string, string>> = fc.record(
  {
    tier: fc.constantFrom('0', '1', '2', '10', 'high'),
    zone: fc.constantFrom(...zones),
    ring: fc.constantFrom('0', '1'),
  },
  { requiredKeys: [] },
);

export function anyTargets(maxLength: number): fc.Arbitrary<Target[]> {
  return fc.uniqueArray(fc.record({ name: fc.string({ minLength: 1, maxLength: 8 }), labels }), {
    selector: ({ name }) => name,
    maxLength,
  });
}

export const anyAmount: fc.Arbitrary<number | string> = fc.oneof(
  fc.integer({ min: 1, max: 60 }),
  fc.integer({ min: 1, max: 100_000 }).map((thousandths) => `${thousandths / 1000}%`),
);

const anySelector: fc.Arbitrary<Selector> = fc.oneof(
  fc.constant({}),
  fc.constantFrom('0', '1').map((ring) => ({ matchLabels: { ring } })),
  fc
    .subarray(zones, { minLength: 1 })
    .map((values): Selector => ({ matchExpressions: [{ key: 'zone', operator: 'In', values }] })),
  fc.constantFrom<Selector>(
    { matchExpressions: [{ key: 'tier', operator: 'NotIn', values: ['0'] }] },
    { matchExpressions: [{ key: 'zone', operator: 'Exists' }] },
    { matchExpressions: [{ key: 'zone', operator: 'DoesNotExist' }] },
  ),
);

const anyGrowth: fc.Arbitrary<Growth> = fc.record(
  {
    type: fc.constantFrom('Exponential' as const, 'Linear' as const),
    factor: fc.double({ min: 1.01, max: 100, noNaN: true }),
    start: anyAmount,
  },
  { requiredKeys: ['type'] },
);

const anyBatches: fc.Arbitrary<Partial<Stage>> = fc.oneof(
  fc.constant({}),
  fc.array(anyAmount, { minLength: 1, maxLength: 6 }).map((batches) => ({ batches })),
  anyGrowth.map((growth) => ({ growth })),
);

const anyStages: fc.Arbitrary<Stage[]> = fc
  .array(fc.tuple(anyBatches, fc.option(anySelector, { nil: undefined }), fc.option(anyAmount, { nil: undefined })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((stages) =>
    stages.map(([batches, selector, maxConcurrency], index) => ({
      name: `stage-${index}`,
      ...batches,
      ...(selector !== undefined && { selector }),
      ...(maxConcurrency !== undefined && { maxConcurrency }),
    })),
  );

export const anySpec: fc.Arbitrary<RolloutSpec> = fc
  .record({
    stages: anyStages,
    topologyKey: fc.option(fc.constant('zone'), { nil: undefined }),
    maxExposed: fc.option(anyAmount, { nil: undefined }),
    direction: fc.constantFrom('Ascending' as const, 'Descending' as const),
    selector: fc.option(anySelector, { nil: undefined }),
  })
  .map(({ stages, topologyKey, maxExposed, direction, selector }) =>
    specOf(stages, {
      order: { direction },
      ...(topologyKey !== undefined && { availability: { topologyKey } }),
      ...(maxExposed !== undefined && { limits: { maxExposed } }),
      ...(selector !== undefined && { targets: { selector } }),
    }),
  );
