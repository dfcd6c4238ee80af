import { writeState } from '../../../rollout/src/state/state-file.ts';
import type { RolloutState } from '../../../rollout/src/model.ts';
import { eventsOf } from './events.ts';
import type { GroupInvariant } from './group-invariants.ts';
import { brokenInvariant, type Invariant } from './invariants.ts';
import { worldOf, type ModelScene } from './scene.ts';
import type { ModelWorld } from './world.ts';

/** The result of a search: the shortest path to a violation, if there is one. */
export interface Found {
  readonly worlds: number;
  readonly violation?: { readonly invariant: Invariant | GroupInvariant; readonly path: readonly string[] };
}

interface Reached {
  readonly world: ModelWorld;
  readonly event: string;
  readonly from: Reached | undefined;
}

/** Goes through every order of everything that can happen, breadth first, to the depth of the scene. */
export function search(scene: ModelScene): Found {
  const seen = new Set<string>();
  let front: Reached[] = [{ world: worldOf(scene), event: '', from: undefined }];
  for (let depth = 0; depth < scene.depth && front.length > 0; depth++) {
    const reached: Reached[] = [];
    for (const from of front)
      for (const { name, apply } of eventsOf(scene, from.world)) {
        const world = apply(from.world);
        const key = keyOf(world);
        if (seen.has(key)) continue;
        seen.add(key);
        const here = { world, event: name, from };
        const invariant = brokenInvariant(scene, from.world, world);
        if (invariant !== undefined) return { worlds: seen.size, violation: { invariant, path: pathTo(here) } };
        reached.push(here);
      }
    front = reached;
  }
  return { worlds: seen.size };
}

function pathTo(reached: Reached): string[] {
  const path: string[] = [];
  for (let at: Reached | undefined = reached; at?.from !== undefined; at = at.from) path.unshift(at.event);
  return path;
}

const texts = new WeakMap<RolloutState, string>();

function keyOf({ state, group, ...world }: ModelWorld): string {
  const rest = group === undefined ? world : { ...world, group: { ...group, others: undefined } };
  const others = [...(group?.others.values() ?? [])].map(({ state: other, approved }) => textOf(other) + approved);
  return (
    textOf(state) +
    others.join('') +
    JSON.stringify(rest, (_, value: unknown) => (value instanceof Map ? [...(value as Map<string, unknown>)] : value))
  );
}

function textOf(state: RolloutState): string {
  let text = texts.get(state);
  if (text === undefined) texts.set(state, (text = writeState(state).state));
  return text;
}
