import type { KeptCommit, Merging } from '../forge-world.ts';

/** An account of the fake. */
export interface GithubUser {
  readonly login: string;
  readonly type: 'User' | 'Bot';
  /** What `collaborators/{username}/permission` tells. */
  permission: 'admin' | 'write' | 'read' | 'none';
}

export type GithubScope = 'pulls' | 'checks' | 'statuses' | 'contents' | 'actions' | 'deployments' | 'administration';

/** A token: its account and permissions. Without a permission the objects cannot even be read; a token without permissions does not see the repository. */
export interface GithubToken {
  readonly login: string;
  readonly may: Partial<Record<GithubScope, 'read' | 'write'>>;
  /** Slug of the app that it belongs to: only apps make check runs. */
  readonly app?: string;
}

export interface PullFile {
  readonly path: string;
  /** As in a unified diff, from the first `@@`; absent for a binary or huge file. */
  readonly patch?: string;
}

/** A pull request; accounts are logins, null a deleted one. */
export interface Pull {
  readonly number: number;
  title: string;
  description: string | null;
  labels: readonly string[];
  draft: boolean;
  state: 'open' | 'closed';
  /** The commit that it became on its target. */
  landed?: string;
  author: string | null;
  readonly branch: string;
  /** `owner/name`; null: the fork was deleted. */
  repository: string | null;
  head: string;
  /** Every commit that its branch has or had. */
  readonly commits: Set<string>;
  /** Commits that it has on top of its target, oldest first. */
  history: readonly KeptCommit[];
  target: string;
  /** The tip that the target had when the request was opened, or went to it: it does not move with the branch. */
  base: string;
  files: readonly PullFile[];
  readonly reviews: PullReview[];
}

export interface PullReview {
  readonly id: number;
  by: string | null;
  state: string;
  readonly body: string;
  readonly commit: string | null;
  readonly at: string | null;
}

export interface Comment {
  readonly id: number;
  /** Number of the pull request. */
  readonly on: number;
  by: string | null;
  body: string;
  edits: number;
  /** Of a comment at a line. */
  readonly place?: { readonly path: string; readonly line: number };
}

export interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly commit: string;
  /** What its app wrote there to know it again. */
  readonly externalId?: string;
  /** Slug. */
  readonly app: string | null;
  /** The workflow: its runs have a check suite each, one for a commit. */
  readonly workflow?: string;
  status: string;
  conclusion: string | null;
  /** RFC 3339. Default: an instant that follows from its id. */
  readonly completedAt?: string;
  title?: string;
  summary?: string;
  readonly annotations: Readonly<Record<string, unknown>>[];
}

export interface GithubStatus {
  readonly id: number;
  readonly commit: string;
  readonly context: string;
  readonly state: string;
  readonly description: string | null;
  by: string | null;
}

export interface GithubDeployment {
  readonly id: number;
  readonly commit: string;
  readonly task: string;
  readonly environment: string;
  readonly description: string | null;
  readonly by: string;
  /** Oldest first. */
  readonly statuses: { readonly id: number; readonly state: string; readonly description: string }[];
}

export interface Activity {
  /** `owner/name`. */
  readonly repository: string;
  readonly branch: string;
  readonly before: string;
  readonly after: string;
  by: string | null;
}

/** A review of the deployments of a run. */
export interface EnvironmentReview {
  readonly run: number;
  readonly environments: readonly string[];
  readonly state: 'approved' | 'rejected' | 'pending';
  readonly by: string;
}

/** Everything that the fake knows; tests read and write it. */
export interface GithubState {
  readonly owner: string;
  readonly repo: string;
  readonly users: Map<string, GithubUser>;
  readonly tokens: Map<string, GithubToken>;
  readonly pulls: Map<number, Pull>;
  readonly comments: Comment[];
  readonly lineComments: Comment[];
  readonly checkRuns: CheckRun[];
  readonly statuses: GithubStatus[];
  readonly environmentReviews: EnvironmentReview[];
  readonly deployments: GithubDeployment[];
  /** Oldest first. */
  readonly activity: Activity[];
  /** `owner/name` of the repository and of its forks. */
  readonly repositories: Set<string>;
  /** Tips of our branches that requests go to. */
  readonly branches: Map<string, string>;
  /** `rebase` is a setting of the repository, `anchoredBy` the rule for every branch. */
  readonly merging: Required<Merging>;
  /** Commits that were pushed. */
  readonly commits: Set<string>;
  /** Requests that are left of the hour. */
  remaining: number;
  /** GitHub's limit of 80 content writes a minute is kept; off by default. */
  secondaryLimit: boolean;
  /** Content writes of this minute, milliseconds of the fake's clock. */
  readonly writes: number[];
  nextId: number;
}

export function createGithubState(owner: string, repo: string): GithubState {
  return {
    owner,
    repo,
    users: new Map(),
    tokens: new Map(),
    pulls: new Map(),
    comments: [],
    lineComments: [],
    checkRuns: [],
    statuses: [],
    environmentReviews: [],
    deployments: [],
    activity: [],
    repositories: new Set([`${owner}/${repo}`]),
    branches: new Map(),
    merging: { rebase: false, anchoredBy: 'rule' },
    commits: new Set(),
    remaining: 1000,
    secondaryLimit: false,
    writes: [],
    nextId: 1,
  };
}

/** Ids grow with time: lists are in their order, or against it. */
export function nextGithubId(state: GithubState): number {
  return state.nextId++;
}

/** When the thing of an id was made: a second for each, from 2026-03-02T09:00:00Z. */
export function madeAt(id: number): string {
  return new Date(Date.UTC(2026, 2, 2, 9) + id * 1000).toISOString().replace('.000Z', 'Z');
}
