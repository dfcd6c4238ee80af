import type { Action, Fleet, RolloutState, TargetResult } from '../model.ts';

/** What is really so on a target, and what its executor remembers. It knows nothing of the state of the rollout. */
export interface Truth {
  readonly version: string;
  /** Whether it serves. */
  readonly up: boolean;
  /** The highest generation that its executor has seen: it refuses lower ones. */
  readonly fence: number;
  readonly job?: Job;
  /** It is no longer in the fleet. */
  readonly left?: true;
  /** Every version that ever ran on it. */
  readonly had: readonly string[];
  /** When the new version was last brought. */
  readonly broughtAt?: number;
}

export interface Job {
  readonly generation: number;
  readonly version: string;
  readonly lease: number;
  /** Whether it lets the version serve, or only puts it beside the one that does. */
  readonly serves: boolean;
  /** Whether the target served before. */
  readonly wasUp: boolean;
}

/** A start as it was written down and handed out. */
export interface Handed {
  readonly generation: number;
  readonly lease: number;
  /** The executor is through with it, whatever anybody has heard of that. */
  readonly ended?: true;
}

export type Starts = Extract<Action, { readonly generation: number }>;

/**
 * A rollout and everything around it. One step of whoever drives it is one change of `state`, as the compare-and-swap of the ref makes it;
 * what it hands out is carried to the executors later, or never, where the driver is killed between the two.
 */
export interface World {
  /** Milliseconds. Clocks of drivers may lag behind it. */
  readonly now: number;
  readonly state: RolloutState;
  /** Handed out, and not yet carried to the executors. */
  readonly out: readonly Starts[];
  readonly targets: ReadonlyMap<string, Truth>;
  /** What executors have said; it can be told late, in any order, more than once, or never. */
  readonly said: readonly TargetResult[];
  readonly handed: ReadonlyMap<string, Handed>;
  /** What somebody saw some time ago. */
  readonly seen?: Fleet;
  readonly approved: boolean;
  /** Faults and orders that there still may be: what keeps an exhaustive search finite. */
  readonly faults: number;
}

export function put<K, V>(map: ReadonlyMap<K, V>, key: K, value: V): ReadonlyMap<K, V> {
  return new Map(map).set(key, value);
}

/** The fleet as it is now. */
export function look({ targets, now }: World): Fleet {
  return {
    targets: [...targets]
      .filter(([, { left }]) => left !== true)
      .map(([name, { version, up }]) => ({
        name,
        labels: {},
        version,
        observedAt: now,
        available: up,
      })),
  };
}
