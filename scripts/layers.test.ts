import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { layers, packages } from './layers.ts';
import { repositoryRoot, sources } from './sources.ts';

function imports(file: string): string[] {
  const text = readFileSync(join(repositoryRoot, file), 'utf8');
  return [...text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^;]*?from\s+'([^']+)'|import\('([^']+)'\)/g)].map(
    ([, from, lazy]) => (from ?? lazy)!,
  );
}

/** The folder of a package that a file is in, `.` for its top level. */
function folderOf(pack: string, file: string): string {
  const path = relative(join(repositoryRoot, 'packages', pack, 'src'), resolve(repositoryRoot, file));
  return path.includes('/') ? path.split('/')[0]! : '.';
}

const folders = Object.entries(layers).flatMap(([pack, of]) =>
  Object.entries(of).map(([folder, { may }]) => ({ pack, folder, may })),
);

test.each(folders)('$pack/$folder imports only from lower layers', ({ pack, folder, may }) => {
  const files = sources(`packages/${pack}/src/${folder}`);
  expect(files.length, folder).toBeGreaterThan(0);
  const forbidden = files.flatMap((file) =>
    imports(file)
      .filter((from) => from.startsWith('.'))
      .map((from) => resolve(repositoryRoot, file, '..', from))
      .filter((target) => ![folder, ...may].includes(folderOf(pack, target)))
      .map((target) => `${file} imports ${relative(repositoryRoot, target)}`),
  );
  expect(forbidden).toEqual([]);
});

test.each(Object.entries(layers))('all folders of %s have a layer, and imports go in one direction', (pack, of) => {
  const there = readdirSync(join(repositoryRoot, 'packages', pack, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(there.sort()).toEqual(Object.keys(of).sort());
  const reaches = (from: string, to: string, seen: ReadonlySet<string> = new Set()): boolean =>
    !seen.has(from) && (of[from]?.may ?? []).some((next) => next === to || reaches(next, to, new Set([...seen, from])));
  expect(Object.keys(of).filter((folder) => reaches(folder, folder))).toEqual([]);
});

/** The imports of a file from another package of Gradus, by entry point. */
const doorsOf = (file: string): string[] => imports(file).filter((from) => from.startsWith('@gradus/'));

test.each(Object.entries(packages))(
  '%s imports other packages by their doors, and only those below it',
  (pack, { may }) => {
    const files = sources(`packages/${pack}/src`);
    expect(files.length).toBeGreaterThan(5);
    const forbidden = files.flatMap((file) => [
      ...doorsOf(file)
        .filter((from) => !may.includes(from.split('/')[1]!))
        .map((from) => `${file} imports ${from}`),
      ...imports(file)
        .filter(
          (from) =>
            from.startsWith('.') &&
            from !== '../package.json' &&
            !resolve(repositoryRoot, file, '..', from).startsWith(join(repositoryRoot, 'packages', pack, 'src')),
        )
        .map((from) => `${file} imports ${from}`),
    ]);
    expect(forbidden).toEqual([]);
  },
);

test.each(['core', 'rollout'])('%s imports nothing of Node', (pack) => {
  const forbidden = sources(`packages/${pack}/src`).flatMap((file) =>
    imports(file)
      .filter((from) => from.startsWith('node:'))
      .map((from) => `${file} imports ${from}`),
  );
  expect(forbidden).toEqual([]);
});

test('only the command line ends the process', () => {
  const ends = ['core', 'rollout', 'node']
    .flatMap((pack) => sources(`packages/${pack}/src`))
    .filter((file) => /process\.exit\b/.test(readFileSync(join(repositoryRoot, file), 'utf8')));
  expect(ends).toEqual([]);
});
