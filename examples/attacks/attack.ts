import type { Review, State } from '@gradus/core';
import type { Arrange } from './on-github.ts';
import type { FileSpec } from '../../packages/node/src/testing/repository.ts';

/** What a commit does to files. A function gets the text that stands there, and has to alter it. */
export type Edits = Readonly<Record<string, FileSpec | ((text: string) => string)>>;

/** The one condition, or the one question of a policy, that stops an attack. */
export type Guard =
  /** Text of a source file that occurs there exactly once, and what it would say without the guard. */
  | { readonly file: string; readonly replace: string; readonly by: string }
  /** A question of a built-in policy, which would not be asked. */
  | { readonly policy: string; readonly validation: string }
  /** Text that occurs exactly once in the expressions of a built-in policy. */
  | { readonly policy: string; readonly replace: string; readonly by: string };

/** The commits of a scene that are known by name. */
export interface Commits {
  /** The tip of the target branch. */
  readonly target: string;
  readonly head: string;
  /** The target before what the row adds to it. */
  readonly main: string;
  /** The head of the pull request that may be merged, which was approved and tested. */
  readonly good: string;
}

/** Evidence files by name. */
export type EvidenceFiles = Readonly<Record<string, string>>;

/** What came of an attack: the verdict, or `refused` where there is none, and what was found: `policy/validation`, or the message. */
export interface Outcome {
  readonly state: State | 'refused' | 'stalled';
  readonly found: readonly string[];
}

/** Something that a pull request does to be merged though it should not be. */
export interface Attack {
  /** Goes on behind "A pull request that". */
  readonly name: string;
  /** What the target has beside the shop; commit by commit, where they are several. */
  readonly target?: Edits | readonly Edits[];
  /** Where it starts. Default: at the pull request that may be merged, with the target in it. `main` is the shop alone. */
  readonly from?: 'main' | 'target';
  readonly does?: Edits | ((proven: EvidenceFiles) => Edits);
  readonly message?: string;
  /** What the forge says of it; without it, what it says of the one that may be merged. */
  readonly says?: (approved: Review, commits: Commits) => Review;
  /** The evidence that its job has; without it, what was proven for the one that may be merged. */
  readonly evidence?: (proven: EvidenceFiles, commits: Commits) => EvidenceFiles;
  /** Folders of its checkout that its job takes for evidence beside these. */
  readonly evidenceIn?: readonly string[];
  /** RFC 3339. Default: the clock of the shop. */
  readonly now?: string;
  /** What GitHub and the event of its job say; then it is judged in that job. */
  readonly onGithub?: Arrange;
  /** Inputs of the step of the action, which then judges it in a process of its own. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** What is looked at instead of the verdict: who wrote the comment of the gate, or what the action makes of a verdict on supposed facts. */
  readonly looks?: 'comment' | 'supposed';
  /** The format in which the verdict is told to those whom it tries to deceive, and the text that should reach them as text. */
  readonly told?: string;
  readonly arrives?: string;
  /** What stops it: a finding, and the verdict. */
  readonly stopped: readonly [finding: string, state: Outcome['state']];
  readonly guard: Guard;
  /** What comes of it without the guard. Default `passed`. */
  readonly otherwise?: Outcome['state'];
}

/** A chapter of the table. */
export interface Chapter {
  readonly title: string;
  readonly attacks: readonly Attack[];
}

/** What every attack starts from. */
export const nothing: Attack = {
  name: 'does nothing of this',
  stopped: ['', 'passed'],
  guard: { policy: 'itil/change-authority', validation: 'count' },
};
