import { lstatSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The file that makes a folder the root of a project. */
export const projectFile = 'gradus.yaml';

/**
 * The nearest folder from `dir` upwards that contains `gradus.yaml`, up to the top of the working tree; otherwise that top. Outside a
 * repository it searches upwards while the folders belong to the same user, so that nobody can plant rules in a shared parent folder;
 * otherwise it is `dir`.
 *
 * @param toplevel absolute, of the repository that contains `dir`; undefined if there is none.
 */
export function projectRoot(dir: string, toplevel: string | undefined): string {
  const start = realpathSync(dir);
  const owner = lstatSync(start).uid;
  for (let folder = start; ; folder = dirname(folder)) {
    if (lstatSync(join(folder, projectFile), { throwIfNoEntry: false }) !== undefined) return folder;
    const parent = dirname(folder);
    if (folder === toplevel || parent === folder) break;
    if (toplevel === undefined && lstatSync(parent).uid !== owner) break;
  }
  return toplevel ?? start;
}
