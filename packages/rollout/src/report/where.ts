import type { RolloutState } from '../model.ts';

/** The position of a rollout, in words: `stage pilot, batch 2 of 3, gates`. */
export function whereIs({ plan, position, phase }: RolloutState): string {
  const stage = plan.stages[position.stage];
  if (stage === undefined || phase === 'Succeeded') return `all ${plan.stages.length} stages done`;
  const batch = `batch ${position.batch + 1} of ${stage.batches.length}`;
  const at = {
    before: `before stage ${stage.name}`,
    deploy: `stage ${stage.name}, ${batch}`,
    gates: `stage ${stage.name}, gates after ${batch}`,
    switch: `stage ${stage.name}, switching over`,
    after: `after stage ${stage.name}`,
  };
  return at[position.at];
}
