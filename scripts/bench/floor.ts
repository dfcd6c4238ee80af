// The lower bound of a check: the same imports, the same files read and parsed, the same schemas applied, the values kept.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { loadAll } from 'js-yaml';
import { validators } from '../../packages/core/src/generated/validators.js';
import { createProgram } from '../../packages/cli/src/cli.ts';

/** Reads the repository named by the first argument, and says how many documents of it are valid. */
export async function main([dir = '.']: readonly string[]): Promise<number> {
  createProgram(() => undefined);
  const values: unknown[] = [];
  let invalid = 0;
  for (const path of files(dir)) {
    for (const value of loadAll(readFileSync(path, 'utf8'), { filename: path })) {
      const { kind } = value as { readonly kind: keyof typeof validators };
      if (!validators[kind](value)) invalid += 1;
      values.push(value);
    }
  }
  process.stdout.write(`${values.length} documents, ${invalid} invalid\n`);
  return invalid === 0 ? 0 : 1;
}

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return entry.name === '.git' ? [] : files(join(folder, entry.name));
    return entry.name.endsWith('.yaml') ? [join(folder, entry.name)] : [];
  });
}
