import type { Gate, Metric } from '@gradus/core/internal';
import { gateNeeds } from '../gates/gate-kinds.ts';
import { metricQueries } from '../gates/metric-queries.ts';
import type { RolloutPosition } from '../model.ts';
import type { PlanFinding, PlanLintInput } from './finding.ts';

/** Metrics that cannot be measured. */
export function lintQueries(input: PlanLintInput): PlanFinding[] {
  return [...noAddress(input), ...placeholders(input)];
}

interface MetricPlace {
  readonly metric: string;
  readonly pointer: string;
  readonly stage: string;
  /** Where it is measured: after each batch that the stage has, or once. */
  readonly positions: readonly RolloutPosition[];
}

const lists = { beforeGates: 'before', gates: 'gates', afterGates: 'after' } as const;

function metricPlaces({ spec, plan }: PlanLintInput): MetricPlace[] {
  return spec.stages.flatMap((stage, index) => {
    const batches = plan.stages[index]?.batches ?? [];
    const positionsAt = (at: 'before' | 'gates' | 'after'): RolloutPosition[] =>
      at === 'gates' ? batches.map((_, batch) => ({ stage: index, batch, at })) : [{ stage: index, batch: 0, at }];
    return (Object.keys(lists) as (keyof typeof lists)[]).flatMap((list) =>
      (stage[list] ?? []).flatMap((gate: Gate, number): MetricPlace[] => {
        const { metric } = gateNeeds(gate);
        if (metric === undefined || batches.length === 0) return [];
        const pointer = `/spec/stages/${index}/${list}/${number}/metric`;
        return [{ metric, pointer, stage: stage.name, positions: positionsAt(lists[list]) }];
      }),
    );
  });
}

function noAddress(input: PlanLintInput): PlanFinding[] {
  if (input.hasProvider !== false) return [];
  return metricPlaces(input).map(({ metric, pointer, stage }) => ({
    rule: 'no-metric-address',
    level: 'error',
    pointer,
    stage,
    values: { metric },
    message: `${metric} cannot be measured: no address of Prometheus is configured.`,
    fix: 'Set spec.rollouts.prometheus.address in the project file (gradus.yaml).',
  }));
}

/** The first place at which a query cannot be written: targets of one batch may have labels that those of another lack. */
function placeholders(input: PlanLintInput): PlanFinding[] {
  const { spec, plan } = input;
  const places = metricPlaces(input);
  return (spec.metrics ?? []).flatMap((metric: Metric, index): PlanFinding[] => {
    for (const place of places.filter(({ metric: name }) => name === metric.name))
      for (const position of place.positions) {
        const written = metricQueries(metric, { spec, plan, position });
        if (!('problem' in written)) continue;
        const isBatch = position.at === 'gates';
        return [
          {
            rule: 'query-placeholder',
            level: 'error',
            pointer: `/spec/metrics/${index}/${written.problem.startsWith('its samplesQuery') ? 'samplesQuery' : 'query'}`,
            stage: place.stage,
            ...(isBatch && { batch: position.batch + 1 }),
            values: { metric: metric.name },
            message: `${metric.name} cannot be measured ${isBatch ? `after batch ${position.batch + 1}` : position.at} ${isBatch ? 'of ' : ''}${place.stage}: ${written.problem}.`,
            fix: 'Correct the placeholder, or the labels and versions of the fleet.',
          },
        ];
      }
    return [];
  });
}
