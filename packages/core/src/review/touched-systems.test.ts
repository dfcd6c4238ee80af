import { describe, expect, test } from 'vitest';
import { builtInPacks } from '../policy/built-in.ts';
import { rulebook } from '../policy/rulebook.ts';
import type { CatalogView } from '../catalog/lookups.ts';
import { loadSide } from '../judge/side.ts';
import { treeOf } from '../judge/check.ts';
import { hiddenSystems, systemsOfBoth, touchedSystems, type TouchedSystem } from './touched-systems.ts';

const rules = rulebook(treeOf({}), { packs: builtInPacks() });

function view(
  systems: Readonly<Record<string, readonly string[] | undefined>>,
  more: Readonly<Record<string, string>> = {},
): CatalogView {
  const files = Object.entries(systems).map(([name, paths]) => {
    const spec = { owner: 'shop', tier: 1, lifecycle: 'production', ...(paths && { paths }) };
    return [
      `systems/${name}.yaml`,
      JSON.stringify({ apiVersion: 'gradus.dev/v1', kind: 'System', metadata: { name }, spec }),
    ];
  });
  return loadSide(treeOf({ ...Object.fromEntries(files), ...more }), rules).view;
}

const both = (authority: CatalogView, head: CatalogView): string[] =>
  systemsOfBoth(authority, head).map(({ name }) => name);

const touched = (
  systems: Parameters<typeof view>[0],
  files: readonly { readonly path: string; readonly oldPath?: string }[],
): TouchedSystem[] => touchedSystems(systemsOfBoth(view(systems), view({})), files, [new Map()]);

describe('the systems of a request', () => {
  test('are those of authority, and those that only the head has, by their names', () => {
    expect(both(view({ search: ['a'], checkout: ['a'] }), view({ basket: ['b'], search: ['b'] }))).toEqual([
      'basket',
      'checkout',
      'search',
    ]);
  });

  test('are as authority has them where both do', () => {
    const [system] = systemsOfBoth(view({ shop: ['ours/**'] }), view({ shop: ['theirs/**'] }));
    expect(JSON.stringify(system!.value)).toContain('ours/**');
  });
});

describe('a system is touched', () => {
  test.each<[string, readonly { path: string; oldPath?: string }[], string[]]>([
    ['by a file of it', [{ path: 'shop/a.ts' }], ['shop/a.ts']],
    ['by a file that was moved into it', [{ path: 'shop/a.ts', oldPath: 'lib/a.ts' }], ['shop/a.ts']],
    ['by a file that was moved out of it', [{ path: 'lib/a.ts', oldPath: 'shop/a.ts' }], ['shop/a.ts']],
    ['by each file once, in order', [{ path: 'shop/b' }, { path: 'shop/a', oldPath: 'shop/b' }], ['shop/a', 'shop/b']],
  ])('%s', (_, files, expected) => {
    expect(touched({ shop: ['shop/**'], wiki: ['wiki/**'] }, files)).toEqual([{ name: 'shop', files: expected }]);
  });

  test.each([
    ['by a file next to it', { shop: ['shop/**'] }],
    ['by a file that it excludes', { shop: ['lib/**', '!lib/a.ts'] }],
    ['where it does not say which files it owns', { shop: undefined }],
  ])('not %s', (_, systems) => {
    expect(touched(systems, [{ path: 'lib/a.ts' }])).toEqual([]);
  });

  test.each([
    ['a glob that cannot be read', ['shop/**', '[']],
    ['a folder of the parent', ['../shop/**']],
    ['only what it excludes', ['!docs/**']],
    ['an entry that is not a text', [3]],
    ['no list', 'shop/**'],
  ])('by every file where its paths hold %s', (_, paths) => {
    const [system] = touched({ shop: paths as string[] }, [{ path: 'lib/a.ts' }]);
    expect(system).toMatchObject({ name: 'shop', files: ['lib/a.ts'], unreadable: expect.any(String) as string });
  });

  test('by its files where a slash begins its globs, as in CODEOWNERS', () => {
    expect(
      touched({ shop: ['/shop/**', 'docs/**', '!/shop/a.md'] }, [{ path: 'shop/a.md' }, { path: 'shop/b' }]),
    ).toEqual([{ name: 'shop', files: ['shop/b'] }]);
  });

  test('together with others that own the same file', () => {
    expect(touched({ b: ['**'], a: ['x'] }, [{ path: 'x' }]).map(({ name }) => name)).toEqual(['a', 'b']);
  });
});

describe('a system is hidden', () => {
  const broken = { 'systems/shop.yaml': 'apiVersion: gradus.dev/v1\nkind: [' };
  test.each([
    ['where neither side can read a file', broken, broken, 'systems/shop.yaml cannot be read'],
    ['not if the head fixes the file', broken, {}, undefined],
    ['not where only the head breaks it, which is a finding', {}, broken, undefined],
  ])('%s', (_, authority, head, expected) => {
    expect(hiddenSystems(view({}, authority), view({}, head))).toBe(expected);
  });
});
