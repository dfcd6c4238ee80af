import type { Action, Fleet, RolloutState, TargetResult } from '../../../rollout/src/model.ts';

/** What is really so on a target, and what its executor remembers. It knows nothing of the state of the rollout. */
export interface Truth {
  readonly version: string;
  /** Whether it serves. */
  readonly up: boolean;
  /** The highest generation that its executor has seen: it refuses lower ones. */
  readonly fence: number;
  readonly job?: ModelJob;
  /** It is no longer in the fleet. */
  readonly left?: true;
  /** Every version that ever ran on it. */
  readonly had: readonly string[];
  /** When the new version was last brought. */
  readonly broughtAt?: number;
}

export interface ModelJob {
  readonly generation: number;
  readonly version: string;
  readonly lease: number;
  /** Whether it makes the version serve, or only installs it next to the one that does. */
  readonly serves: boolean;
  /** Whether the target served before. */
  readonly wasUp: boolean;
}

/** A start as it was recorded and passed to an executor. */
export interface ModelHanded {
  readonly generation: number;
  readonly lease: number;
  /** The executor is through with it, whatever anybody has heard of that. */
  readonly ended?: true;
  /** How often a rollback has started it. */
  readonly rollbacks: number;
}

export type Starts = Extract<Action, { readonly generation: number }>;

/**
 * A rollout and everything around it. One step of its driver is one change of `state`, through the compare-and-swap of the ref. The
 * starts of the step reach the executors later, or never if the driver is killed in between.
 */
export interface ModelWorld {
  /** Milliseconds. Clocks of drivers may lag behind it. */
  readonly now: number;
  readonly state: RolloutState;
  /** Started, and not yet passed to the executors. */
  readonly out: readonly Starts[];
  readonly targets: ReadonlyMap<string, Truth>;
  /** Results of executors. They can be recorded late, in any order, more than once, or never. */
  readonly said: readonly TargetResult[];
  readonly handed: ReadonlyMap<string, ModelHanded>;
  /** An observation from some time ago. */
  readonly seen?: Fleet;
  readonly approved: boolean;
  /** How many faults and orders may still happen: the limit that keeps an exhaustive search finite. */
  readonly faults: number;
}

export function put<K, V>(map: ReadonlyMap<K, V>, key: K, value: V): ReadonlyMap<K, V> {
  return new Map(map).set(key, value);
}

/** The current fleet. */
export function look({ targets, now }: ModelWorld): Fleet {
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
