import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder, temporaryRepository } from '@gradus/testkit/repository.ts';
import { defaultStateRef, openStateStore } from './state-store.ts';

const program = fileURLToPath(new URL('../../../testkit/src/increment.ts', import.meta.url));

/** A separate process in its own process group; `numbers` are those that it reports as written. */
function counter(
  dir: string,
  remote: string,
  times: number,
): {
  readonly pid: number;
  readonly began: Promise<void>;
  readonly ended: Promise<{ numbers: number[]; code: number | null; stderr: string }>;
} {
  const child = spawn(process.execPath, [program, dir, remote, String(times)], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const ended = new Promise<{ numbers: number[]; code: number | null; stderr: string }>((resolve) =>
    child.on('close', (code) => resolve({ numbers: stdout.split('\n').filter(Boolean).map(Number), code, stderr })),
  );
  const began = new Promise<void>((resolve) => child.stdout.once('data', () => resolve()));
  return { pid: child.pid!, began, ended };
}

async function numberIn(dir: string): Promise<number> {
  const snapshot = await (await openStateStore({ dir })).read();
  return Number((await snapshot.read('count/number.txt')) ?? 0);
}

const oneTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);

test('50 processes on one repository: every step is won once', { timeout: 300_000 }, async () => {
  using repository = temporaryRepository([{}]);
  const all = await Promise.all(oneTo(50).map(() => counter(repository.dir, '', 1).ended));
  expect(all.map(({ stderr }) => stderr).join('')).toBe('');
  expect(all.flatMap(({ numbers }) => numbers).toSorted((a, b) => a - b)).toEqual(oneTo(50));
  expect(await numberIn(repository.dir)).toBe(50);
  const messages = repository.git('log', '--reverse', '--format=%s', defaultStateRef).split('\n');
  expect(messages.map((message) => Number.parseInt(message, 10))).toEqual(oneTo(50));
});

test('50 processes in 10 clones of one remote: every step is won once', { timeout: 600_000 }, async () => {
  using source = temporaryRepository([{ files: { a: '1' } }, { files: { a: '2' } }]);
  using folder = temporaryFolder();
  const bare = join(folder.dir, 'remote.git');
  source.git('clone', '--quiet', '--bare', source.dir, bare);
  const clones = oneTo(10).map((number) => join(folder.dir, String(number)));
  for (const [index, dir] of clones.entries())
    source.git('clone', '--quiet', ...(index % 2 === 0 ? ['--depth=1'] : []), `file://${bare}`, dir);
  const all = await Promise.all(oneTo(50).map((number) => counter(clones[number % 10]!, 'origin', 1).ended));
  expect(all.map(({ stderr }) => stderr).join('')).toBe('');
  expect(all.flatMap(({ numbers }) => numbers).toSorted((a, b) => a - b)).toEqual(oneTo(50));
  expect(await numberIn(bare)).toBe(50);
  expect(source.git('--git-dir', bare, 'rev-list', '--count', defaultStateRef)).toBe('50');
});

/** Kills with everything that it started, as a runner does whose job is cancelled. */
test(
  'killed at any instant: the ref stays on a whole commit, and the next one goes on',
  { timeout: 300_000 },
  async () => {
    using repository = temporaryRepository([{}]);
    const lock = join(repository.dir, '.git', `${defaultStateRef}.lock`);
    let known = 0;
    for (let round = 0; round < 25; round += 1) {
      const running = counter(repository.dir, '', 1000);
      await running.began;
      await sleep(Math.random() * 300);
      process.kill(-running.pid, 'SIGKILL');
      const { numbers } = await running.ended;
      const left = existsSync(lock);
      if (left) rmSync(lock);
      const now = await numberIn(repository.dir);
      // Everything that it reported is there, and possibly one more, if it was killed before it could report it.
      const said = numbers.at(-1) ?? known;
      expect([said, said + 1]).toContain(now);
      known = now;
    }
    expect(known).toBeGreaterThan(25);
    expect(repository.git('fsck', '--strict', '--no-dangling')).toBe('');
    expect((await counter(repository.dir, '', 1).ended).numbers).toEqual([known + 1]);
    const messages = repository.git('log', '--reverse', '--format=%s', defaultStateRef).split('\n');
    expect(messages.map((message) => Number.parseInt(message, 10))).toEqual(oneTo(known + 1));
  },
);
