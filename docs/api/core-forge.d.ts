// The types of @gradus/core/forge.

import type { State } from '@gradus/core';

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
export declare class ForgeError extends Error {
    readonly name = "ForgeError";
    /** What to do, as a sentence. */
    readonly fix: string | undefined;
    constructor(message: string, fix?: string);
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

/** A pull or merge request that was merged into a branch. */
export interface MergedRequest {
    readonly number: number;
    readonly head: string;
    /** The last commit of the merge on the branch, if the forge reports it. */
    readonly commit?: string;
}

/** An open pull or merge request, as a forge lists it. */
export interface OpenRequest {
    readonly number: number;
    readonly head: string;
    readonly draft: boolean;
}

/** A verdict that was published on a commit before. */
export interface StandingVerdict {
    /** If the forge does not distinguish them, an undecided verdict is `failed`. */
    readonly state: State;
    /** With its record. */
    readonly title: string;
}

/** A comment on a request that is updated in place instead of being repeated. */
export interface StickyComment {
    /** Identifies the comment on the request; letters, digits and dashes. */
    readonly key: string;
    /** Markdown within the forge's limit. */
    readonly body: string;
    /** Writes only if a comment of this key exists. Default: false. */
    readonly onlyUpdate?: boolean;
}

/** The result of writing to a forge. A refusal is reported, and never changes a verdict. */
export type Written = {
    readonly written: true;
    readonly url?: string;
}
/** The end of a sentence: `the token may not write comments (403)`. */
 | {
    readonly written: false;
    readonly why: string;
};

/** An account that acts in a forge: a person or a bot. */
export interface Account {
    /** As the forge writes it, without an `@`; compared without regard to case. */
    readonly login: string;
    readonly bot: boolean;
}

/** An account that contributed commits to a request: it pushed them, or signed them and the forge verified the signature. */
export interface Contributor {
    readonly by: Account;
    /** A commit that this account pushed. */
    readonly pushed?: string;
    /** A commit with a signature of this account that the forge verified. */
    readonly signed?: string;
}

/** One test result, from a file or a job of the forge. The governing rules decide what it proves, and for which systems. */
export interface Evidence {
    /** Its source in words: `evidence/performance.json`, `check run "unit" of github-actions`. */
    readonly source: string;
    /** Absent if only `evidence.jobs` of the governing rules can tell. */
    readonly type?: TestType;
    /** The job, if it is a result of the forge. */
    readonly job?: EvidenceJobRun;
    /** What was tested: a subject digest, `sha256:` and 64 hex digits, or a commit. Neither: it proves nothing. */
    readonly subject?: string;
    readonly commit?: string;
    readonly result: 'passed' | 'failed' | 'running' | 'skipped';
    /** How many tests were run; absent if the source does not count. */
    readonly tests?: {
        readonly total: number;
        readonly failed: number;
        readonly skipped: number;
        /** Passed only after another attempt had failed; absent if the source does not say. */
        readonly flaky?: number;
    };
    /** When it was created, RFC 3339. */
    readonly at?: string;
    /** Ids of the governing keys whose signatures were verified. */
    readonly signedBy?: readonly string[];
    /** Why the signature was not verified, such as `no keys configured`. */
    readonly unverified?: string;
    /** Why it cannot be used, as the end of a sentence: `its signature does not verify`. */
    readonly problem?: string;
}

/** The test results that a gate reads, and the sources that it could not read. */
export interface EvidenceFacts {
    readonly pieces: readonly Evidence[];
    /** Sources that should have been read and were not, as ends of sentences; a type without passing evidence is then undecided. */
    readonly unreadable: readonly string[];
}

/** Selects the logins of `Team.members[].logins` that the accounts of a request use. */
export type ForgeName = 'github' | 'gitlab';

/** A pull or merge request: everything that a gate reads from the forge, except commits. */
export interface Review {
    readonly forge: ForgeName;
    /** `owner/name`, or the full path of a GitLab project. */
    readonly repository: string;
    readonly number: number;
    readonly url: string;
    readonly title: string;
    readonly description: string;
    readonly labels: readonly string[];
    readonly draft: boolean;
    readonly author: Account;
    /** Who pushed the head. A re-run of a job may not know. */
    readonly pusher: Account | Unreadable;
    /** The accounts that pushed or signed commits of the request. The author field of a commit is not evidence: anybody can write any name there. */
    readonly contributors: readonly Contributor[] | Unreadable;
    /** Commits of the request without a known pusher and without a verified signature. */
    readonly unattributed: readonly string[];
    readonly source: {
        readonly branch: string;
        readonly repository: string;
        readonly commit: string;
    };
    readonly target: {
        readonly branch: string;
        readonly commit: string;
    };
    /** The name of the repository's default branch. */
    readonly defaultBranch: string | Unreadable;
    /** In the order in which they were made. */
    readonly decisions: readonly ReviewDecision[] | Unreadable;
    /** Whether the forge may land the commits of a request on the target one by one, which can result in another tree than a merge. */
    readonly rebaseMerging: boolean | Unreadable;
    /**
     *    * Whether the forge merges only what was checked: a head must contain the tip of the target, or goes through a merge queue or train. Otherwise the target may move between the verdict and the merge.
     */
    readonly anchored: boolean | Unreadable;
}

/** A decision of a reviewer on a request: one approval, objection, dismissal or comment. */
export interface ReviewDecision {
    readonly by: Account;
    readonly decision: 'approved' | 'changes-requested' | 'dismissed' | 'commented';
    /** RFC 3339. */
    readonly at: string;
    /** The commit that was reviewed, 40 or 64 hex digits. Absent if the forge does not report; then it is unknown what was approved. */
    readonly commit?: string;
    /** The reviewer can currently write to the repository; absent if that was not checked. */
    readonly canWrite?: boolean;
    /** The reviewer administers the repository; absent if that was not checked. */
    readonly isAdministrator?: boolean;
}

/** The type of a test, such as functional or performance. The Grading says which types a tier requires. */
export type TestType = 'functional' | 'performance' | 'compatibility' | 'security' | 'regression';

/** A fact that could not be read. Everything that needs it is undecided, and never passes. */
export interface Unreadable {
    /** The end of a sentence: `the token may not read reviews (403)`. */
    readonly unreadable: string;
}

/** Whether a fact could not be read; `unreadable` is then the reason, as the end of a sentence. */
export declare function isUnreadable(fact: unknown): fact is Unreadable;

// Not exported by name, but part of the types above.

/** The job on a forge that produced a result. */
interface EvidenceJobRun {
    readonly name: string;
    readonly app: string;
    /** GitHub: the file of the workflow. GitLab: the source of the pipeline, and below it the jobs that started child pipelines. Absent if it is not known. */
    readonly workflow?: string;
    /** The run of the workflow, or the pipeline: the forge's id. A new attempt in one run replaces an older one; another run does not. */
    readonly run?: string;
}

export {};
