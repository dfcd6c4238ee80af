import type { Value } from '../model/value.ts';

/** What is wrong with a text, before it is known which file it is. */
export interface Trouble {
  /** Ends a sentence that names the file: `a tab indents this line`. */
  readonly message: string;
  /** What to do, a sentence. */
  readonly fix: string;
  /** 0-based, in UTF-16 units of the text as it was given. */
  readonly offset: number;
}

export interface ParsedDocument {
  /** 0-based index of the YAML document in its file; 0 in other formats. */
  readonly stream: number;
  readonly value: Value;
}

/** Where there are troubles there are no documents: half a file is not judged. */
export interface Parsed {
  readonly documents: readonly ParsedDocument[];
  readonly troubles: readonly Trouble[];
}

/** More than this of one file help nobody. */
export const maxTroubles = 50;
