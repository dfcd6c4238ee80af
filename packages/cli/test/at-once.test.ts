import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { command } from '@gradus/testkit/command.ts';
import { temporaryFolder, temporaryRepository } from '@gradus/testkit/repository.ts';
import { rolloutFiles, rolloutName } from '@gradus/testkit/rollout-files.ts';

const stateRef = 'refs/heads/gradus/state';

const processes = 50;
/** Fewer than there are processes: some have to come away with nothing. */
const targets = Array.from({ length: 12 }, (_, index) => `t-${index + 1}`);
const files = rolloutFiles(
  `  stages: [{ name: all, maxConcurrency: ${targets.length} }]\n`,
  targets.map((name) => `${name},0`),
);

interface Said {
  readonly code: number | null;
  readonly stderr: string;
  readonly action: {
    readonly do: string;
    readonly generation?: number;
    readonly targets?: readonly { readonly name: string }[];
    readonly because?: readonly { readonly code: string; readonly text: string }[];
  };
  readonly generation: number;
}

/** One step in a separate process, which starts at most one target. */
function next(dir: string, more: readonly string[]): Promise<Said> {
  const args = ['rollout', 'next', rolloutName, '--most-starts', '1', '--format', 'json', ...more];
  const child = spawn(process.execPath, [command, ...args], {
    cwd: dir,
    env: { PATH: process.env['PATH'], HOME: dir, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) => {
      const said = stdout === '' ? { action: { do: 'nothing' }, generation: 0 } : (JSON.parse(stdout) as Said);
      done({ code, stderr, action: said.action, generation: said.generation });
    });
  });
}

/** Every target and every generation was given to exactly one process, and a process that got none says why. */
function assertWonOnce(said: readonly Said[]): void {
  expect(said.map(({ stderr }) => stderr).join('')).toBe('');
  const won = said.filter(({ action }) => action.do === 'deploy');
  const lost = said.filter(({ action }) => action.do !== 'deploy');
  expect(won.map(({ action }) => action.generation).toSorted((a, b) => a! - b!)).toEqual(
    targets.map((_, index) => index + 1),
  );
  expect(won.flatMap(({ action }) => action.targets!.map(({ name }) => name)).toSorted()).toEqual(targets.toSorted());
  expect(won.map(({ code }) => code)).toEqual(targets.map(() => 0));
  const told = lost.map(({ code, generation, action }) => ({ code, generation, ...action }));
  const text = `${targets.length} targets are being updated.`;
  for (const each of told)
    expect(each).toMatchObject({ code: 4, generation: targets.length, do: 'wait', because: [{ text }] });
  expect(told).toHaveLength(processes - targets.length);
}

/** One commit for each start, one after the other. */
function assertOneCommitEach(git: (...args: string[]) => string): void {
  const generations = git('log', '--reverse', '--format=%(trailers:key=Generation,valueonly,separator=)', stateRef);
  expect(generations.split('\n')).toEqual(targets.map((_, index) => `${index + 1}`));
  expect(git('rev-list', '--min-parents=2', stateRef)).toBe('');
}

test('50 steps at once in one repository: each start is given to one of them', { timeout: 300_000 }, async () => {
  using repository = temporaryRepository([{ files }]);
  const said = await Promise.all(Array.from({ length: processes }, () => next(repository.dir, [])));
  expect(said).toHaveLength(processes);
  assertWonOnce(said);
  assertOneCommitEach(repository.git);
});

test(
  '50 steps at once from shallow clones of one remote: each start is given to one of them',
  { timeout: 600_000 },
  async () => {
    using source = temporaryRepository([{ files }, { files: { 'README.md': 'A shop.\n' } }]);
    using folder = temporaryFolder();
    const bare = join(folder.dir, 'remote.git');
    source.git('clone', '--quiet', '--bare', source.dir, bare);
    const clones = Array.from({ length: processes }, (_, index) => join(folder.dir, `${index}`));
    for (const clone of clones) source.git('clone', '--quiet', '--depth=1', `file://${bare}`, clone);
    const said = await Promise.all(clones.map((clone) => next(clone, ['--remote', 'origin'])));
    expect(said).toHaveLength(processes);
    assertWonOnce(said);
    assertOneCommitEach((...args) => source.git('--git-dir', bare, ...args));
  },
);
