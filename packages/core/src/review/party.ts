import type { Account } from '../model/review.ts';

/** A person who has a part in what is approved. */
export interface Party {
  /** An account of the forge, or the id of a person. */
  readonly who: Account | string;
  /** `implements the change`: the end of a sentence. */
  readonly part: string;
  /** Whether their own approval does not count. What they delegated never does. */
  readonly isExcluded: boolean;
}

/** What approvals by contributors are worth. */
export type ContributorRule = 'exclude' | 'count';
