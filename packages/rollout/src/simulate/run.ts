import type { RolloutSpec, CalendarWindow } from '@gradus/core/internal';
import { beginRollout } from '../step/begin.ts';
import type { CalendarsByName, Plan, RolloutState, TargetResult } from '../model.ts';
import { startWatch, type Watch } from './watch.ts';
import { random, type Exposure, type Simulated, type World } from './world.ts';

/** What to simulate: a manifest and its plan, from `start` on (milliseconds of the epoch), under calendars. */
export interface Simulation {
  readonly name: string;
  readonly spec: RolloutSpec;
  readonly plan: Plan;
  readonly start: number;
  readonly zone: string;
  readonly windows: readonly CalendarWindow[];
  readonly calendars: CalendarsByName;
  /** Which freezes let it through, and which windows are for it. Default `normal`. */
  readonly changeType?: string;
}

/** How long a start may take, milliseconds: as on the command line, and longer where updates take longer. */
export function leaseOf({ deployTime }: World): number {
  return Math.max(15 * 60_000, 2 * deployTime);
}

/** What comes at an instant: results that executors report, and targets on which a version runs from then on without a report. */
export interface Heard {
  readonly at: number;
  readonly results: readonly TargetResult[];
  readonly converged: readonly { readonly target: string; readonly version: string }[];
}

/** A rollout on its way through a world. */
export interface Run {
  readonly simulation: Simulation;
  readonly world: World;
  readonly chance: () => number;
  state: RolloutState;
  now: number;
  /** What will be heard, the earliest first. */
  pending: Heard[];
  /** The target on which every command fails. */
  readonly dead: string | undefined;
  /** What really runs, where that is not the version before. */
  readonly real: Map<string, string>;
  /** The version that the last start of a target deploys: with BlueGreen a deploy puts the new version beside the old one, unused. */
  readonly serves: Map<string, boolean>;
  /** Who uses the new version. */
  readonly serving: Set<string>;
  readonly watch: Watch;
  readonly exposure: Exposure[];
  exposedTime: number;
  exposedSince: number;
  exposed: number;
  firstExposed: number | undefined;
  detected: Simulated['detected'] | undefined;
  /** As `exposedTime`, at that instant. */
  foundTime: number;
  /** Who got the new version after it. */
  readonly late: Set<string>;
  readonly approvals: Map<string, number>;
}

export function startRun(simulation: Simulation, world: World): Run {
  const { name, spec, plan, start, changeType = 'normal' } = simulation;
  const state = beginRollout({ name, spec, plan, manifest: '', changeType, by: 'simulation', now: start });
  return {
    simulation,
    world,
    chance: random(world.seed),
    state,
    now: start,
    pending: [],
    dead: world.faults.includes('dead-target') ? chosen(plan, world.seed) : undefined,
    real: new Map(),
    serves: new Map(),
    serving: new Set(),
    watch: startWatch(plan, spec),
    exposure: [{ at: start, exposed: 0 }],
    exposedTime: 0,
    exposedSince: start,
    exposed: 0,
    firstExposed: undefined,
    detected: undefined,
    foundTime: 0,
    late: new Set(),
    approvals: new Map(),
  };
}

/** A target of the plan by the seed, from other numbers than those that decide on failures. */
function chosen({ targets }: Plan, seed: number): string | undefined {
  return [...targets.keys()][Math.floor(random(seed ^ 0x5bd1e995)() * targets.size)];
}
