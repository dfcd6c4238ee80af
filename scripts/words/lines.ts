import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Numbers of lines, from 1, by path. */
export type Lines = ReadonlyMap<string, ReadonlySet<number>>;

/** The commit to compare with does not exist: the message says what to do. */
export class NoCommit extends Error {
  override readonly name = 'NoCommit';
}

/** The full id of a commit. Throws NoCommit. */
export function commitOfRef(root: string, ref: string): string {
  try {
    return git(root, ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`]).trim();
  } catch {
    throw new NoCommit(`There is no commit ${ref}. Give --base a branch or commit of this clone.`);
  }
}

/** Every line of the files of the working tree that match `patterns`, including untracked files. */
export function allLines(root: string, patterns: readonly string[]): Lines {
  return linesOf(root, ['ls-files', '--cached', '--others', '--exclude-standard', '-z', '--', ...patterns]);
}

/**
 * The lines of the working tree that are not in `base`, in files that match `patterns`, including untracked files. Lines that were only
 * moved are left out.
 */
export function addedSince(root: string, base: string, patterns: readonly string[]): Lines {
  const options = ['-U0', '--no-color', '--no-ext-diff', '--no-textconv', '-M'];
  const diff = git(root, ['diff', ...options, base, '--', ...patterns]);
  const texts = new Map<string, Map<number, string>>();
  const removed = new Set<string>();
  let path = '';
  let line = 0;
  for (const text of diff.split('\n')) {
    const hunk = /^@@ -\S+ \+(\d+)/.exec(text);
    if (text.startsWith('+++ ')) path = text.slice('+++ b/'.length).replace(/\t$/, '');
    else if (hunk) line = Number(hunk[1]);
    else if (text.startsWith('-') && !text.startsWith('--- ')) removed.add(text.slice(1).trim());
    else if (text.startsWith('+'))
      texts.set(path, (texts.get(path) ?? new Map<number, string>()).set(line++, text.slice(1)));
  }
  const added = new Map<string, ReadonlySet<number>>();
  for (const [file, lines] of texts)
    added.set(file, new Set([...lines].filter(([, text]) => !removed.has(text.trim())).map(([number]) => number)));
  const untracked = linesOf(root, ['ls-files', '--others', '--exclude-standard', '-z', '--', ...patterns]);
  return new Map([...added, ...untracked]);
}

/** All lines of the files that a git command lists, separated by NUL. Deleted files are left out. */
function linesOf(root: string, args: readonly string[]): Lines {
  const paths = git(root, args)
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(root, path)))
    .toSorted();
  return new Map(
    paths.map((path) => {
      const { length } = readFileSync(join(root, path), 'utf8').split('\n');
      return [path, new Set(Array.from({ length }, (_, index) => index + 1))];
    }),
  );
}

function git(root: string, args: readonly string[]): string {
  return execFileSync('git', ['-c', 'core.quotePath=false', ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}
