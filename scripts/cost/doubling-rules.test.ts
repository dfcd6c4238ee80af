import { builtInPacks, check, loadSchemaCompiler, treeOf } from '@gradus/core';
import { expect, test } from 'vitest';
import { normalizeProject, selection } from '../../packages/core/src/policy/project.ts';
import { operationsOf } from './operations.ts';

// The parts of rules, and their look-ups.

const compileSchema = await loadSchemaCompiler();
const packs = builtInPacks();
const now = new Date('2026-03-02T09:00:00Z');
type Files = Readonly<Record<string, string>>;

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const filesOf = (count: number, make: (index: number) => readonly [path: string, text: string]): Files =>
  Object.fromEntries(many(count, make));
const document = (kind: string, name: string, spec: object): string =>
  JSON.stringify({ apiVersion: 'gradus.dev/v1', kind, metadata: { name, title: name }, spec });

const entries = [{ paths: ['lists/**'], kind: 'Entry', identity: 'file.path' }];
const project = (spec: object = {}): Files => ({
  'gradus.yaml': document('Project', 'shop', {
    policies: ['gradus:baseline', './policies'],
    documents: entries,
    ...spec,
  }),
});
const policy = (spec: object): Files => ({
  'policies/p.yaml': document('Policy', 'p', { match: { kinds: ['Entry'] }, ...spec }),
});
const asks = (expression: string): Files => policy({ validations: [{ name: 'v', expression, message: 'm' }] });
function judged(files: Files): void {
  try {
    check({ head: treeOf(files), now, packs, compileSchema });
  } catch (error) {
    // Rules that cannot be used also have a cost.
    if ((error as Error).name !== 'ConfigurationError') throw error;
  }
}

function sourcesOfFiles(count: number, make: (index: number) => readonly [glob: string, path: string]): void {
  const pairs = many(count, make);
  const selected = selection(
    normalizeProject({ documents: pairs.map(([glob]) => ({ paths: [glob], kind: 'Entry' })) }),
  );
  if ('problem' in selected) throw new Error(selected.problem);
  for (const [, path] of pairs) selected.sourcesOf(path);
}

test.each<[string, (count: number) => void, number?]>([
  [
    'copies that are refused',
    (count) =>
      judged({
        ...project({ documents: [{ paths: ['lists/**'], kind: 'Entry', identity: '"same"' }] }),
        ...asks('true'),
        ...filesOf(count, (index) => [`lists/${index}.yaml`, `n: ${index}\n`]),
      }),
  ],
  [
    'sources with a folder of their own',
    (count) => sourcesOfFiles(count, (index) => [`s${index}/**`, `s${index}/a.yaml`]),
  ],
  [
    'sources with an ending of their own',
    (count) => sourcesOfFiles(count, (index) => [`**/*.e${index}`, `a/b.e${index}`]),
  ],
  [
    'references that lead nowhere',
    (count) =>
      judged({
        'gradus.yaml': document('Project', 'shop', { policies: ['gradus:baseline'] }),
        ...filesOf(count, (index) => [
          `systems/${index}.yaml`,
          document('System', `system-${index}`, { tier: 1, owner: `team-number-x${index}`, paths: [`s${index}/**`] }),
        ]),
        ...filesOf(count, (index) => [
          `teams/${index}.yaml`,
          document('Team', `team-number-y${index}`, { members: [] }),
        ]),
      }),
    150,
  ],
  [
    'validations over the same items, and items',
    (count) =>
      judged({
        ...project(),
        ...policy({
          validations: many(count, (index) => ({
            name: `v${index}`,
            each: '/n/*/x/*',
            expression: 'true',
            message: 'm',
          })),
        }),
        'lists/a.yaml': `n:\n${'- x: []\n'.repeat(count * 20)}- x: [1]\n`,
      }),
    100,
  ],
])('%s: twice as many take at most 2.5 times the work', { timeout: 240_000 }, (_, run, count = 150) => {
  run(20);
  const [once, twice] = [operationsOf(() => run(count)), operationsOf(() => run(count * 2))];
  expect(once).toBeGreaterThan(count);
  expect(twice / once).toBeLessThan(2.5);
});
