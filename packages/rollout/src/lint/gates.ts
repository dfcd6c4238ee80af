import { type Gate, type Metric, counted, describeSpan } from '@gradus/core/internal';
import { gateNeeds } from '../gates/gate-kinds.ts';
import { gatesOf } from '../gates/gates-of.ts';
import { passing } from '../plan/gate-times.ts';
import { timeline } from '../plan/timeline.ts';
import { percent, type PlanFinding, type PlanLintInput } from './finding.ts';

/** Gates that measure too early, or too little. */
export function lintGates(input: PlanLintInput): PlanFinding[] {
  return [...lateDetection(input), ...looksBack(input), ...noMinSamples(input)];
}

/** What is exposed by the time at which a fault of the first batch is seen, where nothing but gates holds the rollout. */
function lateDetection({ plan, spec, detectionTime }: PlanLintInput): PlanFinding[] {
  if (detectionTime === undefined) return [];
  const { batches } = timeline(plan, spec, { start: 0, windows: [], zone: 'UTC', deployTime: 0 });
  // The first batch that begins before a fault of the one before it can be seen.
  const early = batches.findIndex(({ from }, index) => index > 0 && from - batches[index - 1]!.done < detectionTime);
  if (early === -1) return [];
  const before = batches[early - 1]!;
  const wait = batches[early]!.from - before.done;
  const exposed = batches.findLast(({ from }) => from <= before.done + detectionTime)!.exposed;
  const index = spec.stages.findIndex(({ name }) => name === before.stage);
  const share = exposed / plan.targets.size;
  return [
    {
      rule: 'late-detection',
      level: 'warning',
      pointer: spec.stages[index]?.gates === undefined ? `/spec/stages/${index}` : `/spec/stages/${index}/gates`,
      stage: before.stage,
      batch: before.batch,
      values: { wait, detectionTime, exposed, share },
      message: `The gates after batch ${before.batch} of ${before.stage} take ${describeSpan(wait)} at least, and a fault is seen after ${describeSpan(detectionTime)}: by then ${counted(exposed, 'target has', 'targets have')} the new version, ${percent(share)}.`,
      fix: `Let it soak for ${describeSpan(detectionTime)} at least.`,
    },
  ];
}

/** A range query that runs before its range has passed also sees the old version. */
function looksBack({ spec }: PlanLintInput): PlanFinding[] {
  const findings: PlanFinding[] = [];
  for (const [stage, { name, gates = [] }] of spec.stages.entries()) {
    for (const [index, gate] of gates.entries()) {
      const { metric: ref } = gateNeeds(gate);
      const metric = spec.metrics?.find(({ name: known }) => known === ref);
      const range = metric === undefined ? 0 : rangeOf(metric.query);
      const asked = metric === undefined ? Infinity : firstAsked(gates.slice(0, index), metric);
      if (metric === undefined || asked >= range) continue;
      findings.push({
        rule: 'looks-back',
        level: 'warning',
        pointer: `/spec/stages/${stage}/gates/${index}`,
        stage: name,
        values: { metric: metric.name, range, asked },
        message: `The query of ${metric.name} looks back over ${describeSpan(range)} and is asked ${asked === 0 ? 'at once' : `${describeSpan(asked)} after the batch`}: it sees the time before the batch as well.`,
        fix: `Put a soak of ${describeSpan(range)} before it in the list, or set its initialDelay.`,
      });
    }
  }
  return findings;
}

/** How long after the batch the first measurement is taken. */
function firstAsked(before: readonly Gate[], metric: Metric): number {
  const soaks = before.filter((gate) => gateNeeds(gate).soak !== undefined);
  const once: Gate[] = [...soaks, { metric: { ref: metric.name } }];
  const clock = { zone: 'UTC', metrics: [{ ...metric, count: 1 }], calendars: new Map(), changeType: undefined };
  return passing(once, 0, 0, clock).at;
}

const units: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
  y: 31_536_000_000,
};

/** The longest range of a PromQL query in milliseconds, including subqueries; 0 if it has none. */
export function rangeOf(query: string): number {
  const bare = query.replaceAll(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`[^`]*`|#[^\n]*/g, '""');
  const ranges = [...bare.matchAll(/\[\s*((?:\d+(?:ms|[smhdwy]))+)\s*(?::[^\]]*)?\]/g)].map(([, range]) =>
    [...range!.matchAll(/(\d+)(ms|[smhdwy])/g)].reduce(
      (sum, [, count, unit]) => sum + Number(count) * units[unit!]!,
      0,
    ),
  );
  return Math.max(0, ...ranges);
}

function noMinSamples({ spec }: PlanLintInput): PlanFinding[] {
  const asked = new Set(spec.stages.flatMap(gatesOf).map((gate) => gateNeeds(gate).metric));
  return (spec.metrics ?? []).flatMap(({ name, minSamples = 0 }, index): PlanFinding[] => {
    if (!asked.has(name) || minSamples > 0) return [];
    return [
      {
        rule: 'no-min-samples',
        level: 'warning',
        pointer: `/spec/metrics/${index}`,
        values: { metric: name },
        message: `${name} is judged however few events it rests on: at night, or on the first target, one failure or none says little.`,
        fix: 'Set minSamples and samplesQuery; below 500 events a fault of 2 % is easily missed.',
      },
    ];
  });
}
