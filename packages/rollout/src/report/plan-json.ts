import { escapeJsonForLog, formatInstant } from '@gradus/core/internal';
import type { Timeline } from '../plan/timeline.ts';
import type { PlanReport } from './plan-report.ts';

/** A plan for programs, by `plan.schema.json`: every batch with its targets, instants in RFC 3339, UTC. The same plan gives the same bytes. */
export function planJson({ plan, timeline, findings = [] }: PlanReport): string {
  const { rollout, version, seed, fleetSize, stages, targets, left, notes } = plan;
  const value = {
    schemaVersion: 1,
    rollout,
    version,
    seed,
    fleetSize,
    size: targets.size,
    stages: stages.map(({ name, environment, maxConcurrency, batches }) => ({
      name,
      environment,
      maxConcurrency,
      batches,
    })),
    left,
    notes,
    timeline: timeline && datesOf(timeline),
    findings,
  };
  return `${escapeJsonForLog(JSON.stringify(value, undefined, 2).toWellFormed())}\n`;
}

function datesOf({ start, end, never, zone, deployTime, batches, domains, closed }: Timeline): object {
  const span = ({ from, to }: { readonly from: number; readonly to: number }) => ({
    from: formatInstant(from),
    to: formatInstant(to),
  });
  return {
    start: formatInstant(start),
    end: end === undefined ? undefined : formatInstant(end),
    never,
    zone,
    deploySeconds: deployTime / 1_000,
    domains: Object.fromEntries([...domains].sort()),
    batches: batches.map(({ ready, from, done, passed, switched, domains: added, ...rest }) => ({
      ...rest,
      ready: formatInstant(ready),
      from: formatInstant(from),
      done: formatInstant(done),
      passed: formatInstant(passed),
      switched: switched && span({ from: switched.from, to: switched.done }),
      domains: Object.fromEntries([...added].sort()),
    })),
    closed: closed.map(({ from, to, freezes }) => ({ ...span({ from, to }), freezes })),
  };
}
