import type { InheritedTarget, PlannedBatch, PlannedTarget, RolloutState, TargetState } from '../model.ts';

/** The stage and batch of each target of a plan, by name. */
export interface RolloutPlace {
  readonly stage: number;
  readonly batch: number;
}

const known = new WeakMap<object, ReadonlyMap<string, RolloutPlace>>();

/** Made once a plan, which never changes. */
export function placesOf({ plan }: RolloutState): ReadonlyMap<string, RolloutPlace> {
  let places = known.get(plan);
  if (places === undefined) {
    const made = new Map<string, RolloutPlace>();
    for (const [stage, { batches }] of plan.stages.entries())
      for (const [batch, { targets }] of batches.entries())
        for (const name of targets) made.set(name, { stage, batch });
    known.set(plan, (places = made));
  }
  return places;
}

const taken = new WeakMap<object, ReadonlyMap<string, InheritedTarget>>();

/** A target that was taken over from a superseded rollout and is not in the plan. */
export function inheritedTarget({ inherited }: RolloutState, name: string): InheritedTarget | undefined {
  if (inherited === undefined) return undefined;
  let byName = taken.get(inherited);
  if (byName === undefined) taken.set(inherited, (byName = new Map(inherited.map((each) => [each.name, each]))));
  return byName.get(name);
}

/** What the plan, or the superseded rollout, says of a target. */
export function plannedTarget(state: RolloutState, name: string): PlannedTarget | undefined {
  return state.plan.targets.get(name) ?? inheritedTarget(state, name);
}

export function currentBatch({ plan, position }: RolloutState): PlannedBatch | undefined {
  return plan.stages[position.stage]?.batches[position.batch];
}

/**
 * Whether it is not known to serve: it is being updated, its state is unknown, or its last report was a failure. A target on which somebody
 * installed another version serves, and so does a skipped target, from the point of view of the person who skipped it. A superseded target
 * is for the later rollout to count. With BlueGreen the old version keeps serving until the switch.
 */
export function isDown({ spec }: RolloutState, target: TargetState): boolean {
  const { phase, switching, down } = target;
  if (phase === 'Skipped' || phase === 'Superseded' || (spec.strategy.type === 'BlueGreen' && switching !== true))
    return false;
  return isInFlight(target) || down === true;
}

/** Whether something may still run on it that we started. */
export function isInFlight({ phase }: TargetState): boolean {
  return phase === 'InProgress' || phase === 'Unknown';
}
