import process from 'node:process';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { abort, pause, resume, retry, rollback, type Ordered } from '../commands.ts';
import { readState, writeState } from '../state-file.ts';
import { brief, drill, factsAt, minute, planOf, type Drill } from '../testing/drill.ts';
import { next } from '../step.ts';

const orders = { abort, pause, resume, retry, rollback } as const;
const operation = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('step', 'settle', 'fail', 'later', 'look') },
  { weight: 3, arbitrary: fc.constantFrom('abort', 'pause', 'resume', 'retry', 'rollback') },
);

/** What was started, as an executor saw it: it knows nothing of the state. */
interface World {
  readonly leases: Map<string, number>;
  generation: number;
}

function step(driven: Drill, world: World): void {
  const action = driven.step();
  const again = next(driven.state, factsAt(driven.now, driven.facts));
  expect(again.state).toBe(driven.state);
  expect('generation' in again.action).toBe(false);
  expect(readState(writeState(driven.state))).toEqual(driven.state);
  if ('because' in action) expect(action.because).not.toEqual([]);
  if (action.do === 'wait' && action.until !== undefined) expect(action.until).toBeGreaterThan(driven.now);
  if (!('generation' in action)) return;
  expect(action.generation).toBeGreaterThan(world.generation);
  world.generation = action.generation;
  for (const { name } of action.targets) {
    expect(world.leases.get(name) ?? 0, `the lease of ${name} stands`).toBeLessThanOrEqual(driven.now);
    world.leases.set(name, action.lease);
  }
  expect([...world.leases.values()].filter((lease) => lease > driven.now).length).toBeLessThanOrEqual(2);
}

function apply(driven: Drill, world: World, what: string): void {
  driven.facts = {};
  if (what === 'settle' || what === 'fail') {
    driven.settle(what === 'fail' ? [...world.leases.keys()] : []);
    world.leases.clear();
  } else if (what === 'later') driven.now += 10 * minute;
  else if (what === 'look') {
    driven.now += 10 * minute;
    const targets = [...driven.state.plan.targets.keys()].map((name) => ({ name, labels: {}, version: '1.0' }));
    driven.facts = { fleet: { targets: targets.map((target) => ({ ...target, observedAt: driven.now })) } };
    world.leases.clear();
  } else if (what in orders) {
    const ordered: Ordered = orders[what as keyof typeof orders](driven.state, { by: 'ops-1', now: driven.now });
    if ('state' in ordered) driven.state = ordered.state;
  }
  step(driven, world);
}

test('whatever is ordered and heard, starts keep their leases and limits, and the rollout ends, or says what is short', () => {
  const runs = Number(process.env['ROLLOUT_RUNS'] ?? 1500);
  const check = fc.property(fc.array(operation, { maxLength: 25 }), fc.boolean(), (operations, blueGreen) => {
    const driven = drill(planOf({ canary: [1], fleet: [2, 1] }), {
      availability: { maxUnavailable: 2 },
      strategy: { type: blueGreen ? 'BlueGreen' : 'Staged' },
    });
    driven.state = {
      ...driven.state,
      plan: { ...driven.state.plan, stages: driven.state.plan.stages.map((s) => ({ ...s, maxConcurrency: 2 })) },
    };
    const world: World = { leases: new Map(), generation: 0 };
    for (const what of operations) apply(driven, world, what);
    for (let turn = 0; turn < 30 && driven.state.finishedAt === undefined; turn++) {
      const unknown = [...driven.state.targets.values()].some(({ phase }) => phase === 'Unknown');
      apply(
        driven,
        world,
        driven.state.phase === 'Paused' ? (turn % 2 ? 'resume' : 'retry') : unknown ? 'look' : 'settle',
      );
    }
    // More targets that have failed than may be out: it says so, and a person has to skip some or take it back.
    expect(brief(driven.step())).toMatch(/^(?:done .*|blocked availability)$/);
  });
  fc.assert(check, { numRuns: runs });
});
