import type { GroupRecord, GroupTarget, RolloutState } from '../model.ts';
import { groupOfTarget, groupsOf } from './groups-of.ts';
import { intendedAt } from './record-group.ts';

export type GroupRecords = ReadonlyMap<string, GroupRecord>;

/** The last start of the rollout's artifact on a target, by any rollout of the group. */
export function lastStart(groups: GroupRecords, state: RolloutState, name: string): GroupTarget | undefined {
  const entries = groups.get(groupOfTarget(state, name))?.targets.get(name);
  return entries?.find(({ artifact }) => artifact === state.spec.artifact.name);
}

/**
 * The last start by which another rollout updated a target after this one did, in whatever group: generations grow over all of them. One
 * that was rolled back to what this one brought has undone that.
 */
export function movedOn(groups: GroupRecords, state: RolloutState, name: string): GroupTarget | undefined {
  const { artifact } = state.spec;
  let last: GroupTarget | undefined;
  for (const { targets } of groups.values())
    for (const entry of targets.get(name) ?? []) {
      const isLater = entry.generation > (last ?? state.targets.get(name) ?? { generation: 0 }).generation;
      if (entry.artifact === artifact.name && isLater) last = entry;
    }
  const isUndone = last?.phase === 'RolledBack' && last.version === artifact.version;
  return isUndone || last?.rollout === state.name ? undefined : last;
}

/** The start of another rollout that was intended later than this one: to start the target now would lower its version. */
export function laterIntention(groups: GroupRecords, state: RolloutState, name: string): GroupTarget | undefined {
  const last = lastStart(groups, state, name);
  if (last === undefined || last.rollout === state.name || last.rollout === state.targets.get(name)?.from)
    return undefined;
  return last.intendedAt > intendedAt(state) && last.version !== state.spec.artifact.version ? last : undefined;
}

/** A start on the target by another rollout, of any group and artifact, whose lease has not ended. */
export function startUnderWay(
  groups: GroupRecords,
  rollout: string,
  name: string,
  now: number,
): GroupTarget | undefined {
  for (const { targets } of groups.values())
    for (const entry of targets.get(name) ?? []) if (entry.rollout !== rollout && isUnderWay(entry, now)) return entry;
  return undefined;
}

export function isUnderWay({ phase, lease = Number.POSITIVE_INFINITY }: GroupTarget, now: number): boolean {
  return phase === 'InProgress' && lease > now;
}

/** Whether, as far as this start is known, its target may not serve. */
export function isOut({ phase, down }: GroupTarget): boolean {
  return phase === 'InProgress' || phase === 'Unknown' || down === true;
}

/** Starts by other rollouts of the groups of this one, by target. */
export function* startsOfOthers(groups: GroupRecords, state: RolloutState): Generator<[string, GroupTarget]> {
  for (const group of groupsOf(state.spec))
    for (const [name, entries] of groups.get(group)?.targets ?? [])
      for (const entry of entries) if (entry.rollout !== state.name) yield [name, entry];
}
