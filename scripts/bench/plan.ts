// To run it alone: node scripts/bench/plan.ts
import process from 'node:process';
import { performance } from 'node:perf_hooks';
import { lintPlan, planRollout, readFleet, type Fleet, type PlanInput } from '@gradus/rollout';
import { planJson, planSvg, planText, timeline } from '@gradus/rollout/internal';
import { median } from './measure.ts';

/** The measured parts of a plan, by their names in the table. */
type Work = readonly (readonly [string, () => unknown])[];

/** The targets of a figure: milliseconds of processor time for the large fleet, and the ratio to the small one. */
const most = { time: 1_000, growth: 12 } as const;
const [small, large] = [10_000, 100_000];

export const spec: PlanInput['spec'] = {
  change: 'chg-1',
  system: 'edge',
  artifact: { name: 'edge', version: '2.4.1' },
  strategy: { type: 'Staged' },
  availability: { topologyKey: 'zone', maxUnavailable: '5%' },
  stages: [
    {
      name: 'canary',
      selector: { matchLabels: { ring: '0' } },
      batches: [1, '50%'],
      gates: [{ soak: { duration: 'PT1H' } }],
    },
    {
      name: 'fleet',
      batches: ['1%', '5%', '10%', '25%', '50%', '75%'],
      maxConcurrency: 500,
      gates: [{ soak: { duration: 'PT1H' } }],
    },
  ],
};

/** Targets in 50 zones and four tiers, as a fleet file in CSV has them. */
export function fleetText(size: number): string {
  const rows = Array.from(
    { length: size },
    (_, index) =>
      `host-${index}.shop.example,2.4.0,zone-${index % 50},${index % 4},${index % 100},2026-03-02T08:00:00Z`,
  );
  return `name,version,zone,tier,ring,observedAt\n${rows.join('\n')}\n`;
}

function workOf(size: number): Work {
  const text = fleetText(size);
  const read = readFleet(text, 'csv');
  const fleet: Fleet = read.ok ? read.fleet : { targets: [] };
  const json = JSON.stringify(fleet.targets.map(({ name, version, labels }) => ({ name, version, ...labels })));
  const plan = planRollout({ name: 'edge-2-4-1', spec, fleet });
  const options = { start: Date.UTC(2026, 2, 2, 9), windows: [], zone: 'Europe/Berlin', deployTime: 60_000 };
  const dates = timeline(plan, spec, options);
  return [
    ['planRollout', () => planRollout({ name: 'edge-2-4-1', spec, fleet })],
    ['readFleet, CSV', () => readFleet(text, 'csv')],
    ['readFleet, JSON', () => readFleet(json, 'json')],
    ['timeline', () => timeline(plan, spec, options)],
    ['lintPlan', () => lintPlan({ plan, spec, fleet, timeline: dates, detectionTime: 3_600_000 })],
    [
      'text, SVG and JSON',
      () =>
        planText({ plan, timeline: dates, color: false }) +
        planSvg({ plan, timeline: dates }) +
        planJson({ plan, timeline: dates }),
    ],
  ];
}

export interface Time {
  readonly wall: number;
  readonly cpu: number;
}

/** What one run takes, in milliseconds. */
export function time(work: () => unknown): Time {
  const [start, before] = [performance.now(), process.cpuUsage()];
  work();
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - start, cpu: (user + system) / 1_000 };
}

/** A line of the table. */
export interface Figure {
  readonly what: string;
  readonly value: string;
  readonly figure?: number;
  /** The target. */
  readonly limit?: number;
}

/** The cost of planning, in this process. Runs of the two fleets alternate; the first run of each is not counted. */
export function planFigures(runs: number): Figure[] {
  const [less, more] = [workOf(small), workOf(large)];
  return less.flatMap(([name, work], index): Figure[] => {
    const times = Array.from({ length: runs + 1 }, () => [time(work), time(more[index]![1])] as const).slice(1);
    const [few, many] = [median(times.map(([first]) => first.cpu)), median(times.map(([, second]) => second.cpu))];
    const wall = median(times.map(([, second]) => second.wall));
    const isPlan = name === 'planRollout';
    return [
      {
        what: `${name}, 100,000 targets`,
        value: `${Math.round(many)} ms`,
        figure: many,
        ...(isPlan && { limit: most.time }),
      },
      { what: '  by the clock', value: `${Math.round(wall)} ms` },
      {
        what: '  100,000 : 10,000 targets',
        value: (many / few).toFixed(2),
        figure: many / few,
        ...(isPlan && { limit: most.growth }),
      },
    ];
  });
}

if (import.meta.main)
  for (const { what, value, limit } of planFigures(7))
    console.log(what.padEnd(36) + value.padStart(12) + (limit === undefined ? '' : `   (at most ${limit})`));
