import { dump } from 'js-yaml';
import type { RolloutSpec, Stage } from '@gradus/core/internal';
import { limitOf } from '../plan/amount.ts';
import type { Plan } from '../model.ts';
import { lossesOf, type Emitted, type Loss } from './emitted.ts';
import { gateLosses, translatedGate, type GateTranslations } from './translated-gates.ts';

/** What Argo CD needs that our manifest does not contain. */
export interface ApplicationSetOptions {
  readonly name: string;
  /** Over the targets: each is an Application, whose cluster Argo CD knows by the name of the target. */
  readonly plan: Plan;
  /** Of Argo CD. Default `argocd`. */
  readonly namespace?: string;
  /** The repository that Applications are made of. */
  readonly repository: string;
  /** The folder in it. Default: the system. */
  readonly path?: string;
}

const label = 'gradus.dev/batch';

/**
 * Translates a manifest to an ApplicationSet of Argo CD with RollingSync (argoproj.io/v1alpha1, v3.5): an Application for each target and a step
 * for each batch. A step begins when all Applications of the previous step are healthy; everything else between batches is reported as a loss.
 */
export function emitApplicationSet(spec: RolloutSpec, options: ApplicationSetOptions): Emitted {
  const { name, plan, namespace = 'argocd' } = options;
  const batches = plan.stages.flatMap(({ batches: each }) => each);
  const elements = batches.flatMap(({ targets }, index) =>
    targets.map((target) => ({ target, application: applicationName(spec.system, target), batch: String(index + 1) })),
  );
  const set = {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'ApplicationSet',
    metadata: {
      name,
      namespace,
      annotations: { 'gradus.dev/change': spec.change, 'gradus.dev/version': spec.artifact.version },
    },
    spec: {
      goTemplate: true,
      goTemplateOptions: ['missingkey=error'],
      generators: [{ list: { elements } }],
      strategy: { type: 'RollingSync', deletionOrder: 'Reverse', rollingSync: { steps: steps(spec, plan) } },
      template: {
        metadata: { name: '{{ .application }}', labels: { [label]: '{{ .batch }}', 'gradus.dev/rollout': name } },
        spec: {
          project: 'default',
          source: {
            repoURL: options.repository,
            path: options.path ?? spec.system,
            targetRevision: spec.artifact.commit ?? spec.artifact.version,
          },
          destination: { name: '{{ .target }}', namespace: spec.system },
        },
      },
    },
  };
  return {
    files: [{ name: `${name}.applicationset.yaml`, text: `${header}${dump(set, { lineWidth: 120, noRefs: true })}` }],
    losses: losses(spec, options, elements),
  };
}

const header = `# RollingSync has to be switched on in the controller of ApplicationSets (--enable-progressive-syncs), turns automated syncs of its Applications off, and
# syncs none that is in no step. A step with maxUpdate 0 waits: raise it by a commit that is approved.
`;

/** Names of Kubernetes: RFC 1123, at most 253 characters. */
function applicationName(system: string, target: string): string {
  return `${system}-${target}`
    .toLowerCase()
    .replaceAll(/[^a-z0-9.-]+/g, '-')
    .replaceAll(/^[.-]+|[.-]+$/g, '')
    .slice(0, 253);
}

const lostWindows: Loss = {
  name: 'windows',
  text: 'Calendars are not checked; an AppProject has its own syncWindows.',
};

const lostDependencies: Loss = { name: 'depends-on', text: 'Argo CD knows nothing of other rollouts.' };

/** RollingSync has one word for a gate: a step that updates nothing holds the rollout. */
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
  window: { loss: lostWindows },
  dependsOn: { loss: lostDependencies },
};

interface Step {
  readonly matchExpressions: readonly object[];
  readonly maxUpdate?: number;
}

/** An approval holds the first batch after it. */
function steps({ stages, availability }: RolloutSpec, plan: Plan): readonly Step[] {
  const { maxUnavailable } = availability ?? {};
  const out = maxUnavailable === undefined ? Number.POSITIVE_INFINITY : limitOf(maxUnavailable, plan.fleetSize);
  let number = 0;
  let held = false;
  return stages.flatMap((stage, index) => {
    const { batches, maxConcurrency } = plan.stages[index]!;
    if (batches.length === 0) return [];
    if (asksApproval(stage.beforeGates)) held = true;
    const rows = batches.map(({ targets }): Step => {
      number += 1;
      const atOnce = held ? 0 : Math.min(maxConcurrency, out);
      held = asksApproval(stage.gates);
      return {
        matchExpressions: [{ key: label, operator: 'In', values: [String(number)] }],
        ...(atOnce < targets.length && { maxUpdate: atOnce }),
      };
    });
    if (asksApproval(stage.afterGates)) held = true;
    return rows;
  });
}

function asksApproval(gates: Stage['gates'] = []): boolean {
  return gates.some((gate) => translatedGate(translations, gate) === 'holds');
}

function losses(
  spec: RolloutSpec,
  { plan }: ApplicationSetOptions,
  elements: readonly { readonly target: string; readonly application: string }[],
): readonly Loss[] {
  const { availability, failurePolicy, limits, windows, rollback, concurrency, dependsOn, stages, strategy } = spec;
  const lost = (is: boolean, name: string, text: string): Loss | false => is && { name, text };
  const { onFailure = 'Pause', maxFailures = 0 } = failurePolicy ?? {};
  const last = stages.findLast((_, index) => plan.stages[index]!.batches.length > 0);
  const names = new Set(elements.map(({ application }) => application));
  return lossesOf([
    lost(
      true,
      'evidence',
      'A step may begin on what an Application said of its health before the change (argoproj/argo-cd issue 29410): whether the new version was seen is not checked.',
    ),
    ...gateLosses(translations, stages),
    windows && lostWindows,
    dependsOn && lostDependencies,
    lost(
      asksApproval(last?.gates) || asksApproval(last?.afterGates),
      'last-approval',
      'No step comes after the last batch, so nothing waits for its approval.',
    ),
    lost(concurrency !== undefined, 'concurrency', 'Argo CD does not keep rollouts of a group apart.'),
    lost(
      availability?.topologyKey !== undefined,
      'failure-domains',
      'Batches are spread over failure domains, and targets of several may be updated at once all the same.',
    ),
    lost(
      maxFailures !== 0,
      'max-failures',
      'An Application that does not become healthy holds all that come after it, however many may fail.',
    ),
    lost(
      onFailure !== 'Pause',
      'on-failure',
      `After a failure the sync stops and nothing else happens: ${onFailure} is not.`,
    ),
    lost(rollback?.to !== undefined, 'rollback-version', 'Whoever takes it back writes the version before into Git.'),
    lost(
      limits?.maxExposed !== undefined,
      'max-exposed',
      'The limit is in the batches, and is not held where these are edited.',
    ),
    lost(
      spec.progressDeadline !== undefined,
      'progress-deadline',
      'A step that does not end is waited for without an end.',
    ),
    lost(
      strategy.type === 'BlueGreen',
      'blue-green',
      'RollingSync brings the new version in the place of the old one; nothing is switched.',
    ),
    lost(
      names.size < elements.length,
      'names',
      'Targets whose names differ only in letters that Kubernetes does not allow would be one Application.',
    ),
  ]);
}
