import { dump } from 'js-yaml';
import type { RolloutSpec } from '@gradus/core/internal';
import { limitOf } from '../plan/amount.ts';
import type { Plan } from '../model.ts';
import { applicationSetLosses, asksApproval, type ApplicationSetOptions } from './applicationset-losses.ts';
import type { Emitted } from './emitted.ts';

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
    losses: applicationSetLosses(spec, options, elements),
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
