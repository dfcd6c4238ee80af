import {
  draftOf,
  hold,
  isOver,
  placeOf,
  release,
  reopenBatch,
  setPhase,
  setPosition,
  setQueued,
  setTarget,
  settled,
  addEvent,
  type StateDraft,
} from '../state/draft.ts';
import { groupsOf } from '../group/groups-of.ts';
import { begunLater, isActive } from '../group/queue.ts';
import type {
  Approval,
  Event,
  OtherRollout,
  Phase,
  Revival,
  RolloutState,
  TargetPhase,
  TargetState,
} from '../model.ts';
import { placesOf, plannedTarget } from '../state/places.ts';
import { goBack } from './trouble.ts';
import { gateKinds, isByPeople } from '../gates/gate-kinds.ts';
import { revivalPlace } from '../gates/revival.ts';
import { isOverridePlace } from '../gates/openness.ts';

/** Who asks for it, why, and when. */
export interface Order {
  readonly by: string;
  /** The end of a sentence. */
  readonly reason?: string;
  readonly now: number;
}

/** The state after an order, or why it cannot be carried out: a sentence. */
export type Ordered =
  | { readonly state: RolloutState; readonly events: readonly Event[] }
  | { readonly refused: string };

type Change = (draft: StateDraft) => string | undefined;

function order(state: RolloutState, { now }: Pick<Order, 'now'>, change: Change): Ordered {
  const draft = draftOf(state, now);
  const refused = change(draft);
  return refused === undefined ? { state: settled(draft), events: draft.events } : { refused };
}

function because({ by, reason }: Order): string {
  return reason === undefined ? `${by} asked for it` : `${by} says: ${reason}`;
}

/** Stops starting targets. Updates that run continue, and their results are recorded. Refused for a rollout that has ended or is paused. */
export function pause(state: RolloutState, asked: Order): Ordered {
  return order(state, asked, (draft) => {
    if (isOver(state.phase)) return `Rollout ${state.name} is ${state.phase}; there is nothing to pause.`;
    if (state.phase === 'Paused') return `Rollout ${state.name} is paused already.`;
    setPhase(draft, 'Paused', because(asked));
    hold(draft);
    addEvent(draft, 'paused', `The rollout is paused: ${because(asked)}.`);
    return undefined;
  });
}

/** Continues a paused rollout. Gates that failed are evaluated again. */
export function resume(state: RolloutState, asked: Order): Ordered {
  return order(state, asked, (draft) => {
    if (state.phase !== 'Paused') return `Rollout ${state.name} is ${state.phase}, not paused.`;
    goOn(draft, asked);
    return undefined;
  });
}

function goOn(draft: StateDraft, asked: Order): void {
  setPhase(draft, draft.state.pausedFrom ?? 'Progressing');
  release(draft);
  const prefix = placeOf(draft.state, draft.state.position);
  const isDecided = ({ place, verdict }: RolloutState['gates'][number]): boolean =>
    !place.startsWith(prefix) || verdict === 'Successful' || verdict === 'Waiting';
  draft.state = { ...draft.state, gates: draft.state.gates.filter(isDecided) };
  addEvent(draft, 'resumed', `The rollout was resumed: ${because(asked)}.`);
}

/** Ends a rollout where it is. Targets keep the version that they have; `rollBack` may follow. Refused for one that has ended. */
export function abort(state: RolloutState, asked: Order): Ordered {
  return order(state, asked, (draft) => {
    if (isOver(state.phase)) return `Rollout ${state.name} is ${state.phase}; there is nothing to abort.`;
    setPhase(draft, 'Aborted', because(asked));
    addEvent(draft, 'aborted', `The rollout was aborted: ${because(asked)}.`);
    return undefined;
  });
}

/** What a rollback is to do. */
export interface RollbackOrder extends Order {
  /** The version that targets go back to. Default: `rollback.to` of the manifest, else what each target had. */
  readonly to?: string;
  /** Targets that are back already stay as they are, also if `to` names another version than theirs. */
  readonly onlyFailed?: boolean;
  /** The other rollouts of the state: the order is refused if one of the group began later. */
  readonly others?: ReadonlyMap<string, OtherRollout>;
  /** Rolls back all the same. The caller has verified that a change authority orders it. */
  readonly force?: boolean;
}

function tookOver({ name, supersededBy = 'Another rollout' }: RolloutState): string {
  return `${supersededBy} took over the targets of rollout ${name}; order it for ${supersededBy}.`;
}

function begunBefore({ name, spec }: RolloutState, [latest, ...more]: readonly string[]): string {
  const others = more.length > 0 ? ` and ${more.length} more` : '';
  return `Rollout ${latest}${others} of ${groupsOf(spec).join(', ')} began after ${name}, and a rollback of ${name} leaves alone what it updated. Roll back ${latest}, or add --force with a --reason to roll back the other targets of ${name}: that needs a change authority.`;
}

/** Rolls back every target that the rollout touched, also after it has ended. After a failed rollback, what is left is tried again. */
export function rollBack(state: RolloutState, asked: RollbackOrder): Ordered {
  return order(state, asked, (draft) => {
    if (state.phase === 'Superseded') return tookOver(state);
    const later = asked.others === undefined ? [] : begunLater(state, asked.others);
    if (later.length > 0 && asked.force !== true) return begunBefore(state, later);
    if (state.spec.rollback?.supported === false)
      return `Rollout ${state.name} is marked as one that cannot be rolled back.`;
    if (state.phase === 'RolledBack' || state.phase === 'RollingBack')
      return `Rollout ${state.name} is ${state.phase}.`;
    if (asked.to === state.spec.artifact.version) return `${asked.to} is the version that it brings.`;
    if (asked.onlyFailed === true && state.phase !== 'Failed')
      return `Rollout ${state.name} is ${state.phase}; only after a failed rollback is there something left to roll back.`;
    for (const [name, target] of state.targets)
      if (target.phase === 'Failed' || target.phase === 'Pending') setTarget(draft, name, { ...target, attempt: 0 });
      else if (asked.onlyFailed === true && target.phase === 'Drifted')
        setTarget(draft, name, { ...target, phase: 'Failed', attempt: 0 });
    const { finishedAt: _, pausedFrom: __, onlyFailed: ___, ...rest } = draft.state;
    draft.state = {
      ...rest,
      ...(asked.to !== undefined && { backTo: asked.to }),
      ...(asked.onlyFailed === true && { onlyFailed: true }),
    };
    goBack(draft, `${because(asked)}${later.length > 0 ? `, and forces it although ${later[0]} began later` : ''}`);
    // What had ended comes to its turn again, as if it began.
    if (!isActive(state)) setQueued(draft, true);
    return undefined;
  });
}

const retried: ReadonlySet<Phase> = new Set(['Paused', 'Progressing', 'Aborted']);

function wasTakenBack({ spec }: RolloutState, { phase, version, from }: TargetState): boolean {
  if (from !== undefined || phase === 'Skipped' || phase === 'Superseded') return false;
  return phase === 'RolledBack' || version !== spec.artifact.version;
}

function isRetried(phase: TargetPhase): boolean {
  return phase === 'Failed' || phase === 'Drifted';
}

/**
 * Starts again what has failed or drifted, with the same artifact, from the first batch that it belongs to. An aborted rollout needs a reason and a new
 * approval: somebody stopped it, and the people who approved before did not know why.
 */
export function retry(state: RolloutState, asked: Order & { readonly onlyFailed?: boolean }): Ordered {
  return order(state, asked, (draft) => {
    if (state.phase === 'Superseded') return tookOver(state);
    if (!retried.has(state.phase) || state.pausedFrom === 'RollingBack')
      return `Rollout ${state.name} is ${state.phase === 'Paused' ? 'being rolled back' : state.phase}, so none of it can be retried.`;
    if (state.phase === 'Aborted' && (asked.reason ?? '').trim() === '') return unexplained(state);
    if ([...state.targets.values()].some((target) => wasTakenBack(state, target)))
      return `Targets of ${state.name} were rolled back already; resume the rollback.`;
    const failed = [...state.targets].filter(([, { phase }]) => isRetried(phase)).map(([name]) => name);
    if (failed.length === 0 && asked.onlyFailed === true) return `No target of ${state.name} has failed.`;
    const places = placesOf(state);
    for (const name of failed) {
      setTarget(draft, name, { ...state.targets.get(name)!, phase: 'Pending', attempt: 0 });
      const place = places.get(name)!;
      reopenBatch(draft, place.stage, place.batch);
    }
    const { finishedAt: _, pausedFrom: __, ...rest } = draft.state;
    // What had ended, or never began, has to ask again what must come first.
    const asksAgain = state.phase === 'Aborted' || state.pausedFrom === 'Pending';
    draft.state = { ...rest, phase: 'Paused', pausedFrom: asksAgain ? 'Pending' : 'Progressing' };
    const revival = state.phase === 'Aborted' ? revive(draft, asked) : undefined;
    goOn(draft, asked);
    if (revival !== undefined)
      addEvent(
        draft,
        'gate',
        `It waits for a new approval: gradus rollout approve ${state.name} ${revivalPlace(revival)}`,
      );
    const first = failed.map((name) => places.get(name)!).sort((a, b) => a.stage - b.stage || a.batch - b.batch)[0];
    if (first) setPosition(draft, { ...first, at: 'deploy' });
    return undefined;
  });
}

function unexplained({ name, reason }: RolloutState): string {
  const why = reason === undefined ? '' : ` (${reason})`;
  return `Rollout ${name} was aborted${why}. To retry it, give a reason: gradus rollout retry ${name} --reason TEXT. It then waits for a new approval.`;
}

/** Approvals from before the abort no longer count. */
function revive(draft: StateDraft, { by, reason = '' }: Order): Revival {
  const number = (draft.state.revival?.number ?? 0) + 1;
  const gates = draft.state.gates.filter(({ kind }) => !gateKinds[kind].byPeople);
  const revival = { number, by, at: draft.now, reason };
  draft.state = { ...draft.state, approvals: [], gates, revival, orderedAt: draft.now };
  return revival;
}

const settledPhases: ReadonlySet<TargetPhase> = new Set(['Succeeded', 'RolledBack', 'Skipped', 'Superseded']);

/** Leaves a target out of it. */
export function skipTarget(state: RolloutState, target: string, asked: Order & { readonly reason: string }): Ordered {
  return order(state, asked, (draft) => {
    if (plannedTarget(state, target) === undefined) return `Rollout ${state.name} has no target ${target}.`;
    const known = state.targets.get(target);
    if (known?.phase === 'InProgress')
      return `${target} is being updated under a lease; skip it when that has ended, or when its result is recorded.`;
    if (known !== undefined && settledPhases.has(known.phase))
      return `${target} is ${known.phase}, so there is nothing to skip.`;
    const never = { version: state.spec.artifact.version, generation: 0, attempt: 0, runId: '', startedAt: draft.now };
    setTarget(draft, target, { ...(known ?? never), phase: 'Skipped', settledAt: draft.now, reason: because(asked) });
    addEvent(draft, 'target', `${target} is skipped: ${because(asked)}.`);
    return undefined;
  });
}

/** Adds an approval to the state. The gate decides in the next step whether it counts. */
export function approve(state: RolloutState, approval: Approval): Ordered {
  return order(state, { now: approval.at }, (draft) => {
    const { place, person } = approval;
    const places = approvalPlaces(state);
    if (!places.includes(place) && !(state.changeType === 'emergency' && isOverridePlace(place))) {
      return `Rollout ${state.name} asks for no approval at ${place}.${places.length > 0 ? ` There is ${places.join(', ')}.` : ''}`;
    }
    if (state.approvals.some((each) => each.place === place && each.person === person)) return undefined;
    draft.state = { ...draft.state, approvals: [...state.approvals, approval] };
    addEvent(draft, 'gate', `${person} approved ${place}.`);
    return undefined;
  });
}

/** Every place at which a rollout asks for approval, in the order in which it comes to them. */
export function approvalPlaces({ spec, plan, revival }: Pick<RolloutState, 'spec' | 'plan' | 'revival'>): string[] {
  const ofGates = spec.stages.flatMap(({ name, beforeGates = [], gates = [], afterGates = [] }, stage) => {
    const at = (list: typeof gates, prefix: string): string[] =>
      list.flatMap((gate, index) => (isByPeople(gate) ? [`${prefix}${index}`] : []));
    const batches = plan.stages[stage]?.batches ?? [];
    return [
      ...at(beforeGates, `${name}/before/`),
      ...batches.flatMap((_, batch) => at(gates, `${name}/gates/${batch + 1}/`)),
      ...at(afterGates, `${name}/after/`),
    ];
  });
  return revival === undefined ? ofGates : [revivalPlace(revival), ...ofGates];
}
