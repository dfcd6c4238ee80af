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
 * Whether nobody can say that it serves: it is being updated, is not known, or was last heard of as failed. One that somebody put another
 * version on serves, and so does one that was left out, for whoever left it out. With BlueGreen the old version goes on serving until the
 * switch.
 */
export function isDown({ spec }: RolloutState, target: TargetState): boolean {
  const { phase, switching, down } = target;
  if (phase === 'Skipped' || (spec.strategy.type === 'BlueGreen' && switching !== true)) return false;
  return isInFlight(target) || down === true;
}

/** Whether something may still run on it that we started. */
export function isInFlight({ phase }: TargetState): boolean {
  return phase === 'InProgress' || phase === 'Unknown';
}
