import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  readdirSync,
  realpathSync,
  type Dirent,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { tooLarge } from '../files/object-stream.ts';
import { unreadable } from '../files/read-file.ts';

/** Limits for a folder of evidence. */
export interface EvidenceLimits {
  /** Files and folders, in all folders together. */
  readonly entries: number;
  readonly depth: number;
  /** Bytes of one file. */
  readonly fileBytes: number;
  /** Bytes of all files together. */
  readonly bytes: number;
}

export const evidenceLimits: EvidenceLimits = {
  entries: 10_000,
  depth: 16,
  fileBytes: 32 * 1024 * 1024,
  bytes: 256 * 1024 * 1024,
};

/** A regular file that may be evidence. */
export interface EvidenceFile {
  /** For messages: the folder as it was given, and the path below it. */
  readonly source: string;
  /** Absolute, without links. */
  readonly path: string;
}

export interface EvidenceFiles {
  /** In code unit order of their paths, folder by folder; each file once. */
  readonly files: readonly EvidenceFile[];
  /** Links that look like evidence: they are not followed. */
  readonly links: readonly string[];
  /** How many others there are. */
  readonly ignored: number;
  /** Ends of sentences. */
  readonly unreadable: readonly string[];
}

/** Installed packages were chosen by the change that is checked; they are not output of its pipeline. */
const skipped: ReadonlySet<string> = new Set(['.git', 'node_modules']);

interface Walk {
  readonly limits: EvidenceLimits;
  readonly files: Map<string, EvidenceFile>;
  readonly links: string[];
  readonly unreadable: string[];
  ignored: number;
  entries: number;
}

/**
 * @param dirs folders, or single files
 * @param tracked whether this absolute path is part of the checked tree
 * @param from the folder relative to which paths are shown; default: that of the process
 */
export function evidenceFiles(
  dirs: readonly string[],
  tracked: (path: string) => boolean,
  limits: EvidenceLimits,
  from?: string,
): EvidenceFiles {
  const walk: Walk = { limits, files: new Map(), links: [], unreadable: [], ignored: 0, entries: 0 };
  for (const dir of dirs) {
    const problem = rootProblem(resolve(dir), tracked);
    const source = shown(dir, from);
    if (problem !== undefined) {
      walk.unreadable.push(`${source} ${problem}`);
      continue;
    }
    const root = { source, path: realpathSync.native(dir) };
    if (lstatSync(root.path).isDirectory()) folder(walk, root, 1);
    else walk.files.set(root.path, walk.files.get(root.path) ?? root);
  }
  return { ...walk, files: [...walk.files.values()] };
}

/** Messages show paths relative to the folder that a command runs in, not where a runner happens to keep them. */
function shown(dir: string, from = '.'): string {
  const below = [from, '.']
    .map((base) => relative(resolve(base), resolve(dir)))
    .find((path) => !path.startsWith('..') && !isAbsolute(path));
  if (below === undefined) return dir;
  return below === '' ? '.' : below.split(sep).join('/');
}

/** Why a folder cannot be read. A link that the change adds could point anywhere, for example to an installed package. */
function rootProblem(dir: string, tracked: (path: string) => boolean): string | undefined {
  try {
    for (let path = dir; path !== dirname(path); path = dirname(path)) {
      if (!lstatSync(path).isSymbolicLink()) continue;
      if (tracked(join(realpathSync.native(dirname(path)), basename(path))))
        return `leads through the link ${path}, which is part of the change itself`;
    }
    const stat = lstatSync(realpathSync.native(dir));
    return stat.isDirectory() || stat.isFile() ? undefined : 'is neither a folder nor a file';
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
    return isAbsent ? 'does not exist' : unreadable(error);
  }
}

function folder(walk: Walk, { source, path }: EvidenceFile, depth: number): void {
  if (depth > walk.limits.depth) {
    walk.unreadable.push(`${source} is nested more than ${walk.limits.depth} folders deep`);
    return;
  }
  let entries: Dirent[];
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch (error) {
    walk.unreadable.push(`${source} ${unreadable(error)}`);
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (++walk.entries > walk.limits.entries) {
      if (walk.entries === walk.limits.entries + 1)
        walk.unreadable.push(
          `${source} and the files after it were not read: there are more than ${walk.limits.entries} files`,
        );
      return;
    }
    const below = { source: `${source.replace(/\/+$/, '')}/${entry.name}`, path: join(path, entry.name) };
    const isEvidence = /\.(?:json|jsonl|xml)$/i.test(entry.name);
    if (entry.isDirectory() && !skipped.has(entry.name)) folder(walk, below, depth + 1);
    else if (entry.isFile() && isEvidence) walk.files.set(below.path, walk.files.get(below.path) ?? below);
    else if (entry.isSymbolicLink() && isEvidence) walk.links.push(below.source);
    else walk.ignored++;
  }
}

// A link in place of the file is refused, and a FIFO in its place does not make the open wait. Windows knows neither flag.
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** The bytes of a regular file; `unreadable` if the system does not return them, `problem` if the file is refused. Both are ends of sentences. */
export function readEvidenceFile(
  path: string,
  maxBytes: number,
): { readonly bytes: Buffer } | { readonly problem: string } | { readonly unreadable: string } {
  let fd: number | undefined;
  try {
    fd = openSync(path, flags);
    const stat = fstatSync(fd);
    if (!stat.isFile()) return { problem: 'is not a regular file' };
    if (stat.size > maxBytes) return { problem: tooLarge(stat.size, maxBytes) };
    const bytes = readFileSync(fd);
    return bytes.length === stat.size ? { bytes } : { unreadable: 'changed while it was being read: run again' };
  } catch (error) {
    return { unreadable: unreadable(error) };
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}
