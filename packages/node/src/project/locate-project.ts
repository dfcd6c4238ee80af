import { lstatSync, type Stats } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { gitBytes, gitListing } from '../git/git.ts';
import { pathTexts } from '../files/path-text.ts';
import { projectFile } from './project-root.ts';
import { openRepository, type Repository } from '../git/repository.ts';
import { explain, quotedName, RepositoryError } from '../files/repository-error.ts';
import { fileMode, listPaths } from '../git/tree.ts';

/** A folder of a repository by its path. */
export interface Located {
  readonly repository: Repository;
  /** The folder below the top of the repository: `''`, or ending in `/`. It need not exist in the working tree. */
  readonly below: string;
}

/**
 * The repository that contains a folder, and the path of the folder. Links that the repository tracks are not followed: a pull request could
 * point them at another project, or at another repository. Undefined if no repository contains the folder. The caller closes it.
 */
export async function locateProject(dir: string): Promise<Located | undefined> {
  const folder = resolve(dir);
  const top = await enclosing(folder);
  if (top === undefined) return byWorkingTree(folder);
  const repository = await openRepository(top);
  // An invalid `.git`: git has found another repository above.
  if (repository === undefined || repository.prefix !== '') {
    await repository?.close();
    return byWorkingTree(folder);
  }
  return { repository, below: asPrefix(relative(top, folder)) };
}

/** The repository that contains a folder, found by `locate`. */
export async function openEnclosing(dir: string): Promise<Repository | undefined> {
  return (await locateProject(dir))?.repository;
}

async function byWorkingTree(folder: string): Promise<Located | undefined> {
  const repository = await openRepository(folder);
  return repository && { repository, below: repository.prefix };
}

/** The innermost folder with a `.git` on the path to `folder`, but not beyond a link that the outer repository tracks. */
async function enclosing(folder: string): Promise<string | undefined> {
  let top: string | undefined;
  for (const at of ancestors(folder)) {
    if (top !== undefined && basename(at) === '.git') return undefined;
    const found = statusOf(at);
    if (found === undefined) break;
    if (top !== undefined && found.isSymbolicLink() && (await isTracked(top, relative(top, at)))) break;
    if (statusOf(join(at, '.git')) !== undefined) top = at;
  }
  return top;
}

/** Starts at the root of the file system. */
function ancestors(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [...ancestors(above), folder];
}

function statusOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    // The path is below a file, or in a folder that may not be entered.
    return undefined;
  }
}

async function isTracked(top: string, path: string): Promise<boolean> {
  const listed = await gitBytes(top, ['ls-files', '-z', '--', path.split(sep).join('/')]);
  if (listed.code !== 0) throw explain(listed, 'ls-files', top);
  return listed.stdout.length > 0;
}

function asPrefix(below: string): string {
  return below === '' ? '' : `${below.split(sep).join('/')}/`;
}

/**
 * The path of the project of a folder in the first of some commits that has one: the nearest folder from `below` upwards with a project
 * file. If none has one, it is the top of the repository, where the built-in rules apply. Throws a RepositoryError if the project file is
 * not a regular file.
 */
export async function projectPrefix(
  repository: Repository,
  below: string,
  commits: readonly string[],
): Promise<string> {
  const candidates = upwards(below);
  for (const commit of commits) {
    const modes = await modesOf(repository, commit, candidates);
    const prefix = candidates.find((candidate) => modes.has(candidate + projectFile));
    if (prefix === undefined) continue;
    const path = prefix + projectFile;
    const mode = modes.get(path)!;
    if (mode === 'file' || mode === 'executable') return prefix;
    throw new RepositoryError(
      `${quotedName(path)} in commit ${commit.slice(0, 12)} is a ${mode === 'symlink' ? 'symbolic link' : mode}, but the rules of a project must be in a regular file. Put the file itself there.`,
    );
  }
  return '';
}

function upwards(below: string): string[] {
  const parts = below.split('/').slice(0, -1);
  return Array.from({ length: parts.length + 1 }, (_, up) =>
    parts
      .slice(0, parts.length - up)
      .map((part) => `${part}/`)
      .join(''),
  );
}

async function modesOf(
  { root }: Repository,
  commit: string,
  candidates: readonly string[],
): Promise<Map<string, string>> {
  const listing = await gitListing(
    root,
    listPaths(
      commit,
      candidates.map((candidate) => candidate + projectFile),
    ),
  );
  return new Map(
    pathTexts(listing).map(({ text }): [string, string] => {
      const tab = text.indexOf('\t');
      const [mode = '', type = ''] = text.split(' ', 2);
      return [text.slice(tab + 1), type === 'tree' ? 'folder' : fileMode(mode)];
    }),
  );
}
