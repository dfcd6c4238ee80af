import type { CelValue } from '../expression/definition.ts';
import { asMap, bare, shape } from './shape.ts';

/** An entry of `spec.tiers` of the Grading, as expressions see it. */
export interface Tier {
  readonly tier: number;
  readonly policies: Readonly<Record<string, string>>;
  readonly value: CelValue;
}

export function readTiers(grading: CelValue): Tier[] {
  const entries = asMap(asMap(grading)['spec'])['tiers'];
  return (Array.isArray(entries) ? (entries as CelValue[]) : []).flatMap((value): Tier[] => {
    const tier = Number(asMap(value)['tier']);
    const policies = asMap(asMap(value)['policies']) as Readonly<Record<string, string>>;
    return Number.isSafeInteger(tier) ? [{ tier, policies, value }] : [];
  });
}

export function windowsFor(
  calendar: CelValue,
  systems: ReadonlySet<string | undefined>,
  tier: number | undefined,
): CelValue[] {
  const { spec, name } = shape(calendar);
  const entries = Array.isArray(spec['windows']) ? (spec['windows'] as CelValue[]) : [];
  return entries
    .map(asMap)
    .filter((entry) => {
      const named =
        Array.isArray(entry['systems']) && entry['systems'].some((s) => typeof s === 'string' && systems.has(bare(s)));
      const tiered = Array.isArray(entry['tiers']) && entry['tiers'].some((t) => Number(t) === tier);
      return named || tiered || (entry['systems'] === undefined && entry['tiers'] === undefined);
    })
    .map((entry) => ({ ...entry, timezone: spec['timezone'] ?? 'UTC', calendar: name ?? '' }));
}
