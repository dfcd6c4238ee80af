import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The root of the repository, with a slash at the end. */
export const repositoryRoot: string = new URL('../', import.meta.url).pathname;

/** Paths of the TypeScript and JavaScript files of a folder that are no tests, from the root of the repository. */
export function sources(folder: string): string[] {
  return readdirSync(join(repositoryRoot, folder), { withFileTypes: true, recursive: true })
    .filter(
      (entry) =>
        entry.isFile() &&
        /\.(?:ts|js)$/.test(entry.name) &&
        !entry.name.endsWith('.test.ts') &&
        !/node_modules|\/dist/.test(entry.parentPath),
    )
    .map((entry) => relative(repositoryRoot, join(entry.parentPath, entry.name)));
}
