import type { SourceFile } from './file.ts';
import type { Pointer } from './pointer.ts';
import type { Value } from './value.ts';

/** How a file's text becomes values. `regex` gives one map of its named groups for each match. */
export type Format = 'yaml' | 'json' | 'text' | 'lines' | { readonly regex: string };

/** Which files hold documents, and how to read them: one entry of `spec.documents` of a Project. */
export interface DocumentSource {
  /** Globs; `{name}` captures into `file.vars`, `{a,b}` alternates, a leading `!` excludes. The last match wins. */
  readonly paths: readonly string[];
  /** The kind of every document here. Without it a document says `kind` itself. */
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
  /** Only documents whose apiVersion is of gradus.dev count; other documents of the file are left alone. */
  readonly ownKindsOnly?: boolean;
}

/** A value that a source selects from a file, before it is known what it is called. */
export interface Item {
  readonly source: DocumentSource;
  readonly file: SourceFile;
  /** 0-based index of the YAML document in its file. */
  readonly stream: number;
  /** Where the item stands in that YAML document; empty for the whole of it. */
  readonly pointer: Pointer;
  readonly value: Value;
  /** Captures of the path glob. */
  readonly vars: Readonly<Record<string, string>>;
}

/** An item that has a kind and an identity; the pair is unique in a catalog unless its source allows duplicates. */
export interface Document extends Item {
  readonly kind: string;
  /** `metadata.name`, or what the source's `identity` gives. */
  readonly name: string;
}
