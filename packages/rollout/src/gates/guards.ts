import { windowGuards, type RolloutSpec, type WindowGuard } from '@gradus/core/internal';
import type { Plan, RolloutPosition } from '../model.ts';

/**
 * The window gates that have to be open when targets are started at a position. A window that was open when the rollout came there may have closed,
 * while a calendar, a policy or the room in the batch held the start.
 */
export function guardsOf(
  { spec, plan }: { readonly spec: Pick<RolloutSpec, 'stages'>; readonly plan: Pick<Plan, 'stages'> },
  { stage, batch, at }: RolloutPosition,
): readonly WindowGuard[] {
  const counts = plan.stages.map(({ batches }) => batches.length);
  return windowGuards(spec.stages, counts, { stage, batch, isSwitch: at === 'switch' });
}
