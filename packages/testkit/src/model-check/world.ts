import type { Action, Fleet, GroupRecord, RolloutState, TargetResult } from '../../../rollout/src/model.ts';

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
  readonly rollout: string;
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
  readonly rollout: string;
  readonly version: string;
  readonly generation: number;
  readonly lease: number;
  /** Of the rollout, at that time. */
  readonly intendedAt: number;
  /** The executor is through with it, whatever anybody has heard of that. */
  readonly ended?: true;
  /** How often a rollback of this rollout has started it. */
  readonly rollbacks: number;
}

/** The starts of one step, and the rollout whose they are. */
export type Starts = Extract<Action, { readonly generation: number }> & { readonly rollout: string };

export type ModelResult = TargetResult & { readonly rollout: string };

/** A rollout that nothing happens to at the moment. */
export interface OtherModel {
  readonly state: RolloutState;
  readonly approved: boolean;
}

/** What there is besides with several rollouts of one concurrency group. */
export interface ModelGroup {
  /** All but the one that is `state` of the world. */
  readonly others: ReadonlyMap<string, OtherModel>;
  /** As the state ref has them. */
  readonly records: ReadonlyMap<string, GroupRecord>;
  /** The highest of the ref. */
  readonly generation: number;
  /** What each target ran before the first rollout that started it. */
  readonly before: ReadonlyMap<string, string>;
  /** What a rollback may restore: the versions that were good when the rollout started the target. By `ROLLOUT TARGET`. */
  readonly good: ReadonlyMap<string, readonly string[]>;
  /** Rollouts that have started something since they last began or were last ordered to roll back, and that have not ended since. */
  readonly atWork: readonly string[];
}

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
  readonly said: readonly ModelResult[];
  readonly handed: ReadonlyMap<string, ModelHanded>;
  /** Only with several rollouts. */
  readonly group?: ModelGroup;
  /** An observation from some time ago. */
  readonly seen?: Fleet;
  readonly approved: boolean;
  /** How many faults and orders may still happen: the limit that keeps an exhaustive search finite. */
  readonly faults: number;
}

/** Something that happens to a world: its name, what it costs of the faults that there may be, and the world after it. */
export interface ModelEvent {
  readonly name: string;
  readonly fault?: true;
  readonly apply: (world: ModelWorld) => ModelWorld;
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

/** Nothing has happened, which is nothing to report. */
export function isSame(before: ModelWorld, after: ModelWorld): boolean {
  return (Object.keys(after) as (keyof ModelWorld)[]).every((key) => key === 'faults' || before[key] === after[key]);
}
