/** Selects the logins of `Team.members[].logins` that the accounts of a request use. */
export type ForgeName = 'github' | 'gitlab';

/** An account that acts in a forge: a person or a bot. */
export interface Account {
  /** As the forge writes it, without an `@`; compared without regard to case. */
  readonly login: string;
  readonly bot: boolean;
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

/** An account that contributed commits to a request: it pushed them, or signed them and the forge verified the signature. */
export interface Contributor {
  readonly by: Account;
  /** A commit that this account pushed. */
  readonly pushed?: string;
  /** A commit with a signature of this account that the forge verified. */
  readonly signed?: string;
}

/** A fact that could not be read. Everything that needs it is undecided, and never passes. */
export interface Unreadable {
  /** The end of a sentence: `the token may not read reviews (403)`. */
  readonly unreadable: string;
}

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
  readonly source: { readonly branch: string; readonly repository: string; readonly commit: string };
  readonly target: { readonly branch: string; readonly commit: string };
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

/** Whether a fact could not be read; `unreadable` is then the reason, as the end of a sentence. */
export function isUnreadable(fact: unknown): fact is Unreadable {
  return typeof fact === 'object' && fact !== null && 'unreadable' in fact;
}

/** The type of a test, such as functional or performance. The Grading says which types a tier requires. */
export type TestType = 'functional' | 'performance' | 'compatibility' | 'security' | 'regression';

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

/** The job on a forge that produced a result. */
export interface EvidenceJobRun {
  readonly name: string;
  readonly app: string;
  /** GitHub: the file of the workflow. GitLab: the source of the pipeline, and below it the jobs that started child pipelines. Absent if it is not known. */
  readonly workflow?: string;
  /** The run of the workflow, or the pipeline: the forge's id. A new attempt in one run replaces an older one; another run does not. */
  readonly run?: string;
}

/** Apps that report the jobs of the forge's own runner. Anyone with write access can report a job of any name through another app. */
export const ownRunners: ReadonlySet<string> = new Set(['github-actions', 'gitlab-ci']);

/** The test results that a gate reads, and the sources that it could not read. */
export interface EvidenceFacts {
  readonly pieces: readonly Evidence[];
  /** Sources that should have been read and were not, as ends of sentences; a type without passing evidence is then undecided. */
  readonly unreadable: readonly string[];
}
