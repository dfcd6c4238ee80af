import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import process from 'node:process';
import { UsageError } from './exit.ts';
import { fileTrouble } from './file-trouble.ts';

/** Writes a file that the command line asks for; whatever is in the way is the caller's to mend. `makeFolder` makes the folders above it. */
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
