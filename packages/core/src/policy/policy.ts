import type { CelValue, Expression } from '../expression/definition.ts';
import type { Meter } from '../expression/meter.ts';
import type { Globs } from '../load/glob.ts';
import type { Enforcement, Outcome } from '../model/finding.ts';
import type { Pointer } from '../model/pointer.ts';
import type { RuleContext } from './rule-context.ts';

export type Scope = 'document' | 'files' | 'diff';
export type Operation = 'CREATE' | 'UPDATE' | 'DELETE' | 'NONE';

/**
 * `act`: the policy is about what a change does. A violation is always new, and without a base the policy is skipped.
 * `state`: it is about what a document is, and its violations are compared with those of the target.
 */
export type PolicyAbout = 'act' | 'state';

/** How an existing violation counts: `block-when-touched` blocks where the change touches its document. */
export type ExistingFindings = 'block-when-touched';

/** A fact that a validation reads and that a run may lack. */
export type Need = 'base' | 'history' | 'review' | 'evidence' | 'data' | `data.${string}`;

/** A compiled policy. */
export interface Policy {
  /** `pack/name`. */
  readonly id: string;
  readonly title: string;
  /** It belongs to a pack that Gradus ships. */
  readonly builtIn?: boolean;
  readonly description?: string;
  readonly enforcement: Enforcement;
  /** Clauses of standards and numbers of the process, as text. */
  readonly source: readonly string[];
  readonly scope: Scope;
  readonly about: PolicyAbout;
  /** Without it, findings that exist at the base do not block. */
  readonly existing?: ExistingFindings;
  /** @internal */
  readonly match: Match;
  /** @internal */
  readonly params: CelValue;
  /**
   * By kind; under the empty string where the policy names no kinds, or is not about documents.
   *
   * @internal
   */
  readonly kinds: ReadonlyMap<string, KindPolicy>;
}

export interface Match {
  readonly operations: ReadonlySet<Operation>;
  readonly paths?: Globs;
  readonly labels: readonly (readonly [name: string, value: string])[];
}

/** A policy as compiled for one kind. */
export interface KindPolicy {
  readonly when?: Expression;
  /** Facts that `when` reads. */
  readonly whenNeeds?: ReadonlySet<Need>;
  /** Some expression or message reads `file` or `oldFile`. */
  readonly readsFiles: boolean;
  readonly variables: readonly Variable[];
  readonly validations: readonly Validation[];
}

export interface Variable {
  readonly name: string;
  readonly expression: Expression;
  /** It reads nothing of a document, so one evaluation serves the run. */
  readonly hoisted: boolean;
}

/** The free names of expressions and their values. Members may be getters, read when an expression needs them. */
export type Bindings = Record<string, unknown>;

/** What a validation is evaluated on: one document, file or change. */
export interface ValidationInput {
  readonly bindings: Bindings;
  /** null for a deleted document. */
  readonly object: CelValue;
  /** null for a created one; undefined if the base is not known. */
  readonly oldObject: CelValue | undefined;
  readonly meter: Meter;
  /** If set, called for each condition that is met, with what was found; answers then include what was found, too. */
  readonly met?: ((found: string | undefined) => void) | undefined;
  /** Called for each thing that the validation applies to, met or not. */
  readonly applies?: (() => void) | undefined;
  /** The same for rules in TypeScript. */
  readonly plain: Omit<RuleContext, 'params'>;
}

/** An unmet, pending or undecided requirement. A requirement that is met has no result. */
export interface Violation {
  readonly outcome: Outcome;
  readonly message: string;
  readonly fix?: string;
  /** What was checked and found; only if met conditions are also requested. */
  readonly found?: string;
  /** From the root of the document. */
  readonly pointer: Pointer;
  /** The same with keys in place of indexes: stable when a list is reordered. */
  readonly keyed: string;
  readonly related: readonly CelValue[];
  /** Milliseconds of the epoch. */
  readonly until?: number;
  readonly change?: { readonly before: CelValue | undefined; readonly after: CelValue | undefined };
}

/** Whether these facts are those of a request and its tests, which only a gate has. */
export function isOfRequest(needs: ReadonlySet<Need>): boolean {
  return needs.has('review') || needs.has('evidence');
}

/** One named question of a policy. */
export interface Validation {
  readonly name: string;
  /** Facts that it requires; it is skipped without them. */
  readonly needs: ReadonlySet<Need>;
  /** Whether its result depends on the current time. */
  readonly readsNow: boolean;
  /** It compares `now` by an operator, so that nothing tells how long its answer holds. */
  readonly comparesNow: boolean;
  /** Its answer depends only on the value of the document, so it need not be evaluated twice on equal values. */
  readonly pure: boolean;
  /** `pack/policy/validation` of those that find the same gap: what both find is reported once. */
  readonly repeats?: readonly string[];
  /** Whether it reports what it found, met or not; this text may differ even if the message does not. */
  readonly tellsFound?: boolean;
  /** `readNow`: a rule in TypeScript read the clock while it was evaluated. */
  ask(question: ValidationInput): {
    readonly answers: readonly Violation[];
    readonly evaluations: number;
    readonly readNow?: boolean;
  };
}
