import type { Review } from '@gradus/core/forge';
import type { State } from '@gradus/core';
import type { Arrange } from './on-github.ts';
import type { Commits } from './staged.ts';
import type { CommitSpec, FileSpec } from '../../packages/testkit/src/repository.ts';

/** What a commit does to files. A function receives the current text, and has to change it. */
export type Edits = Readonly<Record<string, FileSpec | ((text: string) => string)>>;

/** The one condition, or the one question of a policy, that stops an attack. */
export type AttackGuard =
  /** Text of a source file that occurs there exactly once, and what it would say without the guard. */
  | { readonly file: string; readonly replace: string; readonly by: string }
  /** A validation of a built-in policy, which would not be evaluated. */
  | { readonly policy: string; readonly validation: string }
  /** Text that occurs exactly once in the expressions of a built-in policy. */
  | { readonly policy: string; readonly replace: string; readonly by: string };

/** What stops an attack. If either of two guards would be enough, both are removed: `and` is the second. */
export type Guards = AttackGuard & { readonly and?: AttackGuard };

/** Evidence files by name. */
export type AttackEvidence = Readonly<Record<string, string>>;

/** The result of an attack: the verdict, or `refused` if there is none, and what was found: `policy/validation`, or the message. */
export interface AttackOutcome {
  readonly state: State | 'refused' | 'stalled';
  readonly found: readonly string[];
}

/** Something that a pull request does to get merged although it should not be. */
export interface Attack {
  /** The text after "A pull request that". */
  readonly name: string;
  /** The additional content of the target; commit by commit if there are several. */
  readonly target?: Edits | readonly Edits[];
  /** Where it starts. Default: at the pull request that may be merged, with the target in it. `main` is the shop alone. */
  readonly from?: 'main' | 'target';
  /** All commits from the shop's `main` on, where branches cross: at least one named `target` and one named `head`. Replaces the three around it. */
  readonly history?: readonly CommitSpec[];
  readonly does?: Edits | ((proven: AttackEvidence) => Edits);
  readonly message?: string;
  /** Another commit on the target: of another branch, or what lands. */
  readonly other?: Edits;
  /** What the forge reports about it. Default: what it reports about the pull request that may be merged. */
  readonly says?: (approved: Review, commits: Commits) => Review;
  /** The evidence that its job has; without it, what was proven for the one that may be merged. */
  readonly evidence?: (proven: AttackEvidence, commits: Commits) => AttackEvidence;
  /** Further folders of its checkout that its job uses as evidence. */
  readonly evidenceIn?: readonly string[];
  /** The folder of the project in a checkout of the head; `.` for the top of it. Without it the repository of the shop is judged. */
  readonly checkedOut?: string;
  /** RFC 3339. Default: the clock of the shop. */
  readonly now?: string;
  /** The facts of GitHub and the event of its job; the pull request is then checked in that job. */
  readonly onGithub?: Arrange;
  /** Inputs of the step of the action, which then checks it in a separate process. */
  readonly inputs?: Readonly<Record<string, string>>;
  /**
   * What is looked at instead of the verdict: who wrote the comment of the gate, what the action makes of a verdict on supposed facts, the
   * required status on the head after the gate has run or after a sweep, or what the sweep says of the commit `other` when that has landed.
   */
  readonly looks?: 'comment' | 'supposed' | 'status' | 'sweep' | 'landed';
  /** The format of the report that the attack tries to manipulate, and the text that the reader should see as plain text. */
  readonly told?: string;
  readonly arrives?: string;
  /** What stops it: a finding, and the verdict. */
  readonly stopped: readonly [finding: string, state: AttackOutcome['state']];
  readonly guard: Guards;
  /** The result without the guard. Default: `passed`. */
  readonly otherwise?: AttackOutcome['state'];
}

/** A chapter of the table. */
export interface Chapter {
  readonly title: string;
  readonly attacks: readonly Attack[];
}

/** The start of every attack. */
export const nothing: Attack = {
  name: 'does nothing of this',
  stopped: ['', 'passed'],
  guard: { policy: 'itil/change-authority', validation: 'count' },
};
