import { type Gate, type RolloutSpec, dayPart, monthPart, parseDuration, timePart } from '@gradus/core/internal';
import { limitOf } from '../plan/amount.ts';
import type { Action, Plan } from '../model.ts';
import { gateNeeds } from '../gates/gate-kinds.ts';

/** How often what was started was more than may be at once, or too early. Both are to be 0. */
export interface Violations {
  /** Starts that broke maxConcurrency, maxUnavailable, maxDomainsInFlight or a lease. */
  readonly capacity: number;
  /** Starts before all targets of the batches before were settled, and had soaked. */
  readonly order: number;
}

/**
 * Looks over the shoulder of a state machine: it knows the plan, what was started and what was heard, and nothing of the state, so that it
 * does not err together with it.
 */
export interface Watch {
  starts(action: Extract<Action, { readonly generation: number }>, now: number): void;
  failed(target: string): void;
  /** It was seen what runs there, and whether that is the new version. */
  seen(target: string, isNew: boolean, now: number): void;
  violations(): Violations;
}

interface Batch {
  readonly left: Set<string>;
  readonly concurrency: number;
  /** When the last of its targets was settled. */
  since: number;
  /** How long it has to be left alone before the next one, or with BlueGreen before the switch. */
  readonly soak: number;
  /** Of the last batch of a stage: how long before the next stage. */
  readonly stageSoak: number;
  readonly stage: number;
}

export function startWatch(plan: Plan, spec: RolloutSpec): Watch {
  const { batches, places } = batchesOf(plan, spec);
  const leases = new Map<string, number>();
  const down = new Set<string>();
  const switched = new Set<string>();
  const switching = new Set<number>();
  const found = { capacity: 0, order: 0 };
  /** How often a rollback has started each target, and which of them it has given up. */
  const starts = new Map<string, number>();
  const lost = new Set<string>();
  const isBlueGreen = spec.strategy.type === 'BlueGreen';
  const tooMuch = limits(plan, spec);
  return {
    starts(action, now) {
      // An attempt may outlive its lease without anybody knowing: it counts as exposed, and no longer as in flight.
      for (const [name, lease] of leases) if (lease <= now) leases.delete(name);
      const broken = action.targets.some(({ name }) => leases.has(name));
      for (const { name } of action.targets) {
        leases.set(name, action.lease);
        if (action.do === 'rollback') starts.set(name, (starts.get(name) ?? 0) + 1);
        if (action.do === 'switch') switched.add(name);
        // With BlueGreen the new version is unused before the switch, so a rollback takes nothing away.
        if (!isBlueGreen || switched.has(name)) down.add(name);
      }
      const concurrency = Math.min(...action.targets.map(({ name }) => batches[places.get(name)!]!.concurrency));
      if (broken || leases.size > concurrency || tooMuch(leases.keys(), down.size, lost.size)) found.capacity += 1;
      if (action.do === 'rollback') return;
      const at = Math.max(...action.targets.map(({ name }) => places.get(name)!));
      const { stage } = batches[at]!;
      // Later waves of a switch come after what the first one brought.
      const isFirst = action.do === 'switch' && !switching.has(stage);
      if (isFirst) switching.add(stage);
      const early = action.do === 'deploy' ? isEarly(batches, at, now) : isFirst && isEarlySwitch(batches, stage, now);
      if (early) found.order += 1;
    },
    failed(target) {
      leases.delete(target);
      if ((starts.get(target) ?? 0) >= mostRollbacks) lost.add(target);
      batches[places.get(target)!]!.left.delete(target);
    },
    seen(target, isNew, now) {
      leases.delete(target);
      down.delete(target);
      lost.delete(target);
      if (!isNew) return;
      const batch = batches[places.get(target)!]!;
      batch.left.delete(target);
      batch.since = now;
    },
    violations: () => ({ ...found }),
  };
}

function batchesOf({ stages }: Plan, spec: RolloutSpec): { batches: readonly Batch[]; places: Map<string, number> } {
  const places = new Map<string, number>();
  const batches = stages.flatMap((stage, index) => {
    const { gates = [], afterGates = [] } = spec.stages[index] ?? {};
    return stage.batches.map(({ targets }, number): Batch => {
      const isLast = number + 1 === stage.batches.length;
      const [soak, after] = [longestSoak(gates), isLast ? longestSoak(afterGates) : 0];
      // With BlueGreen the targets of a stage are switched between the two.
      const stageSoak = spec.strategy.type === 'BlueGreen' && isLast ? after : Math.max(soak, after);
      return { left: new Set(targets), concurrency: stage.maxConcurrency, since: 0, soak, stageSoak, stage: index };
    });
  });
  let at = 0;
  for (const stage of stages)
    for (const { targets } of stage.batches) {
      for (const name of targets) places.set(name, at);
      at += 1;
    }
  return { batches, places };
}

/** The least that soaks take, an hour less where days may be those of a change to summer time. */
function longestSoak(gates: readonly Gate[]): number {
  const soaks = gates.map((gate) => {
    const { soak } = gateNeeds(gate);
    const duration = soak === undefined ? undefined : parseDuration(soak);
    if (!duration) return 0;
    const days = dayPart(duration) + 28 * monthPart(duration);
    return timePart(duration) + days * 86_400_000 - (days > 0 ? 3_600_000 : 0);
  });
  return Math.max(0, ...soaks);
}

/** After so many starts a rollback gives a target up, and goes on with the others, one at a time if need be. */
const mostRollbacks = 2;

function limits(
  { targets, fleetSize }: Plan,
  spec: RolloutSpec,
): (inFlight: Iterable<string>, down: number, lost: number) => boolean {
  const { maxUnavailable, topologyKey, maxDomainsInFlight = 1 } = spec.availability ?? {};
  const most = maxUnavailable === undefined ? Infinity : limitOf(maxUnavailable, fleetSize);
  return (inFlight, down, lost) => {
    if (down > Math.max(most, lost === 0 ? 0 : lost + 1)) return true;
    if (topologyKey === undefined) return false;
    const domains = new Set<string>();
    for (const name of inFlight) domains.add(targets.get(name)?.domain ?? '');
    return domains.size > maxDomainsInFlight;
  };
}

function isEarly(batches: readonly Batch[], at: number, now: number): boolean {
  if (batches.slice(0, at).some(({ left }) => left.size > 0)) return true;
  const before = batches[at - 1];
  return before !== undefined && now < before.since + before.stageSoak;
}

/** All of the stage are there, and the last batch has been left alone for as long as it has to be. */
function isEarlySwitch(batches: readonly Batch[], stage: number, now: number): boolean {
  const last = batches.findLastIndex((batch) => batch.stage === stage);
  const { since, soak } = batches[last]!;
  return batches.slice(0, last + 1).some(({ left }) => left.size > 0) || now < since + soak;
}
