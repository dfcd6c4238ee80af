import { lstatSync, realpathSync } from 'node:fs';
import type { SourceFile, Tree } from '@gradus/core';
import { fileStatus, type WorkingPath } from '../files/file-status.ts';
import { folderFiles } from '../files/folder-files.ts';
import { gitBytes } from './git.ts';
import { tooLarge } from '../files/object-stream.ts';
import { pathTexts } from '../files/path-text.ts';
import { fileReader } from '../files/read-file.ts';
import { defaultMaxBytes } from './repository.ts';
import { closedFolder, explain, quotedName, RepositoryError } from '../files/repository-error.ts';
import { notRegular, type Select } from './tree.ts';

export interface WorkingTreeOptions {
  readonly select: Select;
  /** Bytes; larger files are not read. Default 5 MiB. */
  readonly maxBytes?: number;
  /** Whether `dir` is in a repository: files that Git tracks or does not ignore count, instead of every file of the folder. */
  readonly git: boolean;
}

/**
 * The current files below `dir`, in code unit order of their paths, with the text of the regular files that `select` accepts. Links to
 * files or folders are not followed; FIFOs, sockets and devices are omitted and never opened.
 */
export async function workingTree(
  dir: string,
  { select, maxBytes = defaultMaxBytes, git }: WorkingTreeOptions,
): Promise<Tree> {
  if (lstatSync(dir, { throwIfNoEntry: false }) === undefined)
    throw new RepositoryError(`${quotedName(dir)} does not exist.`);
  const root = realpathSync(dir);
  const listed = git ? await gitFiles(root) : folderFiles(root);
  listed.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  const reader = fileReader(maxBytes);
  const status = fileStatus(root);
  const tree = new Map<string, SourceFile>();
  for (const path of listed) {
    const seen = status(path);
    if (seen === undefined) continue;
    const { mode, size, at } = seen;
    const file = { path: path.text, mode, size };
    if (!select(path.text, size)) tree.set(path.text, file);
    else if (seen.problem !== undefined) tree.set(path.text, { ...file, problem: seen.problem });
    else if (mode === 'symlink' || mode === 'submodule') tree.set(path.text, { ...file, problem: notRegular(mode) });
    else
      tree.set(path.text, { ...file, ...(size > maxBytes ? { problem: tooLarge(size, maxBytes) } : reader.read(at)) });
  }
  return tree;
}

/** Tracked files, and new ones that are not ignored. Sparse paths have their mark; deleted files are still included. */
async function gitFiles(root: string): Promise<WorkingPath[]> {
  const listed = await gitBytes(root, ['ls-files', '-z', '-t', '--cached', '--others', '--exclude-standard']);
  if (listed.code !== 0) throw explain(listed, 'ls-files', root);
  const closed = /^warning: could not open directory '(.*)'/m.exec(listed.stderr);
  if (closed !== null) throw closedFolder(closed[1] ?? '');
  return tagged(listed.stdout);
}

/** Rows are `<tag> SP <path>`; S marks what a sparse checkout leaves out: https://git-scm.com/docs/git-ls-files#_options */
function tagged(list: Buffer): WorkingPath[] {
  return pathTexts(list).map(({ text, bytes }) => {
    // A nested repository is listed with a trailing slash.
    const end = text.endsWith('/') ? -1 : undefined;
    return { text: text.slice(2, end), bytes: bytes?.subarray(2, end), sparse: text.startsWith('S') };
  });
}
