import { isAbsolute, join, relative } from 'node:path';
import { workingTreeChanges } from '../git/diff.ts';
import type { Repository } from '../git/repository.ts';

export interface UncommittedOptions {
  /** Path of the project in the repository: `''`, or ending in `/`. */
  readonly prefix: string;
  /** Whether a file of the project belongs to the tested content. */
  readonly owns: (path: string) => boolean;
  /** Absolute files and folders that do not count: the reports, and the output of evidence. */
  readonly apart: readonly string[];
}

/**
 * Paths, from the top of the repository, because of which a test run is not about `commit`: files of the commit that were edited or
 * removed, and new files that belong to the tested content. Other files that a build leaves behind do not matter.
 */
export async function uncommitted(
  repository: Repository,
  commit: string,
  { prefix, owns, apart }: UncommittedOptions,
): Promise<readonly string[]> {
  const changed = await workingTreeChanges(repository, commit);
  return changed
    .filter(
      ({ operation, path }) => operation !== 'CREATE' || (path.startsWith(prefix) && owns(path.slice(prefix.length))),
    )
    .map(({ path }) => path)
    .filter((path) => !apart.some((each) => holds(each, join(repository.root, path))));
}

function holds(folder: string, path: string): boolean {
  const below = relative(folder, path);
  return below === '' || (!below.startsWith('..') && !isAbsolute(below));
}
