import type { CelValue } from '../expression/definition.ts';
import type { CatalogView } from '../catalog/lookups.ts';
import type { Problem } from '../model/finding.ts';
import type { Validation } from '../policy/policy.ts';
import type { EnforcementRule, Verb } from '../policy/project.ts';

/** What pure validations answered, by the value that they were asked about. */
export type AnswerMemory = WeakMap<Validation, WeakMap<object, ReturnType<Validation['ask']>>>;

/** A tree, and what was wrong with it before any policy was asked. */
export interface Side {
  readonly view: CatalogView;
  readonly problems: readonly Problem[];
}

/** Everything that a verdict is made from. Nothing else is read: the same facts give the same verdict. */
export interface Facts {
  readonly verb: Verb;
  readonly head: Side;
  /** What the head is compared with, usually the merge base. */
  readonly base?: Side;
  /** Documents at the tip of the target branch: they decide. The head's own where there is no target. */
  readonly authority: CatalogView;
  readonly enforcement: readonly EnforcementRule[];
  readonly now: Date;
  /** IANA zone for text without one. */
  readonly zone: string;
  readonly steps: { readonly evaluation: number; readonly run: number };
  /** Values from outside the tree, by name; only those that were given. */
  readonly data: Readonly<Record<string, CelValue>>;
  readonly diff?: CelValue;
  readonly history?: CelValue;
  readonly review?: CelValue;
  readonly evidence?: CelValue;
  /** Instants at which one of these facts changes by itself, milliseconds of the epoch. */
  readonly boundaries?: readonly number[];
  /** Some fact was assumed: a clock, a review, policies of the head. */
  readonly simulated: boolean;
  /** Keeps the answers of pure validations for trees that share values, as the commits of one history do. */
  readonly answers?: AnswerMemory;
  /** Needs whose absence is to be told as undecided. */
  readonly required: ReadonlySet<string>;
}
