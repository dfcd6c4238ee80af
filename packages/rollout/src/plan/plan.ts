import { limitOf } from './amount.ts';
import { layOut, type PlanInput, type StageLayout } from './lay-out.ts';
import type { Plan, PlannedBatch, PlannedStage, PlannedTarget } from '../model.ts';

/**
 * Decides which targets are updated in which batch. The same manifest, fleet and seed give the same plan, in any order of the fleet.
 * `notes` has everything that a reader may not expect. Throws RangeError if the fleet has a name twice.
 */
export function planRollout(input: PlanInput): Plan {
  const { ordering, stages, left, notes } = layOut(input);
  const targets = new Map<string, PlannedTarget>();
  for (const { sequence } of stages) {
    for (const { target, domain } of sequence) {
      const { name, labels, version } = target;
      targets.set(name, { labels, ...(domain !== undefined && { domain }), ...(version !== undefined && { version }) });
    }
  }
  return {
    rollout: input.name,
    version: input.spec.artifact.version,
    seed: ordering.seed,
    fleetSize: input.fleet.targets.length,
    stages: stages.map(planned),
    targets,
    left: left.map(({ name }) => name),
    notes,
  };
}

function planned({ stage, sequence, cuts }: StageLayout): PlannedStage {
  const batches = cuts.map(({ upTo }, index): PlannedBatch => {
    const from = cuts[index - 1]?.upTo ?? 0;
    return { targets: sequence.slice(from, upTo).map(({ target }) => target.name), cumulative: upTo };
  });
  const largest = batches.reduce((most, batch) => Math.max(most, batch.targets.length), 1);
  return {
    name: stage.name,
    ...(stage.environment !== undefined && { environment: stage.environment }),
    batches,
    maxConcurrency: stage.maxConcurrency === undefined ? largest : limitOf(stage.maxConcurrency, sequence.length),
  };
}
