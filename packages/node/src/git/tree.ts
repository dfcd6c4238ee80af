import type { FileMode } from '@gradus/core/internal';
import type { SourceFile, Tree } from '@gradus/core';
import { decode, type Decoded } from '../files/decode.ts';
import { gitListing } from './git.ts';
import { missing, tooLarge } from '../files/object-stream.ts';
import { assertOid } from './oid.ts';
import { objectSizes } from './object-sizes.ts';
import { pathTexts } from '../files/path-text.ts';
import { defaultMaxBytes, type Repository } from './repository.ts';
import { quotedName, RepositoryError } from '../files/repository-error.ts';

/** Whether to read the text of a file; `size` is in bytes, `path` is relative to the prefix. */
export type Select = (path: string, size: number) => boolean;

export interface CommitTreeOptions {
  /** The folder that is the root of the tree, ending in `/`; files outside are omitted. Default: the whole repository. */
  readonly prefix?: string;
  readonly select: Select;
  /** Bytes; larger files are not read. The default and the maximum is the limit with which the repository was opened. */
  readonly maxBytes?: number;
}

interface Entry {
  readonly path: string;
  readonly mode: FileMode;
  readonly oid: string;
  /** Undefined if the object is not in the clone. */
  size: number | undefined;
}

/** The content of a blob never changes, so blobs that the base and the head of a change share are read once. */
const decodedBlobs = new WeakMap<Repository, Map<string, Decoded>>();

/** The files of a commit in code unit order of their paths, with the text of the regular files that `select` accepts. */
export async function commitTree(
  repository: Repository,
  commit: string,
  { prefix = '', select, maxBytes = defaultMaxBytes }: CommitTreeOptions,
): Promise<Tree> {
  const known = decodedBlobs.get(repository) ?? new Map<string, Decoded>();
  decodedBlobs.set(repository, known);
  const entries = await list(repository.root, commit, prefix);
  const chosen = new Set(entries.filter((entry) => select(entry.path, entry.size ?? 0)));
  const wanted = new Set<string>();
  for (const entry of chosen) {
    if (refusal(entry, maxBytes) === undefined && !known.has(entry.oid)) wanted.add(entry.oid);
  }
  await repository.blobs.read([...wanted], (oid, content) => {
    known.set(oid, 'bytes' in content ? decode(content.bytes) : content);
  });
  const tree = new Map<string, SourceFile>();
  for (const entry of entries) {
    const { path, mode, oid, size = 0 } = entry;
    const decoded = chosen.has(entry) ? (refusal(entry, maxBytes) ?? known.get(oid)) : undefined;
    if (tree.has(path))
      throw new RepositoryError(
        `Commit ${commit} contains the path ${quotedName(path)} twice: its tree is damaged or forged.`,
      );
    tree.set(path, { path, mode, size, oid, ...decoded });
  }
  return tree;
}

/** Why a selected entry is not read. */
function refusal({ mode, size }: Entry, maxBytes: number): Exclude<Decoded, { readonly text: string }> | undefined {
  if (mode === 'symlink' || mode === 'submodule') return { problem: notRegular(mode) };
  if (size === undefined) return { problem: missing };
  return size > maxBytes ? { problem: tooLarge(size, maxBytes), notText: true } : undefined;
}

/** Why a symbolic link or a submodule has no text, as the end of a sentence. */
export function notRegular(mode: 'symlink' | 'submodule'): string {
  return mode === 'symlink'
    ? 'is a symbolic link, and links are not followed: put the file itself here'
    : 'is a submodule, and files of submodules are not read';
}

async function list(root: string, commit: string, prefix: string): Promise<Entry[]> {
  const entries = parse(await gitListing(root, listTree(commit, prefix)), prefix);
  const blobs = new Set(entries.filter((entry) => entry.mode !== 'submodule').map((entry) => entry.oid));
  const sizes = await objectSizes(root, commit, blobs);
  for (const entry of entries) entry.size = entry.mode === 'submodule' ? 0 : sizes.get(entry.oid);
  return entries.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** The command that lists the files of a commit. */
export function listTree(commit: string, prefix: string): string[] {
  const tree = [assertOid(commit), ...(prefix === '' ? [] : [prefix])];
  return ['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', ...tree];
}

/** The command that lists some paths of a commit, if they exist. */
export function listPaths(commit: string, paths: readonly string[]): string[] {
  return ['ls-tree', '-z', '--full-tree', '--end-of-options', assertOid(commit), ...paths];
}

/** `<mode> SP <type> SP <oid> TAB <path> NUL`: https://git-scm.com/docs/git-ls-tree#_output_format */
function parse(listing: Buffer, prefix: string): Entry[] {
  const entries: Entry[] = [];
  for (const { text } of pathTexts(listing)) {
    const tab = text.indexOf('\t');
    if (!text.startsWith(prefix, tab + 1)) continue;
    const [mode = '', , oid = ''] = text.slice(0, tab).split(' ', 3);
    entries.push({ path: text.slice(tab + 1 + prefix.length), mode: fileMode(mode), oid, size: undefined });
  }
  return entries;
}

/** Old commits can also have 100664, which counts as 100644. */
export function fileMode(mode: string): FileMode {
  if (mode === '120000') return 'symlink';
  if (mode === '160000') return 'submodule';
  return mode === '100755' ? 'executable' : 'file';
}
