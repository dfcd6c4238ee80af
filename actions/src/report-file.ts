import { existsSync, realpathSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { replaceFile } from '@gradus/node/internal';

/**
 * Writes a report below the checkout. What is checked out is a pull request's, which may have put a link in the way: the file itself is
 * replaced and not written through, and a folder that leads out of the checkout is refused. Returns why it was not written.
 *
 * @param file from the checkout, or absolute: then it is the workflow's own matter.
 */
export function writeReportFile(workspace: string, file: string, text: string): string | undefined {
  const path = resolve(workspace, file);
  try {
    if (isBelow(resolve(workspace), path) && !isBelow(realpathSync(workspace), realpathSync(nearest(path))))
      return 'a link in its path leads out of the checkout';
    replaceFile(path, text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The folder above a path that is there. */
function nearest(path: string): string {
  const folder = dirname(path);
  return existsSync(folder) ? folder : nearest(folder);
}

function isBelow(folder: string, path: string): boolean {
  const from = relative(folder, path);
  return from !== '..' && !from.startsWith(`..${sep}`);
}
