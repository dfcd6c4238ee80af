import { isUnreadable } from '@gradus/core/forge';
import { limitOf } from '../plan/amount.ts';
import type { StateDraft } from '../state/draft.ts';
import type { Reason, RolloutState, StepFacts, Target, TargetState } from '../model.ts';
import { isDown, isInFlight, placesOf } from '../state/places.ts';

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
  for (const name of candidates) {
    if (inFlight + targets.length >= concurrency || targets.length >= mostStarts) break;
    const domain = plan.targets.get(name)?.domain ?? '';
    if (topologyKey !== undefined && !domains.has(domain) && domains.size >= maxDomainsInFlight) shortOf ??= 'domains';
    else if (costs(name) && free <= 0) shortOf ??= 'availability';
    else {
      if (costs(name)) free -= 1;
      domains.add(domain);
      targets.push(name);
    }
  }
  return { targets, because: shortOf === undefined ? [] : [shortage(shortOf, down.size, most, maxDomainsInFlight)] };
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
function used({ state }: StateDraft, { fleet }: StepFacts, startable: ReadonlySet<string>): Used {
  const down = new Set<string>();
  const doubtful = new Set<string>();
  const domains = new Set<string>();
  let inFlight = 0;
  for (const [name, target] of state.targets) {
    if (isDown(state, target)) down.add(name);
    if (!isInFlight(target) || startable.has(name)) continue;
    inFlight += 1;
    domains.add(state.plan.targets.get(name)?.domain ?? '');
  }
  if (fleet !== undefined && !isUnreadable(fleet))
    for (const target of fleet.targets)
      if (target.available === false) {
        down.add(target.name);
        if (isOutdated(target, state.targets.get(target.name))) doubtful.add(target.name);
      }
  return { down, doubtful, inFlight, domains };
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
