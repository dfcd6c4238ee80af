import type { Explanation } from './explanation.ts';
import type { Verdict } from './verdict.ts';

/** What a reporter is given. */
export interface Report {
  readonly verdict: Verdict;
  /** How a gate came to it, where somebody wants to know. */
  readonly explanation?: Explanation;
  /** Version of the tool. */
  readonly version: string;
  /** Prepended to every path, `''` or ending in `/`: where the project lies in its repository. */
  readonly prefix: string;
  /** The text that a location points into, where it can still be had. Paths without `prefix`. */
  readonly source: (side: 'head' | 'base', path: string) => string | undefined;
  /** Title and help of a policy, for formats that list rules. */
  readonly policy: (id: string) => { readonly title: string; readonly help?: string } | undefined;
  /** Addresses in the forge: that of the files of the head, ending in `/`. */
  readonly links?: { readonly head: string };
  /** IANA zone of the project, in which instants are told beside themselves; without it they are told in UTC. */
  readonly zone?: string;
  /** Terminal colours are wanted. Only `text` reads it. */
  readonly color: boolean;
}

/** Turns a report into the text of one format. Pure: it writes nothing. */
export type Reporter = (report: Report) => string;
