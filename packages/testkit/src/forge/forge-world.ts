import type { Evidence, ReviewDecision } from '../../../core/src/model/review.ts';
import type { Forge } from '../../../core/src/forge/forge.ts';
import type { ForgeServer } from './server.ts';

/** A request to open; every member has a default. */
export interface OpenedRequest {
  /** Default `ada`. */
  readonly author?: string;
  readonly title?: string;
  /** Default: the forge keeps none. */
  readonly description?: string;
  readonly labels?: readonly string[];
  readonly draft?: boolean;
  /** Default `feature-` and the number. */
  readonly branch?: string;
  /** 40 hex digits; the default is unlike that of any other request. */
  readonly head?: string;
  /** Default: the pusher of the head is unknown. */
  readonly pushedBy?: string;
  /** Whose signature of the head the forge verified. Default: it is not signed. */
  readonly signedBy?: string;
  /** Where the target branch is from now on, for all requests. Default: `main` at a separate commit. */
  readonly target?: { readonly branch: string; readonly commit: string };
  /** It comes from a fork of this owner. */
  readonly fork?: string;
  /** Lines of the head that its diff shows, by path. */
  readonly shows?: Readonly<Record<string, readonly number[]>>;
}

/** A push of one commit. */
export interface PushedCommit {
  readonly commit: string;
  readonly by?: string;
  readonly signedBy?: string;
  /** A commit of the branch that the new one replaces all commits after. `target`: all that it has. */
  readonly over?: string;
}

/** A commit of a request, on top of the one before it; the first is on top of its target. */
export interface KeptCommit {
  readonly id: string;
  readonly signedBy?: string;
}

/** The commits of a request after a push. */
export function afterPush(commits: readonly KeptCommit[], { commit, signedBy, over }: PushedCommit): KeptCommit[] {
  const had = commits.findIndex(({ id }) => id === commit);
  if (had >= 0) return commits.slice(0, had + 1);
  const kept = over === undefined ? commits.length : commits.findIndex(({ id }) => id === over) + 1;
  return [...commits.slice(0, kept), { id: commit, ...(signedBy !== undefined && { signedBy }) }];
}

/** The permission of a person in the repository. */
export type Right = 'administer' | 'write' | 'read' | 'nothing';

/** A job, or a status that a person set. */
export interface ArrangedJob {
  readonly name: string;
  /** Default `job`. */
  readonly as?: 'job' | 'status';
  /** The program or person that reports it. */
  readonly app: string;
  /** Of a job: the workflow, or the pipeline, that it is of. Default the same for all. */
  readonly workflow?: string;
  readonly result: Evidence['result'];
}

/** How the forge merges requests into a branch. Default: no rebase merging, and heads must be up to date. */
export interface Merging {
  readonly rebase?: boolean;
  /** By which rule a head has to contain the tip of the target; `nothing` requires it. */
  readonly anchoredBy?: ForgeAnchor;
}

/** A rule that all forges have, their merge queue or train, or GitHub's classic branch protection. */
export type ForgeAnchor = 'rule' | 'queue' | 'protection' | 'nothing';

/** The parts for which a token can be refused separately. The first five are reads, the others writes. */
export type Part =
  | 'merging'
  | 'decisions'
  | 'pusher'
  | 'rights'
  | 'jobs'
  | 'comments'
  | 'lines'
  | 'checks'
  | 'statuses'
  | 'deployments';

/** A comment as the forge keeps it. */
export interface KeptComment {
  readonly by: string;
  /** With whatever the adapter puts around the text. */
  readonly body: string;
  /** How often it was changed. */
  readonly edits: number;
}

export interface KeptLineComment extends KeptComment {
  readonly path: string;
  readonly line: number;
  /** Resolved, or marked so. */
  readonly settled: boolean;
}

export interface KeptCheck {
  readonly name: string;
  readonly state: 'passed' | 'pending' | 'failed';
  readonly title: string;
  readonly annotations: number;
}

/** A deployment of a batch as the forge keeps it. */
export interface KeptDeployment {
  /** As it was reported. */
  readonly environment: string;
  readonly state: 'running' | 'succeeded' | 'failed';
  /** How often something new was written for it. */
  readonly writes: number;
}

/** What a forge can store and report; a test of anything else is skipped. */
export interface ForgeSays {
  /** Which commit a decision was about. */
  readonly commitOfDecision: boolean;
  /** That a reviewer asks for changes. */
  readonly changesRequested: boolean;
  /** Whose a verified signature of a commit is. */
  readonly signatures: boolean;
  /** A classic branch protection rule in addition to rulesets. */
  readonly protection: boolean;
  /** Findings at lines, in addition to a check. */
  readonly annotations: boolean;
  /** Of a commit status. */
  readonly statusLength: number;
  /** Characters of a comment. */
  readonly commentLength: number;
}

/**
 * A forge with an adapter before it, and verbs that arrange what happens on the other side. A login that was not introduced is that of a
 * person who may write. Verbs that name no time happen one after the other. They use no `this`: tests take them apart.
 */
export interface ForgeWorld {
  /** The adapter under test; it waits milliseconds instead of seconds. */
  readonly forge: Forge;
  /** As `Review.repository`. */
  readonly repository: string;
  /** The account of the adapter. */
  readonly own: string;
  readonly says: ForgeSays;
  /** Absent if there is no connection between adapter and forge that could be cut. */
  readonly server?: ForgeServer;
  /** Sets the clock of the forge. */
  setClock(at: Date): void;

  account(login: string, what: { readonly bot?: boolean; readonly may?: Right }): void;
  deleteAccount(login: string): void;

  merging(how: Merging): void;
  open(request?: OpenedRequest): number;
  close(number: number): void;
  /** It landed on its target, whose tip is this commit now. */
  merge(number: number, commit: string): void;
  /**
   * Moves the head: to a commit on top of it, or by force to one that the branch had, or with `over` to one on top of that. Without
   * `by` the forge does not remember who did.
   */
  push(number: number, push: PushedCommit): void;
  retarget(number: number, target: { readonly branch: string; readonly commit: string }): void;
  deleteFork(number: number): void;
  /** About the head, unless a commit is named. */
  decide(
    number: number,
    decision: {
      readonly by: string;
      readonly decision: Exclude<ReviewDecision['decision'], 'dismissed'>;
      readonly at?: string;
      readonly commit?: string;
    },
  ): void;
  /** Dismisses the decision of a person. */
  dismiss(number: number, by: string): void;
  comment(number: number, comment: { readonly by: string; readonly body: string }): void;
  job(commit: string, job: ArrangedJob): void;

  /** The token may not do this any more. */
  forbid(part: Part): void;
  /** Revokes the token. */
  revokeToken(): void;

  comments(number: number): readonly KeptComment[];
  lineComments(number: number): readonly KeptLineComment[];
  /** The newest of each name; on a forge without check runs those that `check` wrote otherwise. */
  checks(commit: string): readonly KeptCheck[];
  /** The newest of each name. */
  statuses(commit: string): readonly KeptCheck[];
  /** One for each batch, by its key, in the order in which they were made. */
  deployments(): Readonly<Record<string, KeptDeployment>>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** The n-th commit of a test: 40 hex digits. */
export function commitOf(n: number): string {
  return (0xc0_00_00 + n).toString(16).padEnd(40, 'a');
}
