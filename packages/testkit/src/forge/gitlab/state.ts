import type { KeptCommit, Merging } from '../forge-world.ts';

/** An account of the fake. */
export interface GitlabUser {
  readonly id: number;
  readonly login: string;
  readonly bot: boolean;
  /** Access level in the project, inherited or not; 0: not a member. */
  level: number;
  /** `blocked` may do nothing. */
  standing: 'active' | 'blocked';
}

/** A token: whom it acts as, and what it may. */
export interface GitlabToken {
  readonly login: string;
  /** `job`: CI_JOB_TOKEN, under its own header and for few operations. */
  readonly scope: 'api' | 'read_api' | 'job';
}

export interface GitlabProject {
  readonly id: number;
  /** Full path. */
  readonly path: string;
}

export interface FileDiff {
  readonly path: string;
  /** From the first `@@`; empty for a file that is too large. */
  readonly diff: string;
  /** Lines of the head that it shows, each with its number before; added ones have none. */
  readonly lines: ReadonlyMap<number, number | undefined>;
}

export interface MergeRequest {
  readonly iid: number;
  title: string;
  description: string | null;
  labels: readonly string[];
  draft: boolean;
  state: 'opened' | 'closed' | 'merged';
  /** The commit that it became on its target. */
  landed?: string;
  author: string;
  readonly branch: string;
  /** Undefined: the fork was deleted. */
  source: GitlabProject | undefined;
  target: string;
  head: string;
  readonly commits: Set<string>;
  /** Commits that it has on top of its target, oldest first. */
  history: readonly KeptCommit[];
  readonly files: readonly FileDiff[];
  /** Oldest first. */
  readonly versions: { readonly id: number; readonly commit: string; readonly at: string }[];
  readonly approvals: { readonly by: string; readonly at: string }[];
  readonly reviewers: { readonly by: string; readonly since: string; state: string }[];
}

export interface Note {
  readonly id: number;
  /** Number of the merge request. */
  readonly on: number;
  by: string;
  body: string;
  edits: number;
  readonly system: boolean;
}

/** A discussion at a line, begun by one note. */
export interface LineDiscussion extends Note {
  readonly discussion: string;
  readonly path: string;
  readonly line: number;
  resolved: boolean;
}

export interface GitlabPipeline {
  readonly id: number;
  readonly commit: string;
  readonly source: 'merge_request_event' | 'push' | 'external' | 'parent_pipeline';
  /** Of a pipeline below another: the row that started it. */
  readonly startedBy?: number;
  /** Default: the project. */
  readonly project?: number;
}

/** A row of GitLab's table of jobs: a job of a pipeline, or a status that a person set. */
export interface GitlabStatus {
  readonly id: number;
  readonly pipeline: number;
  /** A bridge starts another pipeline. */
  readonly kind: 'job' | 'bridge' | 'external';
  readonly commit: string;
  readonly name: string;
  readonly by: string | null;
  status: string;
  description: string | null;
  targetUrl: string | null;
  finishedAt: string | null;
  /** An older run of its name in the pipeline; lists leave it out. */
  retried: boolean;
}

export interface ProjectEvent {
  readonly id: number;
  readonly project: number;
  readonly by: string;
  readonly at: string;
  readonly what:
    | { readonly pushed: { readonly branch: string; readonly from: string | null; readonly to: string } }
    /** More branches at once than GitLab tells one by one. */
    | { readonly pushedInBulk: number }
    | { readonly approved: number };
}

/** A deployment that no job made. */
export interface GitlabDeployment {
  readonly id: number;
  readonly environment: string;
  readonly commit: string;
  readonly ref: string;
  readonly by: string;
  status: string;
  /** How often it was written. */
  changes: number;
}

/** Everything that the fake knows; tests read and write it. */
export interface GitlabState {
  readonly project: GitlabProject;
  readonly forks: Map<string, GitlabProject>;
  readonly users: Map<string, GitlabUser>;
  readonly tokens: Map<string, GitlabToken>;
  /** Tips by name. */
  readonly branches: Map<string, string>;
  readonly requests: Map<number, MergeRequest>;
  readonly notes: Note[];
  readonly discussions: LineDiscussion[];
  readonly pipelines: GitlabPipeline[];
  readonly statuses: GitlabStatus[];
  readonly deployments: GitlabDeployment[];
  /** Oldest first. */
  readonly events: ProjectEvent[];
  readonly merging: Required<Merging>;
  readonly commits: Set<string>;
  /** Quick actions that a note carried out, with who wrote it. */
  readonly orders: string[];
  /** Operations that are refused, by their route: a permission that the token lacks. */
  readonly forbidden: Set<string>;
  /** Members that this version of GitLab does not know yet. */
  readonly lacks: Set<'approved_at'>;
  /** When the next thing happens, milliseconds of the epoch. */
  time: number;
  nextId: number;
}

export function createGitlabState(path: string): GitlabState {
  return {
    project: { id: 7, path },
    forks: new Map(),
    users: new Map(),
    tokens: new Map(),
    branches: new Map(),
    requests: new Map(),
    notes: [],
    discussions: [],
    pipelines: [],
    statuses: [],
    deployments: [],
    events: [],
    merging: { rebase: false, anchoredBy: 'rule' },
    commits: new Set(),
    orders: [],
    forbidden: new Set(),
    lacks: new Set(),
    time: Date.parse('2026-03-02T09:00:00Z'),
    nextId: 1000,
  };
}

export function nextGitlabId(state: GitlabState): number {
  return state.nextId++;
}

/** Things happen five minutes apart, or at an instant that is named; what comes next is later than that. */
export function happens(state: GitlabState, at?: string): string {
  state.time = at === undefined ? state.time + 300_000 : Math.max(Date.parse(at), state.time);
  return at ?? new Date(state.time).toISOString();
}

/** An unknown login is a person who can push. */
export function introduced(state: GitlabState, login: string): string {
  if (!state.users.has(login))
    state.users.set(login, { id: nextGitlabId(state), login, bot: false, level: 30, standing: 'active' });
  return login;
}
