import type { SourceFile } from './file.ts';
import type { Pointer } from './pointer.ts';
import type { Value } from './value.ts';

/** How the text of a file is converted to values. `regex` creates one map of its named groups for each match. */
export type Format = 'yaml' | 'json' | 'text' | 'lines' | { readonly regex: string };

/** Which files contain documents, and how to read them: one entry of `spec.documents` of a Project. */
export interface DocumentSource {
  /** Globs; `{name}` captures into `file.vars`, `{a,b}` alternates, a leading `!` excludes. The last match wins. */
  readonly paths: readonly string[];
  /** The kind of every document. Without it, each document has a `kind`. */
  readonly kind?: string;
  /** Default: by extension, `.json` is json, anything else yaml. */
  readonly format?: Format;
  /** A pattern such as `/releases/*`: each match becomes a document. */
  readonly items?: string;
  /** CEL over `file`, `object`, `key`, `index`. Default: `metadata.name`. */
  readonly identity?: string;
  /** Path of the JSON Schema of these documents. */
  readonly schema?: string;
  /** Patterns of plain scalars that keep their source text. */
  readonly text?: readonly string[];
  readonly duplicates: 'error' | 'allow';
  readonly nulls: 'absent' | 'keep';
  /** `last`: the last value of a duplicate key counts, even if it is new. Default: `error`. */
  readonly duplicateKeys?: 'error' | 'last';
  /** Only documents with an apiVersion of gradus.dev count; other documents of the file are ignored. */
  readonly ownKindsOnly?: boolean;
}

/** Names of members by the map that contains them. */
export type DoubledMembers = ReadonlyMap<object, ReadonlySet<string>>;

/** A value that a source selects from a file. */
export interface Item {
  /** @internal */
  readonly source: DocumentSource;
  readonly file: SourceFile;
  /** 0-based index of the YAML document in its file. */
  readonly stream: number;
  /** Pointer to the item in that YAML document; empty for the whole document. */
  readonly pointer: Pointer;
  readonly value: Value;
  /**
   *    * Duplicate members of maps, whose intended value is unknown.
   *
   * @internal
   */
  readonly doubled?: DoubledMembers | undefined;
  /** The captures of the glob of its source: `{name}` of `plans/{name}.yaml`. */
  readonly vars: Readonly<Record<string, string>>;
}

/** One parsed document with a kind and a name; the pair is unique in a catalog unless its source allows duplicates. */
export interface Document extends Item {
  readonly kind: string;
  /** `metadata.name`, or the result of the source's `identity`. */
  readonly name: string;
}
