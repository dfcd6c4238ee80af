import type { RolloutState, TargetState } from '../model.ts';

/** A deployment as recorded in the state of a rollout; the caller adds the commit and the job that it belongs to. */
export interface ToldDeployment {
  /** Identifies the batch, such as `shop-2.canary.1`. */
  readonly key: string;
  readonly environment: string;
  readonly state: 'running' | 'succeeded' | 'failed';
  /** One line. */
  readonly description: string;
}

/**
 * Batches as deployments of a forge: those of stages with an environment that were begun, in their order. The newest two tell all news of a rollout that goes
 * forwards; of one that was ended by a rollback any may have changed.
 */
export function batchDeployments({ name, spec, plan, targets }: RolloutState): readonly ToldDeployment[] {
  return plan.stages.flatMap(({ name: stage, environment, batches }) =>
    environment === undefined
      ? []
      : batches.flatMap((batch, index): ToldDeployment[] => {
          const known = batch.targets.flatMap((target) => startedHere(targets.get(target)));
          if (known.length === 0) return [];
          const done = known.filter(isDone).length;
          const of = `batch ${index + 1} of ${batches.length} of ${stage}`;
          return [
            {
              key: `${name}.${stage}.${index + 1}`,
              environment,
              state: stateOf(known, batch.targets.length),
              description: `${spec.artifact.name} ${plan.version}, ${of}: ${done} of ${batch.targets.length} targets are done`,
            },
          ];
        }),
  );
}

/** A target that was taken over is a deployment of the superseded rollout until this one starts it. */
function startedHere(target: TargetState | undefined): readonly TargetState[] {
  return target === undefined || target.from !== undefined ? [] : [target];
}

function isDone({ phase }: TargetState): boolean {
  return phase === 'Succeeded' || phase === 'Skipped';
}

/** Rolled back means failed; unknown means still running. */
function stateOf(known: readonly TargetState[], size: number): ToldDeployment['state'] {
  if (known.length === size && known.every(isDone)) return 'succeeded';
  const isOpen = known.some(({ phase }) => phase === 'InProgress' || phase === 'Unknown');
  return !isOpen && known.some(({ phase }) => phase === 'Failed' || phase === 'RolledBack') ? 'failed' : 'running';
}
