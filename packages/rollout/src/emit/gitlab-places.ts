import type { Gate, RolloutSpec } from '@gradus/core/internal';
import { ofGate, type ByGateKind } from '../gates/gate.ts';
import type { Plan } from '../model.ts';
import { secondsOf } from './seconds.ts';
import { roundsFor } from './rounds.ts';

/** docs.gitlab.com, "CI/CD YAML syntax reference", "parallel": at most 200. */
const mostWorkers = 200;

/** The sequence of places in a pipeline. Names contain letters, digits and dashes, and are unique. */
export type PipelinePlace =
  | { readonly is: 'round'; readonly name: string; readonly workers: number; readonly environment?: string }
  | { readonly is: 'rest'; readonly name: string }
  | { readonly is: 'soak'; readonly name: string; readonly seconds: number }
  | {
      readonly is: 'approval';
      readonly name: string;
      /** The place of the gate in the state: `pilot/before/0`. */
      readonly at: string;
      readonly people: number;
      readonly environment?: string;
    };

/**
 * Arranges a rollout as a sequence of rounds, soaks and approvals. The steps of the following round evaluate all other gates. The final place
 * covers what is left: the gates after the last batch, retried targets, a rollback.
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

/** The position of gates: the prefix of the name of a job, and of a place in the state. */
interface GateList {
  readonly name: string;
  readonly at: string;
  readonly environment?: string;
}

function ofGates(gates: readonly Gate[] = [], { name, at, ...around }: GateList): PipelinePlace[] {
  return gates.flatMap((gate, index) =>
    ofGate(gatePlaces, gate, { name: `${name}-${index}`, at: `${at}${index}`, ...around }),
  );
}

/** A separate job if something has to happen between two rounds; the following round evaluates all other gates. */
const gatePlaces: ByGateKind<readonly PipelinePlace[], [GateList]> = {
  soak: ({ duration }, { name }) => [{ is: 'soak', name, seconds: secondsOf(duration) }],
  metric: () => [],
  approval: ({ minApprovals = 1 }, { name, at, ...around }) => [
    { is: 'approval', name, at, people: minApprovals, ...around },
  ],
  test: () => [],
  window: () => [],
  dependsOn: () => [],
};
