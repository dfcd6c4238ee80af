import { toCel } from '../expression/convert.ts';
import { keyedPointer } from '../load/keyed.ts';
import { compileGlobs } from '../load/glob.ts';
import type { Enforcement } from '../model/finding.ts';
import type { Pointer } from '../model/pointer.ts';
import type { Value } from '../model/value.ts';
import { aboutOf } from './about.ts';
import type { RuleContext } from './rule-context.ts';
import type { ExistingFindings, Need, Operation, Policy, PolicyAbout, Validation } from './policy.ts';
import type { Pack } from './chosen-policies.ts';

/** A violation that a rule reports. */
export interface RuleProblem {
  /** JSON Pointer from the document's root. Default: the document itself. */
  readonly at?: Pointer;
  readonly message: string;
  readonly fix?: string;
  /** `pending` waits, `undecided` could not be checked. Default `failed`. */
  readonly outcome?: 'failed' | 'pending' | 'undecided';
}

/** A policy written in TypeScript. It runs as code, so it comes from an installed package, never from the checked repository. */
export interface RuleDefinition {
  /** Follows the package's name in the id: `@acme/rules/no-friday`. */
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  readonly enforcement: Enforcement;
  readonly source?: readonly string[];
  /** Default: `state`. Required where `match.operations` leaves out NONE. */
  readonly about?: PolicyAbout;
  readonly existing?: ExistingFindings;
  readonly match: {
    readonly kinds: readonly string[];
    readonly operations?: readonly Operation[];
    readonly paths?: readonly string[];
  };
  /** Required facts; without them, the rule is skipped. */
  readonly needs?: readonly Need[];
  readonly params?: Value;
  /** Returns the violations of one document. It must be pure: it must not use the disk, the network, or a clock other than `context.now`. */
  readonly check: (context: RuleContext) => Iterable<RuleProblem>;
}

/** Returns the rule unchanged, so that the compiler checks its type. */
export function defineRule(rule: RuleDefinition): RuleDefinition {
  return rule;
}

/**
 * Combines TypeScript rules into one selectable unit: `reference` as project files name it (`npm:@acme/rules`), `name` as the first part of
 * ids (`@acme/rules`). Throws TypeError for a glob that cannot be read and for a rule that needs `about`.
 */
export function packOfRules(reference: string, name: string, rules: readonly RuleDefinition[]): Pack {
  return { reference, name, policies: [], rules: rules.map((rule) => policyOf(`${name}/${rule.name}`, rule)) };
}

function policyOf(id: string, rule: RuleDefinition): Policy {
  const paths = rule.match.paths && compileGlobs(rule.match.paths);
  if (paths && !paths.ok) throw new TypeError(`${id}: ${paths.message}`);
  const { about, operations, problems } = aboutOf({
    title: rule.title,
    ...(rule.about && { about: rule.about }),
    ...rule.match,
  });
  const [ambiguous] = problems;
  if (ambiguous) throw new TypeError(`${id}: ${ambiguous.message} ${ambiguous.fix}`);
  const compiled = { readsFiles: false, variables: [], validations: [validationOf(rule)] };
  return {
    id,
    title: rule.title,
    ...(rule.description !== undefined && { description: rule.description }),
    enforcement: rule.enforcement,
    source: rule.source ?? [],
    scope: 'document',
    about,
    ...(rule.existing !== undefined && { existing: rule.existing }),
    match: {
      operations,
      ...(paths?.ok && { paths: paths.globs }),
      labels: [],
    },
    params: toCel(rule.params ?? {}, { nulls: 'absent' }),
    kinds: new Map(rule.match.kinds.map((kind) => [kind, compiled])),
  };
}

function validationOf(rule: RuleDefinition): Validation {
  return {
    name: rule.name,
    needs: new Set(rule.needs ?? []),
    readsNow: false,
    comparesNow: false,
    pure: false,
    ask({ plain, met, applies }) {
      applies?.();
      let readNow = false;
      const context: RuleContext = {
        ...plain,
        params: rule.params ?? {},
        get now() {
          readNow = true;
          return plain.now;
        },
      };
      const answers = [...rule.check(context)].map(({ at = '', message, fix, outcome = 'failed' }) => ({
        outcome,
        message,
        ...(fix !== undefined && { fix }),
        pointer: at,
        keyed: keyedPointer(plain.object ?? plain.oldObject, at),
        related: [],
      }));
      if (answers.length === 0) met?.(undefined);
      return { answers, evaluations: 1, readNow };
    },
  };
}
