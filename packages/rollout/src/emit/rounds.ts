import type { RolloutSpec } from '@gradus/core/internal';
import { limitOf } from '../plan/amount.ts';
import type { Plan } from '../model.ts';

/**
 * The number of steps for starting some targets of a stage if nothing fails: each step starts as many as concurrency, availability and
 * failure domains allow.
 */
export function roundsFor(
  names: readonly string[],
  { spec, plan, stage, most }: { spec: RolloutSpec; plan: Plan; stage: number; most: number },
): number {
  const { maxUnavailable, topologyKey, maxDomainsInFlight = 1 } = spec.availability ?? {};
  const out = maxUnavailable === undefined ? Number.POSITIVE_INFINITY : limitOf(maxUnavailable, plan.fleetSize);
  const atOnce = Math.min(plan.stages[stage]!.maxConcurrency, out, most);
  let left = [...names];
  let rounds = 0;
  while (left.length > 0) {
    const domains = new Set<string>();
    const started = new Set<string>();
    for (const name of left) {
      if (started.size >= atOnce) break;
      const domain = plan.targets.get(name)?.domain ?? '';
      if (topologyKey !== undefined && !domains.has(domain) && domains.size >= maxDomainsInFlight) continue;
      domains.add(domain);
      started.add(name);
    }
    left = left.filter((name) => !started.has(name));
    rounds += 1;
  }
  return rounds;
}
