import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Value } from '@gradus/core';
import { givenText } from './given-text.ts';
import { fileTrouble } from './file-trouble.ts';
import { RepositoryError } from './repository-error.ts';
import { valueOfFile } from './value-file.ts';

/** Values from outside the tree by name, and the files from which they were read. */
export interface DataFiles {
  readonly data: Readonly<Record<string, Value>>;
  /** Absolute paths, both as given and with links resolved. */
  readonly dataFiles: readonly string[];
}

/**
 * Reads files that are given as NAME=FILE, relative to `dir`, in the same way as documents: a number that would be rounded is refused.
 * Throws RepositoryError with the problem.
 *
 * @param option the option with which they were given, such as `--data`
 */
export function readDataFiles(entries: readonly string[], dir: string, option = '--data'): DataFiles {
  const values = new Map<string, Value>();
  const dataFiles: string[] = [];
  for (const entry of entries) {
    const equals = entry.indexOf('=');
    if (equals <= 0 || equals === entry.length - 1)
      throw new RepositoryError(`${option} ${JSON.stringify(entry)}: write NAME=FILE.`);
    const [name, file] = [entry.slice(0, equals), entry.slice(equals + 1)];
    if (values.has(name)) throw new RepositoryError(`${option} ${name} is set twice. Set it once.`);
    const path = resolve(dir, file);
    let text: string;
    try {
      text = givenText(path);
      dataFiles.push(path, realpathSync(path));
    } catch (error) {
      throw new RepositoryError(`${option} ${name}: ${file} cannot be read: ${fileTrouble(error)}`);
    }
    values.set(name, valueOfFile(`${option} ${name}`, file, text));
  }
  return { data: Object.fromEntries(values), dataFiles };
}
