import { Unknown, type CelValue } from '../expression/definition.ts';
import { asMap, bare, shape } from './shape.ts';

/** An entry of `spec.tiers` of the Grading, as expressions see it. */
export interface TierEntry {
  readonly tier: number;
  readonly policies: Readonly<Record<string, string>>;
  readonly value: CelValue;
}

export function readTiers(grading: CelValue): TierEntry[] {
  const entries = asMap(asMap(grading)['spec'])['tiers'];
  return (Array.isArray(entries) ? (entries as CelValue[]) : []).flatMap((value): TierEntry[] => {
    const tier = tierOf(asMap(value)['tier']);
    const policies = asMap(asMap(value)['policies']) as Readonly<Record<string, string>>;
    return tier === undefined ? [] : [{ tier, policies, value }];
  });
}

function tierOf(value: CelValue | undefined): number | undefined {
  const tier = typeof value === 'bigint' ? Number(value) : value;
  return typeof tier === 'number' && Number.isSafeInteger(tier) ? tier : undefined;
}

function textOf(value: CelValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/**
 * A list of a window, empty if it is omitted. A list that cannot be read may contain the value that is looked for, so it must not cause a
 * freeze to be skipped.
 */
function readable<Item>(
  entry: Readonly<Record<string, CelValue>>,
  member: 'systems' | 'tiers',
  read: (value: CelValue) => Item | undefined,
  calendar: string | undefined,
): Item[] {
  const list = entry[member];
  if (list === undefined) return [];
  const items = Array.isArray(list) ? (list as readonly CelValue[]).map(read) : [undefined];
  const known = items.filter((item) => item !== undefined);
  if (known.length === items.length) return known;
  throw new Unknown(`the ${member} of a window of Calendar ${calendar ?? ''} cannot be read`);
}

/** The windows that apply to some systems or a tier. Throws Unknown if a window does not show to which ones it applies. */
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
      const named = readable(entry, 'systems', textOf, name).some((system) => systems.has(bare(system)));
      const tiered = readable(entry, 'tiers', tierOf, name).includes(tier!);
      return named || tiered || (entry['systems'] === undefined && entry['tiers'] === undefined);
    })
    .map((entry) => ({ ...entry, timezone: spec['timezone'] ?? 'UTC', calendar: name ?? '' }));
}
