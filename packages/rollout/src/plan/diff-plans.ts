import type { Millis, Plan } from '../model.ts';
import type { Timeline } from './timeline.ts';

/** A plan, and its dates where they are compared too. */
export interface DatedPlan {
  readonly plan: Plan;
  readonly timeline?: Timeline;
}

/** Before and after; absent if there was none. */
export interface Changed<T> {
  readonly before?: T;
  readonly after?: T;
}

export interface PlanPlace {
  readonly stage: string;
  /** From 1. */
  readonly batch: number;
}

/** Targets that go from one batch to the same other. */
export interface PlanMove {
  readonly from: PlanPlace;
  readonly to: PlanPlace;
  /** By how large a share of the targets is updated before them. */
  readonly direction: 'earlier' | 'later' | 'same';
  readonly targets: readonly string[];
}

/** The changes in a plan after an edit of the manifest or of the fleet. */
export interface PlanDiff {
  readonly rollout: string;
  readonly version?: Changed<string>;
  readonly seed?: Changed<string>;
  readonly targets: Changed<number>;
  /** In the order in which they are updated. */
  readonly entered: readonly string[];
  readonly left: readonly string[];
  readonly moves: readonly PlanMove[];
  /** How many are in the same batch as before, by stage and number. */
  readonly stay: number;
  /** Stages that differ: the sizes of their batches, or that they were or are not there. */
  readonly stages: readonly ({ readonly name: string } & Changed<readonly number[]>)[];
  /** When it ends at the earliest, where both have dates and these differ. */
  readonly end?: Changed<Millis>;
  /** Batches of the same stage and number that begin at another time. */
  readonly dates: readonly (PlanPlace & { readonly before: Millis; readonly after: Millis })[];
}

/** Compares two plans of a rollout. */
export function diffPlans(before: DatedPlan, after: DatedPlan): PlanDiff {
  const [old, now] = [placesOf(before.plan), placesOf(after.plan)];
  const kept = [...now].filter(([name]) => old.has(name));
  const moved = kept.filter(([name, to]) => !isSame(old.get(name)!, to));
  return {
    rollout: after.plan.rollout,
    ...changed('version', before.plan.version, after.plan.version),
    ...changed('seed', before.plan.seed, after.plan.seed),
    targets: { before: old.size, after: now.size },
    entered: [...now.keys()].filter((name) => !old.has(name)),
    left: [...old.keys()].filter((name) => !now.has(name)),
    moves: movesOf(moved, old),
    stay: kept.length - moved.length,
    stages: stagesOf(before.plan, after.plan),
    ...datesOf(before.timeline, after.timeline),
  };
}

/** Whether an edit changes nothing for any target. */
export function isSamePlan({ version, entered, left, moves, stages, end, dates }: PlanDiff): boolean {
  const nothing = [entered, left, moves, stages, dates].every((list) => list.length === 0);
  return nothing && version === undefined && end === undefined;
}

interface Located extends PlanPlace {
  /** Of the targets, how large a share is updated before. */
  readonly share: number;
}

function placesOf({ stages, targets }: Plan): Map<string, Located> {
  const places = new Map<string, Located>();
  for (const { name, batches } of stages) {
    for (const [index, batch] of batches.entries()) {
      const place = { stage: name, batch: index + 1, share: places.size / targets.size };
      for (const target of batch.targets) places.set(target, place);
    }
  }
  return places;
}

function isSame(a: PlanPlace, b: PlanPlace): boolean {
  return a.stage === b.stage && a.batch === b.batch;
}

function changed<Key extends string>(key: Key, before: string, after: string): Partial<Record<Key, Changed<string>>> {
  return before === after ? {} : ({ [key]: { before, after } } as Record<Key, Changed<string>>);
}

function movesOf(moved: readonly (readonly [string, Located])[], old: ReadonlyMap<string, Located>): PlanMove[] {
  // All targets of one pair of batches have the same two places.
  const pairs = new Map<Located, Map<Located, string[]>>();
  for (const [name, to] of moved) {
    const from = old.get(name)!;
    const targets = pairs.get(from) ?? new Map<Located, string[]>();
    const names = targets.get(to) ?? [];
    names.push(name);
    pairs.set(from, targets.set(to, names));
  }
  return [...pairs].flatMap(([from, targets]) =>
    [...targets].map(([to, names]): PlanMove => ({
      from: { stage: from.stage, batch: from.batch },
      to: { stage: to.stage, batch: to.batch },
      direction: to.share < from.share ? 'earlier' : to.share > from.share ? 'later' : 'same',
      targets: names,
    })),
  );
}

function stagesOf(before: Plan, after: Plan): PlanDiff['stages'] {
  const sizes = ({ stages }: Plan): Map<string, readonly number[]> =>
    new Map(stages.map(({ name, batches }) => [name, batches.map(({ targets }) => targets.length)]));
  const [old, now] = [sizes(before), sizes(after)];
  const names = [...now.keys(), ...[...old.keys()].filter((name) => !now.has(name))];
  return names.flatMap((name) => {
    const [was, is] = [old.get(name), now.get(name)];
    if (was !== undefined && is !== undefined && was.join() === is.join()) return [];
    return [{ name, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) }];
  });
}

function datesOf(before: Timeline | undefined, after: Timeline | undefined): Pick<PlanDiff, 'end' | 'dates'> {
  if (before === undefined || after === undefined) return { dates: [] };
  const old = new Map(before.batches.map((batch) => [`${batch.stage}/${batch.batch}`, batch.from]));
  const dates = after.batches.flatMap(({ stage, batch, from }) => {
    const was = old.get(`${stage}/${batch}`);
    return was === undefined || was === from ? [] : [{ stage, batch, before: was, after: from }];
  });
  if (before.end === after.end) return { dates };
  const end = {
    ...(before.end !== undefined && { before: before.end }),
    ...(after.end !== undefined && { after: after.end }),
  };
  return { end, dates };
}
