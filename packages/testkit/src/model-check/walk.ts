import * as fc from 'fast-check';
import { isOver } from '../../../rollout/src/state/draft.ts';
import { inconsistency } from '../../../rollout/src/state/state-consistency.ts';
import { eventsOf, stepOf } from './events.ts';
import { endsOfSeveral } from './drain.ts';
import { ownerOf, rolloutsIn, stateIn } from './group.ts';
import { brokenInvariant } from './invariants.ts';
import { happen, helpful } from './people.ts';
import { worldOf, type ModelScene } from './scene.ts';
import { isSame, type ModelEvent, type ModelWorld } from './world.ts';

/** Scenes that are too large to go through, with more that can go wrong in one run. */
export const largeScenes: readonly ModelScene[] = [
  {
    name: 'three stages with soaks, an approval and a freeze',
    stages: { canary: [1], fleet: [2, 2], rest: [2] },
    spec: {
      stages: [
        { name: 'canary', gates: [{ soak: { duration: 'PT10M' } }] },
        { name: 'fleet', beforeGates: [{ approval: {} }], gates: [{ soak: { duration: 'PT10M' } }] },
        { name: 'rest' },
      ],
      availability: { maxUnavailable: 2 },
    },
    maxConcurrency: 3,
    freeze: [60, 90],
    faults: 12,
    depth: 60,
  },
  {
    name: 'a failure that may be, a deadline and a rollback by itself',
    stages: { fleet: [2, 4] },
    spec: {
      stages: [{ name: 'fleet', gates: [{ soak: { duration: 'PT10M' } }] }],
      availability: { maxUnavailable: 2 },
      failurePolicy: { onFailure: 'Rollback', maxFailures: 1 },
      progressDeadline: 'PT40M',
    },
    maxConcurrency: 2,
    faults: 12,
    depth: 60,
  },
  {
    name: 'more at once than may be, in three failure domains',
    stages: { fleet: [6, 1] },
    spec: { availability: { topologyKey: 'zone', maxDomainsInFlight: 2 }, failurePolicy: { maxFailures: 2 } },
    maxConcurrency: 3,
    faults: 8,
    depth: 60,
  },
  {
    name: 'a rollback in which targets fail',
    stages: { fleet: [2, 3] },
    spec: { availability: { maxUnavailable: 2 } },
    maxConcurrency: 2,
    rollsBack: true,
    faults: 8,
    depth: 60,
  },
  {
    name: 'BlueGreen with failures',
    stages: { fleet: [2, 1], rest: [1] },
    spec: { strategy: { type: 'BlueGreen' }, availability: { maxUnavailable: 1 } },
    maxConcurrency: 2,
    faults: 10,
    depth: 60,
  },
];

/** By chance, in the order of the numbers: which of the things that can happen do. The first that must not be, with the way to it. */
export function walk(scene: ModelScene, choices: readonly number[]): string | undefined {
  const path: string[] = [];
  let world = worldOf(scene);
  for (const choice of choices) {
    const events = eventsOf(scene, world).flatMap((event) => Array<ModelEvent>(likely(event)).fill(event));
    const { name, apply } = events[choice % events.length]!;
    const after = apply(world);
    if (isSame(world, after)) {
      // Most orders are refused where there are several rollouts, and would use up what may go wrong.
      if (world.group === undefined) world = after;
      continue;
    }
    path.push(name);
    const invariant = brokenInvariant(scene, world, after);
    if (invariant !== undefined) return `${invariant}: ${path.join(', ')}`;
    const refused = refusedState(world, after);
    if (refused !== undefined) return `the reader of states refuses it (${refused}): ${path.join(', ')}`;
    world = after;
  }
  const outcomes = world.group === undefined ? ends : endsOfSeveral;
  const end = outcomes[(choices.at(-1) ?? 0) % outcomes.length]!(scene, world);
  return typeof end === 'string' ? `${end}: ${path.join(', ')}` : undefined;
}

/** Why the reader of states would not take one of those that have changed. */
function refusedState(before: ModelWorld, after: ModelWorld): string | undefined {
  if (after.group === undefined) return inconsistency(after.state);
  for (const name of rolloutsIn(after)) {
    const state = ownerOf(after, name);
    const refused = stateIn(before, name) === state ? undefined : inconsistency(state);
    if (refused !== undefined) return refused;
  }
  return undefined;
}

/** Chance leans to what keeps a rollout going; most orders would soon end it. */
function likely({ fault, name }: ModelEvent): number {
  if (fault !== true) return 6;
  return ordersThatEnd.has(name.replace(/^.*: /, '')) ? 1 : 3;
}

const ordersThatEnd: ReadonlySet<string> = new Set(['pause', 'abort', 'rollback']);

export function choicesOf(scene: ModelScene): fc.Arbitrary<number[]> {
  return fc.array(fc.nat(100_000), { minLength: scene.depth / 2, maxLength: scene.depth });
}

const mostTurns = 200;

/** If nothing else goes wrong and people do what is required, it ends, or reports that too many targets are unavailable. */
function comeToAnEnd(scene: ModelScene, from: ModelWorld): string | ModelWorld {
  let world = from;
  for (let turn = 0; turn < mostTurns; turn++) {
    const { state, action } = stepOf(scene, world);
    const ticked = happen(scene, world, 'tick');
    if (isOver(state.phase)) return ticked;
    const wanted = helpful(scene, ticked, action);
    if (wanted === undefined) return ticked;
    const after = happen(scene, ticked, wanted);
    const invariant = brokenInvariant(scene, world, ticked) ?? brokenInvariant(scene, ticked, after);
    if (invariant !== undefined) return `${invariant}, on the way to its end`;
    world = after;
  }
  return `it does not come to an end, but ${JSON.stringify(stepOf(scene, world).action)}`;
}

/** Rolls it back from its current position. */
function turnBack(scene: ModelScene, world: ModelWorld): string | ModelWorld {
  return comeToAnEnd(scene, happen(scene, world, 'rollback'));
}

/** The outcomes of a run: its end, a rollback from its current position, or a rollback from its end. */
const ends = [
  comeToAnEnd,
  turnBack,
  (scene: ModelScene, world: ModelWorld): string | ModelWorld => {
    const end = comeToAnEnd(scene, world);
    return typeof end === 'string' ? end : turnBack(scene, end);
  },
] as const;
