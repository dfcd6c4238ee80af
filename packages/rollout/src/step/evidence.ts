import { isOver, reopenBatch, setBatch, setPosition, setTarget, addEvent, type StateDraft } from '../state/draft.ts';
import { groupOfTarget } from '../group/groups-of.ts';
import { movedOn, type GroupRecords } from '../group/neighbours.ts';
import type { Fleet, Observation, Recorded, Target, TargetResult, TargetState } from '../model.ts';
import { placesOf, type RolloutPlace } from '../state/places.ts';

/** How often a start that came to nothing is made again before the target counts as failed. */
const mostAttempts = 3;

/** A start whose lease has ended without a result: it is unknown whether it did anything. The target is probed; nothing is assumed. */
export function lapse(draft: StateDraft): void {
  for (const [name, target] of draft.state.targets) {
    if (target.phase !== 'InProgress' || target.lease === undefined || target.lease > draft.now) continue;
    setTarget(draft, name, unleased(target, 'Unknown', target.lease, 'its lease ended without a result'));
    addEvent(draft, 'target', `The result is unknown for ${name}: its lease ended without a result.`);
  }
}

/** Records what an executor reports about a start, if it is about the current start. */
export function takeResult(draft: StateDraft, result: TargetResult): Recorded {
  const { target: name, generation, outcome } = result;
  const refuse = (why: string): Recorded => ({ target: name, taken: false, why });
  const target = draft.state.targets.get(name);
  if (target === undefined)
    return refuse(
      draft.state.plan.targets.has(name) ? 'nothing was started on it' : 'the rollout has no target of this name',
    );
  if (generation !== target.generation)
    return refuse(`it is about generation ${generation}, and generation ${target.generation} stands`);
  if (target.phase !== 'InProgress' && target.phase !== 'Unknown') {
    if (repeats[target.phase] === outcome) return unchanged(name, `it is already ${target.phase}`);
    return refuse(`it is ${target.phase}, and this says that it ${outcome}`);
  }
  if (outcome === 'failed') {
    const reason = result.reason ?? 'the executor says so';
    setTarget(draft, name, { ...unleased(target, 'Failed', draft.now, reason), down: true });
    addEvent(draft, 'target', `${name} failed: ${reason}.`);
    return { target: name, taken: true, why: 'it failed' };
  }
  const doubt = doubtOf(target, result);
  if (doubt !== undefined) {
    if (target.phase === 'Unknown' && target.reason === doubt) return unchanged(name, 'it was not believed before');
    setTarget(draft, name, unleased(target, 'Unknown', Math.min(result.at, draft.now), doubt));
    addEvent(draft, 'target', `${name} is said to be done, and ${doubt}.`);
    return { target: name, taken: true, why: `it is not believed: ${doubt}` };
  }
  succeed(draft, name, target);
  return { target: name, taken: true, why: 'it succeeded' };
}

function unchanged(target: string, why: string): Recorded {
  return { target, taken: false, unchanged: true, why };
}

/** The outcome that led to the phase of a settled target; a failed one that is to be retried is Pending. */
const repeats: Readonly<Partial<Record<TargetState['phase'], TargetResult['outcome']>>> = {
  Succeeded: 'succeeded',
  RolledBack: 'succeeded',
  Failed: 'failed',
  Pending: 'failed',
};

/** Done is what was seen to run the new version after it was started. */
function doubtOf(target: TargetState, { version, at }: TargetResult): string | undefined {
  if (version === undefined) return 'the version that runs on it was not observed';
  if (version !== target.version) return `version ${version} runs on it in place of ${target.version}`;
  if (at < target.startedAt) return 'it was observed before it was started';
  return undefined;
}

/** Takes what was seen on a target. An old look says nothing, and a target that was not touched may run what it likes. */
export function takeObservation(draft: StateDraft, observation: Observation, groups: GroupRecords): Recorded {
  const { target: name, version, at } = observation;
  const ignore = (why: string): Recorded => unchanged(name, why);
  const known = draft.state.targets.get(name);
  const target = known && serving(known, observation);
  if (target === undefined || target.phase === 'Pending')
    return ignore(draft.state.plan.targets.has(name) ? 'it is not touched yet' : 'it is not in the rollout');
  // At the very instant of the start is before it: a second step on the same look must not take it for the outcome.
  if (at <= target.startedAt) return ignore('it was observed before it was last started');
  const isWanted = version === target.version;
  // Also if the target already runs the version: the executor that deployed it may still be at work, and holds the lease.
  if (target.phase === 'InProgress') return ignore('its start is still under way: its result has to be recorded');
  if (target.phase === 'Unknown' && at < (target.settledAt ?? target.startedAt))
    return ignore('it was observed while its start could still be under way');
  if (target.phase === 'Unknown') {
    if (isWanted) succeed(draft, name, target);
    else startedForNothing(draft, name, target, version);
    return { target: name, taken: true, why: isWanted ? 'the version is there' : `version ${version} runs on it` };
  }
  if (draft.state.spec.strategy.type === 'BlueGreen' && target.switched !== true)
    return ignore('the version before serves until the switch');
  const moved = (target.phase === 'Succeeded' || target.phase === 'RolledBack') && !isWanted;
  // A look of the very instant at which it settled may have been before that.
  if (!moved || at <= (target.settledAt ?? target.startedAt)) return ignore('it says nothing new');
  const why = changedVersion(draft, name, target, version, groups);
  return why === undefined ? ignore('it says nothing new') : { target: name, taken: true, why };
}

/** A target that was done runs another version: one that a later rollout of the group brought, or one of unknown origin. */
function changedVersion(
  draft: StateDraft,
  name: string,
  target: TargetState,
  version: string,
  groups: GroupRecords,
): string | undefined {
  const later = movedOn(groups, draft.state, name);
  if (later?.version === version) {
    const reason = `moved on by ${later.rollout}`;
    setTarget(draft, name, unleased(target, 'Superseded', draft.now, reason));
    addEvent(draft, 'target', `${name} was ${reason}, to version ${version}.`);
    return reason;
  }
  const reason = `version ${version} runs on it in place of ${target.version}, and no rollout of ${groupOfTarget(draft.state, name)} brought that`;
  const { onDrift = 'Pause' } = draft.state.spec.failurePolicy ?? {};
  if (onDrift === 'Ignore') {
    if (target.reason === reason) return undefined;
    setTarget(draft, name, { ...target, reason });
    addEvent(draft, 'target', `${name} has drifted: ${reason}. The manifest says to ignore that.`);
    return reason;
  }
  addEvent(draft, 'target', `${name} has drifted: ${reason}.`);
  if (onDrift === 'Reapply' && !isOver(draft.state.phase)) reapply(draft, name, target, reason);
  else {
    setTarget(draft, name, { ...unleased(target, 'Drifted', draft.now, reason), observed: version });
    const place = placesOf(draft.state).get(name);
    if (place) disturb(draft, place);
  }
  return reason;
}

/** It is started again with its batch, as often as a start that came to nothing is. */
function reapply(draft: StateDraft, name: string, target: TargetState, reason: string): void {
  const { switched: _, ...rest } = target;
  const phase = target.attempt >= mostAttempts ? 'Failed' : 'Pending';
  setTarget(draft, name, unleased(rest, phase, draft.now, reason));
  const place = placesOf(draft.state).get(name);
  if (place === undefined || phase === 'Failed' || isBack(draft, target)) return;
  reopenBatch(draft, place.stage, place.batch);
  setPosition(draft, { ...place, at: 'deploy' });
}

/** The current batch is checked again. An earlier batch is not, but the soaks after it start again. */
function disturb(draft: StateDraft, { stage, batch }: RolloutPlace): void {
  const { position, batches } = draft.state;
  if (batches[stage]?.[batch]?.doneAt === undefined) return;
  const isCurrent = stage === position.stage && batch === position.batch;
  if (isCurrent) reopenBatch(draft, stage, batch);
  else setBatch(draft, stage, batch, { doneAt: draft.now });
}

/** Whether it serves, where that was looked at. */
function serving({ down, ...target }: TargetState, { available }: Observation): TargetState {
  return { ...target, ...((available === undefined ? down : !available) && { down: true }) };
}

function startedForNothing(draft: StateDraft, name: string, target: TargetState, version: string): void {
  const reason = `version ${version} runs on it after attempt ${target.attempt}`;
  if (target.attempt >= mostAttempts) {
    setTarget(draft, name, unleased(target, 'Failed', draft.now, reason));
    addEvent(draft, 'target', `${name} failed: ${reason}, which was the last.`);
  } else {
    const wasReady = target.switching === true && !isBack(draft, target);
    setTarget(draft, name, unleased(target, wasReady ? 'Succeeded' : 'Pending', draft.now, reason));
  }
}

function succeed(draft: StateDraft, name: string, target: TargetState): void {
  const { reason: _, down: __, ...rest } = target;
  const goesBack = isBack(draft, target);
  const settled = unleased(rest, goesBack ? 'RolledBack' : 'Succeeded', draft.now);
  setTarget(draft, name, target.switching && !goesBack ? { ...settled, switched: true } : settled);
}

/** Whether the attempt was one of a rollback: only those bring another version than the rollout's. */
function isBack({ state }: StateDraft, { version }: TargetState): boolean {
  return version !== state.spec.artifact.version;
}

function unleased(target: TargetState, phase: TargetState['phase'], settledAt: number, reason?: string): TargetState {
  const { lease: _, ...rest } = target;
  return { ...rest, phase, settledAt, ...(reason !== undefined && { reason }) };
}

/** Compares the plan, and what was taken over, with what was seen of the whole fleet: versions, and targets that have left. */
export function takeFleet(draft: StateDraft, { targets }: Fleet, groups: GroupRecords): void {
  const seen = new Map(targets.map((target) => [target.name, target]));
  const inherited = (draft.state.inherited ?? []).map(({ name }) => name);
  for (const name of [...draft.state.plan.targets.keys(), ...inherited]) {
    const target = seen.get(name);
    if (target === undefined) leave(draft, name);
    else if (target.version !== undefined && target.observedAt !== undefined)
      takeObservation(draft, observationOf(target, target.version, target.observedAt), groups);
  }
}

function observationOf({ name, available }: Target, version: string, at: number): Observation {
  return { target: name, version, at, ...(available !== undefined && { available }) };
}

/**
 * A target that is no longer in the fleet is skipped, unless something may still run on it. A failed target remains failed, and an unknown
 * one counts as failed: a canary that was replaced because it was unhealthy says something about the version.
 */
function leave(draft: StateDraft, name: string): void {
  const target = draft.state.targets.get(name);
  const goesBack = draft.state.phase === 'RollingBack';
  if (target?.phase === 'InProgress' || target?.phase === 'Skipped' || target?.phase === 'RolledBack') return;
  if (target?.phase === 'Succeeded' && !goesBack) return;
  if (target === undefined && goesBack) return;
  if (target?.phase === 'Failed' && !goesBack) return;
  if (target?.phase === 'Unknown' && !goesBack) {
    const reason = 'it left the fleet before the result of its start was known';
    setTarget(draft, name, unleased(target, 'Failed', draft.now, reason));
    return addEvent(draft, 'target', `${name} failed: ${reason}.`);
  }
  const never = {
    version: draft.state.spec.artifact.version,
    generation: 0,
    attempt: 0,
    runId: '',
    startedAt: draft.now,
  };
  setTarget(draft, name, unleased(target ?? { ...never, phase: 'Pending' }, 'Skipped', draft.now, 'it left the fleet'));
  addEvent(draft, 'target', `${name} is skipped: it left the fleet.`);
}
