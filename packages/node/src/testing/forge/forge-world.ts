import type { Evidence, Forge, ReviewDecision } from '@gradus/core';
import type { ForgeServer } from './server.ts';

/** A request as somebody opens it; every member has a default. */
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
  /** Default: nobody is known to have pushed the head. */
  readonly pushedBy?: string;
  /** Where the target branch is from now on, for all requests. Default: `main` at a commit of its own. */
  readonly target?: { readonly branch: string; readonly commit: string };
  /** It comes from a fork of this owner. */
  readonly fork?: string;
  /** Lines of the head that its diff shows, by path. */
  readonly shows?: Readonly<Record<string, readonly number[]>>;
}

/** What somebody may do in the repository. */
export type Right = 'administer' | 'write' | 'read' | 'nothing';

/** A job, or a status that somebody set. */
export interface ArrangedJob {
  readonly name: string;
  /** Default `job`. */
  readonly as?: 'job' | 'status';
  /** The program or person that reports it. */
  readonly app: string;
  readonly result: Evidence['result'];
}

/** What a token may be refused, each for itself. The first four are read, the others written. */
export type Part =
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
  /** As it was told. */
  readonly environment: string;
  readonly state: 'running' | 'succeeded' | 'failed';
  /** How often something was written for it that was not there. */
  readonly writes: number;
}

/** What a forge can keep and tell; a test of what it cannot is skipped. */
export interface ForgeSays {
  /** Which commit a decision was about. */
  readonly commitOfDecision: boolean;
  /** That a reviewer asks for changes. */
  readonly changesRequested: boolean;
  /** Findings at lines, beside a check. */
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
  /** Under test; it waits milliseconds where it would wait seconds. */
  readonly forge: Forge;
  /** As `Review.repository`. */
  readonly repository: string;
  /** Whom the adapter writes as. */
  readonly own: string;
  readonly says: ForgeSays;
  /** Absent where there is no wire between adapter and forge: nothing can be cut then. */
  readonly server?: ForgeServer;
  /** What the forge's clock shows from now on. */
  setClock(at: Date): void;

  account(login: string, what: { readonly bot?: boolean; readonly may?: Right }): void;
  deleteAccount(login: string): void;

  open(request?: OpenedRequest): number;
  close(number: number): void;
  /** Moves the head, by force where it must; without `by` the forge does not remember who did. */
  push(number: number, push: { readonly commit: string; readonly by?: string }): void;
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
  /** Takes back what somebody decided. */
  dismiss(number: number, by: string): void;
  comment(number: number, comment: { readonly by: string; readonly body: string }): void;
  job(commit: string, job: ArrangedJob): void;

  /** The token may not do this any more. */
  forbid(part: Part): void;
  /** The token is nobody's any more. */
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
