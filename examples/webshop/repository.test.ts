import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkRepository, type RepositoryCheck } from '@gradus/node';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { buildWebshop, clock } from './repository.ts';

const folder = mkdtempSync(join(tmpdir(), 'gradus-webshop-'));
const dir = join(folder, 'shop');

beforeAll(() => buildWebshop(dir));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const git = (at: string, ...args: string[]): string => execFileSync('git', args, { cwd: at, encoding: 'utf8' }).trim();
const refs = (at: string): string => git(at, 'for-each-ref', '--format=%(refname:short) %(objectname)');

/** What blocks, and what a waiver let through, as `policy/validation Kind name`. */
async function judged(
  request: Omit<RepositoryCheck, 'dir' | 'now'>,
  at = dir,
): Promise<{ state: string; blocks: string[]; waived: string[] }> {
  const { verdict } = await checkRepository({ dir: at, now: new Date(clock), ...request });
  const named = (findings: typeof verdict.findings): string[] =>
    findings.map(({ policy, validation, document }) => `${policy}/${validation} ${document?.kind} ${document?.name}`);
  return {
    state: verdict.state,
    blocks: named([...verdict.findings, ...verdict.undecided]),
    waived: named(verdict.waived),
  };
}

const waived = ['baseline/dependency-tier/as-critical System checkout'];

describe('the repository of the shop', () => {
  test('has a history of three commits, and a commit more on each branch', () => {
    expect(['main', 'good', 'bad'].map((branch) => git(dir, 'rev-list', '--count', branch))).toEqual(['3', '4', '4']);
    expect(git(dir, 'status', '--porcelain')).toBe('');
  });

  test.each([
    ['good', ['20 2 changes/chg-2026-0014.yaml']],
    [
      'bad',
      [
        '1 1 changes/chg-2026-0009.yaml',
        '20 3 changes/chg-2026-0014.yaml',
        '1 1 plans/catalog.yaml',
        '2 2 rollouts/checkout-4-2-0.yaml',
        '2 2 systems/newsletter.yaml',
      ],
    ],
  ])('differs on the branch %s in no more lines than its pull request means to change', (branch, lines) => {
    expect(git(dir, 'diff', '--numstat', 'main', branch).replaceAll('\t', ' ').split('\n')).toEqual(lines);
  });

  test('has the same commit ids, whatever the configuration and the zone of its maker', async () => {
    const other = join(folder, 'other');
    const config = join(folder, 'gitconfig');
    writeFileSync(config, '[core]\n\tautocrlf = true\n[commit]\n\tgpgSign = true\n[init]\n\tdefaultBranch = trunk\n');
    vi.stubEnv('GIT_CONFIG_GLOBAL', config);
    vi.stubEnv('GIT_DIR', join(folder, 'nowhere'));
    vi.stubEnv('TZ', 'Pacific/Auckland');
    try {
      await buildWebshop(other);
    } finally {
      vi.unstubAllEnvs();
    }
    expect(refs(other)).toBe(refs(dir));
  });

  test('is not made over other files', async () => {
    const full = mkdtempSync(join(folder, 'full-'));
    writeFileSync(join(full, 'orders.csv'), 'kept\n');
    await expect(buildWebshop(full)).rejects.toThrow('is not empty');
  });
});

describe('the verdict', () => {
  test('lets the base pass with one finding waived, in a repository and where its files lie', async () => {
    const expected = { state: 'passed', blocks: [], waived };
    expect(await judged({})).toEqual(expected);
    expect(await judged({}, fileURLToPath(new URL('.', import.meta.url)))).toEqual(expected);
  });

  test('lets the good pull request pass', async () => {
    expect(await judged({ base: 'main', head: 'good' })).toEqual({ state: 'passed', blocks: [], waived });
  });

  test('finds in the bad pull request what it breaks, and nothing else', async () => {
    const { state, blocks } = await judged({ base: 'main', head: 'bad' });
    expect(state).toBe('failed');
    expect(blocks.toSorted()).toEqual([
      'baseline/history-frozen/unchanged Change chg-2026-0009',
      'baseline/inspection-coverage/reached System catalog',
      'baseline/refs-resolve/resolves Change chg-2026-0014',
      'baseline/staged-rollout/first-batch Rollout checkout-4-2-0',
      'baseline/test-types/passed Change chg-2026-0014',
      'gradus/document/schema System newsletter',
    ]);
  });
});
