import { describe, expect, test } from 'vitest';
import type { RolloutSpec } from '@gradus/core/internal';
import { planOf } from '@gradus/testkit/rollout/drill.ts';
import { startWatch, type Watch } from './watch.ts';

const minute = 60_000;

function watchOf(over: Partial<RolloutSpec> = {}): Watch {
  const plan = planOf({ canary: [1], fleet: [3, 3] });
  const targets = new Map(
    [...plan.targets.keys()].map((name) => [name, { labels: {}, domain: `zone-${name.at(-1)}` }]),
  );
  return startWatch(
    { ...plan, targets, stages: plan.stages.map((stage) => ({ ...stage, maxConcurrency: 3 })) },
    {
      change: 'chg-1',
      system: 'shop',
      artifact: { name: 'shop', version: '2.0' },
      strategy: { type: 'Staged' },
      stages: [{ name: 'canary', gates: [{ soak: { duration: 'PT10M' } }] }, { name: 'fleet' }],
      ...over,
    },
  );
}

function start(watch: Watch, at: number, ...names: readonly string[]): void {
  const targets = names.map((name) => ({ name, version: '2.0', attempt: 1 }));
  watch.starts({ do: 'deploy', generation: 1, lease: at + 15 * minute, targets }, at);
}

/** The canary is done after a minute. */
function afterCanary(over: Partial<RolloutSpec> = {}): Watch {
  const watch = watchOf(over);
  start(watch, 0, 'canary-1');
  watch.seen('canary-1', true, minute);
  return watch;
}

describe('order', () => {
  test.each([
    ['in time', 11, 0],
    ['a minute too early for the soak', 10, 1],
  ])('%s', (_, at, order) => {
    const watch = afterCanary();
    start(watch, at * minute, 'fleet-1');
    expect(watch.violations()).toEqual({ capacity: 0, order: order });
  });

  test('a later batch while an earlier one is not settled', () => {
    const watch = afterCanary();
    start(watch, 20 * minute, 'fleet-1', 'fleet-2');
    watch.seen('fleet-1', true, 21 * minute);
    watch.seen('fleet-2', false, 21 * minute);
    watch.failed('fleet-3');
    start(watch, 22 * minute, 'fleet-4');
    expect(watch.violations()).toEqual({ capacity: 0, order: 1 });
  });
});

test.each([
  ['in time', 11, 0],
  ['before the soak is over', 10, 1],
])('a switch %s', (_, at, order) => {
  const watch = afterCanary({ strategy: { type: 'BlueGreen' } });
  const targets = [{ name: 'canary-1', version: '2.0', attempt: 1 }];
  watch.starts({ do: 'switch', generation: 2, lease: 60 * minute, targets }, at * minute);
  expect(watch.violations().order).toBe(order);
  // No gates follow the switch here.
  watch.seen('canary-1', true, 20 * minute);
  start(watch, 20 * minute, 'fleet-1');
  expect(watch.violations().order).toBe(order);
});

describe('capacity', () => {
  test('more at once than the stage allows', () => {
    const watch = afterCanary();
    start(watch, 20 * minute, 'fleet-1', 'fleet-2', 'fleet-3', 'fleet-4');
    expect(watch.violations()).toMatchObject({ capacity: 1 });
  });

  test('one that failed is out, too', () => {
    const watch = afterCanary({ availability: { maxUnavailable: 2 } });
    start(watch, 20 * minute, 'fleet-1', 'fleet-2');
    watch.failed('fleet-1');
    expect(watch.violations().capacity).toBe(0);
    start(watch, 21 * minute, 'fleet-3');
    expect(watch.violations().capacity).toBe(1);
  });

  test('a second failure domain', () => {
    const watch = afterCanary({ availability: { topologyKey: 'zone' } });
    start(watch, 20 * minute, 'fleet-1', 'fleet-2');
    expect(watch.violations().capacity).toBe(1);
  });

  test('a start under the lease of another', () => {
    const watch = afterCanary();
    start(watch, 20 * minute, 'fleet-1');
    start(watch, 30 * minute, 'fleet-1');
    start(watch, 50 * minute, 'fleet-1');
    expect(watch.violations().capacity).toBe(1);
  });

  test('with BlueGreen only a switch takes targets out', () => {
    const watch = afterCanary({ strategy: { type: 'BlueGreen' }, availability: { maxUnavailable: 1 } });
    start(watch, 20 * minute, 'fleet-1', 'fleet-2');
    expect(watch.violations().capacity).toBe(0);
    const targets = ['fleet-1', 'fleet-2'].map((name) => ({ name, version: '2.0', attempt: 1 }));
    watch.starts({ do: 'switch', generation: 2, lease: 60 * minute, targets }, 40 * minute);
    expect(watch.violations().capacity).toBe(1);
  });
});
