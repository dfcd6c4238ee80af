import type { Gate, Stage } from '@gradus/core/internal';

/** All gates of a stage: before it, after each batch, and after it. */
export function gatesOf({ beforeGates = [], gates = [], afterGates = [] }: Stage): readonly Gate[] {
  return [...beforeGates, ...gates, ...afterGates];
}
