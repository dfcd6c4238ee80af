import { dump } from 'js-yaml';
import type { Gate, Metric, RolloutSpec } from '../../generated/types.ts';
import type { Plan } from '../model.ts';
import { lossesOf, type Emitted, type Loss } from './emitted.ts';
import { gatesOf, secondsOf } from './gates-of.ts';

/** What Argo Rollouts has to be told that a manifest of ours does not say. */
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

/**
 * Translates a manifest to a Rollout of Argo Rollouts (argoproj.io/v1alpha1, v1.8) with its AnalysisTemplates. Argo shifts traffic inside one
 * application in one cluster: batches become weights by the share of all targets, and what is about many targets is lost by name.
 * Argo never writes Git: after an abort what Git says and what runs differ.
 */
export function emitArgoRollouts(spec: RolloutSpec, options: ArgoOptions): Emitted {
  const isBlueGreen = spec.strategy.type === 'BlueGreen';
  const metadata = { name: options.name, ...(options.namespace !== undefined && { namespace: options.namespace }) };
  const { onFailure = 'Pause' } = spec.failurePolicy ?? {};
  const rollout = {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Rollout',
    metadata: {
      ...metadata,
      annotations: { 'gradus.dev/change': spec.change, 'gradus.dev/version': spec.artifact.version },
    },
    spec: {
      workloadRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: options.workload ?? spec.system },
      ...(spec.progressDeadline !== undefined && {
        progressDeadlineSeconds: secondsOf(spec.progressDeadline),
        progressDeadlineAbort: onFailure !== 'Pause',
      }),
      strategy: isBlueGreen ? { blueGreen: blueGreen(spec, options.name) } : { canary: canary(spec, options.plan) },
    },
  };
  const templates = usedMetrics(spec).map((metric) => template(metric, metadata, options.prometheus));
  const text = [rollout, ...templates].map((each) => dump(each, { lineWidth: 120, noRefs: true })).join('---\n');
  return { files: [{ name: `${options.name}.argo-rollouts.yaml`, text }], losses: losses(spec, options) };
}

function canary(spec: RolloutSpec, plan: Plan): object {
  const total = plan.targets.size;
  let exposed = 0;
  const steps = spec.stages.flatMap((stage, index) => {
    const { batches } = plan.stages[index]!;
    if (batches.length === 0) return [];
    const rows = batches.flatMap((batch) => {
      exposed += batch.targets.length;
      const weight = Math.max(1, Math.floor((100 * exposed) / total));
      return [{ setWeight: weight }, ...gateSteps(stage.gates)];
    });
    return [...gateSteps(stage.beforeGates), ...rows, ...gateSteps(stage.afterGates)];
  });
  const { maxUnavailable } = spec.availability ?? {};
  return { ...(maxUnavailable !== undefined && { maxUnavailable }), steps };
}

function gateSteps(gates: readonly Gate[] = []): object[] {
  return gates.flatMap(({ soak, metric, approval }): object[] => {
    if (soak) return [{ pause: { duration: `${secondsOf(soak.duration)}s` } }];
    if (metric) return [{ analysis: { templates: [{ templateName: metric.ref }] } }];
    return approval ? [{ pause: {} }] : [];
  });
}

function blueGreen(spec: RolloutSpec, name: string): object {
  const before = spec.stages.flatMap(({ gates = [] }) => gates);
  const after = spec.stages.flatMap(({ afterGates = [] }) => afterGates);
  const analysis = (gates: readonly Gate[]): object[] =>
    gates.flatMap(({ metric }) => (metric ? [{ templateName: metric.ref }] : []));
  const soak = before
    .map(({ soak: gate }) => (gate ? secondsOf(gate.duration) : 0))
    .reduce((most, each) => Math.max(most, each), 0);
  const approved = spec.stages.some(({ beforeGates = [], gates = [] }) =>
    [...beforeGates, ...gates].some(({ approval }) => approval),
  );
  return {
    activeService: `${name}-active`,
    previewService: `${name}-preview`,
    autoPromotionEnabled: !approved,
    ...(soak > 0 && !approved && { autoPromotionSeconds: soak }),
    ...(analysis(before).length > 0 && { prePromotionAnalysis: { templates: analysis(before) } }),
    ...(analysis(after).length > 0 && { postPromotionAnalysis: { templates: analysis(after) } }),
  };
}

function usedMetrics({ metrics = [], stages }: RolloutSpec): Metric[] {
  const refs = new Set(stages.flatMap(gatesOf).flatMap(({ metric }) => metric?.ref ?? []));
  return metrics.filter(({ name }) => refs.has(name));
}

function template(metric: Metric, { namespace }: { readonly namespace?: string }, address: string | undefined): object {
  const {
    name,
    query,
    successCondition,
    failureCondition,
    initialDelay,
    interval,
    count,
    failureLimit,
    inconclusiveLimit,
    consecutiveErrorLimit,
  } = metric;
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'AnalysisTemplate',
    metadata: { name, ...(namespace !== undefined && { namespace }) },
    spec: {
      metrics: [
        {
          name,
          ...(initialDelay !== undefined && { initialDelay: `${secondsOf(initialDelay)}s` }),
          ...(interval !== undefined && { interval: `${secondsOf(interval)}s` }),
          ...(count !== undefined && { count }),
          successCondition: `result[0] ${successCondition.op} ${successCondition.value}`,
          ...(failureCondition && { failureCondition: `result[0] ${failureCondition.op} ${failureCondition.value}` }),
          ...(failureLimit !== undefined && { failureLimit }),
          ...(inconclusiveLimit !== undefined && { inconclusiveLimit }),
          ...(consecutiveErrorLimit !== undefined && { consecutiveErrorLimit }),
          provider: { prometheus: { ...(address !== undefined && { address }), query } },
        },
      ],
    },
  };
}

function losses(spec: RolloutSpec, { prometheus, plan }: ArgoOptions): readonly Loss[] {
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
  const gates = stages.flatMap(gatesOf);
  const approvals = gates.flatMap(({ approval }) => approval ?? []);
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
    lost(
      windows !== undefined || gates.some(({ window }) => window !== undefined),
      'windows',
      'Windows and freezes are not asked: a step may begin at any time.',
    ),
    lost(
      gates.some(({ test }) => test !== undefined),
      'tests',
      'Test gates name jobs of a forge, which Argo Rollouts cannot ask.',
    ),
    lost(
      dependsOn !== undefined || gates.some(({ dependsOn: gate }) => gate !== undefined),
      'depends-on',
      'Argo Rollouts knows nothing of other rollouts.',
    ),
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
      'Argo Rollouts goes back on a failure, though this rollout says that it cannot be taken back.',
    ),
    lost(
      rollback?.to !== undefined,
      'rollback-version',
      'An abort goes back to the stable version, whichever that is.',
    ),
    lost(
      approvals.length > 0,
      'approvers',
      'A pause waits for a promotion by anybody who may do one: who, how many, and not oneself are not asked.',
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
