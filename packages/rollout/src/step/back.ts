import { setPhase, setTarget, addEvent, type StateDraft } from '../state/draft.ts';
import { recordOverrides } from './emergency.ts';
import { windowPermission } from './forbids.ts';
import type { Action, RolloutState, StepFacts } from '../model.ts';
import { concurrencyOf, roomFor } from './room.ts';
import { startTargets } from './start.ts';
import { inFlight, probe, waitOr } from './waiting.ts';

/** How often a target is rolled back at most. After that a person has to look. */
const mostAttempts = 2;

/** One step of a rollback: every touched target is rolled back, within the same limits, without gates except a required window. */
export function back(draft: StateDraft, facts: StepFacts): Action | undefined {
  const { waits, unknown, leases, lost, nowhere } = touched(draft);
  if (lost.length > 0) {
    const shown = lost.slice(0, 3).join(', ');
    const reason = `${shown} could not be rolled back in ${mostAttempts} attempts; fix it and order the rollback again, or skip what cannot be rolled back`;
    setPhase(draft, 'Failed', reason);
    addEvent(draft, 'failed', `The rollback has failed: ${reason}.`);
    return undefined;
  }
  if (unknown.length > 0) return probe(unknown, draft);
  if (nowhere !== undefined)
    return waitOr([
      { code: 'version', text: `Which version ${nowhere} had before is not known; name one in spec.rollback.to.` },
    ]);
  if (waits.length === 0 && leases.length === 0) {
    setPhase(draft, 'RolledBack', draft.state.reason);
    addEvent(draft, 'rolled-back', 'The rollout was rolled back.');
    return undefined;
  }
  return goOn(draft, facts, waits, leases);
}

function goOn(draft: StateDraft, facts: StepFacts, waits: readonly string[], leases: readonly number[]): Action {
  const { spec } = draft.state;
  const flying = inFlight(leases);
  if (waits.length === 0) return waitOr(flying);
  const permission = spec.windows?.allowRollback === false ? windowPermission(draft, facts, false) : undefined;
  if (permission !== undefined && permission.because.length > 0) return waitOr([...flying, ...permission.because]);
  const room = roomFor(draft, waits, concurrencyOf(draft, waits), facts);
  if (room.targets.length === 0) return waitOr([...flying, ...room.because]);
  recordOverrides(draft, permission?.overrides ?? [], facts);
  const starts = room.targets.map((name) => ({ name, version: versionBefore(draft.state, name)! }));
  return startTargets(draft, facts, 'rollback', starts);
}

/** The version that a target goes back to: the one named, else the one that it had. */
function versionBefore({ backTo, spec, plan }: RolloutState, name: string): string | undefined {
  return backTo ?? spec.rollback?.to ?? plan.targets.get(name)?.version;
}

interface Touched {
  /** To be started, in the order of the rollback. */
  readonly waits: readonly string[];
  readonly unknown: readonly string[];
  readonly leases: readonly number[];
  /** Tried as often as may be. */
  readonly lost: readonly string[];
  /** A target whose previous version is unknown. */
  readonly nowhere: string | undefined;
}

function touched(draft: StateDraft): Touched {
  const { spec, plan } = draft.state;
  const all = plan.stages.flatMap(({ batches }) => batches.flatMap(({ targets }) => targets));
  const order = spec.rollback?.order === 'Forward' ? all : all.toReversed();
  const onlyFailed = spec.rollback?.scope === 'Failed';
  const found = {
    waits: [] as string[],
    unknown: [] as string[],
    leases: [] as number[],
    lost: [] as string[],
    nowhere: undefined as string | undefined,
  };
  for (const name of order) {
    const target = draft.state.targets.get(name);
    if (target === undefined) continue;
    const { phase, version, attempt, lease } = target;
    const wanted = versionBefore(draft.state, name);
    const wasTried = version === wanted && version !== spec.artifact.version;
    // Also if the previous version was seen after the start: only a higher generation fences off an executor that outlives its lease.
    const isTouched = phase !== 'Skipped' && target.generation > 0 && !(phase === 'RolledBack' && version === wanted);
    if (!isTouched || (onlyFailed && phase === 'Succeeded')) continue;
    if (phase === 'InProgress') found.leases.push(lease ?? Number.POSITIVE_INFINITY);
    else if (phase === 'Unknown' && wasTried) found.unknown.push(name);
    else if (wasTried && attempt >= mostAttempts) found.lost.push(name);
    else if (wanted === undefined) found.nowhere ??= name;
    else if (wanted === spec.artifact.version) stays(draft, name);
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
