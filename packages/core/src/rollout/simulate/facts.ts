import { questions } from '../gates/ask-gates.ts';
import type { Metric } from '../../generated/types.ts';
import type { MetricAnswer, RolloutState, StepFacts } from '../model.ts';
import { leaseOf, type Run } from './run.ts';

/** What a step may know in the world: everything that can be well is. */
export function factsOf({ simulation, world, chance, state, now }: Run): StepFacts {
  const { zone, windows, calendars } = simulation;
  const answers = new Map<string, MetricAnswer>();
  for (const { place, metric } of questions(state, { now, zone })) {
    const isFalse = world.falseAlarmRate > 0 && chance() < world.falseAlarmRate;
    const value = { value: isFalse ? alarming(metric) : meeting(metric.successCondition), sampledAt: now };
    answers.set(place, { value, samples: { value: Number.MAX_SAFE_INTEGER, sampledAt: now } });
  }
  return {
    now,
    zone,
    runId: 'simulation',
    lease: leaseOf(world),
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
function meeting({ op, value }: Metric['successCondition']): number {
  return op === '<' ? value - 1 : op === '>' || op === '!=' ? value + 1 : value;
}

/** A value that fails: by the condition of failure, else by not being one of success. */
function alarming({ successCondition, failureCondition }: Metric): number {
  if (failureCondition !== undefined) return meeting(failureCondition);
  const { op, value } = successCondition;
  return op === '<=' || op === '==' ? value + 1 : op === '>=' ? value - 1 : value;
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
