import type { Pointer } from '../model/pointer.ts';
import type { Value } from '../model/value.ts';

/** A problem of a text, without its file. */
export interface Trouble {
  /** Ends a sentence that names the file: `a tab indents this line`. */
  readonly message: string;
  /** What to do, a sentence. */
  readonly fix: string;
  /** 0-based, in UTF-16 units of the original text. */
  readonly offset: number;
}

export interface ParsedDocument {
  /** 0-based index of the YAML document in its file; 0 in other formats. */
  readonly stream: number;
  readonly value: Value;
}

/** A duplicate key in one map; the last value is used. */
export interface DoubledKey {
  readonly stream: number;
  /** Of the member. */
  readonly pointer: Pointer;
  /** The map, as it is part of the value. */
  readonly map: object;
  readonly key: string;
  /** The previous value. */
  readonly first: Value;
  /** The same as a problem, for callers that refuse it. */
  readonly trouble: Trouble;
}

/** If there are problems, there are no documents: a part of a file is never checked. */
export interface Parsed {
  readonly documents: readonly ParsedDocument[];
  readonly troubles: readonly Trouble[];
  /** Only if duplicate keys are allowed; otherwise they are problems. */
  readonly doubled?: readonly DoubledKey[];
}

/** More than this for one file are not useful. */
export const maxTroubles = 50;
