import { lstatSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The file that makes a folder the root of a project. */
export const projectFile = 'gradus.yaml';

/**
 * The nearest folder from `dir` upwards that holds `gradus.yaml`, up to the top of the working tree; else that top. Outside a repository
 * it looks as far up as the folders belong to one user, so that nobody plants rules in a shared folder above; else it is `dir`.
 *
 * @param toplevel absolute, of the repository that holds `dir`; undefined where none does.
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
