/** What Git records of a path: regular file, executable, symbolic link, or the commit of a submodule. */
export type FileMode = 'file' | 'executable' | 'symlink' | 'submodule';

/** A file of a tree: its path, size and, if it was read, its text. */
export interface SourceFile {
  /** Relative to the root of the project, with `/`. */
  readonly path: string;
  readonly mode: FileMode;
  /** Bytes. */
  readonly size: number;
  /** Git blob id, 40 or 64 hex digits, if it is known. Equal ids mean equal bytes. */
  readonly oid?: string;
  /** Decoded UTF-8; undefined if it was not read, or if `problem` says why it cannot be. */
  readonly text?: string;
  /** Why a file that was read has no text, as the end of a sentence: "is not UTF-8 (it looks like UTF-16 LE)". */
  readonly problem?: string;
  /** The problem is the content or its size, and is therefore the same on every machine. */
  readonly notText?: true;
}

/** The files of one commit, or of a working tree, by path. */
export type Tree = ReadonlyMap<string, SourceFile>;

/**
 * Whether two files are known to have the same content. If neither ids nor texts can be compared, they count as different: equal size
 * does not mean equal content.
 */
function sameContent(a: SourceFile, b: SourceFile): boolean {
  if (a.oid !== undefined && b.oid !== undefined) return a.oid === b.oid;
  return a.text !== undefined && a.text === b.text;
}

/** Whether a path is known to be the same in two trees: it is absent in both, or has the same content and mode. */
export function sameFile(a: SourceFile | undefined, b: SourceFile | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a === b || (a.mode === b.mode && sameContent(a, b));
}
