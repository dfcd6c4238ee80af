import { isUnreadable } from '@gradus/core/forge';
import { limitOf } from '../plan/amount.ts';
import type { StateDraft } from '../state/draft.ts';
import type { GroupTarget, Reason, RolloutState, StepFacts, Target, TargetState } from '../model.ts';
import { isDown, isInFlight, placesOf, plannedTarget } from '../state/places.ts';
import { isOut, isUnderWay, startsOfOthers, startUnderWay } from '../group/neighbours.ts';

/** Which of some targets may be started now, in their order, and what keeps the others. */
export interface Room {
  readonly targets: readonly string[];
  readonly because: readonly Reason[];
}

interface Used {
  /** Targets that do not serve, including those that are down for unrelated reasons. */
  readonly down: ReadonlySet<string>;
  /** Those of them that may serve again: they count, and cannot be started for nothing. */
  readonly doubtful: ReadonlySet<string>;
  readonly inFlight: number;
  readonly domains: Set<string>;
}

interface Limits {
  /** How many targets may be in flight. */
  readonly concurrency: number;
  readonly facts: StepFacts;
  /** Targets that a rollback has given up. */
  readonly lost?: readonly string[];
}

/**
 * Keeps within maxConcurrency, maxUnavailable and maxDomainsInFlight. A target that is down already costs nothing more. Targets that a
 * rollback has given up count as down; if they alone use up maxUnavailable, the others are rolled back one at a time, because waiting for
 * what only a person can repair would leave the others on the bad version.
 */
export function roomFor(
  draft: StateDraft,
  candidates: readonly string[],
  { concurrency, facts, lost = [] }: Limits,
): Room {
  const { spec, plan } = draft.state;
  const { maxUnavailable, topologyKey, maxDomainsInFlight = 1 } = spec.availability ?? {};
  const { mostStarts = Number.POSITIVE_INFINITY } = facts;
  const { down, doubtful, inFlight, domains } = used(draft, facts, new Set(candidates));
  const costs = (name: string): boolean => takesDown(draft.state, name) && (!down.has(name) || doubtful.has(name));
  const most =
    maxUnavailable === undefined
      ? Number.POSITIVE_INFINITY
      : Math.max(limitOf(maxUnavailable, plan.fleetSize), lost.filter((name) => down.has(name)).length + 1);
  let free = most - down.size;
  const targets: string[] = [];
  let shortOf: 'availability' | 'domains' | undefined;
  let other: GroupTarget | undefined;
  for (const name of candidates) {
    if (inFlight + targets.length >= concurrency || targets.length >= mostStarts) break;
    const busy = startUnderWay(facts.groups, draft.state.name, name, draft.now);
    if (busy !== undefined) {
      other = soonest(other, busy);
      continue;
    }
    const domain = plannedTarget(draft.state, name)?.domain ?? '';
    if (topologyKey !== undefined && !domains.has(domain) && domains.size >= maxDomainsInFlight) shortOf ??= 'domains';
    else if (costs(name) && free <= 0) shortOf ??= 'availability';
    else {
      if (costs(name)) free -= 1;
      domains.add(domain);
      targets.push(name);
    }
  }
  const because = shortOf === undefined ? [] : [shortage(shortOf, down.size, most, maxDomainsInFlight)];
  return { targets, because: other === undefined ? because : [startOf(other), ...because] };
}

function soonest(known: GroupTarget | undefined, found: GroupTarget): GroupTarget {
  return known !== undefined && (known.lease ?? 0) <= (found.lease ?? 0) ? known : found;
}

function startOf({ rollout, lease }: GroupTarget): Reason {
  return {
    code: 'in-flight',
    text: `A target is being updated by rollout ${rollout}, and no other start may meet that.`,
    ...(lease !== undefined && { until: lease }),
  };
}

/** With BlueGreen only the switch takes a target from those who use it, and taking that back. */
function takesDown({ spec, phase, position, targets }: RolloutState, name: string): boolean {
  if (spec.strategy.type !== 'BlueGreen') return true;
  return phase === 'RollingBack' ? targets.get(name)?.switching === true : position.at === 'switch';
}

function shortage(of: 'availability' | 'domains', down: number, most: number, domains: number): Reason {
  const text =
    of === 'domains'
      ? `Targets of ${domains === 1 ? 'one failure domain' : `${domains} failure domains`} are being updated, and no more may be at once.`
      : `${down} ${down === 1 ? 'target does' : 'targets do'} not serve, and no more than ${most} may be out at once.`;
  return { code: 'availability', text };
}

/** A target that is started again replaces its own last start. */
function used({ state, now }: StateDraft, { fleet, groups }: StepFacts, startable: ReadonlySet<string>): Used {
  const down = new Set<string>();
  const doubtful = new Set<string>();
  const domains = new Set<string>();
  let inFlight = 0;
  for (const [name, target] of state.targets) {
    if (isDown(state, target)) down.add(name);
    if (!isInFlight(target) || startable.has(name)) continue;
    inFlight += 1;
    domains.add(plannedTarget(state, name)?.domain ?? '');
  }
  const serving = servingSince(fleet);
  for (const [name, entry] of startsOfOthers(groups, state)) {
    if ((state.targets.get(name)?.generation ?? 0) > entry.generation) continue;
    const underWay = isUnderWay(entry, now);
    if (underWay) domains.add(plannedTarget(state, name)?.domain ?? entry.domain ?? '');
    const isSeen = (serving.get(name) ?? 0) > entry.startedAt;
    if (underWay || (isOut(entry) && !isSeen && plannedTarget(state, name) !== undefined)) down.add(name);
  }
  if (fleet !== undefined && !isUnreadable(fleet))
    for (const target of fleet.targets)
      if (target.available === false) {
        down.add(target.name);
        if (isOutdated(target, state.targets.get(target.name))) doubtful.add(target.name);
      }
  return { down, doubtful, inFlight, domains };
}

/** When each target was last seen to serve. */
function servingSince(fleet: StepFacts['fleet']): ReadonlyMap<string, number> {
  if (fleet === undefined || isUnreadable(fleet)) return new Map();
  return new Map(
    fleet.targets.flatMap(({ name, available, observedAt }) =>
      available === true && observedAt !== undefined ? [[name, observedAt]] : [],
    ),
  );
}

/** Whether it was seen before the last that is known of it. */
function isOutdated({ observedAt }: Target, known: TargetState | undefined): boolean {
  return observedAt !== undefined && observedAt <= (known?.settledAt ?? known?.startedAt ?? 0);
}

/** How many targets may be updated at once in a rollback: what the strictest stage of these allows. */
export function concurrencyOf({ state }: StateDraft, names: readonly string[]): number {
  const places = placesOf(state);
  const stages = new Set(names.map((name) => places.get(name)?.stage ?? 0));
  return Math.min(...[...stages].map((stage) => state.plan.stages[stage]?.maxConcurrency ?? 1));
}
