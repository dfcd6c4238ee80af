// To run it alone: node scripts/bench/rollout.ts
import {
  beginRollout,
  calmWorld,
  nextStep,
  planRollout,
  readFleet,
  recordResults,
  simulate,
  type Plan,
  type RolloutState,
  type Simulation,
} from '@gradus/rollout';
import { madeUpFleet, readState, writeState, type StateTexts, type StepFacts } from '@gradus/rollout/internal';
import type { RolloutSpec } from '@gradus/core/internal';
import { median } from './measure.ts';
import { fleetText, spec, time, type Figure } from './plan.ts';

const minute = 60_000;
const [small, large] = [10_000, 100_000];
/** The targets in milliseconds of processor time for a step and for all simulations. */
const most = { step: 1_000, simulations: 60_000 } as const;
const simulations = 10_000;

function factsAt(now: number): StepFacts {
  return {
    now,
    zone: 'Europe/Berlin',
    runId: 'bench',
    lease: 15 * minute,
    windows: [],
    calendars: new Map(),
    policies: { state: 'passed', because: [] },
    change: 'implementing',
    others: new Map(),
    groups: new Map(),
    generation: 0,
    answers: new Map(),
    teamsOf: () => [],
    notGranted: () => [],
    rolesOf: () => [],
    obligations: [],
    mayBe: () => false,
    owner: 'platform',
    jobs: new Map(),
  };
}

function planOf(size: number): Plan {
  const read = readFleet(fleetText(size), 'csv');
  if (!read.ok) throw new Error('the fleet of the benchmark is not a valid fleet');
  return planRollout({ name: 'edge-2-4-1', spec: quick, fleet: read.fleet });
}

/** Limits as in the plan that is measured, but for domains: with one at a time the way there takes a thousand steps. */
const quick: RolloutSpec = { ...spec, availability: { maxUnavailable: '5%' } };

interface Standing {
  readonly state: RolloutState;
  readonly now: number;
}

/** Continues until four in ten targets have the version, which is in the middle of a batch. */
function halfway(plan: Plan): Standing {
  let state = beginRollout({
    name: 'edge-2-4-1',
    spec: quick,
    manifest: '',
    changeType: 'normal',
    plan,
    by: 'bench',
    now: 0,
  });
  let now = 0;
  while (state.targets.size < 0.4 * plan.targets.size) {
    const step = nextStep(state, factsAt(now));
    ({ state } = step);
    if ('generation' in step.action) {
      const { targets, generation } = step.action;
      now += minute;
      const results = targets.map(({ name, version }) => ({
        target: name,
        generation,
        outcome: 'succeeded' as const,
        version,
        at: now,
      }));
      ({ state } = recordResults(state, { results }, now));
    } else if (step.action.do === 'wait' && step.action.until !== undefined) now = step.action.until;
    else throw new Error(`the rollout of the benchmark stands: ${step.action.do}`);
  }
  return { state, now };
}

/** The work of a run between reading and writing two files: the step that starts targets, and the one that records their results. */
function stepOf({ state, now }: Standing): readonly (readonly [string, () => unknown])[] {
  const texts = writeState(state);
  const started = nextStep(state, factsAt(now));
  if (!('generation' in started.action)) throw new Error('the step of the benchmark starts nothing');
  const { targets, generation } = started.action;
  const under = writeState(started.state);
  const results = targets.map(({ name, version }) => ({
    target: name,
    generation,
    outcome: 'succeeded' as const,
    version,
    at: now + minute,
  }));
  return [
    [`next, ${targets.length} targets started`, () => writeState(nextStep(readState(texts), factsAt(now)).state)],
    ['next, nothing is due', () => writeState(nextStep(readState(under), factsAt(now)).state)],
    [
      `record, ${targets.length} results`,
      () => writeState(recordResults(readState(under), { results }, now + minute).state),
    ],
    ['  of it: the step alone', () => nextStep(state, factsAt(now))],
    ['floor: parse and print the same', () => floor(texts)],
  ];
}

/** The floor: JSON that is read and written, with a line for each target. */
function floor({ plan, state }: StateTexts): number {
  return [plan, state].reduce((sum, text) => {
    const { targets, ...rest } = JSON.parse(text) as { targets: readonly object[] };
    return sum + JSON.stringify(rest).length + targets.map((target) => JSON.stringify(target)).join(',\n').length;
  }, 0);
}

/** A thousand targets in three zones, with failures and a fault that is found at random. */
function simulation(): Simulation {
  const staged: RolloutSpec = {
    change: 'chg-1',
    system: 'edge',
    artifact: { name: 'edge', version: '2.4.1' },
    strategy: { type: 'Staged' },
    availability: { maxUnavailable: '10%' },
    failurePolicy: { maxFailures: '1%' },
    stages: [{ name: 'all', batches: ['1%', '10%', '50%'], gates: [{ soak: { duration: 'PT1H' } }] }],
  };
  const plan = planRollout({ name: 'edge-2-4-1', spec: staged, fleet: madeUpFleet(1_000) });
  return { name: 'edge-2-4-1', spec: staged, plan, start: 0, zone: 'UTC', windows: [], calendars: new Map() };
}

function simulateAll(count: number): void {
  const simulated = simulation();
  for (let seed = 1; seed <= count; seed += 1) {
    // Every second one is completed.
    const fault = seed % 2 === 0 ? undefined : ({ by: 'exposure', sum: (seed % 100) * 1_000 * minute } as const);
    simulate(simulated, { ...calmWorld, failureRate: 0.001, fault, seed });
  }
}

/** The cost of steps and simulations, in this process. Runs of the two fleets alternate; the first run of each is not counted. */
export function rolloutFigures(runs: number): Figure[] {
  const [less, more] = [stepOf(halfway(planOf(small))), stepOf(halfway(planOf(large)))];
  const measured = more.map(([name, work], index) => {
    const times = Array.from({ length: runs + 1 }, () => [time(less[index]![1]), time(work)] as const).slice(1);
    const of = (at: 0 | 1): number => median(times.map((pair) => pair[at].cpu));
    return { name, few: of(0), many: of(1) };
  });
  const least = measured.at(-1)!.many;
  const figures = measured.flatMap(({ name, few, many }, index): Figure[] => {
    const isStep = index < 3;
    return [
      { what: `${name}`, value: `${Math.round(many)} ms`, figure: many, ...(isStep && { limit: most.step }) },
      ...(isStep ? [{ what: '  : floor', value: (many / least).toFixed(2) }] : []),
      {
        what: '  100,000 : 10,000 targets',
        value: (many / few).toFixed(2),
      },
    ];
  });
  return [...figures, ...simulationFigures(runs)];
}

/** For a quick run, only a tenth is simulated, and the figure is multiplied by ten. */
function simulationFigures(runs: number): Figure[] {
  const count = runs < 7 ? simulations / 10 : simulations;
  simulateAll(20);
  const { cpu, wall } = time(() => simulateAll(count));
  const [all, clock] = [cpu, wall].map((value) => (value * simulations) / count) as [number, number];
  return [
    {
      what: '10,000 simulations, 1,000 targets',
      value: `${(all / 1_000).toFixed(1)} s`,
      figure: all,
      limit: most.simulations,
    },
    { what: '  by the clock', value: `${(clock / 1_000).toFixed(1)} s` },
    ...(count < simulations ? [{ what: '  ten times what 1,000 took', value: '' }] : []),
  ];
}

if (import.meta.main)
  for (const { what, value, limit } of rolloutFigures(7))
    console.log(what.padEnd(36) + value.padStart(12) + (limit === undefined ? '' : `   (at most ${limit})`));
