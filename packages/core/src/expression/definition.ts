import type { Value } from '../model/value.ts';
import { Undecidable } from '../model/undecidable.ts';

/** What one evaluation may spend and what it reports; handed to every function. */
export interface EvaluationContext {
  /** Takes steps from the budget of the evaluation and of the run; throws BudgetExhausted below zero. */
  charge(steps: number): void;
  /** Reports an instant (milliseconds of the epoch) at which the result may change, for `validUntil` and `retryAt`. */
  boundary(at: number): void;
  /** IANA zone in which text without one is read. */
  readonly zone: string;
  /**
   * Around an evaluation that another one starts, such as that of a variable when it is first read: it has a whole budget of
   * its own, so that its cost does not depend on who reads it first. Gives what was left to the outer one.
   */
  enter?(): number;
  leave?(left: number): void;
  /** Steps that the current evaluation may still spend. */
  left?(): number;
  /** The evaluation or the run has no steps left, even where an operator got over the error. */
  readonly exhausted?: boolean;
  /** Takes steps from the run, once for all who give the same key: for an index that is made once and kept. */
  spendOnce?(key: string, steps: number): void;
}

/** Who pays for a look-up. */
export type Payer = Pick<EvaluationContext, 'charge' | 'spendOnce'>;

/** One function of the policy language. */
export interface FunctionDefinition {
  /** In CEL's own form: `percent(dyn): optional<double>`, `string.trim(): string`. */
  readonly signature: string;
  /** One sentence for the reference, with units and what happens on bad text. */
  readonly doc: string;
  /** An expression and its result, both CEL: run by a test and shown in the reference. */
  readonly example?: readonly [expression: string, result: string];
  run(context: EvaluationContext, ...args: never[]): unknown;
  /**
   * Says what is wrong with arguments that are written out in the policy, so that bad text there is a configuration error.
   * The receiver of a method is the first; an argument that is not a string literal is undefined. A list of literals is
   * checked once per element.
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

/** One reference of a document, as expressions see it. */
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
  /** What the parts are called there: `members`. */
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
  /** Every reference of `object` that its schema marks: its place, what it names, whether that exists. */
  references(object: CelValue): readonly ReferenceValue[];
  /**
   * Every name of a part of a document that the schema of `object` marks. Left out is what nothing writes down: no document has
   * such parts, or the reference to the document that has them points to nothing.
   */
  parts(object: CelValue): readonly PartValue[];
  /** The Grading's entry for the strictest tier among the systems of `object`; throws Unknown if none resolves. */
  tierOf(object: CelValue): CelValue;
  systemOf(object: CelValue): CelValue;
  systemsOf(object: CelValue): readonly CelValue[];
  /** The entries of Calendars that concern the systems of `object`, each with its calendar's `timezone`. */
  windows(object: CelValue): readonly CelValue[];
}

/** A fact that could not be had while an expression ran. The message says which and why. */
export class Unknown extends Undecidable {
  override readonly name = 'Unknown';
}

/** An evaluation or a run used up its steps. */
export class BudgetExhausted extends Undecidable {
  override readonly name = 'BudgetExhausted';
}

/** What is known before a run about the values that an expression gives. Only the language looks inside. */
export interface KnownType {
  readonly is: string;
}

/**
 * The type of a variable: that of a kind's documents, of a JSON Schema, CEL's own (`string`, `list<string>`, `dyn`, `Catalog`), what
 * another expression gives, or a map of such, in which other members are allowed.
 */
export type TypeReference =
  | { readonly kind: string }
  | { readonly schema: Value }
  | { readonly cel: string }
  | { readonly shape: KnownType }
  | { readonly members: Readonly<Record<string, TypeReference>> };

/** What is wrong with an expression, with the UTF-16 offsets of the part that is. */
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

/** An expression that was checked and can be run. */
export interface Expression {
  readonly source: string;
  /** CEL type of the result as the checker sees it. */
  readonly type: string;
  /** The same, to declare a variable that holds the result; `dyn` where the expression was trusted. */
  readonly gives: TypeReference;
  /** It compares or computes with `now` by itself, so that nothing tells until when its result holds. */
  readonly comparesNow: boolean;
  /**
   * Free names that it reads, shadowing respected: `object`, `oldObject`, …; for `data`, `params` and `variables` with the
   * member (`data.contacts`), where the member is known.
   */
  readonly reads: ReadonlySet<string>;
  /** Its look-ups by a path that is written out. */
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

/** `trusted` skips the check with types, for sources that were checked before: half of the time of compiling. */
export type Checking = 'typed' | 'trusted';

/** A `has(a.b.c)` that throws where `a.b` is absent. */
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

/** The policy language over a set of kinds. Made once a run; compiling is cheap, making it is not. */
export interface Language {
  /**
   * @param variables the free names and their types.
   * @param result the CEL type that the result must have (`bool`, `string`, `list<dyn>`, `timestamp`), or `dyn` for any.
   */
  compile(
    source: string,
    variables: Readonly<Record<string, TypeReference>>,
    result: string,
    checking?: Checking,
  ): Compiled;
  /**
   * Every `has` of a source that may throw; none of a source that does not compile.
   *
   * @param given sources that are true whenever this one is evaluated.
   */
  unsafeHas(
    source: string,
    variables: Readonly<Record<string, TypeReference>>,
    given: readonly string[],
  ): readonly UnsafeHas[];
}
