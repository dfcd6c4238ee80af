import type { Gate, RolloutSpec } from '../../generated/types.ts';
import type { Plan } from '../model.ts';
import { secondsOf } from './gates-of.ts';
import { roundsFor } from './rounds.ts';

/** docs.gitlab.com, "CI/CD YAML syntax reference", "parallel": at most 200. */
const mostWorkers = 200;

/** What follows what in a pipeline. Names are of letters, digits and dashes, and unique. */
export type PipelinePlace =
  | { readonly is: 'round'; readonly name: string; readonly workers: number; readonly environment?: string }
  | { readonly is: 'rest'; readonly name: string }
  | { readonly is: 'soak'; readonly name: string; readonly seconds: number }
  | {
      readonly is: 'approval';
      readonly name: string;
      /** As the gate is named in the state: `pilot/before/0`. */
      readonly at: string;
      readonly people: number;
      readonly environment?: string;
    };

/**
 * Lays a rollout out as a line of rounds, soaks and approvals. What else gates ask is asked by the steps of the round that follows. The rest is
 * whatever is left: the gates after the last batch, targets that were tried again, a rollback.
 */
export function gitlabPlaces(spec: RolloutSpec, plan: Plan): readonly PipelinePlace[] {
  const stages = spec.stages.flatMap((stage, index): PipelinePlace[] => {
    const { batches, maxConcurrency } = plan.stages[index]!;
    const { name, environment } = stage;
    if (batches.length === 0) return [];
    const around = environment === undefined ? {} : { environment };
    const rounds = (at: string, targets: readonly string[]): PipelinePlace[] => {
      const workers = Math.max(1, Math.min(maxConcurrency, targets.length, mostWorkers));
      const count = roundsFor(targets, { spec, plan, stage: index, most: workers });
      return Array.from({ length: count }, (_, part) => ({
        is: 'round',
        name: count === 1 ? at : `${at}-part-${part + 1}`,
        workers,
        ...around,
      }));
    };
    return [
      ...ofGates(stage.beforeGates, { name: `${name}-before`, at: `${name}/before/`, ...around }),
      ...batches.flatMap(({ targets }, batch) => [
        ...rounds(`${name}-${batch + 1}`, targets),
        ...ofGates(stage.gates, { name: `${name}-${batch + 1}-gate`, at: `${name}/gates/${batch + 1}/`, ...around }),
      ]),
      ...(spec.strategy.type === 'BlueGreen'
        ? rounds(
            `${name}-switch`,
            batches.flatMap(({ targets }) => targets),
          )
        : []),
      ...ofGates(stage.afterGates, { name: `${name}-after`, at: `${name}/after/`, ...around }),
    ];
  });
  return [...stages, { is: 'rest', name: 'the-end' }];
}

function ofGates(
  gates: readonly Gate[] = [],
  { name, at, ...around }: { readonly name: string; readonly at: string; readonly environment?: string },
): PipelinePlace[] {
  return gates.flatMap(({ soak, approval }, index): PipelinePlace[] => {
    const place = `${name}-${index}`;
    if (soak) return [{ is: 'soak', name: place, seconds: secondsOf(soak.duration) }];
    if (!approval) return [];
    return [{ is: 'approval', name: place, at: `${at}${index}`, people: approval.minApprovals ?? 1, ...around }];
  });
}
