import { isUnreadable } from '@gradus/core/forge';
import type { RolloutDependency } from '@gradus/core/internal';
import { isOver } from '../state/draft.ts';
import type { Known, OtherRollout } from '../model.ts';
import { successful, waiting, type Answered, type GateDefinition } from './gate.ts';

export const dependencyGate: GateDefinition<'dependsOn'> = {
  ask: ({ gate, facts }) => askDependency(gate, facts.others),
  question: undefined,
  byPeople: false,
  needs: ({ rollout }) => ({ unknownWait: `the rollout ${rollout}` }),
};

/** Another rollout that must come first. If it failed, waiting does not help, and the gate reports that. */
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
