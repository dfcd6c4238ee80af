import { dump } from 'js-yaml';
import type { Gate, Metric, RolloutSpec } from '@gradus/core/internal';
import type { Plan } from '../model.ts';
import { argoGates, queryForArgo, usedMetrics } from './argo-gates.ts';
import { argoLosses, type ArgoOptions } from './argo-losses.ts';
import type { Emitted } from './emitted.ts';
import { secondsOf } from './seconds.ts';
import { translatedGate } from './translated-gates.ts';

/**
 * Translates a manifest to a Rollout of Argo Rollouts (argoproj.io/v1alpha1, v1.8) with its AnalysisTemplates. Argo shifts traffic inside
 * one application in one cluster: batches become weights by their share of all targets, and everything about many targets is a named loss.
 * Argo never writes to Git: after an abort, Git and the running version differ.
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
  const templates = usedMetrics(spec).map((metric) =>
    template({ ...metric, query: queryForArgo(metric, { spec, plan: options.plan }) }, metadata, options.prometheus),
  );
  const text = [rollout, ...templates].map((each) => dump(each, { lineWidth: 120, noRefs: true })).join('---\n');
  return { files: [{ name: `${options.name}.argo-rollouts.yaml`, text }], losses: argoLosses(spec, options) };
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
  return gates.flatMap((gate) => translatedGate(argoGates, gate)?.step ?? []);
}

function blueGreen(spec: RolloutSpec, name: string): object {
  const before = spec.stages.flatMap(({ gates = [] }) => gates);
  const after = spec.stages.flatMap(({ afterGates = [] }) => afterGates);
  const analysis = (gates: readonly Gate[]): object[] =>
    gates.flatMap((gate) => translatedGate(argoGates, gate)?.template ?? []);
  const soak = before
    .map((gate) => translatedGate(argoGates, gate)?.seconds ?? 0)
    .reduce((most, each) => Math.max(most, each), 0);
  const approved = spec.stages.some(({ beforeGates = [], gates = [] }) =>
    [...beforeGates, ...gates].some((gate) => translatedGate(argoGates, gate)?.byPeople),
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
