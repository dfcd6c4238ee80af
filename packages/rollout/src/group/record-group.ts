import type { GroupRecord, GroupTarget, RolloutState, TargetState } from '../model.ts';
import { plannedTarget } from '../state/places.ts';
import { groupOfTarget } from './groups-of.ts';

/** When the rollout was started, or a person last ordered that it brings its version. */
export function intendedAt({ startedAt, orderedAt }: RolloutState): number {
  return orderedAt ?? startedAt;
}

/**
 * The records that a transition of a rollout changes, with the change; `before` is undefined for the first. A start by another rollout
 * that came later stays: a late result does not overwrite it.
 */
export function recordInGroups(
  groups: ReadonlyMap<string, GroupRecord>,
  before: RolloutState | undefined,
  after: RolloutState,
): ReadonlyMap<string, GroupRecord> {
  const drafts = new Map<string, Map<string, readonly GroupTarget[]>>();
  // Whether its versions are good changes with that, for all of its targets.
  const turns = (after.phase === 'Succeeded') !== (before?.phase === 'Succeeded');
  for (const [name, target] of after.targets) {
    if (!turns && before?.targets.get(name) === target) continue;
    if (target.generation === 0 || target.from !== undefined) continue;
    const group = groupOfTarget(after, name);
    const known = (drafts.get(group) ?? groups.get(group)?.targets)?.get(name) ?? [];
    const entry = entryOf(after, name, target, known);
    if (entry === undefined) continue;
    let draft = drafts.get(group);
    if (draft === undefined) drafts.set(group, (draft = new Map(groups.get(group)?.targets)));
    draft.set(name, [...known.filter(({ artifact }) => artifact !== entry.artifact), entry]);
  }
  return new Map([...drafts].map(([name, targets]) => [name, { name, targets }]));
}

function entryOf(
  state: RolloutState,
  name: string,
  target: TargetState,
  known: readonly GroupTarget[],
): GroupTarget | undefined {
  const artifact = state.spec.artifact.name;
  const last = known.find((each) => each.artifact === artifact);
  if (last !== undefined && last.rollout !== state.name && last.generation > target.generation) return undefined;
  const planned = plannedTarget(state, name);
  const good = goodAfter(state, name, target, last);
  return {
    artifact,
    rollout: state.name,
    intendedAt: intendedAt(state),
    version: target.version,
    generation: target.generation,
    phase: target.phase,
    startedAt: target.startedAt,
    ...(target.lease !== undefined && { lease: target.lease }),
    ...(target.down === true && { down: true }),
    ...(planned?.domain !== undefined && { domain: planned.domain }),
    ...(good !== undefined && { good }),
  };
}

/**
 * What a successful rollout has settled is good for as long as it stands. In a rollout that is rolled back after it had succeeded, and
 * everywhere else, that is what was good before it.
 */
function goodAfter(
  state: RolloutState,
  name: string,
  target: TargetState,
  last: GroupTarget | undefined,
): string | undefined {
  const isSuccess = state.phase === 'Succeeded';
  if (isSuccess && target.phase === 'Succeeded') return target.version;
  if (last !== undefined && (isSuccess || last.rollout !== state.name)) return last.good;
  return target.good === null ? undefined : (target.good ?? plannedTarget(state, name)?.version);
}

/** The records that the states of a ref come to, in the order in which their rollouts started: for refs that were written without records. */
export function recordsOf(states: readonly RolloutState[]): ReadonlyMap<string, GroupRecord> {
  const records = new Map<string, GroupRecord>();
  for (const state of states.toSorted((a, b) => a.startedAt - b.startedAt || (a.name < b.name ? -1 : 1)))
    for (const [name, record] of recordInGroups(records, undefined, state)) records.set(name, record);
  return records;
}
