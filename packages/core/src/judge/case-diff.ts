import type { Diff } from './diff-value.ts';
import { sameFile, type Tree } from '../model/file.ts';

/** A commit as written in a test case. */
export interface CaseCommit {
  readonly sha?: string;
  readonly author: string;
  /** Default: the author. */
  readonly committer?: string;
  /** RFC 3339. */
  readonly time?: string;
  readonly trailers?: Readonly<Record<string, readonly string[]>>;
}

/**
 * The diff that Git would report for a test case. Only renames without an edit are found, because only Git computes similarity. Commits
 * without an id get a generated one, and so do base and target.
 */
export function caseDiff(base: Tree, head: Tree, commits: readonly CaseCommit[], upToDate: boolean): Diff {
  const shown = commits.map(({ sha, author, committer, time, trailers }, index) => ({
    sha: sha ?? madeUp(index + 1),
    author,
    committer: committer ?? author,
    ...(time !== undefined && { time }),
    trailers: trailers ?? {},
  }));
  const baseId = madeUp(0xba5e);
  return {
    base: baseId,
    target: upToDate ? baseId : madeUp(0x7a6e7),
    head: shown[0]?.sha ?? madeUp(0x4ead),
    upToDate,
    files: changedFiles(base, head),
    commits: shown,
  };
}

/** The same in every run, with 40 hex digits like a commit. */
function madeUp(number: number): string {
  return number.toString(16).padStart(40, '0');
}

function changedFiles(base: Tree, head: Tree): Diff['files'] {
  const gone = [...base.values()].filter(({ path }) => !head.has(path));
  const files: Diff['files'][number][] = [];
  for (const file of head.values()) {
    const old = base.get(file.path);
    if (old && sameFile(old, file)) continue;
    const from = old ? undefined : gone.find((candidate) => sameFile(candidate, file));
    if (from) gone.splice(gone.indexOf(from), 1);
    if (from) files.push({ path: file.path, oldPath: from.path, operation: 'UPDATE' });
    else files.push({ path: file.path, operation: old ? 'UPDATE' : 'CREATE' });
  }
  for (const { path } of gone) files.push({ path, operation: 'DELETE' });
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
