import type { RolloutSpec } from '@gradus/core/internal';
import type { Plan } from '../model.ts';
import { argoGates, dependsOnBatch, usedMetrics } from './argo-gates.ts';
import { commonLosses } from './common-losses.ts';
import { lossesOf, type Loss } from './emitted.ts';
import { asGate, inPlan, lost, lostFields, shownOnly, type Fate, type FieldFates } from './fields.ts';
import { gateLosses } from './translated-gates.ts';

/** Settings that Argo Rollouts needs and the manifest does not contain. */
export interface ArgoOptions {
  readonly name: string;
  readonly namespace?: string;
  /** Name of the Deployment whose pods are rolled out. Default: the system. */
  readonly workload?: string;
  /** Address of Prometheus as seen from the cluster. */
  readonly prometheus?: string;
  /** The plan; shares of the fleet become weights. */
  readonly plan: Plan;
}

const common = commonLosses('Argo Rollouts');

const targets: Fate<ArgoOptions> = {
  ...lost(
    'targets',
    'Argo Rollouts knows one application in one cluster: which target is updated when becomes a weight of its traffic.',
  ),
  when: (_, { plan }) => plan.targets.size > 1,
};

const selectors = lost('selectors', 'Stages by label become weights: Argo Rollouts picks pods as it likes.');

const domains = lost('failure-domains', 'Failure domains are not spread; Argo Rollouts has only anti-affinity.');

const failures: Fate<ArgoOptions> = {
  ...lost('max-failures', 'Argo Rollouts does not count failed targets.'),
  when: ({ failurePolicy: { maxFailures = 0 } = {} }) => maxFailures !== 0,
};

const samples = lost('min-samples', 'Measurements with few events count like any other.');

const executor = lost(
  'executor',
  'Argo Rollouts replaces pods and starts no command, so labels, attempt, generation and previous version reach nobody.',
);

const inTemplate = { kept: 'in an AnalysisTemplate' };

const windows = { lost: common.windows };

const concurrency = { lost: common.concurrency };

const dependsOn = { lost: common.dependsOn };

/** Resources of Argo Rollouts. A field of the manifest that is lost by a gate is in `argoGates`. */
export const argoFates: FieldFates<ArgoOptions> = {
  change: { lost: common.change },
  system: { kept: 'the workload' },
  'artifact.name': shownOnly,
  'artifact.version': lost(
    'version',
    'The version is an annotation: what is rolled out is the image that the Deployment names.',
  ),
  'artifact.digest': shownOnly,
  'artifact.commit': shownOnly,
  'artifact.pipeline': shownOnly,
  'targets.fleet': targets,
  'targets.selector.matchLabels': targets,
  'targets.selector.matchExpressions.key': targets,
  'targets.selector.matchExpressions.operator': targets,
  'targets.selector.matchExpressions.values': targets,
  'order.key': targets,
  'order.direction': targets,
  seed: targets,
  'strategy.type': {
    ...lost('services', 'The Services NAME-active and NAME-preview have to be there.'),
    when: ({ strategy }) => strategy.type === 'BlueGreen',
  },
  'stages.name': { unused: 'a stage is its steps' },
  'stages.environment': { lost: common.deployments },
  'stages.selector.matchLabels': selectors,
  'stages.selector.matchExpressions.key': selectors,
  'stages.selector.matchExpressions.operator': selectors,
  'stages.selector.matchExpressions.values': selectors,
  'stages.batches': {
    ...lost('stages', 'Argo Rollouts switches everything at once.'),
    when: ({ strategy, stages }, { plan }) =>
      strategy.type === 'BlueGreen' && (stages.length > 1 || plan.stages.some(({ batches }) => batches.length > 1)),
  },
  'stages.growth.type': inPlan,
  'stages.growth.factor': inPlan,
  'stages.growth.start': inPlan,
  'stages.maxConcurrency': lost(
    'max-concurrency',
    'Argo Rollouts does not limit how many pods of a weight are updated at once.',
  ),
  'stages.beforeGates': { kept: 'steps, or analyses before the promotion' },
  'stages.gates': { kept: 'steps, or analyses before the promotion' },
  'stages.afterGates': { kept: 'steps, or analyses after the promotion' },
  'gates.soak.duration': asGate,
  'gates.metric.ref': asGate,
  'gates.approval.groups': asGate,
  'gates.approval.minApprovals': asGate,
  'gates.approval.preventSelfApproval': asGate,
  'gates.test.job': asGate,
  'gates.window.ref': asGate,
  'gates.window.mustFitIn': asGate,
  'gates.dependsOn.rollout': asGate,
  'gates.dependsOn.condition': asGate,
  'metrics.name': inTemplate,
  'metrics.provider': { unused: 'there is only one' },
  'metrics.query': {
    ...lost(
      'query-placeholders',
      'An AnalysisTemplate knows no batches: placeholders other than {{version}} stay in the query, and have to be written by hand.',
    ),
    when: (spec) => usedMetrics(spec).some(dependsOnBatch),
  },
  'metrics.successCondition.op': inTemplate,
  'metrics.successCondition.value': inTemplate,
  'metrics.failureCondition.op': inTemplate,
  'metrics.failureCondition.value': inTemplate,
  'metrics.initialDelay': inTemplate,
  'metrics.interval': inTemplate,
  'metrics.count': inTemplate,
  'metrics.failureLimit': inTemplate,
  'metrics.inconclusiveLimit': inTemplate,
  'metrics.consecutiveErrorLimit': inTemplate,
  'metrics.minSamples': samples,
  'metrics.samplesQuery': samples,
  'metrics.noData': {
    ...lost(
      'no-data',
      'A query without a result is an error in Argo Rollouts, and with only a success condition NaN is a failure.',
    ),
    when: ({ metrics = [] }) => metrics.some(({ noData = 'Inconclusive' }) => noData !== 'Failed'),
  },
  'availability.maxUnavailable': {
    ...lost('max-unavailable', 'A BlueGreen of Argo Rollouts has no limit of pods that are unavailable.'),
    when: ({ strategy, availability }) => strategy.type === 'BlueGreen' && availability?.maxUnavailable !== undefined,
  },
  'availability.topologyKey': domains,
  'availability.maxDomainsInFlight': domains,
  'failurePolicy.maxFailures': failures,
  'failurePolicy.scope': failures,
  'failurePolicy.onDrift': lost('drift', 'Argo Rollouts reconciles its Pods by itself, whatever the manifest says.'),
  'failurePolicy.onFailure': {
    ...lost('pause-on-failure', 'A failed analysis aborts and goes back to the stable version; it does not pause.'),
    when: ({ failurePolicy: { onFailure = 'Pause' } = {} }) => onFailure === 'Pause',
  },
  'failurePolicy.onInconclusive': {
    ...lost('on-inconclusive', 'An inconclusive analysis pauses; it does not abort or go back.'),
    when: ({ failurePolicy: { onInconclusive = 'Pause' } = {} }) => onInconclusive !== 'Pause',
  },
  'limits.maxExposed': lost('max-exposed', 'The limit is in the weights, and is not held where these are edited.'),
  'windows.refs': windows,
  'windows.onClose': windows,
  'windows.allowRollback': windows,
  progressDeadline: { kept: 'progressDeadlineSeconds' },
  'rollback.supported': {
    ...lost(
      'no-rollback',
      'Argo Rollouts rolls back on a failure, although this rollout says that it cannot be rolled back.',
    ),
    when: ({ rollback }) => rollback?.supported === false,
  },
  'rollback.to': lost('rollback-version', 'An abort goes back to the stable version, whichever that is.'),
  'rollback.order': lost('rollback-order', 'An abort shifts all traffic back at once.'),
  'rollback.scope': lost('rollback-order', 'An abort shifts all traffic back at once.'),
  'rollback.maxTime': lost('rollback-time', 'An abort may take as long as it likes.'),
  'concurrency.group': concurrency,
  'concurrency.policy': concurrency,
  'dependsOn.rollout': dependsOn,
  'dependsOn.condition': dependsOn,
  'facts.now': { unused: 'the clock of the cluster' },
  'facts.zone': { unused: 'a day of a pause has 24 hours' },
  'facts.runId': { unused: 'the controller is one run' },
  'facts.lease': { unused: 'the controller looks at pods all the time' },
  'facts.mostStarts': { unused: 'the controller takes any number' },
  'facts.windows': windows,
  'facts.calendars': windows,
  'facts.policies': { lost: common.policies },
  'facts.change': { lost: common.change },
  'facts.others': concurrency,
  'facts.groups': concurrency,
  'facts.generation': concurrency,
  'facts.answers': inTemplate,
  'facts.teamsOf': asGate,
  'facts.notGranted': asGate,
  'facts.rolesOf': windows,
  'facts.obligations': windows,
  'facts.mayBe': asGate,
  'facts.owner': asGate,
  'facts.jobs': asGate,
  'facts.fleet': targets,
  'executor.action': executor,
  'executor.rollout': executor,
  'executor.group': executor,
  'executor.target': executor,
  'executor.version': executor,
  'executor.previousVersion': executor,
  'executor.generation': executor,
  'executor.attempt': executor,
  'executor.labels': executor,
  'service.state': { kept: 'in the status of the Rollout of Argo' },
  'service.orders': { lost: common.orders },
  'service.notifications': { lost: common.orders },
  'service.evidence': { kept: 'the controller looks at the pods' },
};

/** The parts of a manifest, and the work of Gradus around it, that a Rollout of Argo cannot express. */
export function argoLosses(spec: RolloutSpec, options: ArgoOptions): readonly Loss[] {
  const address = usedMetrics(spec).length > 0 &&
    options.prometheus === undefined && {
      name: 'prometheus-address',
      text: 'The manifest has no address of Prometheus that the cluster could use; name it in rollouts.prometheus of the project file.',
    };
  return lossesOf([...gateLosses(argoGates, spec.stages), ...lostFields(argoFates, spec, options), address]);
}
