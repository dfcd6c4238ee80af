import { lstatSync } from 'node:fs';
import type { FileMode } from '@gradus/core/internal';
import { gitBytes, gitListing } from './git.ts';
import { withIndexCopy } from './index-copy.ts';
import { assertOid } from './oid.ts';
import { pathText, pathTexts, splitNul } from '../files/path-text.ts';
import type { Repository } from './repository.ts';
import { explain, isPartialClone, RepositoryError } from '../files/repository-error.ts';
import { fileMode, listTree } from './tree.ts';

/** One path that differs. */
export interface FileChange {
  /** A rename is an UPDATE with an `oldPath`. */
  readonly operation: 'CREATE' | 'UPDATE' | 'DELETE';
  /** Relative to the prefix; the path at the base if it was deleted. */
  readonly path: string;
  readonly oldPath?: string;
  /** Absent if it was created; for a submodule it is a commit. */
  readonly oldOid?: string;
  /** Absent if it was deleted, and in a working tree if it is unknown. */
  readonly newOid?: string;
  readonly oldMode?: FileMode;
  readonly newMode?: FileMode;
}

export interface ChangesOptions {
  /** The folder that paths are relative to, ending in `/`; a file that is moved out of it counts as deleted. Default: the whole repository. */
  readonly prefix?: string;
}

// Each option is explicit, because a repository can configure another value. Above 1,000 pairs, only renames without an edit are found.
const options = ['-z', '--raw', '--no-abbrev', '-l1000', '-O/dev/null', '--no-ext-diff', '--no-textconv'];

/** The differences between two commits, in code unit order of the paths. Pass the merge base as `base`, not the tip of its branch. */
export async function changes(
  repository: Repository,
  base: string,
  head: string,
  { prefix = '' }: ChangesOptions = {},
): Promise<readonly FileChange[]> {
  const { root } = repository;
  // Git keeps all paths in memory before it prints the first, so a huge tree is refused before it is compared.
  await gitListing(root, listTree(assertOid(head), prefix));
  const run = (renames: string): ReturnType<typeof gitBytes> =>
    gitBytes(root, ['diff-tree', '-r', renames, ...options, assertOid(base), head, ...pathspec(prefix)]);
  let listed = await run('-M');
  // Similarity needs contents, which a partial clone may not have.
  if (listed.code !== 0 && isPartialClone(listed)) listed = await run('-M100%');
  if (listed.code !== 0) throw explain(listed, 'diff-tree', root);
  return sorted(parse(listed.stdout, prefix));
}

/** The differences between a commit and the working tree, including new files that are not ignored. It does not find renames. */
export async function workingTreeChanges(
  repository: Repository,
  base: string,
  { prefix = '' }: ChangesOptions = {},
): Promise<readonly FileChange[]> {
  const { root } = repository;
  const command = [
    'diff',
    '-M',
    '--no-color',
    '--ignore-submodules=dirty',
    ...options,
    assertOid(base),
    ...pathspec(prefix),
  ];
  const config = await withoutFilters(root);
  const listed = await withIndexCopy(root, (index) => gitBytes(root, command, { config, index }));
  if (listed.code !== 0) throw explain(listed, 'diff', root);
  const found = new Map(parse(listed.stdout, prefix).map((change) => [change.path, change]));
  const others = await gitListing(root, ['ls-files', '-z', '--others', '--exclude-standard', ...pathspec(prefix)]);
  for (const { text, bytes } of pathTexts(others)) {
    const path = text.slice(prefix.length).replace(/\/$/, '');
    const created: FileChange = { operation: 'CREATE', path, ...modeNow(root, bytes ?? text) };
    const old = found.get(path);
    // Removed from the index, but still in the folder.
    found.set(path, old?.operation === 'DELETE' ? { ...old, ...created, operation: 'UPDATE' } : created);
  }
  return sorted([...found.values()]);
}

function modeNow(root: string, path: string | Buffer): { newMode?: FileMode } {
  const stat = lstatSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.from(path)]), { throwIfNoEntry: false });
  if (stat === undefined) return {};
  if (stat.isSymbolicLink()) return { newMode: 'symlink' };
  if (stat.isDirectory()) return { newMode: 'submodule' };
  return { newMode: (stat.mode & 0o100) === 0 ? 'file' : 'executable' };
}

/** To compare a file, git hashes it as `git add` would, with the filter programs that the repository configures; none of them may run. */
export async function withoutFilters(root: string): Promise<(readonly [string, string])[]> {
  const listed = await gitBytes(root, ['config', '--null', '--name-only', '--get-regexp', String.raw`^filter\.`]);
  const names = new Set<string>();
  for (const bytes of splitNul(listed.stdout)) {
    const key = bytes.toString('utf8');
    if (key.includes('\u{fffd}'))
      throw new RepositoryError('A filter in the git configuration has a name that is not UTF-8. Remove it.');
    names.add(key.slice(0, key.lastIndexOf('.')));
  }
  return [...names].flatMap(
    (name) =>
      [
        [`${name}.clean`, ''],
        [`${name}.process`, ''],
        [`${name}.required`, 'false'],
      ] as const,
  );
}

function pathspec(prefix: string): string[] {
  return prefix === '' ? [] : ['--', prefix];
}

/** `:<mode> <mode> <oid> <oid> <status>[<score>] NUL <path> NUL [<path> NUL]`: https://git-scm.com/docs/diff-format#_raw_output_format */
function parse(listing: Buffer, prefix: string): FileChange[] {
  const parts = splitNul(listing);
  const found: FileChange[] = [];
  for (let at = 0; at < parts.length;) {
    const [oldMode = '', newMode = '', oldOid = '', newOid = '', status = ''] = parts[at]!.toString('latin1')
      .slice(1)
      .split(' ');
    const moved = status.startsWith('R') || status.startsWith('C');
    const [first = '', second = ''] = [parts[at + 1], parts[at + 2]].map((bytes) =>
      pathText(bytes ?? Buffer.alloc(0)).slice(prefix.length),
    );
    at += moved ? 3 : 2;
    const path = moved ? second : first;
    const operation = status === 'A' || status.startsWith('C') ? 'CREATE' : status === 'D' ? 'DELETE' : 'UPDATE';
    found.push({
      operation,
      path,
      ...(status.startsWith('R') ? { oldPath: first } : {}),
      ...side('old', oldMode, oldOid),
      ...side('new', newMode, newOid),
    });
  }
  return found;
}

/** Zeros mean absent or unknown. */
function side(which: 'old' | 'new', mode: string, oid: string): Partial<FileChange> {
  return {
    ...(/^0+$/.test(mode) ? {} : { [`${which}Mode`]: fileMode(mode) }),
    ...(/^0+$/.test(oid) ? {} : { [`${which}Oid`]: oid }),
  };
}

function sorted(list: FileChange[]): readonly FileChange[] {
  return list.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
