import type { RolloutSpec } from '@gradus/core/internal';
import { variablesOf } from '../executor/variables.ts';
import type { Plan } from '../model.ts';
import { ansibleGates } from './ansible-gates.ts';
import { commonLosses } from './common-losses.ts';
import { lossesOf, type Loss } from './emitted.ts';
import { asGate, inPlan, lost, lostFields, shownOnly, type Fate, type FieldFates } from './fields.ts';
import { gateLosses } from './translated-gates.ts';

const common = commonLosses('Ansible');

interface AnsibleOf {
  readonly plan: Plan;
}

const domains = lost(
  'failure-domains',
  'Batches are spread over failure domains, and hosts of several may be updated at once all the same.',
);

const failures: Fate<AnsibleOf> = {
  ...lost(
    'max-failures',
    'Failures are counted among the hosts that are updated at once, and those of a stage or the rollout are not added up.',
  ),
  when: ({ failurePolicy: { maxFailures = 0 } = {} }) => maxFailures !== 0,
};

const unseen = lost(
  'inconclusive',
  'No gate of a playbook is inconclusive, so what follows such a gate never happens.',
);

const rollback = lost('rollback', 'A playbook rolls nothing back.');

const inPlay = { kept: 'in each play' };

const inInventory = { kept: 'in the inventory' };

const windows = { lost: common.windows };

const concurrency = { lost: common.concurrency };

const dependsOn = { lost: common.dependsOn };

/** Files of ansible-core. A field of the manifest that is lost by a gate is in `ansibleGates`. */
export const ansibleFates: FieldFates<AnsibleOf> = {
  change: { lost: common.change },
  system: { kept: 'in GRADUS_GROUP' },
  'artifact.name': shownOnly,
  'artifact.version': inPlay,
  'artifact.digest': shownOnly,
  'artifact.commit': shownOnly,
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
    ...lost('blue-green', 'The new version comes in the place of the old one; nothing is switched.'),
    when: ({ strategy }) => strategy.type === 'BlueGreen',
  },
  'stages.name': inPlay,
  'stages.environment': { lost: common.deployments },
  'stages.selector.matchLabels': inPlan,
  'stages.selector.matchExpressions.key': inPlan,
  'stages.selector.matchExpressions.operator': inPlan,
  'stages.selector.matchExpressions.values': inPlan,
  'stages.batches': inPlan,
  'stages.growth.type': inPlan,
  'stages.growth.factor': inPlan,
  'stages.growth.start': inPlan,
  'stages.maxConcurrency': { kept: 'serial' },
  'stages.beforeGates': { kept: 'plays before the batches' },
  'stages.gates': { kept: 'plays after each batch' },
  'stages.afterGates': { kept: 'plays after the batches' },
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
  'availability.maxUnavailable': { kept: 'serial' },
  'availability.topologyKey': domains,
  'availability.maxDomainsInFlight': domains,
  'failurePolicy.maxFailures': failures,
  'failurePolicy.scope': failures,
  'failurePolicy.onFailure': {
    ...lost('on-failure', 'A run that failed ends where it stands: nothing is aborted or rolled back.'),
    when: ({ failurePolicy: { onFailure = 'Pause' } = {} }) => onFailure !== 'Pause',
  },
  'failurePolicy.onInconclusive': unseen,
  'failurePolicy.onDrift': lost('drift', 'The playbook does not notice when a finished target runs another version.'),
  'limits.maxExposed': lost('max-exposed', 'The limit is in the batches, and is not held where these are edited.'),
  'windows.refs': windows,
  'windows.onClose': windows,
  'windows.allowRollback': windows,
  progressDeadline: lost('progress-deadline', 'A batch may take as long as it likes.'),
  'rollback.supported': { unused: 'a playbook rolls nothing back' },
  'rollback.to': rollback,
  'rollback.order': rollback,
  'rollback.scope': rollback,
  'rollback.maxTime': rollback,
  'concurrency.group': concurrency,
  'concurrency.policy': concurrency,
  'dependsOn.rollout': dependsOn,
  'dependsOn.condition': dependsOn,
  'facts.now': { unused: 'a playbook asks no clock' },
  'facts.zone': { unused: 'a day of a soak has 24 hours' },
  'facts.runId': { unused: 'there is no state that would name it' },
  'facts.lease': lost(
    'lease',
    'A command that hangs is waited for without an end, and a target on which a run was cut off is not probed.',
  ),
  'facts.mostStarts': { unused: 'forks of Ansible' },
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
    'The inventory is the fleet of today: targets that leave it or run another version are not noticed.',
  ),
  'executor.action': inPlay,
  'executor.rollout': inPlay,
  'executor.group': inPlay,
  'executor.target': inInventory,
  'executor.version': inPlay,
  'executor.previousVersion': inInventory,
  'executor.generation': lost(
    'generation',
    'GRADUS_GENERATION is not set, because generations come from the state: the command cannot refuse a start that is out of date.',
  ),
  'executor.attempt': lost('attempt', 'GRADUS_ATTEMPT is always 1, because a run knows of none before it.'),
  'executor.labels': {
    ...lost('labels', 'Targets of which two labels would be one variable get no labels.'),
    when: (_, { plan }) => [...plan.targets.values()].some(({ labels }) => 'why' in variablesOf({ labels })),
  },
  'service.state': lost(
    'state',
    'Ansible keeps no state: every run begins at the first batch, and two runs at once are not kept apart.',
  ),
  'service.orders': { lost: common.orders },
  'service.notifications': { lost: common.orders },
  'service.evidence': { kept: 'the last line of the command has to name the version' },
};

/** The parts of a manifest, and the work of Gradus around it, that a playbook cannot express. */
export function ansibleLosses(spec: RolloutSpec, options: AnsibleOf): readonly Loss[] {
  return lossesOf([...gateLosses(ansibleGates, spec.stages), ...lostFields(ansibleFates, spec, options)]);
}
