/** The forge that a review comes from; `Team.members[].logins` has a member for each. */
export type ForgeName = 'github' | 'gitlab';

/** An account in a forge. */
export interface Account {
  /** As the forge writes it, without an `@`; compared without regard to case. */
  readonly login: string;
  readonly bot: boolean;
}

/** The decision of one reviewer, as the forge keeps it. */
export interface ReviewDecision {
  readonly by: Account;
  readonly decision: 'approved' | 'changes-requested' | 'dismissed' | 'commented';
  /** RFC 3339. */
  readonly at: string;
  /** The commit that was looked at, 40 or 64 hex digits. Absent where the forge does not say: then nobody knows what was approved. */
  readonly commit?: string;
  /** The reviewer can write to the repository now; absent where that was not asked. */
  readonly canWrite?: boolean;
  /** The reviewer administers the repository; absent where that was not asked. */
  readonly isAdministrator?: boolean;
}

/** A fact that the forge has, and could not be read. */
export interface Unreadable {
  /** The end of a sentence: `the token may not read reviews (403)`. */
  readonly unreadable: string;
}

/** A pull or merge request as a forge tells it: everything that a gate may know of it beside its commits. */
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
  /** Who pushed the head: on a re-run nobody may know. */
  readonly pusher: Account | Unreadable;
  readonly source: { readonly branch: string; readonly repository: string; readonly commit: string };
  readonly target: { readonly branch: string; readonly commit: string };
  /** In the order in which they were made. */
  readonly decisions: readonly ReviewDecision[] | Unreadable;
}

export function isUnreadable(fact: unknown): fact is Unreadable {
  return typeof fact === 'object' && fact !== null && 'unreadable' in fact;
}

/** A kind of test, as the Grading names it. */
export type TestType = 'functional' | 'performance' | 'compatibility' | 'security' | 'regression';

/** One piece of evidence that a kind of test was passed, or was not. What it proves, and for whom, is judged with authority. */
export interface Evidence {
  /** Where it comes from, for people: `evidence/performance.json`, `check run "unit" of github-actions`. */
  readonly source: string;
  /** Absent where only authority's `evidence.jobs` can say. */
  readonly type?: TestType;
  /** The forge's job, where it is one. */
  readonly job?: { readonly name: string; readonly app: string };
  /** What was tested: a subject digest, `sha256:` and 64 hex digits, or a commit. Neither: it proves nothing. */
  readonly subject?: string;
  readonly commit?: string;
  readonly result: 'passed' | 'failed' | 'running' | 'skipped';
  /** How many tests were run; absent where the source does not count. */
  readonly tests?: { readonly total: number; readonly failed: number; readonly skipped: number };
  /** When it was made, RFC 3339. */
  readonly at?: string;
  /** Ids of the keys of authority whose signatures were verified. */
  readonly signedBy?: readonly string[];
  /** Why it cannot be used, as the end of a sentence: `its signature does not verify`. */
  readonly problem?: string;
}

/** Apps that report the jobs of a forge's own runner. Whoever may write can report something of any name as another. */
export const ownRunners: ReadonlySet<string> = new Set(['github-actions', 'gitlab-ci']);

/** What a gate was told about tests. */
export interface EvidenceFacts {
  readonly pieces: readonly Evidence[];
  /** Sources that should have been read and were not, as ends of sentences; a type without passing evidence is then undecided. */
  readonly unreadable: readonly string[];
}
