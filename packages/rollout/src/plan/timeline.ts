import {
  type Gate,
  type RolloutSpec,
  type CalendarWindow,
  Undecidable,
  nextCommonWindow,
  reasonFrom,
  unlessUndecidable,
} from '@gradus/core/internal';
import { guardsOf } from '../gates/guards.ts';
import { neededCalendars, passing, type GateClock } from './gate-times.ts';
import { localTime } from './local-time.ts';
import type { CalendarsByName, Millis, Plan, PlannedStage, RolloutPosition } from '../model.ts';
import { openingsOf, type Openings } from './openings.ts';
import { atOnce, domainsAtOnce, wavesOf } from './waves.ts';

export interface TimelineOptions {
  readonly start: Millis;
  /** Of the calendars that concern the rollout. */
  readonly windows: readonly CalendarWindow[];
  /** For window gates, by name. */
  readonly calendars?: CalendarsByName;
  /** IANA zone, in which days and longer are counted. */
  readonly zone: string;
  /** How long the update of one target takes, in milliseconds. */
  readonly deployTime: Millis;
  /** Which freezes let it through, and which windows are for it. */
  readonly changeType?: string;
}

/** A batch with its earliest dates. */
export interface TimelineBatch {
  readonly stage: string;
  /** From 1. */
  readonly batch: number;
  readonly size: number;
  /** Since when only a window or a freeze holds it: `from` where nothing does. */
  readonly ready: Millis;
  readonly from: Millis;
  /** When the last of its targets is updated. */
  readonly done: Millis;
  /** When the gates after it have passed, and those after the stage if it is the last batch. */
  readonly passed: Millis;
  /** BlueGreen: when all of the stage are switched over. */
  readonly switched?: { readonly from: Millis; readonly done: Millis };
  /** How often as many targets as may go at once are started. */
  readonly waves: number;
  /** How many targets of the rollout serve the new version then. */
  readonly exposed: number;
  /** Those that begin to with this batch, by failure domain; `''` for targets without one. */
  readonly domains: ReadonlyMap<string, number>;
  /** What its dates leave out, before it or after it: approvals, jobs, other rollouts. */
  readonly waitsFor: readonly string[];
}

export interface Timeline extends TimelineOptions {
  readonly batches: readonly TimelineBatch[];
  /** When all gates may have passed; absent if that never comes. */
  readonly end?: Millis;
  /** Why it never ends, as a sentence. */
  readonly never?: string;
  /** Targets of the rollout by failure domain, if it has any. */
  readonly domains: ReadonlyMap<string, number>;
  /** When no batch may start, up to the end; at most 1,000. */
  readonly closed: readonly { readonly from: Millis; readonly to: Millis; readonly freezes: readonly string[] }[];
}

/**
 * The earliest dates of a plan, by the rules of the engine: batches start inside windows and outside freezes, and each waits for the soaks and
 * measurements before it. Everything that a calendar cannot predict is assumed to succeed at once, and is listed in the result.
 */
export function timeline(plan: Plan, spec: RolloutSpec, options: TimelineOptions): Timeline {
  const run: Run = {
    plan,
    spec,
    options,
    openings: openingsOf(options.windows, options.changeType),
    gateClock: {
      zone: options.zone,
      metrics: spec.metrics ?? [],
      calendars: options.calendars,
      changeType: options.changeType,
    },
    batches: [],
    now: options.start,
    since: options.start,
    exposed: 0,
  };
  const never = runAll(run);
  const last = run.batches.at(-1);
  return {
    ...options,
    batches: run.batches,
    ...(never === undefined ? { end: run.now } : { never }),
    domains: counts(Array.from(plan.targets.values(), ({ domain = '' }) => domain)),
    closed: closings(run.openings, options.start, last?.passed ?? options.start),
  };
}

interface Run {
  readonly plan: Plan;
  readonly spec: RolloutSpec;
  readonly options: TimelineOptions;
  readonly openings: Openings;
  readonly gateClock: GateClock;
  readonly batches: TimelineBatch[];
  now: number;
  /** When the newest batch was done: what soaks count from. */
  since: number;
  exposed: number;
}

class Never extends Undecidable {}

/** Returns the reason if it never ends. */
function runAll(run: Run): string | undefined {
  return unlessUndecidable(
    () => {
      for (const [index, stage] of run.plan.stages.entries()) if (stage.batches.length > 0) runStage(run, stage, index);
      return undefined;
    },
    ({ message }) => message,
  );
}

function runStage(run: Run, stage: PlannedStage, index: number): void {
  const { beforeGates = [], gates = [], afterGates = [] } = run.spec.stages[index] ?? {};
  const isBlueGreen = run.spec.strategy.type === 'BlueGreen';
  const others = index === 0 ? (run.spec.dependsOn ?? []).map(({ rollout }) => `the rollout ${rollout}`) : [];
  let waitsFor = [...others, ...pass(run, beforeGates, `stage ${stage.name} never begins`)];
  for (const [number, { targets }] of stage.batches.entries()) {
    const name = `batch ${number + 1} of ${stage.name}`;
    const isLast = number + 1 === stage.batches.length;
    const ready = run.now;
    const domains = domainsOf(run.plan, targets);
    const work = update(run, { stage: index, batch: number, at: 'deploy' }, domains, name);
    waitsFor = [...waitsFor, ...pass(run, gates, `the gates after ${name} never pass`)];
    // With BlueGreen nothing serves before the switch, which is that of the whole stage.
    const served = isBlueGreen ? (isLast ? all(run.plan, stage) : []) : domains;
    const switched =
      isBlueGreen && isLast
        ? update(run, { stage: index, batch: number, at: 'switch' }, served, `the switch of ${stage.name}`)
        : undefined;
    if (isLast) waitsFor.push(...pass(run, afterGates, `the gates after stage ${stage.name} never pass`));
    run.exposed += served.length;
    run.batches.push({
      stage: stage.name,
      batch: number + 1,
      size: targets.length,
      ready,
      ...work,
      passed: run.now,
      ...(switched && { switched: { from: switched.from, done: switched.done } }),
      exposed: run.exposed,
      domains: counts(served),
      waitsFor,
    });
    waitsFor = [];
  }
}

function all(plan: Plan, { batches }: PlannedStage): readonly string[] {
  return batches.flatMap(({ targets }) => domainsOf(plan, targets));
}

function pass(run: Run, gates: readonly Gate[], otherwise: string): string[] {
  const { at, waitsFor } = passing(gates, run.since, run.now, run.gateClock);
  if (at === Infinity) throw new Never(`After ${localTime(run.now, run.options.zone)} ${otherwise}.`);
  run.now = at;
  return [...waitsFor];
}

/**
 * Wave after wave, each when it may start: the first in a window and in those of the window gates before it, the others too where the manifest
 * says StopNow, except that their window gates need not fit anything in again.
 */
function update(
  run: Run,
  position: RolloutPosition,
  domains: readonly string[],
  name: string,
): Pick<TimelineBatch, 'from' | 'done' | 'waves'> {
  const { plan, spec, openings, options } = run;
  const stage = plan.stages[position.stage]!;
  const waves = wavesOf(domains, atOnce(spec, plan, stage, position.at === 'switch'), domainsAtOnce(spec));
  const later = spec.windows?.onClose === 'StopNow' ? opened(run, position, false) : openings.thawed;
  const first = opened(run, position, true);
  let from: number | undefined;
  for (let wave = 0; wave < waves; wave++) {
    const start = wave === 0 ? first(run.now) : later(run.now);
    if (start === undefined)
      throw new Never(`No window opens for ${name} within 400 days after ${localTime(run.now, options.zone)}.`);
    from ??= start;
    run.now = start + options.deployTime;
  }
  run.since = run.now;
  return { from: from ?? run.now, done: run.now, waves };
}

/** When a start at a position may be made: in the windows of the rollout and of the window gates that guard it, both at once. */
function opened(run: Run, position: RolloutPosition, mustFit: boolean): (at: number) => number | undefined {
  const { openings, options, gateClock } = run;
  const gates = guardsOf(run, position).map(({ gate: { mustFitIn, ...gate } }) => ({
    ...gate,
    ...(mustFit && mustFitIn !== undefined && { mustFitIn }),
  }));
  const needed = neededCalendars(gates, gateClock);
  if (needed === undefined) return () => undefined;
  if (needed.length === 0) return openings.open;
  return (at) => nextCommonWindow(at, [{ windows: options.windows }, ...needed], options.changeType).value;
}

/** The domain of each target; `''` if it has none. */
function domainsOf({ targets }: Plan, names: readonly string[]): readonly string[] {
  return names.map((name) => targets.get(name)?.domain ?? '');
}

function counts(domains: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const domain of domains) found.set(domain, (found.get(domain) ?? 0) + 1);
  return found;
}

const mostClosings = 1_000;

function closings(openings: Openings, start: number, end: number): Timeline['closed'] {
  const closed: { from: number; to: number; freezes: readonly string[] }[] = [];
  try {
    for (let at = start; at < end && closed.length < mostClosings;) {
      const to = Math.min(openings.sameUntil(at), end);
      const freezes = openings.closedBy(at)?.freezes;
      const before = closed.at(-1);
      if (to <= at) break;
      if (freezes !== undefined && before?.to === at && before.freezes.join() === freezes.join()) before.to = to;
      else if (freezes !== undefined) closed.push({ from: at, to, freezes });
      at = to;
    }
  } catch (error) {
    reasonFrom(error);
  }
  return closed;
}
