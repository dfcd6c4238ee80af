import type { CelValue, Expression } from '../expression/definition.ts';
import type { Meter } from '../expression/meter.ts';
import type { Globs } from '../load/glob.ts';
import type { Enforcement, Outcome } from '../model/finding.ts';
import type { Pointer } from '../model/pointer.ts';
import type { RuleContext } from './rule.ts';

export type Scope = 'document' | 'files' | 'diff';
export type Operation = 'CREATE' | 'UPDATE' | 'DELETE' | 'NONE';

/** A fact that a validation reads and that a run may lack. */
export type Need = 'base' | 'history' | 'review' | 'evidence' | 'data' | `data.${string}`;

/** A policy that can be asked. */
export interface Policy {
  /** `pack/name`. */
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly enforcement: Enforcement;
  /** Clauses of standards and numbers of the process, as text. */
  readonly source: readonly string[];
  readonly scope: Scope;
  readonly match: Match;
  readonly params: CelValue;
  /** By kind; under the empty string where the policy names no kinds, or is not about documents. */
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

/** What a validation is asked about: one document, file or change. */
export interface Question {
  readonly bindings: Bindings;
  /** null for a deleted document. */
  readonly object: CelValue;
  /** null for a created one; undefined where the base is not known. */
  readonly oldObject: CelValue | undefined;
  readonly meter: Meter;
  /** Told of each condition that is met, with what was found, where somebody wants to know; answers then say what was found too. */
  readonly met?: ((found: string | undefined) => void) | undefined;
  /** The same for rules in TypeScript. */
  readonly plain: Omit<RuleContext, 'params'>;
}

/** An unmet, waiting or unanswerable requirement. A met one gives no answer. */
export interface Answer {
  readonly outcome: Outcome;
  readonly message: string;
  readonly fix?: string;
  /** What was looked at and found; only where somebody wants to know of what is met, too. */
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

/** One named question of a policy. */
export interface Validation {
  readonly name: string;
  /** Facts without which it is not asked. */
  readonly needs: ReadonlySet<Need>;
  /** Its answer depends on the instant judged. */
  readonly readsNow: boolean;
  /** It compares `now` by an operator, so that nothing tells how long its answer holds. */
  readonly comparesNow: boolean;
  /** Its answer follows from the value of the document alone, so that it need not be asked twice about the same. */
  readonly pure: boolean;
  /** `readNow`: a rule in TypeScript looked at the clock while it was asked. */
  ask(question: Question): {
    readonly answers: readonly Answer[];
    readonly evaluations: number;
    readonly readNow?: boolean;
  };
}
