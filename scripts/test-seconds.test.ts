import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { partsOf } from './test-seconds.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

test('each file counts for one part, and the longest part comes first', () => {
  const times = [
    { path: 'packages/core/src/check.test.ts', seconds: 2 },
    { path: 'packages/core/src/report/sarif.system.test.ts', seconds: 1 },
    { path: 'packages/testkit/src/model-check/mutants.test.ts', seconds: 12 },
    { path: 'packages/node/src/tree.test.ts', seconds: 3 },
    { path: 'packages/cli/test/kills.test.ts', seconds: 30 },
    { path: 'packages/cli/test/scenarios.test.ts', seconds: 9 },
    { path: 'scripts/fuzz/corpus.test.ts', seconds: 4 },
    { path: 'examples/attacks/attacks.test.ts', seconds: 5 },
    { path: 'examples/fedora-coreos-streams/replay.test.ts', seconds: 7 },
  ];
  expect(partsOf(times).slice(0, 6)).toEqual([
    'kills       30 s  1 files',
    'system      13 s  3 files',
    'model       12 s  1 files',
    'corpus      11 s  2 files',
    'attacks      5 s  1 files',
    'unit         2 s  1 files',
  ]);
});

test('hooks of a file count too', () => {
  const dir = mkdtempSync(join(tmpdir(), 'gradus-seconds-'));
  const file = `beforeAll(() => new Promise((resolve) => setTimeout(resolve, 1100)));
test('takes no time', () => {});
`;
  writeFileSync(join(dir, 'slow.test.mjs'), file);
  const args = ['run', '--globals', '--root', dir, '--reporter', here('test-seconds.ts')];
  try {
    const vitest = here('../node_modules/vitest/vitest.mjs');
    const printed = execFileSync(process.execPath, [vitest, ...args], { encoding: 'utf8' });
    expect(printed).toMatch(/ [1-9]\d* s  slow\.test\.mjs/);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});
