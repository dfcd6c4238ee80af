import type { Catalog } from '../catalog/catalog.ts';
import { toCel } from '../expression/convert.ts';
import { keyedPointer } from '../load/keyed.ts';
import { compileGlobs } from '../load/glob.ts';
import type { Enforcement } from '../model/finding.ts';
import type { Pointer } from '../model/pointer.ts';
import type { Value } from '../model/value.ts';
import type { Need, Operation, Policy, Validation } from './policy.ts';
import type { Pack } from './chosen-policies.ts';

/** What a rule in TypeScript is asked about. Values are plain JSON and must not be changed. */
export interface RuleContext {
  /** null where the document was removed. */
  readonly object: Value;
  /** null where it was added; undefined where the base is not known. */
  readonly oldObject: Value | undefined;
  readonly path: string;
  /** Documents of the head. */
  readonly catalog: Pick<Catalog, 'find' | 'kinds'>;
  readonly now: Date;
  readonly params: Value;
}

/** One unmet requirement, where it stands. */
export interface RuleProblem {
  /** Pointer from the document's root; default the document itself. */
  readonly at?: Pointer;
  readonly message: string;
  readonly fix?: string;
  /** `pending` waits, `undecided` could not be checked. Default `failed`. */
  readonly outcome?: 'failed' | 'pending' | 'undecided';
}

/** A policy whose questions are functions. It runs as code, so it comes from an installed package, never from the repository judged. */
export interface RuleDefinition {
  /** Follows the package's name in the id: `@acme/rules/no-friday`. */
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  readonly enforcement: Enforcement;
  readonly source?: readonly string[];
  readonly match: {
    readonly kinds: readonly string[];
    readonly operations?: readonly Operation[];
    readonly paths?: readonly string[];
  };
  /** Facts without which it is not asked. */
  readonly needs?: readonly Need[];
  readonly params?: Value;
  /** Gives what is not met. It must be pure: no clock, no disk, no network. */
  readonly check: (context: RuleContext) => Iterable<RuleProblem>;
}

/** Gives a rule its type, and nothing else. */
export function defineRule(rule: RuleDefinition): RuleDefinition {
  return rule;
}

/** Makes a pack of rules. */
export function packOfRules(reference: string, name: string, rules: readonly RuleDefinition[]): Pack {
  return { reference, name, policies: [], rules: rules.map((rule) => policyOf(`${name}/${rule.name}`, rule)) };
}

function policyOf(id: string, rule: RuleDefinition): Policy {
  const paths = rule.match.paths && compileGlobs(rule.match.paths);
  if (paths && !paths.ok) throw new TypeError(`${id}: ${paths.message}`);
  const compiled = { readsFiles: false, variables: [], validations: [validationOf(rule)] };
  return {
    id,
    title: rule.title,
    ...(rule.description !== undefined && { description: rule.description }),
    enforcement: rule.enforcement,
    source: rule.source ?? [],
    scope: 'document',
    match: {
      operations: new Set(rule.match.operations ?? ['CREATE', 'UPDATE', 'NONE']),
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
    ask({ plain, met }) {
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
