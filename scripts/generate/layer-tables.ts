import { readFileSync } from 'node:fs';
import { layers, packages } from '../layers.ts';
import { code, table } from './markdown.ts';

const path = 'docs/architecture.md';

/** The page of the architecture, with the tables of packages and folders between their marks; the rest is written by hand. */
export function generateLayerTables(): Map<string, string> {
  const page = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  const marked = /^(<!-- (packages|folders) -->)\n[^]*?^(<!-- end -->)$/gm;
  const text = page.replaceAll(marked, (_, start: string, name: 'packages' | 'folders', end: string) =>
    [start, ...parts[name](), end].join('\n\n'),
  );
  return new Map([[path, text]]);
}

const parts: Readonly<Record<'packages' | 'folders', () => string[]>> = {
  packages: () => [
    table(
      ['package', 'may import', 'does'],
      Object.entries(packages).map(([name, { does, may }]) => [code(`packages/${name}`), named(may), does]),
    ),
  ],
  folders: () =>
    Object.entries(layers).flatMap(([name, folders]) => [
      `### ${name}`,
      table(
        ['folder', 'may import', 'does'],
        Object.entries(folders).map(([folder, { does, may }]) => [
          code(`${folder}/`),
          named(may.filter((other) => other !== '.')),
          does,
        ]),
      ),
    ]),
};

function named(folders: readonly string[]): string {
  return folders.join(', ');
}
