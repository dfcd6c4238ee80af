import type { ForgeName } from '@gradus/core/forge';

/** The request for which a CI job runs. It identifies what to read, never what was approved. */
export interface CiRequest {
  readonly forge: ForgeName;
  /** `owner/name`, or the full path of a GitLab project. */
  readonly repository: string;
  readonly apiUrl: string;
  /** Absent if the job does not run for a request: a push, a schedule. */
  readonly number?: number;
  /** The tip of the target branch and the head, full ids, if the event names them. */
  readonly base?: string;
  readonly head?: string;
  /** A commit of the merge queue, or of a merge train, represents the request. */
  readonly queued: boolean;
  /** If the job does not run for a request: the branch on which it runs. */
  readonly on?: JobBranch;
  /** The commit of the pipeline, if it is a temporary merge of the head into the target: its jobs are found there. */
  readonly merged?: string;
}

/** The branch of a job of a push or a schedule. */
export interface JobBranch {
  readonly branch: string;
  /** Full id. */
  readonly tip: string;
  /** Whether the job runs because of a push. */
  readonly pushed: boolean;
  /** The commit of the branch before that push, full id; absent for a new branch. */
  readonly before?: string;
}

/** Facts about a CI job, read once from its environment. Outside CI, most of them are undefined. */
export interface CiJob {
  /** Undefined outside GitHub Actions and GitLab CI: in Jenkins, in a terminal. */
  readonly forge: ForgeName | undefined;
  /** Where to read requests, and the request for which the job runs. Undefined if and only if `forge` is. */
  readonly request: CiRequest | undefined;
  /** Login of the account that started the job. */
  readonly actor: string | undefined;
  /** Full id of the commit that the job runs on. */
  readonly commit: string | undefined;
  /** The branch on which the job runs; for a pull request on GitHub, the ref of its merge commit. */
  readonly branch: string | undefined;
  /** The target branch of the request, if the runner names it and the clone is of the repository that has it. */
  readonly targetBranch: string | undefined;
  /** Distinguishes runs of a job, and attempts of a run. */
  readonly runId: string | undefined;
  /** Number of the run in the forge's API, and of the attempt, from 1. */
  readonly run: { readonly number: number; readonly attempt: number } | undefined;
  /** The page with the log of this run: an address of http or https. */
  readonly runUrl: string | undefined;
  /** Address of the server that people and git use. */
  readonly serverUrl: string | undefined;
  /** The folder of the checked-out repository. */
  readonly workspace: string;
  /** The files to which steps append outputs and a summary, if the runner has such files. */
  readonly outputFile: string | undefined;
  readonly summaryFile: string | undefined;
  /** The address of the files of a commit of the request; a path from the top of the repository is appended. */
  filesUrl(commit: string): string | undefined;
  /** The token for a forge, empty if there is none. GRADUS_TOKEN is only for the forge of the job. */
  token(forge: ForgeName): string;
  /** Whether GitLab created the token for this job: it is sent in another header, and may not write. */
  isJobToken(token: string): boolean;
}

/** The variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;
