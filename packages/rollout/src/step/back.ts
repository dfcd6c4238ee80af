import { isUnreadable } from '@gradus/core/forge';
import { setPhase, setQueued, setTarget, addEvent, type StateDraft } from '../state/draft.ts';
import { recordOverrides } from './emergency.ts';
import { windowPermission } from './forbids.ts';
import { movedOn } from '../group/neighbours.ts';
import { groupReason } from '../group/queue.ts';
import type { Action, Reason, RolloutState, StepFacts, TargetPhase, TargetState } from '../model.ts';
import { plannedTarget } from '../state/places.ts';
import { left, type LeftOver } from './left-over.ts';
import { concurrencyOf, roomFor } from './room.ts';
import { startTargets } from './start.ts';
import { inFlight, probe, waitOr } from './waiting.ts';

/** How often a target is rolled back at most. After that a person has to look. */
const mostAttempts = 2;

/**
 * One step of a rollback: every touched target is rolled back, within the same limits, without gates except a required window. A target
 * that cannot be rolled back does not keep the others on the bad version; the rollback ends as Failed once all others are back.
 */
export function back(draft: StateDraft, facts: StepFacts): Action | undefined {
  const turn = awaitTurn(draft, facts);
  if (turn !== undefined) return turn;
  leaveMovedOn(draft, facts);
  giveUp(draft, facts);
  const found = touched(draft);
  const { waits, unknown, leases, lost, nowhere, drifted } = found;
  const started = waits.length === 0 ? [] : startSome(draft, facts, found);
  if ('do' in started) return started;
  if (unknown.length > 0) return probe(unknown, draft);
  if (waits.length + leases.length > 0) return waitOr([...inFlight(leases), ...started]);
  if (lost.length + nowhere.length + drifted.length > 0) return fail(draft, found);
  setPhase(draft, 'RolledBack', draft.state.reason);
  addEvent(draft, 'rolled-back', 'The rollout was rolled back.');
  return undefined;
}

/** What others of the group will leave on the targets is not known before its turn has come. */
function awaitTurn(draft: StateDraft, { others }: StepFacts): Action | undefined {
  if (draft.state.queued !== true) return undefined;
  const group = groupReason(draft.state, others);
  if (group !== undefined) return waitOr([group]);
  setQueued(draft, false);
  return undefined;
}

function fail(draft: StateDraft, leftOver: LeftOver): undefined {
  const reason = left(draft.state, leftOver, mostAttempts);
  setPhase(draft, 'Failed', reason);
  addEvent(draft, 'failed', `The rollback has failed: ${reason}.`);
}

/** The starts for which there is room, or why there are none. */
function startSome(draft: StateDraft, facts: StepFacts, { waits, lost }: Touched): Action | readonly Reason[] {
  const { spec } = draft.state;
  const unknown = isUnreadable(facts.others) ? groupReason(draft.state, facts.others) : undefined;
  if (unknown !== undefined) return [unknown];
  const permission = spec.windows?.allowRollback === false ? windowPermission(draft, facts, false) : undefined;
  if (permission !== undefined && permission.because.length > 0) return permission.because;
  const room = roomFor(draft, waits, { concurrency: concurrencyOf(draft, waits), facts, lost });
  if (room.targets.length === 0) return room.because;
  recordOverrides(draft, permission?.overrides ?? [], facts);
  const starts = room.targets.map((name) => ({ name, version: versionBefore(draft.state, name)! }));
  return startTargets(draft, facts, 'rollback', starts);
}

/** Targets that a later rollout of the group has updated are not touched: what it brought stays. */
function leaveMovedOn(draft: StateDraft, { groups }: StepFacts): void {
  for (const [name, target] of draft.state.targets) {
    if (target.generation === 0 || target.phase === 'InProgress' || target.phase === 'Skipped') continue;
    const later = movedOn(groups, draft.state, name);
    // What had moved on and was rolled back since then runs this version again.
    if (later === undefined && target.phase === 'Superseded') setTarget(draft, name, { ...target, phase: 'Pending' });
    if (later === undefined || target.phase === 'Superseded') continue;
    const reason = `moved on by ${later.rollout}`;
    setTarget(draft, name, { ...target, phase: 'Superseded', settledAt: draft.now, reason });
    addEvent(draft, 'target', `${name} is left alone: it was ${reason}, to version ${later.version}.`);
  }
}

const leftAlone: ReadonlySet<TargetPhase> = new Set(['Skipped', 'Superseded']);

/** The version that a target goes back to: the one named, else the one that is known to be good. */
function versionBefore(state: RolloutState, name: string): string | undefined {
  const named = state.backTo ?? state.spec.rollback?.to;
  if (named !== undefined) return named;
  const good = state.targets.get(name)?.good;
  return good === null ? undefined : (good ?? plannedTarget(state, name)?.version);
}

/** Whether its last start was one of this rollback. */
function wasTried({ spec }: RolloutState, { version }: TargetState, wanted: string | undefined): boolean {
  return version === wanted && version !== spec.artifact.version;
}

/**
 * A target of which nothing is heard is probed for as long as a start may take, counted from the last start or result of any target:
 * the others go first. Afterwards this attempt has failed, so that it cannot hold its place, and the rollback, for ever.
 */
function giveUp(draft: StateDraft, { lease }: StepFacts): void {
  const { targets } = draft.state;
  const unknown = [...targets].filter(
    ([name, target]) => target.phase === 'Unknown' && wasTried(draft.state, target, versionBefore(draft.state, name)),
  );
  if (unknown.length === 0) return;
  let last = 0;
  for (const { startedAt, settledAt = 0 } of targets.values()) last = Math.max(last, startedAt, settledAt);
  if (draft.now < last + lease) return;
  for (const [name, target] of unknown) {
    const reason = `${target.reason ?? 'its result is unknown'}, and no probe reported what runs on it`;
    setTarget(draft, name, { ...target, phase: 'Failed', settledAt: draft.now, reason, down: true });
    addEvent(draft, 'target', `${name} failed: ${reason}.`);
  }
}

interface Touched extends LeftOver {
  /** To be started, in the order of the rollback. */
  readonly waits: readonly string[];
  readonly unknown: readonly string[];
  readonly leases: readonly number[];
}

function touched(draft: StateDraft): Touched {
  const { spec, plan, onlyFailed } = draft.state;
  const planned = plan.stages.flatMap(({ batches }) => batches.flatMap(({ targets }) => targets));
  const all = [...(draft.state.inherited ?? []).map(({ name }) => name), ...planned];
  const order = spec.rollback?.order === 'Forward' ? all : all.toReversed();
  const failedOnly = spec.rollback?.scope === 'Failed';
  const found = {
    waits: [] as string[],
    unknown: [] as string[],
    leases: [] as number[],
    lost: [] as string[],
    nowhere: [] as string[],
    drifted: [] as string[],
  };
  for (const name of order) {
    const target = draft.state.targets.get(name);
    if (target === undefined) continue;
    const { phase, version, attempt, lease } = target;
    const wanted = versionBefore(draft.state, name);
    const tried = wasTried(draft.state, target, wanted);
    const isBack = phase === 'RolledBack' && (version === wanted || onlyFailed === true);
    // Also if the previous version was seen after the start: only a higher generation fences off an executor that outlives its lease.
    const isTouched = !leftAlone.has(phase) && target.generation > 0 && !isBack;
    if (!isTouched || (failedOnly && phase === 'Succeeded')) continue;
    if (phase === 'Drifted' && target.observed !== wanted) found.drifted.push(name);
    else if (phase === 'InProgress') found.leases.push(lease ?? Number.POSITIVE_INFINITY);
    else if (phase === 'Unknown' && tried) found.unknown.push(name);
    else if (tried && attempt >= mostAttempts) {
      if (phase !== 'Failed') setTarget(draft, name, { ...target, phase: 'Failed' });
      found.lost.push(name);
    } else if (wanted === undefined) found.nowhere.push(name);
    else if (wanted === spec.artifact.version && target.from === undefined) stays(draft, name);
    else found.waits.push(name);
  }
  return found;
}

/** It ran the version before the rollout already, so there is nothing to roll back. */
function stays(draft: StateDraft, name: string): void {
  const target = draft.state.targets.get(name)!;
  const { lease: _, ...rest } = target;
  setTarget(draft, name, { ...rest, phase: 'RolledBack', settledAt: draft.now, reason: 'it had this version before' });
}
