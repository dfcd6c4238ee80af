import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The texts of repository files that match patterns, in an order that does not depend on the disk. */
export function fileTexts(...patterns: readonly string[]): readonly string[] {
  const found = globSync(patterns, { cwd: root, exclude: ['**/node_modules/**', '**/dist/**'] });
  return found.sort().map((path) => readFileSync(root + path, 'utf8'));
}

/** The texts of a folder by their paths below it. */
export function treeBelow(folder: string): Readonly<Record<string, string>> {
  const found = globSync('**/*.{yaml,csv}', { cwd: root + folder }).sort();
  return Object.fromEntries(found.map((path) => [path, readFileSync(`${root}${folder}/${path}`, 'utf8')]));
}
