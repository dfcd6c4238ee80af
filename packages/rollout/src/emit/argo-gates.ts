import { type Metric, type RolloutSpec, readQueryTemplate } from '@gradus/core/internal';
import { gateNeeds } from '../gates/gate-kinds.ts';
import { gatesOf } from '../gates/gates-of.ts';
import { metricQueries } from '../gates/metric-queries.ts';
import type { Plan } from '../model.ts';
import { commonLosses } from './common-losses.ts';
import { secondsOf } from './seconds.ts';
import type { GateTranslations } from './translated-gates.ts';

/** A gate as a step of a canary. The other members are for a BlueGreen, which has no steps. */
interface ArgoGate {
  readonly step: object;
  readonly template?: object;
  readonly seconds?: number;
  readonly byPeople?: true;
}

const common = commonLosses('Argo Rollouts');

export const argoGates: GateTranslations<ArgoGate> = {
  soak: {
    to: ({ duration }) => ({
      step: { pause: { duration: `${secondsOf(duration)}s` } },
      seconds: secondsOf(duration),
    }),
  },
  metric: {
    to: ({ ref }) => ({
      step: { analysis: { templates: [{ templateName: ref }] } },
      template: { templateName: ref },
    }),
  },
  approval: {
    to: () => ({ step: { pause: {} }, byPeople: true }),
    loss: {
      name: 'approvers',
      text: 'A pause waits for a promotion by anybody who may do one: who, how many, and not oneself are not asked.',
    },
  },
  test: { loss: { name: 'tests', text: 'Test gates name jobs of a forge, which Argo Rollouts cannot ask.' } },
  window: { loss: common.windows },
  dependsOn: { loss: common.dependsOn },
};

/** The teams of a gate. */
export function usedMetrics({ metrics = [], stages }: RolloutSpec): Metric[] {
  const refs = new Set(stages.flatMap(gatesOf).map((gate) => gateNeeds(gate).metric));
  return metrics.filter(({ name }) => refs.has(name));
}

/** The query with the version. Placeholders that depend on a batch are kept: an AnalysisTemplate has no batches. */
export function queryForArgo(
  metric: Metric,
  { spec, plan }: { readonly spec: RolloutSpec; readonly plan: Plan },
): string {
  if (dependsOnBatch(metric)) return metric.query;
  const position = { stage: 0, batch: 0, at: 'after' } as const;
  const { samplesQuery: _, ...queried } = metric;
  const written = metricQueries(queried, { spec, plan, position });
  return 'problem' in written ? metric.query : written.query;
}

/** Whether a query has a placeholder whose value differs from batch to batch. */
export function dependsOnBatch({ query }: Metric): boolean {
  const template = readQueryTemplate(query);
  if ('problem' in template) return true;
  return template.parts.some((part) => typeof part !== 'string' && part.name !== 'version');
}
