import { questions } from '../gates/ask-gates.ts';
import { ofGate, type ByGateKind } from '../gates/gate.ts';
import { gatesOf } from '../gates/gates-of.ts';
import type { Metric } from '@gradus/core/internal';
import type { MetricAnswer, StepFacts } from '../model.ts';
import { leaseOf, type Run } from './run.ts';

/** What a step may know in the world: everything that can be well is. */
export function factsOf({ simulation, world, chance, state, now }: Run): StepFacts {
  const { zone, windows, calendars } = simulation;
  const answers = new Map<string, MetricAnswer>();
  const named = state.spec.stages.flatMap(gatesOf).map((gate) => ofGate(assumed, gate));
  const before = (state.spec.dependsOn ?? []).map(({ rollout }) => rollout);
  const others = [...before, ...named.flatMap(({ rollouts = [] }) => rollouts)];
  const everyTeam = ['simulation', ...named.flatMap(({ teams = [] }) => teams)];
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
    others: new Map(others.map((name) => [name, { phase: 'Succeeded', groups: [], startedAt: 0 }])),
    groups: new Map(),
    generation: 0,
    answers,
    teamsOf: () => everyTeam,
    notGranted: () => [],
    rolesOf: () => [],
    obligations: [],
    mayBe: (account, person) => account === person,
    owner: 'simulation',
    jobs: new Map(named.flatMap(({ jobs = [] }) => jobs).map((job) => [job, 'passed'])),
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

interface Assumed {
  readonly teams?: readonly string[];
  readonly jobs?: readonly string[];
  readonly rollouts?: readonly string[];
}

/** What a gate finds in a world where everything that can be well is. Metrics are answered apart, and calendars are those of the simulation. */
const assumed: ByGateKind<Assumed> = {
  soak: () => ({}),
  metric: () => ({}),
  approval: ({ groups = [] }) => ({ teams: groups }),
  test: ({ job }) => ({ jobs: [job] }),
  window: () => ({}),
  dependsOn: ({ rollout }) => ({ rollouts: [rollout] }),
};
