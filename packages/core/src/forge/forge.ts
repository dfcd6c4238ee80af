import type { EvidenceFacts, ForgeName, Review } from '../model/review.ts';
import type { State } from '../model/verdict.ts';

/** What came of writing to a forge. A refusal is told, and never changes a verdict. */
export type Written =
  | { readonly written: true; readonly url?: string }
  /** The end of a sentence: `the token may not write comments (403)`. */
  | { readonly written: false; readonly why: string };

/** One comment that is kept up to date instead of being repeated. */
export interface StickyComment {
  /** Tells the comments of several gates on one request apart; letters, digits and dashes. */
  readonly key: string;
  /** Markdown within the forge's limit. */
  readonly body: string;
  /** Without a comment of this key nothing is written: there is nothing to take back. */
  readonly onlyUpdate?: boolean;
}

/** A comment at a line that the request shows. */
export interface LineComment {
  readonly path: string;
  /** 1-based, of the head. */
  readonly line: number;
  readonly body: string;
  /** Of the finding: the same finding is not told twice. */
  readonly fingerprint: string;
}

/** How a finding is shown beside its line in a check run. */
export interface CheckAnnotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

/** A verdict as a check of the forge. */
export interface CheckReport {
  readonly name: string;
  readonly state: State;
  /** One line. */
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  readonly annotations: readonly CheckAnnotation[];
  readonly url?: string;
}

/** A batch of a rollout as a deployment of the forge. */
export interface BatchDeployment {
  /** Tells batches apart: `shop-2.canary.1`. What was told of one before is brought up to date. */
  readonly key: string;
  readonly environment: string;
  /** 40 hex digits; the forge has it. */
  readonly commit: string;
  /** The branch that the commit is on. */
  readonly branch: string;
  readonly state: 'running' | 'succeeded' | 'failed';
  /** One line. GitHub keeps 140 characters of it, GitLab none. */
  readonly description: string;
  /** Of the job. */
  readonly url?: string;
}

/**
 * A forge with pull or merge requests. Reading rejects with ForgeError only where the whole request cannot be read; a part that cannot
 * is `Unreadable`. Writing never rejects for what the forge answers.
 */
export interface Forge {
  readonly name: ForgeName;
  /** The instant that the forge's own clock shows, by the `Date` of its last answer, a refusal too; undefined before the first. */
  now(): Date | undefined;
  review(number: number): Promise<Review>;
  /** The open requests whose head is a commit now; a merge queue's commit names its requests by its ref, which the caller reads. */
  reviewsOf(commit: string): Promise<readonly number[]>;
  /** Without drafts: they cannot be merged. */
  openReviews(): Promise<readonly number[]>;
  /** Jobs, check runs and statuses of some commits. A commit that the forge does not know has none. */
  jobs(commits: readonly string[]): Promise<EvidenceFacts>;
  comment(number: number, comment: StickyComment): Promise<Written>;
  /** Tells findings at their lines, and marks as settled those of this gate that are not among them. */
  lines(number: number, comments: readonly LineComment[], key: string): Promise<Written>;
  /** A check run where the token may make one; GitLab knows commit statuses alone. */
  check(commit: string, report: CheckReport): Promise<Written>;
  /** A commit status: one line, at most 140 characters on GitHub. */
  status(commit: string, report: Omit<CheckReport, 'annotations' | 'summary'>): Promise<Written>;
  /** Makes a deployment of a batch where there is none, and brings its state up to date; told twice it is there once. */
  deployment(batch: BatchDeployment): Promise<Written>;
}

/** The forge could not be asked, or knows nothing of what was asked for. */
export class ForgeError extends Error {
  override readonly name = 'ForgeError';
  /** What the reader can do. */
  readonly fix: string | undefined;

  constructor(message: string, fix?: string) {
    super(message);
    this.fix = fix;
  }
}
