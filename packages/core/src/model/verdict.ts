import type { Finding } from './finding.ts';
import type { JudgedCommits } from './merge.ts';

/** From best to worst; the worst of a run wins. */
const states = ['passed', 'pending', 'undecided', 'failed'] as const;
/** `passed`; `pending` waits for something; `undecided` could not be evaluated and never counts as passed; `failed`. */
export type State = (typeof states)[number];

/** A validation that was not evaluated because a fact was not provided. */
export interface SkippedValidation {
  readonly policy: string;
  readonly validation: string;
  /** The facts that were missing: `base`, `data.contacts`, `review`. */
  readonly missing: readonly string[];
  readonly mandatory: boolean;
  /** For how many documents it was skipped. */
  readonly documents: number;
  /** Only in a gate: whether a finding of it would have blocked. */
  readonly mayBlock?: boolean;
}

/** The policy id under which it is reported that nothing was checked. */
export const selectionPolicy = 'gradus/selection';

/** The result of one check. The same facts give the same verdict, byte for byte. */
export interface Verdict {
  readonly state: State;
  /** Whether something was selected and every mandatory validation was evaluated. */
  readonly complete: boolean;
  /** Unmet and pending requirements, sorted by path, line and policy; new, existing and fixed. */
  readonly findings: readonly Finding[];
  /** Waived findings. */
  readonly waived: readonly Finding[];
  /** What could not be decided, and why. */
  readonly undecided: readonly Finding[];
  readonly skipped: readonly SkippedValidation[];
  readonly counts: {
    readonly policies: number;
    readonly documents: number;
    readonly evaluations: number;
    /** Documents, files and changes on which at least one policy was evaluated. */
    readonly checked: number;
    /** How often a policy selected one of them for which its `when` is false. */
    readonly notApplicable: number;
    readonly files: number;
  };
  /** Only for a gate to which no rule about Changes, tests or approvals applied: why, as the text after "because". */
  readonly nothingRequired?: string | undefined;
  /** The commits and the tree that it is about, where commits were judged. */
  readonly judged?: JudgedCommits;
  /** The current time of the check, RFC 3339 in UTC. */
  readonly now: string;
  /** Until when the verdict is valid, if an instant bounds it. */
  readonly validUntil?: string;
  /** `policy/validation` of a validation that compares `now` with an operator, so that the verdict is valid only at `now`. */
  readonly comparesNow?: string;
  /** When a pending verdict may change. */
  readonly retryAt?: string;
  /** Facts were assumed (a clock, a review): do not use this result as a gate. */
  readonly simulated: boolean;
}

export function worst(a: State, b: State): State {
  return states.indexOf(a) >= states.indexOf(b) ? a : b;
}
