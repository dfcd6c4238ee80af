import { relative, sep } from 'node:path';
import { commitTree } from '../git/tree.ts';
import type { Repository } from '../git/repository.ts';

/**
 * Returns whether an absolute path without links belongs to a commit: a file of the commit, or anything in one of its submodules. `root`
 * is the top of the checkout. Case and Unicode form do not count, because some file systems do not keep them apart.
 */
export async function trackedAt(
  repository: Repository,
  commit: string,
  root: string = repository.root,
): Promise<(path: string) => boolean> {
  const tree = await commitTree(repository, commit, { select: () => false });
  const files = new Set([...tree.keys()].map(folded));
  const submodules = [...tree.values()]
    .filter(({ mode }) => mode === 'submodule')
    .map(({ path }) => `${folded(path)}/`);
  return (path) => {
    const below = folded(relative(root, path).split(sep).join('/'));
    return files.has(below) || submodules.some((folder) => below.startsWith(folder));
  };
}

function folded(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
