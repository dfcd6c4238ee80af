import type { Diff } from '@gradus/core/internal';
import type { SourceFile, Tree } from '@gradus/core';
import { git } from './git.ts';
import { assertOid, isOid } from './oid.ts';
import type { Repository } from './repository.ts';
import { explain } from '../files/repository-error.ts';
import { fileMode } from './tree.ts';

/** How many merges back a revert is searched for, and for how many files. */
const most = { merges: 100, files: 500 };

/** A request that may revert what was merged. */
export interface RevertQuestion {
  readonly repository: Repository;
  /** Path of the project in the repository: `''`, or ending in `/`. */
  readonly prefix: string;
  readonly diff: Diff;
  /** The changes of the merge, and those of the request's own commits. */
  readonly files: Diff['files'];
  readonly head: Tree;
}

/**
 * The merged commit that a request reverts: the newest of the target's first parents that touched each file of the request, if each of
 * these files had exactly the same mode and blob before it as at the head. A message about a revert proves nothing.
 */
export async function revertedCommit(
  question: RevertQuestion,
): Promise<{ readonly commit: string; readonly at: string } | undefined> {
  const { repository, prefix, diff, files, head } = question;
  const paths = files.flatMap(({ path, oldPath }) => (oldPath === undefined ? [path] : [path, oldPath])).sort();
  if (paths.length === 0 || paths.length > most.files) return undefined;
  const range = ['--first-parent', `--max-count=${most.merges}`, '--format=%H %P %cI', assertOid(diff.target)];
  const log = await git(repository.root, ['log', ...range]);
  if (log.code !== 0) throw explain(log, 'log', repository.root);
  const wanted = paths.map((path) => entryOf(head.get(path)));
  for (const line of log.stdout.split('\n').filter((each) => each !== '')) {
    const [commit = '', ...rest] = line.split(' ');
    const [parent, at] = [rest[0], rest.at(-1)];
    // The first commit has no parent, so nothing can be restored.
    if (!isOid(parent ?? '') || parent === undefined || at === undefined) continue;
    const [before, after] = await Promise.all([
      entriesAt(repository, parent, prefix, paths),
      entriesAt(repository, commit, prefix, paths),
    ]);
    const touched = paths.filter((_, index) => before[index] !== after[index]);
    if (touched.length === 0) continue;
    const isBefore = paths.every((_, index) => before[index] === wanted[index]);
    return isBefore && touched.length === paths.length ? { commit, at } : undefined;
  }
  return undefined;
}

function entryOf(file: SourceFile | undefined): string | undefined {
  return file && `${file.mode} ${file.oid}`;
}

/** Mode and blob of some paths in a commit; undefined for a missing path. */
async function entriesAt(
  { root }: Repository,
  commit: string,
  prefix: string,
  paths: readonly string[],
): Promise<readonly (string | undefined)[]> {
  const listed = await git(root, [
    'ls-tree',
    '-z',
    '--full-tree',
    assertOid(commit),
    '--',
    ...paths.map((path) => prefix + path),
  ]);
  if (listed.code !== 0) throw explain(listed, 'ls-tree', root);
  const entries = new Map(
    listed.stdout.split('\0').flatMap((entry): [string, string][] => {
      const tab = entry.indexOf('\t');
      const [mode = '', , oid = ''] = entry.slice(0, Math.max(0, tab)).split(' ');
      return tab < 0 ? [] : [[entry.slice(tab + 1), `${fileMode(mode)} ${oid}`]];
    }),
  );
  return paths.map((path) => entries.get(prefix + path));
}
