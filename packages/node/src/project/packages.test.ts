import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { treeOf, type Pack } from '@gradus/core';
import { packsOf } from './packages.ts';
import { temporaryRepository, type TemporaryRepository } from '@gradus/testkit/repository.ts';

const rule = (name: string): string =>
  `{ name: '${name}', title: '${name}', match: { kinds: ['Thing'] }, validate: () => [] }`;

const project = `apiVersion: gradus.dev/v1
kind: Project
metadata: { name: shop }
spec: { policies: ['npm:@acme/rules'] }
`;

/** `ops/` contains the project, and a pack is installed above it. A canary shows whether its code has run. */
function shop(files: Readonly<Record<string, string>>, committed: readonly string[] = []): TemporaryRepository {
  const repo = temporaryRepository([{ files: { '.gitignore': 'node_modules/\n', 'ops/gradus.yaml': project } }]);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(repo.dir, path)), { recursive: true });
    writeFileSync(join(repo.dir, path), text);
  }
  if (committed.length > 0) {
    repo.git('add', '--force', ...committed);
    repo.git('commit', '--quiet', '-m', 'Add');
  }
  return repo;
}

async function load(repo: TemporaryRepository): Promise<Pack> {
  const [pack] = await packsOf(treeOf({ 'gradus.yaml': project }), join(repo.dir, 'ops'));
  return pack!;
}

const manifest = (name: string): string =>
  JSON.stringify({ name, version: '1.0.0', main: 'index.js', type: 'commonjs' });
let count = 0;

/** Each test uses another name, so that tests do not affect each other. */
function canary(): { readonly sets: string; hasRun(): boolean } {
  const name = `canary${count++}`;
  return { sets: `globalThis.${name} = true;\n`, hasRun: () => name in globalThis };
}

const installed = (code: string, at = 'node_modules/@acme/rules'): Record<string, string> => ({
  [`${at}/package.json`]: manifest('@acme/rules'),
  [`${at}/index.js`]: code,
});

test('an installed pack is loaded with what it depends on', async () => {
  const run = canary();
  using repo = shop({
    ...installed(`require('tool'); module.exports = [${rule('a')}];`),
    'node_modules/tool/package.json': manifest('tool'),
    'node_modules/tool/index.js': run.sets,
  });
  expect(await load(repo)).not.toHaveProperty('problem');
  expect(run.hasRun()).toBe(true);
});

describe('code of the repository is not run', () => {
  test.each<[string, (sets: string) => [Record<string, string>, string[]], RegExp]>([
    [
      'a pack that is committed above the project',
      (sets) => [installed(`${sets}module.exports = [];`), ['node_modules']],
      /tracks node_modules\/@acme\/rules\/index\.js/,
    ],
    [
      'a dependency that is committed inside an installed pack',
      (sets) => [
        {
          ...installed(`require('tool'); module.exports = [${rule('a')}];`),
          'node_modules/@acme/rules/node_modules/tool/package.json': manifest('tool'),
          'node_modules/@acme/rules/node_modules/tool/index.js': sets,
        },
        ['node_modules/@acme/rules/node_modules'],
      ],
      /tracks node_modules\/@acme\/rules\/node_modules\/tool\/index\.js/,
    ],
    [
      'a dependency that is committed nearer to the project, in other letters',
      (sets) => [
        { ...installed(`module.exports = [${rule('a')}];`), 'ops/Node_Modules/tool/index.js': sets },
        ['ops/Node_Modules'],
      ],
      /tracks ops\/Node_Modules/,
    ],
    [
      'the module next to a link',
      (sets) => [
        { ...installed(`require('../../../src/rules.js'); module.exports = [];`), 'src/rules.js': sets },
        ['src'],
      ],
      /it loads src\/rules\.js, a file of this repository/,
    ],
    [
      'a module that is imported by an expression',
      (sets) => [
        {
          ...installed(`module.exports = [${rule('a')}]; require(['..', '..', '..', 'src', 'rules.js'].join('/'));`),
          'src/rules.js': sets,
        },
        [],
      ],
      /it loads src\/rules\.js/,
    ],
  ])('%s', async (_, files, problem) => {
    const run = canary();
    using repo = shop(...files(run.sets));
    const pack = await load(repo);
    expect(pack.problem?.message).toMatch(problem);
    expect(run.hasRun()).toBe(false);
  });

  test('a workspace package behind a link in node_modules', async () => {
    const run = canary();
    using repo = shop({ ...installed(`${run.sets}module.exports = [];`, 'packages/rules') });
    mkdirSync(join(repo.dir, 'node_modules/@acme'), { recursive: true });
    symlinkSync('../../packages/rules', join(repo.dir, 'node_modules/@acme/rules'));
    expect((await load(repo)).problem?.message).toMatch(/packages\/rules\/index\.js, a file of this repository/);
    expect(run.hasRun()).toBe(false);
  });

  test('a dependency that an installed pack finds behind a link', async () => {
    const run = canary();
    using repo = shop({
      ...installed(`require('tool'); module.exports = [${rule('a')}];`),
      'packages/tool/package.json': manifest('tool'),
      'packages/tool/index.js': run.sets,
    });
    symlinkSync('../packages/tool', join(repo.dir, 'node_modules/tool'));
    expect((await load(repo)).problem?.message).toMatch(/it loads packages\/tool\/index\.js/);
    expect(run.hasRun()).toBe(false);
  });
});
