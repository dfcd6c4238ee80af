import { lstatSync, readdirSync, type Stats } from 'node:fs';
import type { FileMode } from '@gradus/core/internal';
import type { PathText } from './path-text.ts';
import { unreadable } from './read-file.ts';

/** A path below the folder. */
export interface WorkingPath extends PathText {
  /** Whether a sparse checkout omitted it from the folder. */
  readonly sparse: boolean;
}

/** The entry at a path of a working tree. */
export interface FileStatus {
  readonly mode: FileMode;
  readonly size: number;
  /** The path to open. */
  readonly at: string | Buffer;
  readonly problem?: string;
}

/** Reports what is at a path below `root`; undefined if it is deleted, behind a link, or not a file. */
export function fileStatus(root: string): (path: WorkingPath) => FileStatus | undefined {
  const folders = new Map<string, boolean>([['', true]]);
  const location = (path: WorkingPath): string | Buffer =>
    path.bytes === undefined ? `${root}/${path.text}` : Buffer.concat([Buffer.from(`${root}/`), path.bytes]);

  /** Whether every folder on the path is a folder and not a link. O_NOFOLLOW checks only the last name. */
  function isReached(path: WorkingPath): boolean {
    const slash = path.text.lastIndexOf('/');
    if (slash === -1) return true;
    const text = path.text.slice(0, slash);
    const known = folders.get(text);
    if (known !== undefined) return known;
    const folder: WorkingPath = { ...path, text, bytes: path.bytes?.subarray(0, path.bytes.lastIndexOf('/')) };
    const stat = isReached(folder) ? statusAt(location(folder)) : undefined;
    // If a folder may not be read, opening the file reports it.
    const reached = typeof stat === 'string' || (stat?.isDirectory() ?? false);
    folders.set(text, reached);
    return reached;
  }

  return (path) => {
    const at = location(path);
    const stat = isReached(path) ? statusAt(at) : undefined;
    if (typeof stat === 'string') return { mode: 'file', size: 0, at, problem: stat };
    if (stat === undefined) return path.sparse ? { mode: 'file', size: 0, at, problem: sparse } : undefined;
    if (stat.isFile()) return { mode: (stat.mode & 0o100) === 0 ? 'file' : 'executable', size: stat.size, at };
    if (stat.isSymbolicLink()) return { mode: 'symlink', size: stat.size, at };
    return stat.isDirectory() && isRepository(at) ? { mode: 'submodule', size: 0, at } : undefined;
  };
}

const sparse = 'is excluded by the sparse checkout: run git sparse-checkout disable';

/** Undefined if there is nothing, or if a file replaces a folder on the path; text (the reason) if it cannot be determined. */
function statusAt(at: string | Buffer): Stats | string | undefined {
  try {
    return lstatSync(at, { throwIfNoEntry: false });
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOTDIR' ? undefined : unreadable(error);
  }
}

/** A folder that Git lists as one entry: a nested repository, or the empty folder of a submodule; not one that replaced a file. */
function isRepository(at: string | Buffer): boolean {
  try {
    const names = readdirSync(at);
    return names.length === 0 || names.includes('.git');
  } catch {
    return true;
  }
}
