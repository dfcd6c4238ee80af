import { chownSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { projectRoot } from './project-root.ts';
import { temporaryFolder } from '@gradus/testkit/repository.ts';

/** `above/` contains the repository `shop/`, which contains `web/search/`. */
function layout(...projects: string[]): { readonly dir: string; at(path: string): string; [Symbol.dispose](): void } {
  const folder = temporaryFolder();
  mkdirSync(join(folder.dir, 'above/shop/web/search'), { recursive: true });
  for (const path of projects) writeFileSync(join(folder.dir, path, 'gradus.yaml'), '');
  return { ...folder, at: (path) => join(folder.dir, path) };
}

test.each<[string, string[], string, string | undefined, string]>([
  ['the folder itself', ['above/shop/web/search'], 'above/shop/web/search', 'above/shop', 'above/shop/web/search'],
  [
    'the nearest folder above',
    ['above/shop', 'above/shop/web'],
    'above/shop/web/search',
    'above/shop',
    'above/shop/web',
  ],
  ['the top of the working tree', ['above/shop'], 'above/shop/web/search', 'above/shop', 'above/shop'],
  ['nothing above the top', ['above'], 'above/shop/web', 'above/shop', 'above/shop'],
  ['without a project, the top', [], 'above/shop/web', 'above/shop', 'above/shop'],
  ['outside a repository, the nearest above', ['above'], 'above/shop/web', undefined, 'above'],
  ['without either, the folder', [], 'above/shop/web', undefined, 'above/shop/web'],
])('%s', (_fact, projects, dir, toplevel, root) => {
  using folder = layout(...projects);
  expect(projectRoot(folder.at(dir), toplevel === undefined ? undefined : folder.at(toplevel))).toBe(folder.at(root));
});

test('a link to a folder is resolved', () => {
  using folder = layout('above/shop');
  symlinkSync(folder.at('above/shop/web'), folder.at('link'));
  expect(projectRoot(folder.at('link'), folder.at('above/shop'))).toBe(folder.at('above/shop'));
});

test.skipIf(process.getuid?.() !== 0)(
  'outside a repository, a folder of another user ends the search (needs root to make one)',
  () => {
    using folder = layout('above');
    chownSync(folder.at('above'), 4711, 4711);
    expect(projectRoot(folder.at('above/shop/web'), undefined)).toBe(folder.at('above/shop/web'));
  },
);
