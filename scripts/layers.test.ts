import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = new URL('../', import.meta.url).pathname;

/** What a folder may import, beside itself. Anything else needs a reason here before it needs code. */
const allowed: Readonly<Record<string, { readonly may: readonly string[]; readonly because: string }>> = {
  'packages/core/src/model': { may: [], because: 'the model is what all stages share, so it knows none of them' },
  'packages/core/src/time': { may: ['model'], because: 'calendars know nothing of documents or policies' },
  'packages/core/src/load': { may: ['model'], because: 'loading comes before anything that judges' },
  'packages/core/src/validate': {
    may: ['model', 'generated', 'load', 'time'],
    because: 'a schema judges one value and knows no catalog',
  },
  'packages/core/src/generated': { may: ['model', 'validate'], because: 'generated code uses types only' },
  'packages/core/src/expression': {
    may: ['model', 'time', 'load', 'validate'],
    because: 'the language knows no policies: they know it',
  },
  'packages/core/src/catalog': {
    may: ['model', 'load', 'expression', 'validate'],
    because: 'a catalog is made from documents, and policies ask it',
  },
  'packages/core/src/policy': {
    may: ['model', 'load', 'validate', 'expression', 'catalog', 'generated', '.'],
    because: 'compiling a policy evaluates nothing',
  },
  'packages/core/src/forge': { may: ['model'], because: 'the port is words for what adapters do' },
  'packages/core/src/evidence': {
    may: ['model', 'time', 'load', 'generated'],
    because: 'what tests say is read and weighed without knowing documents or policies',
  },
  'packages/core/src/review': {
    may: ['model', 'time', 'load', 'generated', 'validate', 'expression', 'catalog', 'policy', 'evidence', '.'],
    because: 'facts about a request are brought together before anything is evaluated',
  },
  'packages/core/src/evaluate': {
    may: ['model', 'load', 'time', 'expression', 'catalog', 'policy', 'report', 'validate'],
    because:
      'evaluation is the last stage before reports; of these it uses the order of findings, of validation the word that was meant',
  },
  'packages/core/src/rollout': {
    may: ['model', 'time', 'load', 'generated', 'validate', 'report'],
    because:
      'a rollout is planned and driven from a manifest, a fleet and calendars, without catalog or policies; of validation it uses the word that was meant, of reports how text is shown',
  },
  'packages/core/src/report': {
    may: ['model', 'load', 'time'],
    because: 'a reporter turns a verdict into text and judges nothing; instants it tells in the zone of the project',
  },
};

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter(
      (entry) =>
        entry.isFile() &&
        /\.(?:ts|js)$/.test(entry.name) &&
        !entry.name.endsWith('.test.ts') &&
        !entry.parentPath.includes('node_modules'),
    )
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

function imports(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^;]*?from\s+'([^']+)'|import\('([^']+)'\)/g)].map(
    ([, from, lazy]) => (from ?? lazy)!,
  );
}

test.each(Object.entries(allowed))('%s imports only what lies below it', (folder, { may, because }) => {
  const core = join(root, 'packages/core/src');
  const files = sources(folder);
  expect(files.length, folder).toBeGreaterThan(0);
  const forbidden = files.flatMap((file) =>
    imports(file)
      .filter((from) => from.startsWith('.'))
      .map((from) => relative(core, resolve(root, file, '..', from)))
      .filter((target) => !resolve(core, target).startsWith(join(root, folder)))
      .filter((target) => !may.includes(target.includes('/') ? target.split('/')[0]! : '.'))
      .map((target) => `${file} imports ${target}: ${because}`),
  );
  expect(forbidden).toEqual([]);
});

test('core imports nothing of Node, and no other package of the house', () => {
  const files = sources('packages/core/src');
  expect(files.length).toBeGreaterThan(50);
  const forbidden = files.flatMap((file) =>
    imports(file)
      .filter((from) => from.startsWith('node:') || from.startsWith('@gradus/'))
      .map((from) => `${file} imports ${from}`),
  );
  expect(forbidden).toEqual([]);
});

test('node imports core by its name and never the command line', () => {
  const forbidden = sources('packages/node/src').flatMap((file) =>
    imports(file)
      .filter((from) => from === '@gradus/cli' || /packages\/(?:core|cli)|\.\.\/\.\.\/(?:core|cli)/.test(from))
      .map((from) => `${file} imports ${from}`),
  );
  expect(forbidden).toEqual([]);
});

test('only the command line ends the process', () => {
  const ends = [...sources('packages/core/src'), ...sources('packages/node/src')].filter((file) =>
    /process\.exit\b/.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(ends).toEqual([]);
});
