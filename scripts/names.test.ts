import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root, sources } from './sources.ts';

const declared =
  /^export (?:declare )?(?:abstract )?(?:async )?(?:function\*?|const|let|class|interface|type|enum) (\w+)/gm;

test('no exported name is defined twice', () => {
  const places = new Map<string, Set<string>>();
  for (const file of ['core', 'rollout', 'node', 'cli']
    .map((name) => `packages/${name}/src`)
    .concat('actions/src')
    .flatMap(sources)) {
    // An overload declares its name again in the same file.
    for (const [, name] of readFileSync(`${root}${file}`, 'utf8').matchAll(declared))
      places.set(name!, (places.get(name!) ?? new Set()).add(file));
  }
  expect(places.size).toBeGreaterThan(1000);
  const twice = [...places]
    .filter(([, files]) => files.size > 1)
    .map(([name, files]) => `${name}: ${[...files].join(', ')}`);
  expect(twice).toEqual([]);
});
