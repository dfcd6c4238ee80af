import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = new URL('../', import.meta.url).pathname;

/** The output of the linter of the repository for these files. */
function lint(files: Readonly<Record<string, string>>): { readonly code: number | null; readonly said: string } {
  // Inside the repository, so that its configuration applies.
  const dir = mkdtempSync(join(root, 'scripts/circle-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
    const { status, stdout } = spawnSync(join(root, 'node_modules/.bin/oxlint'), ['--deny-warnings', dir], {
      cwd: root,
      encoding: 'utf8',
    });
    return { code: status, said: stdout };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

const right = "import type { Left } from './left.ts';\n\nexport interface Right {\n  readonly left?: Left;\n}\n";

test('two files that import types from each other are a cycle', () => {
  const left = "import type { Right } from './right.ts';\n\nexport interface Left {\n  readonly right?: Right;\n}\n";
  const { code, said } = lint({ 'left.ts': left, 'right.ts': right });
  expect(code).toBe(1);
  expect(said).toContain('no-cycle');
});

test('one file that imports another is not a cycle', () => {
  expect(
    lint({ 'left.ts': 'export interface Left {\n  readonly name: string;\n}\n', 'right.ts': right }),
  ).toMatchObject({
    code: 0,
  });
});
