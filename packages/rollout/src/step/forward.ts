import { counted, addDuration, parseDuration } from '@gradus/core/internal';
import {
  hold,
  release,
  setBatch,
  setPhase,
  setPosition,
  setTarget,
  addEvent,
  type StateDraft,
} from '../state/draft.ts';
import { laterIntention } from '../group/neighbours.ts';
import { askGates } from '../gates/ask-gates.ts';
import { recordOverrides } from './emergency.ts';
import { mayStart } from './forbids.ts';
import type { Action, RolloutPosition, Reason, RolloutState, StepFacts } from '../model.ts';
import { currentBatch } from '../state/places.ts';
import { roomFor } from './room.ts';
import { startTargets } from './start.ts';
import { batchWithoutSuccess, tooManyFailures, trouble } from './trouble.ts';
import { inFlight, probe, waitOr } from './waiting.ts';

/** One move onwards. Undefined: something has changed, and the next move can be made at once. */
export function forward(draft: StateDraft, facts: StepFacts): Action | undefined {
  const { plan, position } = draft.state;
  const stage = plan.stages[position.stage];
  const failures = tooManyFailures(draft.state) ?? batchWithoutSuccess(draft.state);
  if (failures !== undefined) return fail(draft, 'onFailure', failures);
  const drift = drifted(draft.state);
  if (drift !== undefined) return pauseFor(draft, drift);
  if (stage === undefined) return finish(draft);
  if (stage.batches.length === 0) {
    addEvent(draft, 'stage-finished', `Stage ${stage.name} has no targets, and is passed over.`);
    return moveTo(draft, { stage: position.stage + 1, batch: 0, at: 'before' });
  }
  const open = openStarts(draft.state);
  if (position.at === 'deploy' || position.at === 'switch') return work(draft, facts, open);
  if (open.unknown.length > 0) return probe(open.unknown, draft);
  // The version of a finished target has changed: its batch is checked again, and its soak starts again.
  if (position.at !== 'before' && draft.state.batches[position.stage]?.[position.batch]?.doneAt === undefined)
    return moveTo(draft, { ...position, at: 'deploy' });
  return passGates(draft, facts);
}

/** Why a person has to look at targets that were done and run another version; undefined if none does. */
function drifted({ targets, name }: RolloutState): string | undefined {
  const found = [...targets].filter(([, { phase }]) => phase === 'Drifted');
  const [first] = found;
  if (first === undefined) return undefined;
  const more = found.length > 1 ? `, and ${counted(found.length - 1, 'more target')} drifted` : '';
  return `${first[0]} has drifted: ${first[1].reason}${more}; to bring the version again: gradus rollout retry ${name}; to leave a target as it is: gradus rollout skip ${name} ${first[0]} --reason TEXT`;
}

function pauseFor(draft: StateDraft, reason: string): undefined {
  setPhase(draft, 'Paused', reason);
  addEvent(draft, 'paused', `The rollout is paused: ${reason}.`);
}

/** Targets can all have been left out. Such a rollout has deployed nothing, and what depends on it must not go on. */
function finish(draft: StateDraft): undefined {
  const { targets, plan } = draft.state;
  if (![...targets.values()].some(({ phase }) => phase === 'Succeeded')) {
    const reason = `nothing was deployed: ${counted(plan.targets.size, 'target was', 'targets were')} left out`;
    setPhase(draft, 'Failed', reason);
    return addEvent(draft, 'failed', `The rollout has failed: ${reason}.`) as undefined;
  }
  setPhase(draft, 'Succeeded');
  addEvent(draft, 'succeeded', `The rollout of ${draft.state.spec.artifact.version} has succeeded.`);
}

function moveTo(draft: StateDraft, position: RolloutPosition): undefined {
  release(draft);
  setPosition(draft, position);
}

function fail(draft: StateDraft, of: 'onFailure' | 'onInconclusive', reason: string): undefined {
  trouble(draft, of, reason);
}

function passGates(draft: StateDraft, facts: StepFacts): Action | undefined {
  const { verdict, reason, waitsFor } = askGates(draft, facts);
  if (verdict === 'Failed') return fail(draft, 'onFailure', reason);
  if (verdict === 'Inconclusive' || verdict === 'Error') return fail(draft, 'onInconclusive', reason);
  if (verdict === 'Waiting') return waitOr(waitsFor);
  const { stage, batch, at } = draft.state.position;
  const { name, batches } = draft.state.plan.stages[stage]!;
  if (at === 'before') {
    addEvent(draft, 'stage-started', `Stage ${name} begins.`);
    return moveTo(draft, { stage, batch, at: 'deploy' });
  }
  if (at === 'gates' && batch + 1 < batches.length) return moveTo(draft, { stage, batch: batch + 1, at: 'deploy' });
  const isBlueGreen = draft.state.spec.strategy.type === 'BlueGreen';
  if (at === 'gates') return moveTo(draft, { stage, batch, at: isBlueGreen ? 'switch' : 'after' });
  addEvent(draft, 'stage-finished', `Stage ${name} is done.`);
  return moveTo(draft, { stage: stage + 1, batch: 0, at: 'before' });
}

/** Starts what the position asks for: targets of the batch, or, with BlueGreen, the switch of all of the stage. */
function work(draft: StateDraft, facts: StepFacts, { unknown, leases }: OpenStarts): Action | undefined {
  const { pending, awaited } = tally(draft.state);
  const late = overdue(draft, facts);
  if (late !== undefined && pending.length + unknown.length + awaited > 0) {
    restartDeadline(draft);
    return fail(draft, 'onFailure', late);
  }
  if (unknown.length > 0) return probe(unknown, draft);
  if (pending.length + awaited === 0) return done(draft);
  const flying = inFlight(leases);
  return pending.length === 0 ? waitOr(flying) : startSome(draft, facts, pending, flying);
}

/** Targets that a later rollout of the group has updated are left alone: to start them would lower their version. */
function leaveToLater(draft: StateDraft, { groups }: StepFacts, pending: readonly string[]): boolean {
  let any = false;
  for (const name of pending) {
    const later = laterIntention(groups, draft.state, name);
    if (later === undefined) continue;
    const { version } = draft.state.spec.artifact;
    const never = { version, generation: 0, attempt: 0, runId: '', startedAt: draft.now };
    const reason = `moved on by ${later.rollout}, which started later`;
    const known = draft.state.targets.get(name);
    setTarget(draft, name, { ...(known ?? never), phase: 'Superseded', settledAt: draft.now, reason });
    addEvent(draft, 'target', `${name} is left alone: it was ${reason}.`);
    any = true;
  }
  return any;
}

function startSome(
  draft: StateDraft,
  facts: StepFacts,
  pending: readonly string[],
  flying: readonly Reason[],
): Action | undefined {
  if (leaveToLater(draft, facts, pending)) return undefined;
  const { position, plan, spec } = draft.state;
  const begun = hasBegun(draft);
  const { because, overrides } = mayStart(draft, facts, begun);
  if (because.length > 0) {
    if (flying.length === 0) hold(draft);
    return waitOr([...flying, ...because]);
  }
  const { name, maxConcurrency } = plan.stages[position.stage]!;
  const room = roomFor(draft, pending, { concurrency: maxConcurrency, facts });
  if (room.targets.length === 0) return waitOr([...flying, ...room.because]);
  release(draft);
  if (!begun) begin(draft, name);
  recordOverrides(draft, overrides, facts);
  const starts = room.targets.map((target) => ({ name: target, version: spec.artifact.version }));
  const action = startTargets(draft, facts, position.at === 'switch' ? 'switch' : 'deploy', starts);
  return { ...action, stage: name, batch: position.batch + 1 };
}

/** Starts with an unknown result, anywhere: after a retry they can be in batches after the position. */
interface OpenStarts {
  readonly unknown: readonly string[];
  /** Ends of the leases of those that are under way. */
  readonly leases: readonly number[];
}

function openStarts({ targets }: RolloutState): OpenStarts {
  const unknown: string[] = [];
  const leases: number[] = [];
  for (const [name, { phase, lease = Number.POSITIVE_INFINITY }] of targets) {
    if (phase === 'Unknown') unknown.push(name);
    else if (phase === 'InProgress') leases.push(lease);
  }
  return { unknown, leases };
}

/** What is left at the position: targets to be started, and how many are under way. */
interface Tally {
  readonly pending: readonly string[];
  readonly awaited: number;
}

function tally(state: RolloutState): Tally {
  const pending: string[] = [];
  let awaited = 0;
  const isSwitch = state.position.at === 'switch';
  for (const name of targetsAt(state)) {
    const target = state.targets.get(name);
    const phase = target?.phase ?? 'Pending';
    if (phase === 'InProgress') awaited += 1;
    else if (phase === 'Pending' || (isSwitch && phase === 'Succeeded' && target?.switched !== true))
      pending.push(name);
  }
  return { pending, awaited };
}

function targetsAt(state: RolloutState): readonly string[] {
  const { position, plan } = state;
  if (position.at === 'deploy') return currentBatch(state)?.targets ?? [];
  return plan.stages[position.stage]?.batches.flatMap(({ targets }) => targets) ?? [];
}

/** Whether something of what the position asks for was started already. */
function hasBegun({ state }: StateDraft): boolean {
  const { position, batches, targets } = state;
  if (position.at === 'deploy') return batches[position.stage]?.[position.batch]?.startedAt !== undefined;
  return targetsAt(state).some((name) => targets.get(name)?.switching === true);
}

function begin(draft: StateDraft, stage: string): void {
  const { position } = draft.state;
  if (position.at === 'switch') return addEvent(draft, 'batch-started', `${stage} is switched over.`);
  setBatch(draft, position.stage, position.batch, { startedAt: draft.now });
  const size = currentBatch(draft.state)?.targets.length ?? 0;
  addEvent(draft, 'batch-started', `Batch ${position.batch + 1} of ${stage} begins: ${counted(size, 'target')}.`);
}

function done(draft: StateDraft): undefined {
  const { stage, batch, at } = draft.state.position;
  const { name } = draft.state.plan.stages[stage]!;
  const { startedAt = draft.now } = draft.state.batches[stage]?.[batch] ?? {};
  setBatch(draft, stage, batch, { startedAt, doneAt: lastSettled(draft) });
  addEvent(
    draft,
    'batch-finished',
    at === 'switch' ? `${name} has been switched over.` : `Batch ${batch + 1} of ${name} is done.`,
  );
  moveTo(draft, { stage, batch, at: at === 'switch' ? 'after' : 'gates' });
}

/** When the last of the targets was settled: a step that comes late does not make the soak longer. */
function lastSettled({ state, now }: StateDraft): number {
  const settled = targetsAt(state).flatMap((name) => state.targets.get(name)?.settledAt ?? []);
  return settled.length === 0 ? now : settled.reduce((latest, at) => Math.max(latest, at), 0);
}

/** Resuming restarts the whole deadline of the batch; otherwise it would stay overdue for ever. */
function restartDeadline(draft: StateDraft): void {
  const { stage, batch } = draft.state.position;
  const { startedAt = draft.now } = draft.state.batches[stage]?.[batch] ?? {};
  release(draft);
  setBatch(draft, stage, batch, { heldFor: draft.now - startedAt });
}

/** Why a batch takes too long. Time in which it was held by a pause, a window or a policy does not count, as in Argo Rollouts. */
function overdue({ state, now }: StateDraft, { zone }: StepFacts): string | undefined {
  const { progressDeadline } = state.spec;
  const { stage, batch } = state.position;
  const current = state.batches[stage]?.[batch];
  const duration = progressDeadline === undefined ? undefined : parseDuration(progressDeadline);
  if (duration === undefined || current?.startedAt === undefined || state.position.at === 'switch') return undefined;
  const held =
    current.heldFor + (state.heldSince === undefined ? 0 : now - Math.max(state.heldSince, current.startedAt));
  const deadline = (addDuration(current.startedAt, duration, zone) ?? Number.POSITIVE_INFINITY) + held;
  if (now < deadline) return undefined;
  return `batch ${batch + 1} of ${state.plan.stages[stage]!.name} was not done within ${progressDeadline}`;
}
