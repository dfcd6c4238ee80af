import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { buildWebshop } from '../webshop/repository.ts';

const run = (program: string, ...args: string[]): string =>
  execFileSync(process.execPath, [new URL(program, import.meta.url).pathname, ...args], { encoding: 'utf8' });

test('plain objects are judged without a disk', () => {
  expect(run('plain-objects.ts')).toBe('failed\nprices/tea.json:1:30 tea goes from 500 to 50 cents.\n');
});

test('a repository is judged as the command line does', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'gradus-library-'));
  try {
    await buildWebshop(dir);
    expect(run('repository.ts', dir, 'main', 'good').trim().split('\n').at(-1)).toBe('passed');
    expect(run('repository.ts', dir, 'main', 'bad').trim().split('\n').at(-1)).toBe('failed');
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});
