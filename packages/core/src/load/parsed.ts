import type { Pointer } from '../model/pointer.ts';
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

/** A key that appears twice in one map, of which the value is the last. */
export interface DoubledKey {
  readonly stream: number;
  /** Of the member. */
  readonly pointer: Pointer;
  /** The map, as it is part of the value. */
  readonly map: object;
  readonly key: string;
  /** What stood there before. */
  readonly first: Value;
  /** The same for those who refuse it. */
  readonly trouble: Trouble;
}

/** Where there are troubles there are no documents: half a file is not judged. */
export interface Parsed {
  readonly documents: readonly ParsedDocument[];
  readonly troubles: readonly Trouble[];
  /** Only where they were to be kept; otherwise they are troubles. */
  readonly doubled?: readonly DoubledKey[];
}

/** More than this for one file are not useful. */
export const maxTroubles = 50;
