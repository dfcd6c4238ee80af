import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildWebshop } from './repository.ts';
import { showRollouts } from './rollout.ts';

test('a bad version is rolled back from its canary, and the fixed one reaches all cells', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'gradus-rollout-'));
  try {
    await buildWebshop(dir);
    const printed: string[] = [];
    const phases = await showRollouts({ dir, color: false, print: (text) => printed.push(text) });
    const text = printed.join('');
    expect(phases, text).toEqual(['RolledBack', 'Succeeded']);
    expect(text).toContain('Gate pilot/gates/1/1 is Failed');
    expect(text).toContain('pilot       ████████████████████████ 20 of 20');
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});
