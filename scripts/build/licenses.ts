import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './packages.ts';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** The licences of the bundled packages, by name: most require that each copy includes their text. */
export function licensesOf(inputs: readonly string[], what: string): string {
  const folders = new Set(inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []));
  const entries = [...folders].map((folder) => entry(join(root, folder))).sort();
  return `${what} the following packages.\n\n${[...new Set(entries)].join('\n')}`;
}

function entry(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const file = readdirSync(folder).find((candidate) => /^licen[cs]e/i.test(candidate));
  if (license === undefined && file === undefined)
    throw new Error(`${name} says nothing of its licence, so that it cannot be bundled.`);
  const text =
    file !== undefined && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return `== ${name} ${version}: ${license ?? 'see below'}\n${text === '' ? '' : `\n${text}\n`}`;
}
