import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RolloutSpec } from '@gradus/core/internal';
import { limitOf } from './amount.ts';
import type { Target } from '../model.ts';
import { planRollout } from './plan.ts';
import { anyAmount, anyTargets, specOf } from '@gradus/testkit/rollout/arbitrary.ts';

// Adding a target and removing it again are one comparison, read in two directions.

const withAnother = fc
  .tuple(anyTargets(80), fc.nat(), fc.string())
  .filter(([targets]) => targets.length > 0)
  .map(([targets, index, seed]) => {
    const another = targets[index % targets.length]!;
    return { another, seed, fewer: targets.filter((target) => target !== another), more: targets };
  });

const everything = specOf([{ name: 'all' }]);
const spread = specOf([{ name: 'all' }], { availability: { topologyKey: 'zone' } });

/** The targets of the one stage in order. */
function sequence(spec: RolloutSpec, targets: readonly Target[], seed: string): readonly Target[] {
  const [batch] = planRollout({ name: 'edge', spec, fleet: { targets }, seed }).stages[0]!.batches;
  const byName = new Map(targets.map((target) => [target.name, target]));
  return (batch?.targets ?? []).map((name) => byName.get(name)!);
}

const first = (targets: readonly Target[], amount: number | string): Set<Target> =>
  new Set(targets.slice(0, limitOf(amount, targets.length)));

describe('one more target, or one less', () => {
  test('changes nothing about which of two others comes first', () => {
    fc.assert(
      fc.property(withAnother, ({ another, seed, fewer, more }) => {
        const [before, after] = [sequence(everything, fewer, seed), sequence(everything, more, seed)];
        expect(after.filter((target) => target !== another)).toEqual(before);
      }),
    );
  });

  test('with failure domains: nothing between two of its own domain, or between two of others', () => {
    fc.assert(
      fc.property(withAnother, ({ another, seed, fewer, more }) => {
        const [before, after] = [sequence(spread, fewer, seed), sequence(spread, more, seed)];
        const isOwn = ({ labels }: Target): boolean => labels['zone'] === another.labels['zone'];
        expect(after.filter((target) => target !== another && isOwn(target))).toEqual(before.filter(isOwn));
        expect(after.filter((target) => !isOwn(target))).toEqual(before.filter((target) => !isOwn(target)));
      }),
    );
  });

  test('moves one other across the end of a batch at most, which is what rounding asks for', () => {
    fc.assert(
      fc.property(withAnother, anyAmount, ({ seed, fewer, more }, amount) => {
        const [before, after] = [
          first(sequence(everything, fewer, seed), amount),
          first(sequence(everything, more, seed), amount),
        ];
        expect(fewer.filter((target) => before.has(target) !== after.has(target)).length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });

  test('with failure domains one of its own domain, and one of all others', () => {
    fc.assert(
      fc.property(withAnother, anyAmount, ({ another, seed, fewer, more }, amount) => {
        const [before, after] = [
          first(sequence(spread, fewer, seed), amount),
          first(sequence(spread, more, seed), amount),
        ];
        const moved = fewer.filter((target) => before.has(target) !== after.has(target));
        const own = moved.filter(({ labels }) => labels['zone'] === another.labels['zone']);
        expect([own.length <= 1, moved.length - own.length <= 1]).toEqual([true, true]);
      }),
      { numRuns: 500 },
    );
  });
});
