import type { PlannedBatch, RolloutState, TargetState } from './model.ts';

/** Where each target of a plan stands in it, by name: stage and batch. */
export interface Place {
  readonly stage: number;
  readonly batch: number;
}

const known = new WeakMap<object, ReadonlyMap<string, Place>>();

/** Made once a plan, which never changes. */
export function placesOf({ plan }: RolloutState): ReadonlyMap<string, Place> {
  let places = known.get(plan);
  if (places === undefined) {
    const made = new Map<string, Place>();
    for (const [stage, { batches }] of plan.stages.entries())
      for (const [batch, { targets }] of batches.entries())
        for (const name of targets) made.set(name, { stage, batch });
    known.set(plan, (places = made));
  }
  return places;
}

export function currentBatch({ plan, position }: RolloutState): PlannedBatch | undefined {
  return plan.stages[position.stage]?.batches[position.batch];
}

/**
 * Whether nobody can say that it serves: it is being updated, has failed, or is not known. With BlueGreen the old version goes on
 * serving until the switch.
 */
export function isDown({ spec }: RolloutState, target: TargetState): boolean {
  const { phase, switching } = target;
  if (spec.strategy.type === 'BlueGreen' && switching !== true) return false;
  return isRetried(target) || phase === 'InProgress' || phase === 'Unknown' || phase === 'Failed';
}

/** Whether it has failed and is to be tried again by order: until then nobody knows more of it than that it failed. */
export function isRetried({ phase, generation, attempt }: TargetState): boolean {
  return phase === 'Pending' && generation > 0 && attempt === 0;
}

/** Whether something may still run on it that we started. */
export function isInFlight({ phase }: TargetState): boolean {
  return phase === 'InProgress' || phase === 'Unknown';
}
