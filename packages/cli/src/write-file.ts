import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import process from 'node:process';
import { fileTrouble } from '@gradus/node/internal';
import { UsageError } from './exit.ts';

/** Writes a file that is named on the command line; a failure is a usage error. `makeFolder` creates its parent folders. */
export function writeFile(
  path: string,
  text: string,
  { makeFolder = false }: { readonly makeFolder?: boolean } = {},
): void {
  try {
    if (makeFolder) mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch (error) {
    throw new UsageError(`${relative(process.cwd(), path)} cannot be written: ${fileTrouble(error)}.`);
  }
}
