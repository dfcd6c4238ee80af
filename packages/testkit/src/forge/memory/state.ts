import type { Evidence, ReviewDecision } from '../../../../core/src/model/review.ts';
import type {
  KeptCheck,
  KeptComment,
  KeptCommit,
  KeptDeployment,
  KeptLineComment,
  Merging,
  Part,
  Right,
} from '../forge-world.ts';

type Kept<T> = { -readonly [Member in keyof T]: T[Member] } & { readonly on: number; readonly key: string };

export interface FakeRequest {
  readonly number: number;
  open: boolean;
  /** The last commit that it became on its target. */
  landed?: string;
  readonly title: string;
  readonly description: string;
  readonly labels: readonly string[];
  readonly draft: boolean;
  author: string;
  readonly branch: string;
  repository: string;
  head: string;
  /** Absent if unknown. */
  pusher?: string | undefined;
  commits: readonly KeptCommit[];
  /** Who pushed each commit, if known. */
  readonly pushed: Map<string, string>;
  target: string;
  readonly shows: Readonly<Record<string, readonly number[]>>;
  readonly decisions: { by: string; decision: ReviewDecision['decision']; at: string; commit: string }[];
}

/** What the fake of the port knows. */
export interface FakeState {
  readonly accounts: Map<string, { readonly bot: boolean; readonly may: Right }>;
  readonly requests: Map<number, FakeRequest>;
  /** Their tips. */
  readonly branches: Map<string, string>;
  /** Oldest first. */
  readonly jobs: Evidence[];
  readonly comments: Kept<KeptComment>[];
  readonly lineComments: Kept<KeptLineComment & { readonly fingerprint: string }>[];
  /** Of both: oldest first. */
  readonly verdicts: (KeptCheck & { readonly commit: string; readonly as: 'check' | 'status' })[];
  /** By key. */
  readonly deployments: Map<string, KeptDeployment & { readonly description: string }>;
  merging: Required<Pick<Merging, 'rebase' | 'anchoredBy'>>;
  readonly forbidden: Set<Part>;
  tokenIsKnown: boolean;
  clock: () => Date;
  /** What the clock showed at the last answer. */
  told?: Date;
}

export const own: string = 'gradus';
export const repository: string = 'acme/webshop';
export const limits: { readonly comment: number; readonly status: number } = { comment: 65_536, status: 140 };

export function createFakeState(): FakeState {
  return {
    accounts: new Map([['ghost', { bot: false, may: 'nothing' }]]),
    requests: new Map(),
    branches: new Map(),
    jobs: [],
    comments: [],
    lineComments: [],
    verdicts: [],
    deployments: new Map(),
    merging: { rebase: false, anchoredBy: 'rule' },
    forbidden: new Set(),
    tokenIsKnown: true,
    clock: () => new Date(),
  };
}
