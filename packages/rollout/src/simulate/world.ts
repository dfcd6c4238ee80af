import type { Fleet } from '../model.ts';
import type { Violations } from './watch.ts';

/** How a fault of the new version comes to light. */
export type Detection =
  /** So long after the first target runs it, however many do. */
  | { readonly by: 'time'; readonly after: number }
  /** When targets have run it for so long in sum: as many target-milliseconds. What many see is seen sooner. */
  | { readonly by: 'exposure'; readonly sum: number };

/**
 * A fault of the world, whatever the version. `dead-target`: every command fails on one target, which the seed chooses, a rollback too.
 * `slow-convergence`: commands return before the new version runs, and name the old one; the new one runs a further update time after that.
 */
export const worldFaults = ['dead-target', 'slow-convergence'] as const;
export type WorldFault = (typeof worldFaults)[number];

/** The conditions of a simulation: how long updates take, and how often they fail. Times are milliseconds. */
export interface World {
  /** How long an update of one target takes. */
  readonly deployTime: number;
  /** How likely the update of a target fails by itself, 0 to 1. */
  readonly failureRate: number;
  /** How likely an executor says nothing, so that the lease runs out, 0 to 1. */
  readonly silenceRate: number;
  /** How likely a measurement of a metric says that a good version is bad, 0 to 1. */
  readonly falseAlarmRate: number;
  /** Without the fault of the version. */
  readonly faults: readonly WorldFault[];
  /** The new version has a fault; undefined: it is good. */
  readonly fault: Detection | undefined;
  /** What follows when the fault comes to light. */
  readonly response: 'abort' | 'rollback';
  /** How long people take to approve. */
  readonly approvalTime: number;
  readonly seed: number;
}

/** Nothing fails: updates take 5 minutes, approvals an hour. Override members to simulate faults. */
export const calmWorld: World = {
  deployTime: 5 * 60_000,
  failureRate: 0,
  silenceRate: 0,
  falseAlarmRate: 0,
  faults: [],
  fault: undefined,
  response: 'abort',
  approvalTime: 60 * 60_000,
  seed: 1,
};

/** A fleet of made-up targets over some failure domains, for a manifest whose fleet is not known. */
export function madeUpFleet(size: number, domains = 3, topologyKey = 'zone'): Fleet {
  const width = String(size).length;
  return {
    targets: Array.from({ length: size }, (_, index) => ({
      name: `target-${String(index + 1).padStart(width, '0')}`,
      labels: { [topologyKey]: `${topologyKey}-${(index % domains) + 1}` },
      version: '0',
    })),
  };
}

/** How many targets ran the new version from when on. */
export interface Exposure {
  readonly at: number;
  readonly exposed: number;
}

/** The result of one simulated rollout. Instants and times are milliseconds. */
export interface Simulated {
  readonly outcome: string;
  /** Targets of the plan. */
  readonly targets: number;
  readonly exposure: readonly Exposure[];
  /** When the fault came to light, how many targets ran the version then, and whether the rollout had passed it as good by then. */
  readonly detected?: { readonly at: number; readonly exposed: number; readonly missed: boolean };
  readonly startedAt: number;
  readonly endedAt: number;
  /** Targets that got the version after the fault came to light, because their update was under way. */
  readonly late: number;
  /** Target-milliseconds that the new version ran until the fault came to light, or until it was rolled back; without that, until the end. */
  readonly exposedTime: number;
  readonly steps: number;
  readonly violations: Violations;
  /** Why it did not end, if it did not. */
  readonly stuck?: string;
}

/** Uniform in [0, 1): mulberry32, a public-domain generator of 32 bits by Tommy Ettinger. The same seed gives the same world. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
