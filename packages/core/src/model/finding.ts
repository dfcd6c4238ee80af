import type { Pointer } from './pointer.ts';

/** advisory is shown · waivable fails, and a Waiver lets it through · mandatory fails, and nothing does. */
export type Enforcement = 'advisory' | 'waivable' | 'mandatory';

/** 1-based; columns count UTF-16 code units, and a byte order mark does not count. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** `end` is exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A place in a file, of the head or, for what was removed, of the base. */
export interface Location {
  readonly side: 'head' | 'base';
  readonly path: string;
  /** 0-based index of the YAML document in the file. */
  readonly stream: number;
  /** From the root of that YAML document. */
  readonly pointer: Pointer;
  /** Absent where the file cannot be parsed or is not text. */
  readonly range?: Range;
}

export interface Related {
  readonly location: Location;
  readonly message: string;
}

/** What came of one question: unmet, waiting for something, or not answerable. */
export type Outcome = 'failed' | 'pending' | 'undecided';

/** A requirement that is not met, at one place. */
export interface Finding {
  /** `pack/name`. */
  readonly policy: string;
  readonly validation: string;
  readonly enforcement: Enforcement;
  readonly outcome: Outcome;
  /** What is wrong, with the values: one sentence or two, plain text. */
  readonly message: string;
  /** What to do about it, plain text. */
  readonly fix?: string;
  readonly document?: { readonly kind: string; readonly name: string };
  readonly location: Location;
  /** The pointer from the document's root with keys in place of indexes, as a Waiver names it. */
  readonly keyed?: string;
  readonly related: readonly Related[];
  /** 16 hex digits of SHA-256 over policy, validation, identity and keyed pointer; never over lines. */
  readonly fingerprint: string;
  /** Against the base; without a base every finding is `new`. */
  readonly state: 'new' | 'existing' | 'fixed';
  readonly waiver?: { readonly name: string; readonly expires: string };
  /** When a pending condition may turn, RFC 3339. */
  readonly until?: string;
  /** The value before and after, where the finding is about a change; JSON text. */
  readonly change?: { readonly before: string; readonly after: string };
  /** Where the requirement comes from: clauses of standards, numbers of the process. */
  readonly source?: readonly string[];
  /** `policy/validation` of those that could not be decided because of this. */
  readonly folds?: readonly string[];
}

/** What is wrong with a file or a document before any policy is asked. */
export interface Problem {
  /** Default: `gradus/document`. */
  readonly policy?: string;
  /** The validation of that policy, e.g. `unreadable`. */
  readonly validation: string;
  /** Default: mandatory. */
  readonly enforcement?: Enforcement;
  readonly message: string;
  readonly fix?: string;
  readonly path: string;
  readonly stream?: number;
  /** From the root of the YAML document; not for a file that does not parse. */
  readonly pointer?: Pointer;
  /** What is wrong is the key of the member, such as a misspelt one, not its value. */
  readonly aboutKey?: true;
  /** Where a parser stopped: 0-based offset into the text, in UTF-16 units. */
  readonly offset?: number;
  readonly related?: readonly {
    readonly path: string;
    readonly stream?: number;
    readonly pointer?: Pointer;
    readonly message: string;
  }[];
}
