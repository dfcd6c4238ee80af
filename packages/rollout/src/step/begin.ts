import type { RolloutSpec } from '@gradus/core/internal';
import type { Plan, RolloutState } from '../model.ts';

/** What a rollout starts from; all of it is pinned. */
export interface Beginning {
  readonly name: string;
  readonly spec: RolloutSpec;
  readonly manifest: string;
  readonly changeType: string;
  readonly rules?: string;
  readonly plan: Plan;
  readonly by: string;
  readonly now: number;
}

/** Returns the first state of a rollout: phase Pending, no target started. `now` is in milliseconds of the epoch. */
export function beginRollout({ name, spec, manifest, changeType, rules, plan, by, now }: Beginning): RolloutState {
  return {
    name,
    spec,
    manifest,
    changeType,
    ...(rules !== undefined && { rules }),
    plan,
    phase: 'Pending',
    position: { stage: 0, batch: 0, at: 'before' },
    generation: 0,
    targets: new Map(),
    batches: plan.stages.map(({ batches }) => batches.map(() => ({ heldFor: 0 }))),
    gates: [],
    approvals: [],
    startedAt: now,
    startedBy: by,
    clock: now,
  };
}
