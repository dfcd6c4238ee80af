// What other plans would have exposed when the rollouts of the history were stopped, by the planner and the state machine of Gradus.
//   node what-if.ts      prints the tables of docs/rollouts.md
import process from 'node:process';
import { calmWorld, planRollout, simulate, type Simulation, type World } from '@gradus/rollout';
import type { RolloutSpec } from '@gradus/core/internal';
import { median } from '../../scripts/bench/measure.ts';
import { bundlePath, openHistory } from '../replay.ts';
import { isMidFlight, minutesUntilStop, offeredAt, rolloutsOf, type StreamRollout } from './rollouts.ts';

const minute = 60_000;
/** How many targets represent the fleet, whose size is not published: one target is a tenth of a percent. */
const size = 1000;
/** A tenth of them can be taken first. */
const fleet = {
  targets: Array.from({ length: size }, (_, index) => ({
    name: `node-${String(index + 1).padStart(4, '0')}`,
    labels: { part: index % 10 === 0 ? 'first' : 'rest' },
  })),
};
/** An update takes a second here: the files say when it is offered, and it is unknown when it is installed. */
const world: World = { ...calmWorld, deployTime: 1_000 };

function simulationOf(stages: RolloutSpec['stages']): Simulation {
  const artifact = { name: 'fedora-coreos', version: 'new' };
  const spec: RolloutSpec = { change: 'new', system: 'coreos', artifact, strategy: { type: 'Staged' }, stages };
  const plan = planRollout({ name: 'replay', spec, fleet });
  return { name: 'replay', spec, plan, start: 0, zone: 'UTC', windows: [], calendars: new Map() };
}

const staged = (batches: string[], soak: string): Simulation =>
  simulationOf([{ name: 'all', batches, gates: [{ soak: { duration: soak } }] }]);

/** Target after target, which is how the files describe a growing share. */
const linear = (targets: number, minutes: number): Omit<RolloutSpec['stages'][number], 'name'> => ({
  growth: { type: 'Linear', start: 1 },
  gates: [{ soak: { duration: `PT${Math.round((minutes * 60) / targets) - 1}S` } }],
});

/** A tenth, then a pause, then the rest over two days. */
const held = (soak: string): Simulation =>
  simulationOf([
    { name: 'first', selector: { matchLabels: { part: 'first' } }, afterGates: [{ soak: { duration: soak } }] },
    { name: 'rest', ...linear(900, 2880) },
  ]);

const plans = new Map<number, Simulation>();
/** The plan in the files. */
function asItWas({ minutes }: StreamRollout): Simulation {
  let plan = plans.get(minutes);
  if (plan === undefined) plans.set(minutes, (plan = simulationOf([{ name: 'all', ...linear(size, minutes) }])));
  return plan;
}

const others: readonly (readonly [name: string, simulation: Simulation])[] = [
  ['all at once', simulationOf([{ name: 'all' }])],
  ['1, 10, 50, 100 %, soak 12 h', staged(['1%', '10%', '50%'], 'PT12H')],
  ['1, 2, 4 … 64, 100 %, soak 6 h', staged(['1%', '2%', '4%', '8%', '16%', '32%', '64%'], 'PT6H')],
  ['10 %, soak 24 h, then linear', held('PT24H')],
  ['10 %, soak 34 h, then linear', held('PT34H')],
];

/** Shares of the fleet that had the version when the rollout was stopped, in percent. */
export interface Exposed {
  readonly byTime: number;
  readonly byExposure: number;
  /** Minutes from the start until as many target-minutes had come together as in the history. */
  readonly foundAfter: number;
}

export interface WhatIf {
  readonly rollout: StreamRollout;
  readonly minutes: number;
  /** By the formula of the files, in percent. */
  readonly offered: number;
  /** By plan; the first is the one that there was, carried out by Gradus. */
  readonly exposed: ReadonlyMap<string, Exposed>;
}

/** Stops each plan twice: when the real one was stopped, and when it had cost as many target-minutes as the real one. */
export function whatIf(rollout: StreamRollout): WhatIf {
  const minutes = minutesUntilStop(rollout);
  const real = asItWas(rollout);
  const sum = simulate(real, { ...world, fault: stopAt(minutes) }).exposedTime;
  const exposed = [['as it was', real] as const, ...others].map(([name, simulation]) => {
    const byTime = simulate(simulation, { ...world, fault: stopAt(minutes) });
    const byExposure = simulate(simulation, { ...world, fault: { by: 'exposure', sum } });
    const outcome: Exposed = {
      byTime: share(byTime.detected!.exposed),
      byExposure: share(byExposure.detected!.exposed),
      foundAfter: Math.round(byExposure.detected!.at / minute),
    };
    return [name, outcome] as const;
  });
  return {
    rollout,
    minutes: Math.round(minutes),
    offered: 100 * offeredAt(rollout, minutes),
    exposed: new Map(exposed),
  };
}

function stopAt(minutes: number): World['fault'] {
  return { by: 'time', after: minutes * minute - world.deployTime };
}

const share = (targets: number): number => (100 * targets) / size;

/** How long a good version takes by each plan, in hours. */
export function hoursOfPlans(): ReadonlyMap<string, number> {
  const [usual] = [asItWas({ stream: '', version: '', start: 0, from: 0, minutes: 2880 })];
  return new Map(
    [['as it was', usual] as const, ...others].map(([name, simulation]) => {
      const last = simulate(simulation, world).exposure.at(-1)!;
      return [name, Math.round(last.at / 3_600_000)];
    }),
  );
}

/** The rollouts that were stopped under way, and what each plan would have exposed. */
export function tables(rows: readonly WhatIf[]): { readonly stops: string; readonly plans: string } {
  const one = (value: number): string => value.toFixed(1);
  const stops = rows.map(
    ({ rollout: { stream, version, minutes: length, cameBack }, minutes, offered }) =>
      `| ${stream} ${version}${cameBack === true ? ' (came back)' : ''} | ${length / 60} h | ${minutes} min | ${one(offered)} % |`,
  );
  const hours = hoursOfPlans();
  const figures = [...hours].map(([name, takes]) => {
    const all = rows.map(({ exposed }) => exposed.get(name)!);
    const columns = [all.map(({ byTime }) => byTime), all.map(({ byExposure }) => byExposure)].flatMap((values) => [
      one(median(values)),
      one(values.reduce((a, b) => a + b, 0) / values.length),
      one(Math.max(...values)),
    ]);
    return `| ${name} | ${takes} h | ${columns.join(' | ')} | ${Math.round(median(all.map(({ foundAfter }) => foundAfter)) / 6) / 10} h |`;
  });
  return {
    stops: ['| rollout | planned | stopped after | offered |', '|---|--:|--:|--:|', ...stops].join('\n'),
    plans: [
      '| plan | all have it after | by time: median | mean | most | by exposure: median | mean | most | found after |',
      '|---|--:|--:|--:|--:|--:|--:|--:|--:|',
      ...figures,
    ].join('\n'),
  };
}

if (import.meta.main) {
  const bundle = bundlePath('fedora-coreos-streams');
  if (bundle === undefined) throw new Error('the bundle fedora-coreos-streams is not here');
  const history = openHistory(bundle, /^updates\//);
  const { stops, plans: table } = tables(rolloutsOf(history).filter(isMidFlight).map(whatIf));
  history.close();
  process.stdout.write(`${stops}\n\n${table}\n`);
}
