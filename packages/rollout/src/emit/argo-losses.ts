import type { RolloutSpec } from '@gradus/core/internal';
import type { Plan } from '../model.ts';
import { argoGates, usedMetrics } from './argo-gates.ts';
import { lossesOf, type Loss } from './emitted.ts';
import { gateLosses } from './translated-gates.ts';

/** What Argo Rollouts needs that our manifest does not contain. */
export interface ArgoOptions {
  readonly name: string;
  readonly namespace?: string;
  /** Name of the Deployment whose pods are rolled out. Default: the system. */
  readonly workload?: string;
  /** Address of Prometheus as seen from the cluster. */
  readonly prometheus?: string;
  /** Over the targets; shares of the fleet become weights. */
  readonly plan: Plan;
}

/** The parts of a manifest that a Rollout of Argo cannot express. */
export function argoLosses(spec: RolloutSpec, { prometheus, plan }: ArgoOptions): readonly Loss[] {
  const {
    availability,
    failurePolicy,
    limits,
    windows,
    rollback,
    concurrency,
    dependsOn,
    metrics = [],
    stages,
    strategy,
  } = spec;
  const { onFailure = 'Pause', maxFailures = 0 } = failurePolicy ?? {};
  const lost = (is: boolean, name: string, text: string): Loss | false => is && { name, text };
  return lossesOf([
    lost(
      plan.targets.size > 1,
      'targets',
      'Argo Rollouts knows one application in one cluster: which target is updated when becomes a weight of its traffic.',
    ),
    lost(
      stages.some(({ selector }) => selector !== undefined),
      'selectors',
      'Stages by label become weights: Argo Rollouts picks pods as it likes.',
    ),
    lost(
      availability?.topologyKey !== undefined,
      'failure-domains',
      'Failure domains are not spread; Argo Rollouts has only anti-affinity.',
    ),
    lost(
      stages.some(({ maxConcurrency }) => maxConcurrency !== undefined),
      'max-concurrency',
      'Argo Rollouts does not limit how many pods of a weight are updated at once.',
    ),
    ...gateLosses(argoGates, stages),
    windows && argoGates.window.loss,
    dependsOn && argoGates.dependsOn.loss,
    lost(concurrency !== undefined, 'concurrency', 'Argo Rollouts does not keep rollouts of a group apart.'),
    lost(
      onFailure === 'Pause',
      'pause-on-failure',
      'A failed analysis aborts and goes back to the stable version; it does not pause.',
    ),
    lost(maxFailures !== 0, 'max-failures', 'Argo Rollouts does not count failed targets.'),
    lost(
      limits?.maxExposed !== undefined,
      'max-exposed',
      'The limit is in the weights, and is not held where these are edited.',
    ),
    lost(
      rollback?.supported === false,
      'no-rollback',
      'Argo Rollouts rolls back on a failure, although this rollout says that it cannot be rolled back.',
    ),
    lost(
      rollback?.to !== undefined,
      'rollback-version',
      'An abort goes back to the stable version, whichever that is.',
    ),
    lost(
      metrics.some(({ minSamples }) => minSamples !== undefined),
      'min-samples',
      'Measurements with few events count like any other.',
    ),
    lost(
      metrics.some(({ noData = 'Inconclusive' }) => noData !== 'Failed'),
      'no-data',
      'A query without a result is an error in Argo Rollouts, and with only a success condition NaN is a failure.',
    ),
    lost(
      usedMetrics(spec).length > 0 && prometheus === undefined,
      'prometheus-address',
      'The manifest has no address of Prometheus that the cluster could use; name it in rollouts.prometheus of the project file.',
    ),
    lost(strategy.type === 'BlueGreen' && stages.length > 1, 'stages', 'Argo Rollouts switches everything at once.'),
    lost(strategy.type === 'BlueGreen', 'services', 'The Services NAME-active and NAME-preview have to be there.'),
  ]);
}
