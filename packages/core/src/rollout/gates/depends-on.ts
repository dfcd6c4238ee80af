import { isUnreadable } from '../../model/review.ts';
import type { RolloutDependency } from '../../generated/types.ts';
import { isOver } from '../draft.ts';
import type { Known, OtherRollout } from '../model.ts';
import { successful, waiting, type Answered } from './gate.ts';

/** Another rollout that has to have come first. One that failed will not succeed by waiting, and says so. */
export function askDependency(
  { rollout, condition = 'Succeeded' }: RolloutDependency,
  others: Known<ReadonlyMap<string, OtherRollout>>,
): Answered {
  if (isUnreadable(others))
    return waiting('depends-on', `where rollout ${rollout} stands is not known: ${others.unreadable}`);
  const phase = others.get(rollout)?.phase;
  if (phase === undefined) return waiting('depends-on', `rollout ${rollout} has not started`);
  if (phase === 'Succeeded' || (condition === 'Finished' && isOver(phase)))
    return successful(`rollout ${rollout} is ${phase}`);
  return waiting('depends-on', `rollout ${rollout} is ${phase}, and has to be ${condition}`);
}
