import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { repositoryRoot } from './sources.ts';

const declared =
  /^export (?:declare )?(?:abstract )?(?:async )?(?:function\*?|const|let|class|interface|type|enum) (\w+)/gm;

/** Generated from other files, whose names they repeat. Tests export nothing, but quote files that do. */
const repeats = /\/generated\/|\/dist\/|\.d\.ts$|\.test\.ts$/;

/** Names that two files must share, because the build replaces one file with the other. */
const inPlace: Readonly<Record<string, readonly string[]>> = {
  main: ['packages/cli/src/cli.ts', 'scripts/bench/floor.ts', 'scripts/build/load-engine.ts'],
};

test('no exported name is defined twice in the repository', () => {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts'], {
    cwd: repositoryRoot,
    encoding: 'utf8',
  });
  const places = new Map<string, Set<string>>();
  for (const file of listed.trim().split('\n')) {
    if (repeats.test(file)) continue;
    // An overload declares its name again in the same file.
    for (const [, name] of readFileSync(`${repositoryRoot}${file}`, 'utf8').matchAll(declared))
      places.set(name!, (places.get(name!) ?? new Set()).add(file));
  }
  expect(places.size).toBeGreaterThan(1500);
  const twice = [...places]
    .filter(([name, files]) => files.size > 1 && String([...files]) !== String(inPlace[name] ?? []))
    .map(([name, files]) => `${name}: ${[...files].join(', ')}`);
  expect(twice).toEqual([]);
});
