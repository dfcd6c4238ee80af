import { copyFileSync, mkdtempSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { git } from './git.ts';
import { explain } from '../files/repository-error.ts';

/**
 * Runs `use` with a copy of the index. `git diff` writes file times back to the index, in spite of GIT_OPTIONAL_LOCKS, and its lock would
 * make a concurrent `git add` fail.
 */
export async function withIndexCopy<T>(root: string, use: (index: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'gradus-index-'));
  try {
    return await use(await copyIndex(root, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Copies the index of a working tree into a folder, and returns the path of the copy; the file does not exist if there is no index yet. */
export async function copyIndex(root: string, folder: string): Promise<string> {
  const found = await git(root, ['rev-parse', '--git-path', 'index']);
  if (found.code !== 0) throw explain(found, 'rev-parse', root);
  const original = resolve(root, found.stdout.replace(/\n$/, ''));
  const copy = join(folder, 'index');
  const stat = statSync(original, { throwIfNoEntry: false });
  if (stat !== undefined) {
    copyFileSync(original, copy);
    // Git compares the content of a file that is as new as the index, so a newer copy would hide an edit: gitformat-index(5), "racy".
    const time = (Math.floor(stat.mtimeMs) - 1) / 1000;
    utimesSync(copy, time, time);
  }
  return copy;
}
