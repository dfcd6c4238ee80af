import { isOver } from '../../../rollout/src/state/draft.ts';
import type { Action } from '../../../rollout/src/model.ts';
import { stepOf } from './events.ts';
import { focused, ownerOf, rolloutsIn } from './group.ts';
import { brokenInvariant } from './invariants.ts';
import { happen, helpful } from './people.ts';
import type { ModelScene } from './scene.ts';
import type { ModelWorld } from './world.ts';

const mostRounds = 100;

type End = string | ModelWorld;

/** If nothing else goes wrong and people do what is required, all of them end, or one says what it waits for that is not another. */
function drain(scene: ModelScene, from: ModelWorld): End {
  let world = from;
  for (let round = 0; round < mostRounds; round++) {
    let isMoving = false;
    let isBlocked = false;
    for (const name of rolloutsIn(world)) {
      if (isOver(ownerOf(world, name).phase)) continue;
      const { action } = stepOf(scene, focused(world, name));
      const ticked = happen(scene, world, `${name}: tick`);
      const wanted = isQueued(action) ? undefined : eventFor(scene, ticked, name, action);
      const after = wanted === undefined ? ticked : happen(scene, ticked, wanted);
      const invariant = brokenInvariant(scene, world, ticked) ?? brokenInvariant(scene, ticked, after);
      if (invariant !== undefined) return `${invariant}, on the way to its end`;
      isMoving ||= wanted !== undefined || isOver(ownerOf(after, name).phase);
      isBlocked ||= wanted === undefined && !isQueued(action);
      world = after;
    }
    if (!isMoving) return isBlocked || isAllOver(world) ? world : `${notDrained}: ${waitsOf(scene, world)}`;
  }
  return `${notDrained}: ${waitsOf(scene, world)}`;
}

export const notDrained = 'a queue does not drain';

function isAllOver(world: ModelWorld): boolean {
  return rolloutsIn(world).every((name) => isOver(ownerOf(world, name).phase));
}

function isQueued(action: Action): boolean {
  return 'because' in action && action.because.length > 0 && action.because.every(({ code }) => code === 'group');
}

function waitsOf(scene: ModelScene, world: ModelWorld): string {
  return rolloutsIn(world)
    .map(
      (name) => `${name} ${ownerOf(world, name).phase} ${JSON.stringify(stepOf(scene, focused(world, name)).action)}`,
    )
    .join('; ');
}

/** What people do about the action of one of the rollouts. Undefined if that is nothing. */
function eventFor(scene: ModelScene, world: ModelWorld, name: string, action: Action): string | undefined {
  if (isOver(ownerOf(world, name).phase)) return undefined;
  const wanted = helpful(scene, focused(world, name), action);
  return wanted === undefined || /^(carry|tell|wait)|is done$/.test(wanted) ? wanted : `${name}: ${wanted}`;
}

/** Every rollout, the latest first, is rolled back once the one before it has ended. */
function turnBackInTurn(scene: ModelScene, from: ModelWorld): End {
  let world: End = drain(scene, from);
  for (const name of rolloutsIn(from).toReversed()) {
    if (typeof world === 'string') return world;
    world = drain(scene, happen(scene, world, `${name}: rollback`));
  }
  return world;
}

/** All of them are ordered to roll back at once. */
function turnBackAtOnce(scene: ModelScene, from: ModelWorld): End {
  const ordered = rolloutsIn(from).reduce((at, name) => happen(scene, at, `${name}: rollback by force`), from);
  return drain(scene, ordered);
}

/** The outcomes of a run with several rollouts. */
export const endsOfSeveral = [
  drain,
  turnBackInTurn,
  turnBackAtOnce,
  (scene: ModelScene, world: ModelWorld): End => {
    const end = drain(scene, world);
    return typeof end === 'string' ? end : turnBackAtOnce(scene, end);
  },
] as const;
