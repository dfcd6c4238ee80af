import { expect, test } from 'vitest';
import type { FileMode } from '../model/file.ts';
import { ownership } from './ownership.ts';

function owns(paths: readonly string[], path: string, mode?: FileMode): boolean {
  const owned = ownership([{ spec: { paths } }]);
  return owned === 'all' || owned.owns(path, mode);
}

test.each<[string, string[], string, FileMode | undefined, boolean]>([
  ['a file in its folder', ['shop/**'], 'shop/basket.ts', 'file', true],
  ['a file next to it', ['shop/**'], 'shops/basket.ts', 'file', false],
  ['a file that it excludes', ['shop/**', '!**/*.md'], 'shop/README.md', 'file', false],
  ['a name that differs in case alone', ['shop/*.ts'], 'Shop/BASKET.TS', 'file', true],
  ['a name that differs in Unicode form alone', ['caf\u{e9}/**'], 'cafe\u{301}/a.ts', 'file', true],
  ['an excluded name in another case', ['shop/**', '!shop/*.md'], 'shop/README.MD', 'file', true],
  ['a range that makes no sense in lower case', ['[Z-a]/x'], 'anything', 'file', true],
  ['a submodule in the place of its folder', ['shop/**'], 'shop', 'submodule', true],
  ['a link in the place of a folder above', ['shop/api/*.ts'], 'shop', 'symlink', true],
  ['a file in that place', ['shop/**'], 'shop', 'file', false],
  ['a submodule elsewhere', ['shop/**'], 'vendor', 'submodule', false],
  ['a submodule in which a file could match', ['**/*.sql'], 'vendor', 'submodule', true],
  ['a submodule where only something else is meant', ['{shop,api}/x', 'docs'], 'docs2', 'submodule', false],
  ['a submodule on the way to a choice', ['{shop/a,api}/x'], 'shop', 'submodule', true],
  ['a submodule that is itself meant', ['vendor/lib'], 'vendor/lib', 'submodule', true],
])('%s', (_, paths, path, mode, expected) => {
  expect(owns(paths, path, mode)).toBe(expected);
});

test.each([
  ['a system that names no paths', {}],
  ['one whose globs are none', { paths: ['['] }],
])('%s owns everything', (_, spec) => {
  expect(ownership([{ spec: { paths: ['a'] } }, { spec }])).toBe('all');
});
