import type { Evidence, ReviewDecision } from '@gradus/core';
import type { KeptCheck, KeptComment, KeptDeployment, KeptLineComment, Part, Right } from '../forge-world.ts';

type Kept<T> = { -readonly [Member in keyof T]: T[Member] } & { readonly on: number; readonly key: string };

export interface FakeRequest {
  readonly number: number;
  open: boolean;
  readonly title: string;
  readonly description: string;
  readonly labels: readonly string[];
  readonly draft: boolean;
  author: string;
  readonly branch: string;
  repository: string;
  head: string;
  /** Absent where nobody remembers. */
  pusher?: string | undefined;
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
    forbidden: new Set(),
    tokenIsKnown: true,
    clock: () => new Date(),
  };
}
