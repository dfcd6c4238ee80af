import type { RolloutSpec, Stage } from '@gradus/core/internal';
import type { Plan } from '../model.ts';
import { commonLosses } from './common-losses.ts';
import { lossesOf, type Loss } from './emitted.ts';
import { asGate, inPlan, lost, lostFields, shownOnly, type Fate, type FieldFates } from './fields.ts';
import { gateLosses, translatedGate, type GateTranslations } from './translated-gates.ts';

/** Settings that Argo CD needs and the manifest does not contain. */
export interface ApplicationSetOptions {
  readonly name: string;
  /** The plan: each target becomes an Application, whose cluster in Argo CD has the name of the target. */
  readonly plan: Plan;
  /** Of Argo CD. Default `argocd`. */
  readonly namespace?: string;
  /** The repository of the Applications. */
  readonly repository: string;
  /** The folder in it. Default: the system. */
  readonly path?: string;
}

const common = commonLosses('Argo CD');

/** RollingSync has only one form of gate: a step that updates nothing and holds the rollout. */
const translations: GateTranslations<'holds'> = {
  soak: {
    loss: { name: 'soaks', text: 'RollingSync continues as soon as Applications are healthy; nothing soaks.' },
  },
  metric: {
    loss: { name: 'metrics', text: 'No metric is asked; a health check in Lua or a PostSync hook could.' },
  },
  approval: {
    to: () => 'holds',
    loss: {
      name: 'approvers',
      text: 'Who approves, and how many, is left to the review of the commit that raises maxUpdate.',
    },
  },
  test: { loss: { name: 'tests', text: 'Test gates name jobs of a forge, which Argo CD cannot ask.' } },
  window: { loss: common.windows },
  dependsOn: { loss: common.dependsOn },
};

const domains = lost(
  'failure-domains',
  'Batches are spread over failure domains, and targets of several may be updated at once all the same.',
);

const failures: Fate<ApplicationSetOptions> = {
  ...lost(
    'max-failures',
    'An Application that does not become healthy holds all that come after it, however many may fail.',
  ),
  when: ({ failurePolicy: { maxFailures = 0 } = {} }) => maxFailures !== 0,
};

const rollback = lost('rollback', 'Argo CD rolls nothing back: a commit does, in the order of the steps.');

const executor = lost(
  'executor',
  'Argo CD applies files and starts no command, so labels, attempt, generation and previous version reach nobody.',
);

const windows = { lost: { ...common.windows, text: `${common.windows.text} An AppProject has its own syncWindows.` } };

const concurrency = { lost: common.concurrency };

const dependsOn = { lost: common.dependsOn };

/** Resources of Argo CD. A field of the manifest that is lost by a gate is in the translations of gates. */
export const applicationSetFates: FieldFates<ApplicationSetOptions> = {
  change: { lost: common.change },
  system: { kept: 'the folder and the namespace of Applications' },
  'artifact.name': shownOnly,
  'artifact.version': { kept: 'the revision of Applications' },
  'artifact.digest': shownOnly,
  'artifact.commit': { kept: 'the revision of Applications' },
  'artifact.pipeline': shownOnly,
  'targets.fleet': { unused: 'the plan has its targets' },
  'targets.selector.matchLabels': inPlan,
  'targets.selector.matchExpressions.key': inPlan,
  'targets.selector.matchExpressions.operator': inPlan,
  'targets.selector.matchExpressions.values': inPlan,
  'order.key': inPlan,
  'order.direction': inPlan,
  seed: inPlan,
  'strategy.type': {
    ...lost('blue-green', 'RollingSync brings the new version in the place of the old one; nothing is switched.'),
    when: ({ strategy }) => strategy.type === 'BlueGreen',
  },
  'stages.name': { unused: 'a stage is its steps' },
  'stages.environment': { lost: common.deployments },
  'stages.selector.matchLabels': inPlan,
  'stages.selector.matchExpressions.key': inPlan,
  'stages.selector.matchExpressions.operator': inPlan,
  'stages.selector.matchExpressions.values': inPlan,
  'stages.batches': inPlan,
  'stages.growth.type': inPlan,
  'stages.growth.factor': inPlan,
  'stages.growth.start': inPlan,
  'stages.maxConcurrency': { kept: 'maxUpdate' },
  'stages.beforeGates': { kept: 'maxUpdate 0 holds the batch after it' },
  'stages.gates': { kept: 'maxUpdate 0 holds the batch after it' },
  'stages.afterGates': { kept: 'maxUpdate 0 holds the batch after it' },
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
  'metrics.name': asGate,
  'metrics.provider': asGate,
  'metrics.query': asGate,
  'metrics.successCondition.op': asGate,
  'metrics.successCondition.value': asGate,
  'metrics.failureCondition.op': asGate,
  'metrics.failureCondition.value': asGate,
  'metrics.initialDelay': asGate,
  'metrics.interval': asGate,
  'metrics.count': asGate,
  'metrics.failureLimit': asGate,
  'metrics.inconclusiveLimit': asGate,
  'metrics.consecutiveErrorLimit': asGate,
  'metrics.minSamples': asGate,
  'metrics.samplesQuery': asGate,
  'metrics.noData': asGate,
  'availability.maxUnavailable': { kept: 'maxUpdate' },
  'availability.topologyKey': domains,
  'availability.maxDomainsInFlight': domains,
  'failurePolicy.maxFailures': failures,
  'failurePolicy.scope': failures,
  'failurePolicy.onDrift': lost('drift', 'Argo CD reverts drift by its own sync policy, whatever the manifest says.'),
  'failurePolicy.onFailure': {
    ...lost('on-failure', 'After a failure the sync stops, and nothing is aborted or rolled back.'),
    when: ({ failurePolicy: { onFailure = 'Pause' } = {} }) => onFailure !== 'Pause',
  },
  'failurePolicy.onInconclusive': lost(
    'inconclusive',
    'No gate of RollingSync is inconclusive, so what follows such a gate never happens.',
  ),
  'limits.maxExposed': lost('max-exposed', 'The limit is in the batches, and is not held where these are edited.'),
  'windows.refs': windows,
  'windows.onClose': windows,
  'windows.allowRollback': windows,
  progressDeadline: lost('progress-deadline', 'A step that does not end is waited for without an end.'),
  'rollback.supported': { unused: 'Argo CD rolls nothing back' },
  'rollback.to': lost('rollback-version', 'The person who rolls back writes the version before into Git.'),
  'rollback.order': rollback,
  'rollback.scope': rollback,
  'rollback.maxTime': rollback,
  'concurrency.group': concurrency,
  'concurrency.policy': concurrency,
  'dependsOn.rollout': dependsOn,
  'dependsOn.condition': dependsOn,
  'facts.now': { unused: 'RollingSync asks no clock' },
  'facts.zone': { unused: 'nothing soaks' },
  'facts.runId': { unused: 'the controller is one run' },
  'facts.lease': { unused: 'the controller looks at Applications all the time' },
  'facts.mostStarts': { unused: 'the controller takes any number' },
  'facts.windows': windows,
  'facts.calendars': windows,
  'facts.policies': { lost: common.policies },
  'facts.change': { lost: common.change },
  'facts.others': concurrency,
  'facts.groups': concurrency,
  'facts.generation': concurrency,
  'facts.answers': asGate,
  'facts.teamsOf': asGate,
  'facts.notGranted': asGate,
  'facts.rolesOf': windows,
  'facts.obligations': windows,
  'facts.mayBe': asGate,
  'facts.owner': asGate,
  'facts.jobs': asGate,
  'facts.fleet': lost(
    'fleet',
    'The list of Applications is the fleet of today: targets that leave it or run another version are not noticed.',
  ),
  'executor.action': executor,
  'executor.rollout': executor,
  'executor.group': executor,
  'executor.target': executor,
  'executor.version': executor,
  'executor.previousVersion': executor,
  'executor.generation': executor,
  'executor.attempt': executor,
  'executor.labels': executor,
  'service.state': { kept: 'in the status of the ApplicationSet' },
  'service.orders': { lost: common.orders },
  'service.notifications': { lost: common.orders },
  'service.evidence': lost(
    'evidence',
    'A step may begin on what an Application said of its health before the change (argoproj/argo-cd issue 29410): whether the new version was seen is not checked.',
  ),
};

/** The parts of a manifest, and the work of Gradus around it, that an ApplicationSet cannot express. */
export function applicationSetLosses(
  spec: RolloutSpec,
  options: ApplicationSetOptions,
  elements: readonly { readonly application: string }[],
): readonly Loss[] {
  const { stages } = spec;
  const last = stages.findLast((_, index) => options.plan.stages[index]!.batches.length > 0);
  const names = new Set(elements.map(({ application }) => application));
  return lossesOf([
    ...gateLosses(translations, stages),
    ...lostFields(applicationSetFates, spec, options),
    (asksApproval(last?.gates) || asksApproval(last?.afterGates)) && {
      name: 'last-approval',
      text: 'No step comes after the last batch, so nothing waits for its approval.',
    },
    names.size < elements.length && {
      name: 'names',
      text: 'Targets whose names differ only in letters that Kubernetes does not allow would be one Application.',
    },
  ]);
}

/** Whether one of the gates holds the batch after it. */
export function asksApproval(gates: Stage['gates'] = []): boolean {
  return gates.some((gate) => translatedGate(translations, gate) === 'holds');
}
