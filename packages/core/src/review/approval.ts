import type { Hold } from '../authority/people.ts';

/** An approval that counts for a subject. */
export interface StandingApproval {
  readonly person: string;
  readonly login: string;
  readonly at: Date;
  /** The commit that was looked at. */
  readonly commit: string;
  readonly departments: readonly string[];
  readonly levels: readonly string[];
  readonly teams: readonly string[];
  readonly holds: readonly Omit<Hold, 'until'>[];
  /** What the Teams would grant this person and do not, because it breaks its schema or comes from a party: ends of sentences. */
  readonly notGranted: readonly string[];
}
