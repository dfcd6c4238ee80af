import { amountOf } from '../plan/amount.ts';
import { setPhase, addEvent, type StateDraft } from '../state/draft.ts';
import type { RolloutState, TargetPhase } from '../model.ts';
import { placesOf, type RolloutPlace } from '../state/places.ts';

/** Applies the failure policy to failures, or to results that are inconclusive. */
export function trouble(draft: StateDraft, of: 'onFailure' | 'onInconclusive', reason: string): void {
  const { failurePolicy, rollback } = draft.state.spec;
  const follows = failurePolicy?.[of] ?? 'Pause';
  if (follows === 'Abort') {
    setPhase(draft, 'Aborted', reason);
    addEvent(draft, 'aborted', `The rollout was aborted: ${reason}.`);
  } else if (follows === 'Rollback' && rollback?.supported !== false) goBack(draft, reason);
  else {
    const cannot = follows === 'Rollback' ? ', and it cannot be rolled back' : '';
    setPhase(draft, 'Paused', `${reason}${cannot}`);
    addEvent(draft, 'paused', `The rollout is paused: ${reason}${cannot}.`);
  }
}

export function goBack(draft: StateDraft, reason: string): void {
  setPhase(draft, 'RollingBack', reason);
  addEvent(draft, 'rolling-back', `The rollout is rolled back: ${reason}.`);
}

/**
 * Why there are more failures than the policy allows; undefined if there are not. Every stage or batch is checked, not only the current
 * one: a target that was done can be reset to an old version after the rollout has moved on.
 */
export function tooManyFailures(state: RolloutState): string | undefined {
  const { maxFailures = 0, scope = 'Stage' } = state.spec.failurePolicy ?? {};
  const places = placesOf(state);
  const groups = new Map<string, { readonly place: RolloutPlace; readonly failed: string[] }>();
  for (const [name, { phase }] of state.targets) {
    const place = places.get(name);
    if (phase !== 'Failed' || place === undefined) continue;
    const key = { Rollout: '', Stage: `${place.stage}`, Batch: `${place.stage}/${place.batch}` }[scope];
    const group = groups.get(key) ?? { place, failed: [] };
    group.failed.push(name);
    groups.set(key, group);
  }
  for (const { place, failed } of groups.values()) {
    if (failed.length <= amountOf(maxFailures, sizeOf(state, scope, place))) continue;
    return `${failed.length} of the ${scope.toLowerCase()} failed, where ${maxFailures} may: ${failedOf(state, failed)}`;
  }
  return undefined;
}

/**
 * Why a batch proves nothing: targets of it failed, and none succeeded. It stops the rollout, however many failures the policy allows. A
 * batch of which every target was left out, by a person or because it left the fleet, is passed over.
 */
export function batchWithoutSuccess(state: RolloutState): string | undefined {
  const places = placesOf(state);
  const checked = new Set<readonly string[]>();
  for (const [name, { phase }] of state.targets) {
    const place = phase === 'Failed' ? places.get(name) : undefined;
    if (place === undefined) continue;
    const { name: stage, batches } = state.plan.stages[place.stage]!;
    const { targets } = batches[place.batch]!;
    if (checked.has(targets)) continue;
    checked.add(targets);
    const isLost = (each: string): boolean => withoutSuccess.has(state.targets.get(each)?.phase ?? 'Pending');
    if (targets.every(isLost))
      return `no target of batch ${place.batch + 1} of ${stage} succeeded: ${failedOf(state, targets)}`;
  }
  return undefined;
}

const withoutSuccess: ReadonlySet<TargetPhase> = new Set(['Failed', 'Skipped']);

/** The first that failed, with their reasons. */
function failedOf(state: RolloutState, names: readonly string[]): string {
  const failed = names.filter((name) => state.targets.get(name)?.phase === 'Failed');
  const shown = failed.slice(0, 3).map((name) => `${name} (${state.targets.get(name)?.reason ?? 'no reason given'})`);
  return `${shown.join(', ')}${failed.length > shown.length ? ` and ${failed.length - shown.length} more` : ''}`;
}

function sizeOf({ plan }: RolloutState, scope: 'Batch' | 'Stage' | 'Rollout', { stage, batch }: RolloutPlace): number {
  if (scope === 'Rollout') return plan.targets.size;
  const batches = plan.stages[stage]?.batches ?? [];
  return scope === 'Batch' ? (batches[batch]?.targets.length ?? 0) : (batches.at(-1)?.cumulative ?? 0);
}
