import { describe, expect, test } from 'vitest';
import { check, treeOf } from '../judge/check.ts';
import { builtInPacks } from './built-in.ts';

function advice(files: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  const project = `apiVersion: gradus.dev/v1
kind: Project
metadata: { name: p }
spec: { documents: [{ paths: ['g/*.yaml'], kind: Group, items: '/groups/*', identity: object.name }] }
`;
  const head = treeOf({ 'gradus.yaml': project, ...files });
  const { verdict } = check({ head, now: new Date('2026-03-02T09:00:00Z'), packs: builtInPacks() });
  return verdict.findings.map(({ validation, message }) => [validation, message] as const);
}

const good = { 'g/a.yaml': 'groups: [{ name: a }]\n' };

test('a file whose items are under another key is reported, once for all such files', () => {
  expect(advice({ ...good, 'g/b.yaml': 'group: [{ name: b }]\n' })).toContainEqual([
    'no-items',
    'g/b.yaml holds nothing at /groups/*, so no document of this entry is read there.',
  ]);
  const two = advice({ ...good, 'g/b.yaml': 'group: 1\n', 'g/c.yaml': 'group: 1\n' });
  expect(two.filter(([name]) => name === 'no-items')).toHaveLength(1);
});

test('a file that yields items, or that cannot be read, is not', () => {
  expect(advice(good).filter(([name]) => name === 'no-items')).toEqual([]);
  expect(advice({ ...good, 'g/b.yaml': 'groups: [\n' }).filter(([name]) => name === 'no-items')).toEqual([]);
});

describe('a glob of a source', () => {
  const unmatched = (documents: string, files: Readonly<Record<string, string>> = {}): readonly string[] => {
    const project = `apiVersion: gradus.dev/v1
kind: Project
metadata: { name: p }
spec: { documents: [${documents}] }
`;
    const head = treeOf({ 'gradus.yaml': project, 'a/x.yaml': 'name: x\n', 'b/y.yaml': 'name: y\n', ...files });
    const { verdict } = check({ head, now: new Date('2026-03-02T09:00:00Z'), packs: builtInPacks() });
    return verdict.findings
      .filter(({ validation }) => validation === 'unmatched-source')
      .map(({ message, enforcement, location: { path, pointer } }) => `${enforcement} ${path}${pointer} ${message}`);
  };
  const source = (paths: string): string => `{ paths: [${paths}], kind: Thing, identity: object.name }`;
  const idle = (at: string, glob: string): string =>
    `advisory gradus.yaml/spec/documents/${at} No file matches ${glob}, so the entry selects nothing.`;

  test.each([
    ['the last', source('a/**, typo/**'), [idle('0/paths/1', 'typo/**')]],
    ['the first', source('typo/**, a/**'), [idle('0/paths/0', 'typo/**')]],
    ['two', source('a/*, typo/**, "/b/*.yml"'), [idle('0/paths/1', 'typo/**'), idle('0/paths/2', '/b/*.yml')]],
    ['one of another source', `${source('a/*')}, ${source('b/*, typo/**')}`, [idle('1/paths/1', 'typo/**')]],
  ])('that matches no file while its neighbours do is reported at its place: %s', (_, documents, expected) => {
    expect(unmatched(documents)).toEqual(expected);
  });

  test.each(['typo/**', 'typo/**, tpyo/**', '"!a/**", typo/**'])('is reported once for the source [%s]', (paths) => {
    const [found, ...more] = unmatched(source(paths));
    expect([found?.split(' ')[1], more]).toEqual(['gradus.yaml/spec/documents/0/paths', []]);
  });

  test.each(['a/**, b/**', 'a/**, "!typo/**"', 'a/**, a/x.yaml, "!a/x.yaml"', '/a/*.yaml'])(
    'that matches, or excludes, is not: [%s]',
    (paths) => {
      expect(unmatched(source(paths), { 'a/z.yaml': 'name: z\n' })).toEqual([]);
    },
  );
});
