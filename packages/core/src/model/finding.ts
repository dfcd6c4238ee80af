import type { Document } from './document.ts';
import type { Pointer } from './pointer.ts';
import type { Value } from './value.ts';

/** `advisory` findings are shown, `waivable` ones fail unless a Waiver covers them, `mandatory` ones always fail. */
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

/** A place in a file of the head or, for removed documents, of the base. */
export interface Location {
  readonly side: 'head' | 'base';
  readonly path: string;
  /** 0-based index of the YAML document in the file. */
  readonly stream: number;
  /** From the root of that YAML document. */
  readonly pointer: Pointer;
  /** Absent if the file cannot be parsed or is not text. */
  readonly range?: Range;
}

export interface Related {
  readonly location: Location;
  readonly message: string;
}

/** `failed`: not met; `pending`: waits for something; `undecided`: could not be evaluated. */
export type Outcome = 'failed' | 'pending' | 'undecided';

/** A requirement that is not met, pending or undecided, at one place of a document. */
export interface Finding {
  /** `pack/name`. */
  readonly policy: string;
  readonly validation: string;
  readonly enforcement: Enforcement;
  readonly outcome: Outcome;
  /** What is wrong, with the values: one or two sentences of plain text. */
  readonly message: string;
  /** What to do about it, plain text. */
  readonly fix?: string;
  readonly document?: { readonly kind: string; readonly name: string };
  readonly location: Location;
  /** The pointer from the document's root with keys instead of indexes, as used in a Waiver. */
  readonly keyed?: string;
  readonly related: readonly Related[];
  /** 16 hex digits of SHA-256 over policy, validation, identity and keyed pointer; never over lines. */
  readonly fingerprint: string;
  /** Compared with the base; without a base, every finding is `new`. */
  readonly state: 'new' | 'existing' | 'fixed';
  readonly waiver?: { readonly name: string; readonly expires: string };
  /** When a pending condition may change, RFC 3339. */
  readonly until?: string;
  /** The value before and after, if the finding is about a change; JSON text. */
  readonly change?: { readonly before: string; readonly after: string };
  /** The sources of the requirement: clauses of standards, steps of the process. */
  readonly source?: readonly string[];
  /** `policy/validation` of the validations that could not be decided because of this. */
  readonly folds?: readonly string[];
  /** `policy/validation` of the validations that found the same problem and were joined to this finding. */
  readonly repeatedBy?: readonly string[];
}

/** A problem of a file or a document that is found before any policy is evaluated. */
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
  /** The document that it is about, if this is not the innermost one at the place. */
  readonly document?: Document;
  /** Whether the problem is the key of the member, such as a misspelt one, and not its value. */
  readonly aboutKey?: true;
  /** Whether only the set of members or the number of elements is wrong, and their values were not checked. */
  readonly shallow?: true;
  /** Whether the member must not exist at all, so that its value was not checked. */
  readonly presence?: true;
  /** The invalid value, for a place outside all documents. */
  readonly value?: Value;
  /** Whether a limit of the whole project was reached here: this file is not the cause, and the files after it are not read either. */
  readonly limit?: true;
  /** Where a parser stopped: 0-based offset into the text, in UTF-16 units. */
  readonly offset?: number;
  readonly related?: readonly {
    readonly path: string;
    readonly stream?: number;
    readonly pointer?: Pointer;
    readonly message: string;
  }[];
}
