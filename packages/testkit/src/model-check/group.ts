import { groupsOf } from '../../../rollout/src/group/groups-of.ts';
import { endedBy } from '../../../rollout/src/group/queue.ts';
import { recordInGroups } from '../../../rollout/src/group/record-group.ts';
import type { Fleet, OtherRollout, RolloutState, Step, StepFacts } from '../../../rollout/src/model.ts';
import { isOver } from '../../../rollout/src/state/draft.ts';
import { headOf } from '../../../rollout/src/state/state-file.ts';
import { nextStep } from '../../../rollout/src/step/step.ts';
import { supersede } from '../../../rollout/src/step/supersede.ts';
import { begunOf, sceneFacts, type ModelScene } from './scene.ts';
import { put, type ModelEvent, type ModelGroup, type ModelWorld, type OtherModel } from './world.ts';

/** The same world with another of its rollouts as the one that something happens to. */
export function focused(world: ModelWorld, name: string): ModelWorld {
  const { state, approved, group } = world;
  if (state.name === name || group === undefined) return world;
  const { [name]: at, ...rest } = Object.fromEntries([...group.others, [state.name, { state, approved }] as const]);
  return { ...world, ...at, group: { ...group, others: inOrder(Object.entries(rest)) } };
}

/** The same worlds have them in the same order. */
function inOrder(others: Iterable<[string, OtherModel]>): ReadonlyMap<string, OtherModel> {
  return new Map([...others].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The rollouts of a world that have started, in the order of their names. */
export function rolloutsIn({ state, group }: ModelWorld): readonly string[] {
  return [state.name, ...(group?.others.keys() ?? [])].sort();
}

/** The state of one of the rollouts. */
export function ownerOf({ state, group }: ModelWorld, name: string): RolloutState {
  return group === undefined || state.name === name ? state : group.others.get(name)!.state;
}

const heads = new WeakMap<RolloutState, OtherRollout>();

export function headsOf({ others }: ModelGroup): ReadonlyMap<string, OtherRollout> {
  return new Map(
    [...others].map(([name, { state }]) => {
      let head = heads.get(state);
      if (head === undefined) heads.set(state, (head = headOf(state, groupsOf(state.spec))));
      return [name, head];
    }),
  );
}

/** What a driver knows of the world whose clock is late by `late` milliseconds. */
export function groupFacts(scene: ModelScene, { now, group }: ModelWorld, fleet?: Fleet, late = 0): StepFacts {
  return sceneFacts(scene, now - late, {
    ...(fleet && { fleet }),
    ...(group && { others: headsOf(group), groups: group.records, generation: group.generation }),
  });
}

/** One step as the driver composes it: with rollouts that it ends in between, if it takes over from them. */
export function stepOfGroup(
  scene: ModelScene,
  world: ModelWorld,
  fleet?: Fleet,
  late = 0,
): { readonly world: ModelWorld; readonly step: Step } {
  const step = nextStep(world.state, groupFacts(scene, world, fleet, late));
  const { group } = world;
  const rivals = group === undefined ? [] : endedBy(step.state, headsOf(group)).map((name) => ownerOf(world, name));
  if (group === undefined || rivals.length === 0) return { world, step };
  const { state, ended } = supersede(step.state, rivals, world.now - late);
  const others = new Map(group.others);
  for (const each of ended) others.set(each.name, { ...others.get(each.name)!, state: each });
  const after = { ...world, group: { ...group, others } };
  return { world: after, step: nextStep(state, groupFacts(scene, after, fleet, late)) };
}

export function startsOfRivals(scene: ModelScene, { state, group }: ModelWorld): ModelEvent[] {
  return (scene.rivals ?? []).flatMap((rival) => {
    const name = `shop-${rival.version}`;
    if (name === state.name || group?.others.has(name)) return [];
    const apply = (at: ModelWorld): ModelWorld => {
      const others = put(at.group!.others, name, { state: begunOf(scene, rival, at), approved: false });
      return { ...at, group: { ...at.group!, others: inOrder(others) } };
    };
    return [{ name: `start ${name}`, apply }];
  });
}

/** The event as the state ref keeps it, and what the invariants have to remember of it. */
export function recorded(before: ModelWorld, after: ModelWorld): ModelWorld {
  const group = after.group!;
  let { records, generation, atWork } = group;
  for (const name of rolloutsIn(after)) {
    const [old, state] = [stateIn(before, name), ownerOf(after, name)];
    if (old === state) continue;
    const changed = recordInGroups(records, old, state);
    if (changed.size > 0) records = new Map([...records, ...changed]);
    generation = Math.max(generation, state.generation);
    const hasEnded = isOver(state.phase) || state.phase === 'Pending';
    if (hasEnded && atWork.includes(name)) atWork = atWork.filter((each) => each !== name);
  }
  const kept = after.out.length > before.out.length ? remembered(after, after.out.at(-1)!.rollout) : group;
  if (kept !== group && !atWork.includes(after.out.at(-1)!.rollout))
    atWork = [...atWork, after.out.at(-1)!.rollout].sort();
  const isSame = records === group.records && generation === group.generation && atWork === group.atWork;
  return isSame && kept === group ? after : { ...after, group: { ...kept, records, generation, atWork } };
}

export function stateIn(world: ModelWorld, name: string): RolloutState | undefined {
  return rolloutsIn(world).includes(name) ? ownerOf(world, name) : undefined;
}

/** What was good on a target when a rollout started it, from the states of that time. */
function remembered(world: ModelWorld, rollout: string): ModelGroup {
  const group = world.group!;
  const starts = world.out.at(-1)!;
  let { before, good } = group;
  for (const { name } of starts.targets) {
    const found = ownerOf(world, rollout).plan.targets.get(name)?.version;
    if (!before.has(name) && found !== undefined) before = put(before, name, found);
    if (starts.do === 'rollback') continue;
    const key = `${rollout} ${name}`;
    const settled = rolloutsIn(world).flatMap((each) => {
      const { phase, targets } = ownerOf(world, each);
      const target = targets.get(name);
      const isSettled = phase === 'Succeeded' && target !== undefined && target.generation > 0;
      return isSettled && ran.has(target.phase) ? [target.version] : [];
    });
    good = put(good, key, [...new Set([...(good.get(key) ?? []), before.get(name)!, ...settled])].sort());
  }
  return { ...group, before, good };
}

const ran: ReadonlySet<string> = new Set(['Succeeded', 'Superseded', 'Drifted']);
