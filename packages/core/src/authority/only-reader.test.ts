// Only one place determines who holds which role: no other code reads a Team.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../../../', import.meta.url).pathname;
const sources = globSync(['packages/*/src/**/*.ts', 'actions/src/**/*.ts'], { cwd: root }).filter(
  (path) => !/\.test\.ts$|\/generated\/|^packages\/testkit\//.test(path),
);
const here = 'packages/core/src/authority/';

function naming(pattern: RegExp): string[] {
  return sources
    .filter((path) => !path.startsWith(here) && pattern.test(readFileSync(`${root}${path}`, 'utf8')))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

test('documents of kind Team are looked up in one place; other code only checks whether there is one, and at which place', () => {
  expect(sources.length).toBeGreaterThan(300);
  expect(naming(/['"`]Team['"`]/)).toEqual([
    'packages/core/src/review/authority-approval.ts',
    'packages/core/src/review/gate-setup.ts',
    // An example in a message.
    'packages/core/src/validate/schema-problems.ts',
  ]);
});

test('members are read in one place', () => {
  expect(naming(/\bdelegations\b(?! (?:of|do|by|do not))|\bleftOn\b|authority\/members\.ts/)).toEqual([]);
});
