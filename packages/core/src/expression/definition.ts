import type { Value } from '../model/value.ts';
import { Undecidable } from '../model/undecidable.ts';

/** What one evaluation may spend and what it reports; passed to every function. */
export interface EvaluationContext {
  /** Takes steps from the budget of the evaluation and of the run; throws BudgetExhausted below zero. */
  charge(steps: number): void;
  /** Reports an instant (milliseconds of the epoch) at which the result may change, for `validUntil` and `retryAt`. */
  boundary(at: number): void;
  /** IANA zone in which text without one is read. */
  readonly zone: string;
  /**
   *    * Called around an evaluation that another evaluation starts, such as that of a variable at its first read. The inner evaluation has its own whole budget, so that its cost does not depend on which expression reads it first. Returns what was left for the outer one.
   */
  enter?(): number;
  leave?(left: number): void;
  /** Steps that the current evaluation may still spend. */
  left?(): number;
  /** The evaluation or the run has no steps left, even if an operator swallowed the error. */
  readonly exhausted?: boolean;
  /** Takes steps from the run, only once for each key: for an index that is built once and kept. */
  spendOnce?(key: string, steps: number): void;
}

/** The budget that pays for a look-up. */
export type Payer = Pick<EvaluationContext, 'charge' | 'spendOnce'>;

/** One function of the policy language. */
export interface FunctionDefinition {
  /** In CEL's own form: `percent(dyn): optional<double>`, `string.trim(): string`. */
  readonly signature: string;
  /** One sentence for the reference, with units and the behaviour for invalid text. */
  readonly doc: string;
  /** An expression and its result, both in CEL. A test runs it, and the reference shows it. */
  readonly example?: readonly [expression: string, result: string];
  run(context: EvaluationContext, ...args: never[]): unknown;
  /**
   *    * Returns the problem of arguments that are literals in the policy, so that invalid text there is a configuration error. The receiver of a method is the first argument. An argument that is not a string literal is undefined. A list of literals is checked once for each element.
   */
  checkLiteral?(args: readonly (string | undefined)[]): string | undefined;
}

/** A value as CEL sees it: integers are bigint, maps are plain objects. */
export type CelValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | Date
  | readonly CelValue[]
  | { readonly [key: string]: CelValue };

/** A reference in a document, as expressions see it. */
export type ReferenceValue = {
  /** Keys from the document's root to the reference. */
  readonly keys: readonly (string | bigint)[];
  readonly kind: string;
  readonly name: string;
  readonly resolved: boolean;
  /** The name that was probably meant; empty if none is similar. */
  readonly suggestion: string;
};

/** The name of a part of a document, as expressions see it: of a member of a Team, of a task of a plan. */
export type PartValue = {
  /** Keys from the document's root to the name. */
  readonly keys: readonly (string | bigint)[];
  /** The kind of the documents that have such parts. */
  readonly kind: string;
  /** The name of the list of parts there: `members`. */
  readonly list: string;
  /** The documents in words: `any Team`, `System checkout`, `this Rollout`. */
  readonly where: string;
  readonly name: string;
  readonly resolved: boolean;
  /** The name that was probably meant; empty if none is similar. */
  readonly suggestion: string;
};

/**
 * Look-ups of `catalog`, `oldCatalog` and `authority`. Each throws Unknown if its answer depends on a file that cannot be read,
 * so that "could not check" is never reported as "absent".
 */
export interface Lookups {
  find(kind: string, name: string): CelValue | undefined;
  /** @param payer charged for the index, or for scanning all documents if too many indexes are already kept. */
  where(kind: string, path: string, value: CelValue, payer?: Payer): readonly CelValue[];
  all(kind: string): readonly CelValue[];
  file(path: string): CelValue | undefined;
  /** @param payer charged for scanning all paths. */
  files(glob: string, payer?: Payer): readonly CelValue[];
  /** The document that the reference at `path` (a pointer) of `object` names. */
  ref(object: CelValue, path: string): CelValue | undefined;
  /** Every reference of `object` that its schema marks: its place, the document that it names, and whether that exists. */
  references(object: CelValue): readonly ReferenceValue[];
  /**
   *    * Every name of a part of a document that the schema of `object` marks. A name is omitted if nothing lists such parts: no document has them, or the reference to the document that has them points to nothing.
   */
  parts(object: CelValue): readonly PartValue[];
  /** The Grading's entry for the strictest tier among the systems of `object`; throws Unknown if none resolves. */
  tierOf(object: CelValue): CelValue;
  systemOf(object: CelValue): CelValue;
  systemsOf(object: CelValue): readonly CelValue[];
  /** The entries of Calendars that concern the systems of `object`, each with its calendar's `timezone`. */
  windows(object: CelValue): readonly CelValue[];
}

/** A fact that was not available while an expression ran. The message says which fact, and why. */
export class Unknown extends Undecidable {
  override readonly name = 'Unknown';
}

/** An evaluation or a run used up its steps. */
export class BudgetExhausted extends Undecidable {
  override readonly name = 'BudgetExhausted';
}

/** What is known before a run about the values of an expression. Only the language reads its content. */
export interface KnownType {
  readonly is: string;
}

/**
 * The type of a variable: the documents of a kind, a JSON Schema, a CEL type (`string`, `list<string>`, `dyn`, `Catalog`), the result of
 * another expression, or a map of these, in which other members are allowed.
 */
export type TypeReference =
  | { readonly kind: string }
  | { readonly schema: Value }
  | { readonly cel: string }
  | { readonly shape: KnownType }
  | { readonly members: Readonly<Record<string, TypeReference>> };

/** A problem of an expression, with the UTF-16 offsets of the part that causes it. */
export interface ExpressionProblem {
  readonly message: string;
  readonly start: number;
  readonly end: number;
  /** A name that was probably meant. */
  readonly suggestion?: string;
}

/** `catalog.where("Release", "/versions/*", …)`. */
export interface WrittenLookup {
  readonly kind: string;
  readonly path: string;
}

/** A checked expression that can be run. */
export interface Expression {
  readonly source: string;
  /** CEL type of the result as the checker sees it. */
  readonly type: string;
  /** The same type, to declare a variable for the result; `dyn` if the expression was trusted. */
  readonly gives: TypeReference;
  /** Whether it itself compares `now` or computes with it, so that it is not known until when its result holds. */
  readonly comparesNow: boolean;
  /**
   *    * Free names that it reads, with shadowing taken into account: `object`, `oldObject`, …; for `data`, `params` and `variables` with the member (`data.contacts`), if the member is known.
   */
  readonly reads: ReadonlySet<string>;
  /** Its look-ups with a literal path. */
  readonly lookups: readonly WrittenLookup[];
  /** Throws Unknown, BudgetExhausted, or EvaluationFailed. Getters among the bindings are read only when needed. */
  run(bindings: Readonly<Record<string, unknown>>, context: EvaluationContext): unknown;
}

/** An expression threw: a missing member, a bad index, an overload that does not exist. */
export class EvaluationFailed extends Undecidable {
  override readonly name = 'EvaluationFailed';
}

export type Compiled =
  | { readonly ok: true; readonly expression: Expression }
  | { readonly ok: false; readonly problems: readonly ExpressionProblem[] };

/** `trusted` skips the type check, for sources that were checked before. The check takes half of the compile time. */
export type Checking = 'typed' | 'trusted';

/** A `has(a.b.c)` that throws if `a.b` is absent. */
export interface UnsafeHas {
  /** `a.b.c` as written. */
  readonly path: string;
  /** `a.b`: the first member on the path that no schema requires and no earlier condition has checked. */
  readonly absent: string;
  /** `a.?b.?c.hasValue()`, which does not throw. */
  readonly safe: string;
  readonly start: number;
  readonly end: number;
}

/** The policy language for a set of kinds. It is created once for each run, because creating it is expensive; compiling is cheap. */
export interface Language {
  /**
   *    * @param variables the free names and their types.
   * @param result the required CEL type of the result (`bool`, `string`, `list<dyn>`, `timestamp`), or `dyn` for any type.
   */
  compile(
    source: string,
    variables: Readonly<Record<string, TypeReference>>,
    result: string,
    checking?: Checking,
  ): Compiled;
  /**
   *    * Every `has` in a source that may throw; none if the source does not compile.
   *
   * @param given sources that are true whenever this one is evaluated.
   */
  unsafeHas(
    source: string,
    variables: Readonly<Record<string, TypeReference>>,
    given: readonly string[],
  ): readonly UnsafeHas[];
}
