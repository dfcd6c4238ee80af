import { intendedAt } from '../../../rollout/src/group/record-group.ts';
import type { RolloutState } from '../../../rollout/src/model.ts';
import { ownerOf, rolloutsIn } from './group.ts';
import type { ModelWorld, Starts } from './world.ts';

/** What must hold after every event over all rollouts of a group, whichever of them it happens to. */
export const groupInvariants = {
  'no start lowers a version that was intended later': (before, after) =>
    started(before, after).every(({ rollout, do: what, targets }) =>
      targets.every(({ name }) => {
        const last = before.handed.get(name);
        if (last === undefined || isOwn(after, rollout, last.rollout)) return true;
        const own = ownerOf(after, rollout);
        // What another rollout has restored is its own again.
        if (what === 'rollback') return last.version === own.spec.artifact.version;
        return intendedAt(own) >= last.intendedAt;
      }),
    ),
  'a rollback restores what was good before it': (before, after) =>
    started(before, after).every(
      ({ rollout, do: what, targets }) =>
        what !== 'rollback' || targets.every(({ name, version }) => goodFor(after, rollout, name).includes(version)),
    ),
  'what a superseded rollout started has an owner': (_, after) =>
    rolloutsIn(after).every((name) => {
      const state = ownerOf(after, name);
      if (state.supersededBy === undefined) return true;
      const successor = ownerOf(after, state.supersededBy);
      return [...state.targets].every(
        ([target, { phase, generation }]) =>
          generation === 0 ||
          phase === 'Skipped' ||
          phase === 'Superseded' ||
          phase === 'Drifted' ||
          phase === 'RolledBack' ||
          (successor.targets.get(target)?.generation ?? 0) >= generation,
      );
    }),
  'one rollout of a group is at work at a time': (_, after) => (after.group?.atWork.length ?? 0) <= 1,
  'generations rise over all rollouts': (before, after) =>
    started(before, after).every(({ generation }) => generation > (before.group?.generation ?? 0)),
} as const satisfies Readonly<Record<string, (before: ModelWorld, after: ModelWorld) => boolean>>;

export type GroupInvariant = keyof typeof groupInvariants;

function started(before: ModelWorld, after: ModelWorld): readonly Starts[] {
  return after.out.filter((starts) => !before.out.includes(starts));
}

/** Whether what another rollout started is for this one: it took over from that, or from one that had. */
function isOwn(world: ModelWorld, name: string, other: string): boolean {
  return name === other || lineOf(world, name).some((state) => state.name === other);
}

/** The rollouts from which this one took over, and those from which they had. */
function lineOf(world: ModelWorld, name: string): readonly RolloutState[] {
  return rolloutsIn(world)
    .map((each) => ownerOf(world, each))
    .flatMap((state) => (state.supersededBy === name ? [state, ...lineOf(world, state.name)] : []));
}

function goodFor(world: ModelWorld, rollout: string, name: string): readonly string[] {
  const good = world.group!.good;
  return [rollout, ...lineOf(world, rollout).map((state) => state.name)].flatMap(
    (each) => good.get(`${each} ${name}`) ?? [],
  );
}
