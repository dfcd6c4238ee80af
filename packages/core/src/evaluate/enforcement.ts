import type { CatalogView } from '../catalog/lookups.ts';
import { compileGlobs } from '../load/glob.ts';
import type { Document } from '../model/document.ts';
import type { Enforcement } from '../model/finding.ts';
import type { EnforcementRule, Verb } from '../policy/project.ts';

/** What a finding is about, as far as enforcement goes. */
export interface Bite {
  readonly policy: string;
  readonly default: Enforcement;
  /** Its systems' strictest tier decides; none, or one that concerns no system, skips the Grading. */
  readonly document?: Document;
  readonly path: string;
}

/** How hard a policy bites at one place; `off` is not asked at all. */
export type Enforcing = (bite: Bite) => Enforcement | 'off';

/**
 * The policy's default, below the Grading's entry for the tier, below the first matching rule of the project file; a mandatory of
 * the Grading cannot be lowered.
 */
export function enforcing(rules: readonly EnforcementRule[], verb: Verb, authority: CatalogView): Enforcing {
  const compiled = rules.map((rule) => ({ ...rule, globs: rule.paths && compileGlobs(rule.paths) }));
  return ({ policy, default: byPolicy, document, path }) => {
    const tier = document && authority.tierEntry(document);
    const byTier = tier && entryFor(tier.policies, policy);
    if (byTier === 'mandatory') return 'mandatory';
    const rule = compiled.find(
      ({ policies, tiers, verbs, globs }) =>
        (policies ?? ['*']).some((pattern) => covers(pattern, policy)) &&
        (tiers === undefined || (tier !== undefined && tiers.includes(tier.tier))) &&
        (verbs === undefined || verbs.includes(verb)) &&
        (globs === undefined || (globs.ok && globs.globs.match(path) !== undefined)),
    );
    return rule?.enforcement ?? byTier ?? byPolicy;
  };
}

function covers(pattern: string, policy: string): boolean {
  return pattern === '*' || pattern === policy || (pattern.endsWith('/*') && policy.startsWith(pattern.slice(0, -1)));
}

/** The exact id wins over `pack/*`. */
function entryFor(policies: Readonly<Record<string, string>>, policy: string): Enforcement | 'off' | undefined {
  const pack = `${policy.slice(0, policy.lastIndexOf('/'))}/*`;
  return (
    Object.hasOwn(policies, policy) ? policies[policy] : Object.hasOwn(policies, pack) ? policies[pack] : undefined
  ) as Enforcement | 'off' | undefined;
}
