import { stateOfFindings, worst, type Outcome } from '@gradus/core/internal';
import type { Finding } from '@gradus/core';
import type { RepositoryVerdict } from '../check/check-repository.ts';

/** A finding about the way from the verdict to the merge. */
export interface RequestFinding {
  readonly validation: 'target-moved' | 'anchored' | 'queue' | 'same-head';
  /** `shown` is advisory and changes nothing. */
  readonly outcome: Outcome | 'shown';
  readonly message: string;
  readonly fix?: string;
}

/** The verdict with one more finding, and at least its state. */
export function withRequestFinding(
  judged: RepositoryVerdict,
  { validation, outcome, message, fix }: RequestFinding,
): RepositoryVerdict {
  const finding: Finding = {
    policy: 'gradus/request',
    validation,
    enforcement: outcome === 'shown' ? 'advisory' : 'mandatory',
    outcome: outcome === 'shown' ? 'failed' : outcome,
    message,
    ...(fix !== undefined && { fix }),
    location: { side: 'head', path: 'gradus.yaml', stream: 0, pointer: '' },
    related: [],
    fingerprint: '',
    state: 'new',
  };
  const { verdict } = judged;
  const list = finding.outcome === 'undecided' ? 'undecided' : 'findings';
  const state = worst(verdict.state, stateOfFindings([finding]));
  return { ...judged, verdict: { ...verdict, state, [list]: [...verdict[list], finding] } };
}
