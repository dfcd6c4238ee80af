import type { ForgeName } from '@gradus/core/forge';

/** The request that a CI job runs for. It says where to read, never what was approved. */
export interface CiRequest {
  readonly forge: ForgeName;
  /** `owner/name`, or the full path of a GitLab project. */
  readonly repository: string;
  readonly apiUrl: string;
  /** Absent if the job runs for no request: a push, a schedule. */
  readonly number?: number;
  /** The tip of the target branch and the head, full ids, where the event names them. */
  readonly base?: string;
  readonly head?: string;
  /** A commit of the merge queue, or of a merge train, represents the request. */
  readonly queued: boolean;
  /** Where the job runs for no request: the branch that it runs on. */
  readonly on?: JobBranch;
  /** The commit that the pipeline runs on, where that is the head merged into the target for the time being: its jobs are found there. */
  readonly merged?: string;
}

/** The branch of a job of a push or a schedule. */
export interface JobBranch {
  readonly branch: string;
  /** Full id. */
  readonly tip: string;
  /** It was pushed. */
  readonly pushed: boolean;
  /** Where it was before that push, full id; absent for a new branch. */
  readonly before?: string;
}

/** What a CI job says about itself, read once from its environment. Outside CI, most of it is undefined. */
export interface CiJob {
  /** Undefined outside GitHub Actions and GitLab CI: in Jenkins, in a terminal. */
  readonly forge: ForgeName | undefined;
  /** Where to read requests, and the one that the job runs for. Undefined exactly where `forge` is. */
  readonly request: CiRequest | undefined;
  /** Login of the account that started the job. */
  readonly actor: string | undefined;
  /** Full id of the commit that the job runs on. */
  readonly commit: string | undefined;
  /** The branch that the job runs on; of a pull request on GitHub, the ref of its merge commit. */
  readonly branch: string | undefined;
  /** The branch that the request goes to, where the runner names it and the clone is of the repository that has it. */
  readonly targetBranch: string | undefined;
  /** Tells one run of a job from another, and one attempt from the next. */
  readonly runId: string | undefined;
  /** Number of the run as the forge's API knows it, and of the attempt, from 1 on. */
  readonly run: { readonly number: number; readonly attempt: number } | undefined;
  /** The page with the log of this run: an address of http or https. */
  readonly runUrl: string | undefined;
  /** Address of the server that people and git use. */
  readonly serverUrl: string | undefined;
  /** The folder that the repository is checked out to. */
  readonly workspace: string;
  /** The files that steps append outputs and a summary to, where the runner has such files. */
  readonly outputFile: string | undefined;
  readonly summaryFile: string | undefined;
  /** Where people read the files of a commit of the request; a path from the top of the repository is appended. */
  filesUrl(commit: string): string | undefined;
  /** The token for a forge, empty if there is none. GRADUS_TOKEN is only for the forge of the job. */
  token(forge: ForgeName): string;
  /** Whether GitLab made the token for this job: it is sent in another header, and may not write. */
  isJobToken(token: string): boolean;
}

/** The variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;
