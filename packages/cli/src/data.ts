import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { load } from 'js-yaml';
import type { Value } from '@gradus/core';
import { UsageError } from './exit.ts';
import { fileTrouble } from './file-trouble.ts';

/** Reads the files of `--data NAME=FILE`, relative to `dir`. JSON is YAML, so one reader serves both. */
export function readData(entries: readonly string[], dir: string): Record<string, Value> {
  const data: Record<string, Value> = {};
  for (const entry of entries) {
    const equals = entry.indexOf('=');
    if (equals <= 0 || equals === entry.length - 1)
      throw new UsageError(`--data ${JSON.stringify(entry)}: write NAME=FILE.`);
    const [name, file] = [entry.slice(0, equals), entry.slice(equals + 1)];
    if (Object.hasOwn(data, name)) throw new UsageError(`--data ${name} is given twice; which file counts?`);
    try {
      data[name] = load(readFileSync(resolve(dir, file), 'utf8'), { filename: file, maxAliases: 0 }) as Value;
    } catch (error) {
      throw new UsageError(`--data ${name}: ${file} cannot be read: ${fileTrouble(error)}`);
    }
  }
  return data;
}
