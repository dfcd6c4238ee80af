import { questions } from '../gates/ask-gates.ts';
import type { MetricAnswer, RolloutState, StepFacts } from '../model.ts';
import { lease, type Run } from './run.ts';

/** What a step may know in the world: everything that can be well is. */
export function factsOf({ simulation, state, now }: Pick<Run, 'simulation' | 'state' | 'now'>): StepFacts {
  const { zone, windows, calendars } = simulation;
  const answers = new Map<string, MetricAnswer>();
  for (const { place, metric } of questions(state, { now, zone })) {
    const good = { value: meeting(metric.successCondition.op, metric.successCondition.value), sampledAt: now };
    answers.set(place, { value: good, samples: { value: Number.MAX_SAFE_INTEGER, sampledAt: now } });
  }
  return {
    now,
    zone,
    runId: 'simulation',
    lease,
    windows,
    calendars,
    policies: { state: 'passed', because: [] },
    change: 'implementing',
    others: new Map(
      (state.spec.dependsOn ?? []).map(({ rollout: name }) => [name, { phase: 'Succeeded', startedAt: 0 }]),
    ),
    answers,
    teamsOf: () => everyTeam(state),
    owner: 'simulation',
    jobs: jobsOf(state),
  };
}

/** A value that a condition is met by: gates do not see the fault, it comes to light by itself. */
function meeting(op: string, value: number): number {
  return op === '<' ? value - 1 : op === '>' || op === '!=' ? value + 1 : value;
}

function everyTeam({ spec }: RolloutState): readonly string[] {
  const gates = spec.stages.flatMap(({ beforeGates = [], gates: each = [], afterGates = [] }) => [
    ...beforeGates,
    ...each,
    ...afterGates,
  ]);
  return ['simulation', ...gates.flatMap(({ approval }) => approval?.groups ?? [])];
}

function jobsOf({ spec }: RolloutState): ReadonlyMap<string, 'passed'> {
  const gates = spec.stages.flatMap(({ beforeGates = [], gates: each = [], afterGates = [] }) => [
    ...beforeGates,
    ...each,
    ...afterGates,
  ]);
  return new Map(gates.flatMap(({ test }) => (test ? [[test.job, 'passed'] as const] : [])));
}
