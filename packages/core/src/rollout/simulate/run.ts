import type { RolloutSpec } from '../../generated/types.ts';
import type { CalendarWindow } from '../../time/calendar-window.ts';
import { begin } from '../begin.ts';
import type { Plan, RolloutState, TargetResult } from '../model.ts';
import { random, type Exposure, type World } from './world.ts';

/** What is simulated: a manifest with its plan, from an instant on, under calendars. */
export interface Simulation {
  readonly name: string;
  readonly spec: RolloutSpec;
  readonly plan: Plan;
  readonly start: number;
  readonly zone: string;
  readonly windows: readonly CalendarWindow[];
  readonly calendars: ReadonlyMap<string, readonly CalendarWindow[]>;
}

/** How long a start may take, milliseconds. */
export const lease: number = 15 * 60_000;

/** A rollout on its way through a world. */
export interface Run {
  readonly simulation: Simulation;
  readonly world: World;
  readonly chance: () => number;
  state: RolloutState;
  now: number;
  /** What will be heard, the earliest first. */
  pending: { readonly at: number; readonly results: readonly TargetResult[] }[];
  /** What really runs, where that is not the version before. */
  readonly real: Map<string, string>;
  readonly exposure: Exposure[];
  exposedTime: number;
  exposedSince: number;
  exposed: number;
  firstExposed: number | undefined;
  detected: { readonly at: number; readonly exposed: number } | undefined;
  readonly approvals: Map<string, number>;
}

export function startRun(simulation: Simulation, world: World): Run {
  const { name, spec, plan, start } = simulation;
  const state = begin({ name, spec, plan, manifest: '', changeType: 'normal', by: 'simulation', now: start });
  return {
    simulation,
    world,
    chance: random(world.seed),
    state,
    now: start,
    pending: [],
    real: new Map(),
    exposure: [{ at: start, exposed: 0 }],
    exposedTime: 0,
    exposedSince: start,
    exposed: 0,
    firstExposed: undefined,
    detected: undefined,
    approvals: new Map(),
  };
}
