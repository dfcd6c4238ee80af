/** What Git records of a path: regular file, executable, symbolic link, or the commit of a submodule. */
export type FileMode = 'file' | 'executable' | 'symlink' | 'submodule';

/** One path of a tree. */
export interface SourceFile {
  /** Relative to the root of the project, with `/`. */
  readonly path: string;
  readonly mode: FileMode;
  /** Bytes. */
  readonly size: number;
  /** Git blob id, 40 or 64 hex digits, where it is known. Equal ids mean equal bytes. */
  readonly oid?: string;
  /** Decoded UTF-8; undefined where nobody asked for it, or where `problem` says why there is none. */
  readonly text?: string;
  /** Why a file that was asked for has no text, as a sentence: "is not UTF-8 (it looks like UTF-16 LE)". */
  readonly problem?: string;
}

/** The files of one commit, or of a working tree, by path. */
export type Tree = ReadonlyMap<string, SourceFile>;
