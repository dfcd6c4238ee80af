import type { EvidenceFacts, ForgeName, Review } from '../model/review.ts';
import type { State } from '../model/verdict.ts';

/** The result of writing to a forge. A refusal is reported, and never changes a verdict. */
export type Written =
  | { readonly written: true; readonly url?: string }
  /** The end of a sentence: `the token may not write comments (403)`. */
  | { readonly written: false; readonly why: string };

/** A comment on a request that is updated in place instead of being repeated. */
export interface StickyComment {
  /** Identifies the comment on the request; letters, digits and dashes. */
  readonly key: string;
  /** Markdown within the forge's limit. */
  readonly body: string;
  /** Writes only if a comment of this key exists. Default: false. */
  readonly onlyUpdate?: boolean;
}

/** A review comment at a line in the request's diff. */
export interface LineComment {
  readonly path: string;
  /** 1-based, of the head. */
  readonly line: number;
  readonly body: string;
  /** The fingerprint of the finding. A finding gets only one comment. */
  readonly fingerprint: string;
}

/** A finding, as an annotation of lines in a check run. */
export interface CheckAnnotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

/** A verdict to publish on a commit, as a check run or a commit status. */
export interface CheckReport {
  readonly name: string;
  readonly state: State;
  /** One line. */
  readonly title: string;
  /** What was checked, for programs. The title always ends with it, even if the rest is cut. At most 120 characters. */
  readonly record?: string;
  /** Markdown. */
  readonly summary: string;
  readonly annotations: readonly CheckAnnotation[];
  readonly url?: string;
}

/** A verdict that was published on a commit before. */
export interface StandingVerdict {
  /** If the forge does not distinguish them, an undecided verdict is `failed`. */
  readonly state: State;
  /** With its record. */
  readonly title: string;
}

/** An open pull or merge request, as a forge lists it. */
export interface OpenRequest {
  readonly number: number;
  readonly head: string;
  readonly draft: boolean;
}

/** A pull or merge request that was merged into a branch. */
export interface MergedRequest {
  readonly number: number;
  readonly head: string;
  /** The last commit of the merge on the branch, if the forge reports it. */
  readonly commit?: string;
}

/** One batch of a rollout, shown as a deployment on the forge. */
export interface BatchDeployment {
  /** Identifies the batch: `shop-2.canary.1`. A later report with the same key updates the deployment. */
  readonly key: string;
  readonly environment: string;
  /** 40 hex digits; the forge has it. */
  readonly commit: string;
  /** The branch that the commit is on. */
  readonly branch: string;
  readonly state: 'running' | 'succeeded' | 'failed';
  /** One line. GitHub keeps 140 characters of it, GitLab none. */
  readonly description: string;
  /** The address of the job. */
  readonly url?: string;
}

/**
 * A service with pull or merge requests. Reading rejects with ForgeError only if the whole request cannot be read; a part that cannot be
 * read is `Unreadable`. Writing never rejects because of an answer of the forge.
 */
export interface Forge {
  readonly name: ForgeName;
  /** The time of the forge's clock, from the `Date` of its last answer (including refusals); undefined before the first answer. */
  now(): Date | undefined;
  /** A request by its number. */
  review(number: number): Promise<Review>;
  /** The open requests whose current head is this commit. For a commit of a merge queue, the caller finds the requests in the name of its ref. */
  reviewsOf(commit: string): Promise<readonly number[]>;
  /** Without drafts: they cannot be merged. */
  openReviews(): Promise<readonly number[]>;
  /** The open requests to a branch, including drafts. */
  openTo(branch: string): Promise<readonly OpenRequest[]>;
  /** The requests that were merged into a branch most recently, about a hundred. */
  mergedInto(branch: string): Promise<readonly MergedRequest[]>;
  /**
   *    * Verdicts with a name that this account wrote on a commit, the newest first; older ones may be omitted. Rejects with ForgeError if they cannot be read. A commit that the forge does not know has none.
   */
  verdicts(commit: string, name: string, as: 'check' | 'status'): Promise<readonly StandingVerdict[]>;
  /** Jobs, check runs and statuses of some commits. A commit that the forge does not know has none. */
  jobs(commits: readonly string[]): Promise<EvidenceFacts>;
  /** Creates or updates the comment with this key. */
  comment(number: number, comment: StickyComment): Promise<Written>;
  /** Comments on findings at their lines, and resolves earlier comments of the same `key` whose finding is gone. */
  lines(number: number, comments: readonly LineComment[], key: string): Promise<Written>;
  /** A check run if the token may create one; GitLab has only commit statuses. */
  check(commit: string, report: CheckReport): Promise<Written>;
  /** A commit status: one line, at most 140 characters on GitHub. */
  status(commit: string, report: Omit<CheckReport, 'annotations' | 'summary'>): Promise<Written>;
  /** Creates the deployment of a batch, or updates its state. */
  deployment(batch: BatchDeployment): Promise<Written>;
}

/** The forge cannot be reached, or does not have what was requested. `fix` says what to do. */
export class ForgeError extends Error {
  override readonly name = 'ForgeError';
  /** What to do, as a sentence. */
  readonly fix: string | undefined;

  constructor(message: string, fix?: string) {
    super(message);
    this.fix = fix;
  }
}
