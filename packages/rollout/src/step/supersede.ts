import { groupOfTarget } from '../group/groups-of.ts';
import { inheritedTarget, isDown, placesOf, plannedTarget } from '../state/places.ts';
import { addEvent, draftOf, setGeneration, setPhase, setTarget, settled, type StateDraft } from '../state/draft.ts';
import type { Event, InheritedTarget, RolloutState, TargetPhase, TargetState } from '../model.ts';

/** What comes of one rollout taking over from others; all of it is one commit. */
export interface Superseded {
  readonly state: RolloutState;
  readonly events: readonly Event[];
  /** The others, ended. */
  readonly ended: readonly RolloutState[];
}

/**
 * Ends other rollouts of the group and hands every target that they started to `state`: with its version and generation, and with the
 * version that a rollback restores. A rollback of the successor covers them, whether its own plan has them or not. Starts under way keep
 * their lease in the record of the group, and the successor waits for that.
 */
export function supersede(state: RolloutState, others: readonly RolloutState[], now: number): Superseded {
  const draft = draftOf(state, now);
  const ended = others.map((other) => {
    takeOver(draft, other);
    return end(other, state.name, now);
  });
  return { state: settled(draft), events: draft.events, ended };
}

function end(other: RolloutState, by: string, now: number): RolloutState {
  const draft = draftOf(other, now);
  setPhase(draft, 'Superseded', `${by} took over`);
  draft.state = { ...draft.state, supersededBy: by };
  return settled(draft);
}

/** What is not the rollout's any more, or never was. */
const notHandedOver: ReadonlySet<TargetPhase> = new Set(['Skipped', 'Superseded', 'Drifted', 'RolledBack']);

function takeOver(draft: StateDraft, other: RolloutState): void {
  const extra: InheritedTarget[] = [];
  const places = placesOf(draft.state);
  let count = 0;
  for (const [name, target] of other.targets) {
    const known = draft.state.targets.get(name);
    // A start of its own, from before it was aborted and retried, came later and may be under way.
    const isOlder = known !== undefined && known.generation > target.generation;
    if (target.generation === 0 || notHandedOver.has(target.phase) || isOlder) continue;
    const taken = inherited(other, name, target);
    setTarget(draft, name, known?.phase === 'Skipped' ? { ...taken, phase: 'Skipped', reason: known.reason! } : taken);
    setGeneration(draft, Math.max(draft.state.generation, target.generation));
    count += 1;
    if (!places.has(name) && inheritedTarget(draft.state, name) === undefined)
      extra.push({ name, group: groupOfTarget(other, name), ...plannedTarget(other, name)! });
  }
  if (extra.length > 0) draft.state = { ...draft.state, inherited: [...(draft.state.inherited ?? []), ...extra] };
  addEvent(
    draft,
    'superseded',
    `It takes over from ${other.name}, with ${count} started ${count === 1 ? 'target' : 'targets'}.`,
  );
}

/** Not started by the successor, and to be rolled back with it. */
function inherited(other: RolloutState, name: string, target: TargetState): TargetState {
  const { version, generation, runId, startedAt, switching, switched } = target;
  const good = target.good === undefined ? (plannedTarget(other, name)?.version ?? null) : target.good;
  return {
    phase: 'Pending',
    version,
    generation,
    attempt: 0,
    runId,
    startedAt,
    from: other.name,
    good,
    ...(isDown(other, target) && { down: true }),
    ...(switching && { switching }),
    ...(switched && { switched }),
    reason: `taken over from ${other.name}, which left it ${target.phase}`,
  };
}
