import type { CelValue } from '../expression/definition.ts';
import type { CatalogView } from '../catalog/lookups.ts';
import type { Problem } from '../model/finding.ts';
import type { Validation } from '../policy/policy.ts';
import type { EnforcementRule, Verb } from '../policy/project.ts';

/** Results of pure validations, by the value on which they were evaluated. */
export type AnswerMemory = WeakMap<Validation, WeakMap<object, ReturnType<Validation['ask']>>>;

/** A tree, and its problems from before any policy was evaluated. */
export interface Side {
  readonly view: CatalogView;
  readonly problems: readonly Problem[];
}

/** All input of a verdict. Nothing else is read: the same facts give the same verdict. */
export interface Facts {
  readonly verb: Verb;
  readonly head: Side;
  /** What the head is compared with, usually the merge base. */
  readonly base?: Side;
  /** The governing documents, at the tip of the target branch. Without a target, those of the head. */
  readonly authority: CatalogView;
  readonly enforcement: readonly EnforcementRule[];
  readonly now: Date;
  /** IANA zone for text without one. */
  readonly zone: string;
  readonly steps: { readonly evaluation: number; readonly run: number };
  /** Values from outside the tree by name; only those that were provided. */
  readonly data: Readonly<Record<string, CelValue>>;
  readonly diff?: CelValue;
  readonly history?: CelValue;
  readonly review?: CelValue;
  readonly evidence?: CelValue;
  /** Instants at which one of these facts changes by itself, milliseconds of the epoch. */
  readonly boundaries?: readonly number[];
  /** Whether a fact was assumed: a clock, a review, policies of the head. */
  readonly simulated: boolean;
  /** Keeps the results of pure validations for trees that share values, such as the commits of one history. */
  readonly answers?: AnswerMemory;
  /** Files and folders to which findings are limited, from the root of the project; `''` is all of it. */
  readonly paths?: readonly string[];
  /** Whether a path is in one of them. Without it every path is. */
  readonly within?: (path: string) => boolean;
  /** Whether one policy is tested on example files, so that no document has to be selected. */
  readonly isCase?: boolean;
  /** Conditions that a gate cannot require of any request, and why it may require nothing of this one. */
  readonly setup?: { readonly notices: readonly Problem[]; readonly reason: string };
  /** Inputs whose absence is reported as undecided. */
  readonly required: ReadonlySet<string>;
}
