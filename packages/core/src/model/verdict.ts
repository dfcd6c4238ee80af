import type { Finding } from './finding.ts';

/** From best to worst; the worst of a run wins. */
const states = ['passed', 'pending', 'undecided', 'failed'] as const;
export type State = (typeof states)[number];

/** Validations that were not asked because a fact was not given. */
export interface NotAsked {
  readonly policy: string;
  readonly validation: string;
  /** The facts that were missing: `base`, `data.contacts`, `review`. */
  readonly missing: readonly string[];
  readonly mandatory: boolean;
  /** How many documents it would have been asked of. */
  readonly documents: number;
}

/** The answer to one evaluation. The same facts give the same verdict, byte for byte. */
export interface Verdict {
  readonly state: State;
  /** Was every mandatory validation asked? */
  readonly complete: boolean;
  /** Unmet and pending ones, sorted by path, line, policy; new, existing and fixed. */
  readonly findings: readonly Finding[];
  /** Findings that a Waiver lets through. */
  readonly waived: readonly Finding[];
  /** What could not be decided, and why. */
  readonly undecided: readonly Finding[];
  readonly notAsked: readonly NotAsked[];
  readonly counts: {
    readonly policies: number;
    readonly documents: number;
    readonly evaluations: number;
    readonly files: number;
  };
  /** The instant that was judged, RFC 3339 in UTC. */
  readonly now: string;
  /** Until when the verdict holds, if an instant bounds it. */
  readonly validUntil?: string;
  /** `policy/validation` of one that compares `now` by an operator, so that the verdict holds at `now` only. */
  readonly comparesNow?: string;
  /** When a pending verdict may turn. */
  readonly retryAt?: string;
  /** Facts were assumed (a clock, a review), so that nothing may be gated on this. */
  readonly simulated: boolean;
}

export function worst(a: State, b: State): State {
  return states.indexOf(a) >= states.indexOf(b) ? a : b;
}
