import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildWebshop } from './repository.ts';
import { showHotfix } from './hotfix.ts';
import { showRollouts } from './rollout.ts';

test(
  'a bad version is rolled back, a fixed one reaches all cells, a hot-fix takes over, and a rollback passes a dead cell',
  { timeout: 180_000 },
  async () => {
    const dir = mkdtempSync(join(tmpdir(), 'gradus-rollout-'));
    try {
      await buildWebshop(dir);
      const printed: string[] = [];
      const phases = await showRollouts({ dir, color: false, print: (text) => printed.push(text) });
      const text = printed.join('');
      expect(phases, text).toEqual(['RolledBack', 'Succeeded']);
      expect(text).toContain('Gate pilot/gates/1/1 is Failed');
      expect(text).toContain('pilot       ████████████████████████ 20 of 20');
      printed.length = 0;
      const others = await showHotfix({ dir, color: false, print: (part) => printed.push(part) });
      const after = printed.join('');
      expect(others, after).toEqual(['Superseded', 'Failed']);
      expect(after).toContain('It takes over from checkout-4-2-2, with 1 started target.');
      expect(after).toContain('at-07 could not be rolled back in 2 attempts (the cell does not answer)');
      expect(after).toContain('19 RolledBack');
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  },
);
