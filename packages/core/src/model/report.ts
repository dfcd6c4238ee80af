import type { Explanation } from './explanation.ts';
import type { Verdict } from './verdict.ts';

/** The input of a reporter: a verdict, and what to show in addition. Spread the result of `check` or `checkRepository` into it. */
export interface Report {
  readonly verdict: Verdict;
  /** The conditions of a gate, for formats that list them. */
  readonly explanation?: Explanation;
  /** Version of the tool. */
  readonly version: string;
  /** Prepended to every path, `''` or ending in `/`: the location of the project in its repository. */
  readonly prefix: string;
  /** The text of the file of a location; undefined if there is none. Paths are without `prefix`. */
  readonly source: (side: 'head' | 'base', path: string) => string | undefined;
  /** Title and help of a policy, for formats that list rules. */
  readonly policy: (id: string) => { readonly title: string; readonly help?: string } | undefined;
  /** Addresses on the forge: `head` is the address of the files of the head, ending in `/`. */
  readonly links?: { readonly head: string };
  /** IANA zone in which times are shown. Default: UTC. */
  readonly zone?: string;
  /**
   * Shows existing and undecided findings, and conditions that only a gate evaluates, in full. Only `text` reads it; other formats always
   * show them.
   */
  readonly verbose?: boolean;
  /** Uses terminal colours. Only `text` reads it. */
  readonly color: boolean;
}

/** Converts a report to the text of one format. Pure: it writes nothing. */
export type Reporter = (report: Report) => string;
