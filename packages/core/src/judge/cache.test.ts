import { expect, test } from 'vitest';
import { check, treeOf } from './check.ts';
import { createCache } from './side.ts';

// One small policy, which compiles quickly.
const policy = `apiVersion: gradus.dev/v1
kind: Policy
metadata: { name: named, title: Each system has a name }
spec:
  match: { kinds: [System] }
  validations: [{ name: name, expression: "object.metadata.name != ''", message: It has no name. }]
`;

test('a cache keeps a limited number of rulebooks, however many heads have their own rules', () => {
  const cache = createCache();
  const sizes = Array.from({ length: 40 }, (_, number) => {
    const project = `apiVersion: gradus.dev/v1\nkind: Project\nmetadata: { name: shop-${number} }\nspec: { policies: [./policies] }\n`;
    check({
      head: treeOf({ 'gradus.yaml': project, 'policies/named.yaml': policy }),
      now: new Date(0),
      packs: [],
      cache,
    });
    return cache.rulebooks.size;
  });
  expect(sizes.slice(0, 3)).toEqual([1, 2, 3]);
  expect(Math.max(...sizes)).toBe(32);
});
