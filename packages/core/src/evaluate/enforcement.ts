import { BreaksSchema } from '../catalog/doubts.ts';
import type { TierEntry } from '../catalog/grading.ts';
import type { CatalogView } from '../catalog/lookups.ts';
import { compileGlobs } from '../load/glob.ts';
import type { Document } from '../model/document.ts';
import type { Enforcement } from '../model/finding.ts';
import type { ExistingFindings } from '../policy/policy.ts';
import type { EnforcementRule, Verb } from '../policy/project.ts';

/** The facts about a finding that decide its enforcement. */
export interface Bite {
  readonly policy: string;
  readonly default: Enforcement;
  /** How the policy treats findings that existed before. */
  readonly existing?: ExistingFindings;
  /** The strictest tier of its systems decides. Without a document, or for a document without a system, the Grading is skipped. */
  readonly document?: Document;
  readonly path: string;
}

/** The enforcement of a policy at one place; with `off` it is not evaluated at all. */
export type Enforcing = (bite: Bite) => Enforcement | 'off';

/** Whether existing findings count at one place as well, if the change touches the document. */
export type TouchBlocking = (bite: Bite) => boolean;

/**
 * The first matching rule of the project file, or otherwise the Grading's entry for the tier, or otherwise the default of the policy. If
 * the Grading says mandatory, the project file cannot lower it.
 */
export function enforcing(rules: readonly EnforcementRule[], verb: Verb, authority: CatalogView): Enforcing {
  const ruleFor = firstRule(rules, verb, authority);
  return (bite) => {
    const { document, policy } = bite;
    if (document && authority.tierDoubt(document) !== undefined) return 'mandatory';
    const tier = tierOf(bite, authority);
    const byTier = tier && known(tier, policy);
    if (byTier === 'mandatory') return 'mandatory';
    return ruleFor(bite)?.enforcement ?? byTier ?? bite.default;
  };
}

/** Set by the first matching rule of the project file, or otherwise by the policy. */
export function touchBlocking(rules: readonly EnforcementRule[], verb: Verb, authority: CatalogView): TouchBlocking {
  const ruleFor = firstRule(rules, verb, authority);
  return (bite) => (ruleFor(bite)?.existing ?? bite.existing) === 'block-when-touched';
}

function firstRule(
  rules: readonly EnforcementRule[],
  verb: Verb,
  authority: CatalogView,
): (bite: Bite) => EnforcementRule | undefined {
  const compiled = rules.map((rule) => ({ rule, globs: rule.paths && compileGlobs(rule.paths) }));
  return (bite) => {
    const { policy, path } = bite;
    const tier = compiled.some(({ rule }) => rule.tiers) ? tierOf(bite, authority)?.tier : undefined;
    return compiled.find(
      ({ rule: { policies, tiers, verbs }, globs }) =>
        (policies ?? ['*']).some((pattern) => covers(pattern, policy)) &&
        (tiers === undefined || (tier !== undefined && tiers.includes(tier))) &&
        (verbs === undefined || verbs.includes(verb)) &&
        (globs === undefined || (globs.ok && globs.globs.match(path) !== undefined)),
    )?.rule;
  };
}

function tierOf({ document }: Bite, authority: CatalogView): ReturnType<CatalogView['tierEntry']> {
  return document && authority.tierEntry(document);
}

function covers(pattern: string, policy: string): boolean {
  return pattern === '*' || pattern === policy || (pattern.endsWith('/*') && policy.startsWith(pattern.slice(0, -1)));
}

/** If the Grading violates its schema there, the enforcement is unknown, and the policy is enforced. */
function known({ policies }: TierEntry, policy: string): Enforcement | 'off' | undefined {
  try {
    return entryFor(policies, policy);
  } catch (error) {
    if (error instanceof BreaksSchema) return 'mandatory';
    throw error;
  }
}

/** The exact id takes precedence over `pack/*`. */
function entryFor(policies: Readonly<Record<string, string>>, policy: string): Enforcement | 'off' | undefined {
  const pack = `${policy.slice(0, policy.lastIndexOf('/'))}/*`;
  return (
    Object.hasOwn(policies, policy) ? policies[policy] : Object.hasOwn(policies, pack) ? policies[pack] : undefined
  ) as Enforcement | 'off' | undefined;
}
