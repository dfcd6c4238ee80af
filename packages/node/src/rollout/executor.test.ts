import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ExecutorWork } from '@gradus/rollout/internal';
import { temporaryFolder } from '@gradus/testkit/repository.ts';
import { executor, type ExecutorOptions, type Ran } from './executor.ts';

const work: ExecutorWork = {
  action: 'deploy',
  rollout: 'shop-4',
  group: 'shop/production',
  target: 'eu-1',
  version: '4.2.0',
  previousVersion: '4.1.0',
  generation: 17,
  attempt: 2,
  labels: { zone: 'a', 'topology.kubernetes.io/region': 'eu west' },
};

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  folder[Symbol.dispose]();
  vi.unstubAllEnvs();
});

/** A shell script as an executable file. */
function script(text: string, mode = 0o755): string {
  const path = join(folder.dir, `run-${Math.random()}.sh`);
  writeFileSync(path, `#!/bin/sh\n${text}\n`, { mode });
  return path;
}

function run(
  argv: readonly string[],
  options: Partial<ExecutorOptions> = {},
  over: Partial<ExecutorWork> = {},
): Promise<Ran> {
  return executor(argv, { timeout: 30_000, ...options })({ ...work, ...over });
}

/** Of a script that wrote a number into a file. */
async function pidIn(file: string): Promise<number> {
  for (;;) {
    try {
      const pid = Number(readFileSync(join(folder.dir, file), 'utf8'));
      if (pid > 0) return pid;
    } catch {
      // Not yet.
    }
    await sleep(20);
  }
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // A zombie is dead.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

describe('the input of the program', () => {
  test('arguments with replaced placeholders, without a shell', async () => {
    const path = script('printf "%s|" "$@"');
    const { output } = await run(
      [path, '{target}', 'image:{version}', '--of={target}/{generation}', '{other}', '$HOME; `id` *', ''],
      {},
      { version: '4 $(id) "x"' },
    );
    expect(output).toBe('eu-1|image:4 $(id) "x"|--of=eu-1/17|{other}|$HOME; `id` *||');
  });

  test('the target and its labels, in its environment', async () => {
    const { output } = await run([script('env | grep ^GRADUS_ | sort')], {}, { action: 'rollback' });
    expect(output.trimEnd().split('\n')).toEqual([
      'GRADUS_ACTION=rollback',
      'GRADUS_ATTEMPT=2',
      'GRADUS_GENERATION=17',
      'GRADUS_GROUP=shop/production',
      'GRADUS_LABEL_TOPOLOGY_KUBERNETES_IO_REGION=eu west',
      'GRADUS_LABEL_ZONE=a',
      'GRADUS_PREVIOUS_VERSION=4.1.0',
      'GRADUS_ROLLOUT=shop-4',
      'GRADUS_TARGET=eu-1',
      'GRADUS_VERSION=4.2.0',
    ]);
  });

  test('the environment of the operator, and none of our secrets', async () => {
    vi.stubEnv('KUBECONFIG', '/etc/kube');
    vi.stubEnv('GRADUS_SLACK_WEBHOOK', 'geheim');
    vi.stubEnv('GRADUS_LABEL_OLD', 'of somebody else');
    const { output } = await run([script('env')]);
    expect(output).toContain('KUBECONFIG=/etc/kube\n');
    expect(output).not.toMatch(/geheim|GRADUS_LABEL_OLD/);
  });

  test('its own process group, so that Ctrl-C does not end it halfway, and nothing to read', async () => {
    const { output } = await run([script('ps -o pgid= -p $$; ps -o pid= -p $$; cat; echo end')]);
    const [group, pid, end] = output.trim().split(/\s+/);
    expect([group, end]).toEqual([pid, 'end']);
  });

  test('the folder', async () => {
    expect((await run(['pwd'], { cwd: folder.dir })).output).toBe(`${folder.dir}\n`);
  });
});

describe('the last line that it prints has the running version', () => {
  test.each<[string, string, Partial<Extract<Ran, { ok: true }>>]>([
    ['words', 'echo started; echo "version: 4.2.0"', { version: '4.2.0' }],
    [
      'words of any case, with space, and empty lines after',
      'printf "Version:   4.2.0 rc \\r\\n\\n  \\n"',
      { version: '4.2.0 rc' },
    ],
    ['JSON', `echo '{"version": "1.10", "other": 1}'`, { version: '1.10' }],
    ['JSON that says more', `echo '{"version": "1.10", "available": false}'`, { version: '1.10', available: false }],
    ['a line without its end', 'printf "version: 1"', { version: '1' }],
    ['no version: an earlier line', 'echo "version: 1"; echo done', {}],
    ['no version: standard error', 'echo "version: 1" >&2', {}],
    ['no version: a number', `echo '{"version": 1.10}'`, {}],
    ['no version: JSON that names two', `echo '{"version": "1.10", "version": "1.9"}'`, {}],
    ['no version: null', 'echo null', {}],
    ['no version: empty', `echo '{"version": ""}'`, {}],
    ['no version: too long', `printf 'version: '; head -c 300 /dev/zero | tr '\\0' x`, {}],
    ['no version: an escape', `printf 'version: 1\\033[0m'`, {}],
    ['no version: silence', ':', {}],
  ])('%s', async (_, text, said) => {
    const { output: __, ...rest } = await run([script(text)]);
    expect(rest).toEqual({ ok: true, ...said });
  });

  test('also if it failed', async () => {
    expect(await run([script('echo version: 4.1.9; echo no room >&2; exit 3')])).toMatchObject({
      ok: false,
      why: 'ended with exit code 3: no room',
      version: '4.1.9',
    });
  });
});

test('one that may take longer than a timer of Node lasts is not ended at once', async () => {
  const ran = await run([script('sleep 0.3; echo version: 1')], { timeout: 60 * 86_400_000 });
  expect(ran).toMatchObject({ ok: true, version: '1' });
});

describe('failures are reported', () => {
  test.each([
    ['an exit code', 'exit 7', 'ended with exit code 7'],
    ['with its last word', 'echo a >&2; echo b >&2; echo c; exit 1', 'ended with exit code 1: b'],
    ['which may be on standard output', 'echo c; exit 1', 'ended with exit code 1: c'],
    ['a signal', 'kill -9 $$', 'was ended by SIGKILL'],
  ])('%s', async (_, text, why) => {
    expect(await run([script(text)])).toMatchObject({ ok: false, why });
  });

  test('a program that does not exist, or cannot be run', async () => {
    const why = async (...argv: string[]): Promise<string> => {
      const ran = await run(argv);
      return ran.ok ? 'it ran' : ran.why;
    };
    expect(await why('no-such-program')).toMatch(/^was not found: give its path/);
    expect(await why(script('exit 0', 0o644))).toMatch(/^may not be run: chmod \+x/);
    expect(await why(folder.dir)).toMatch(/^may not be run/);
    expect(await why(join(script(''), 'x'))).toMatch(/^was not found: a part of its path is not a folder/);
    expect(await why()).toBe('has no name');
    expect(await why('echo', 'x'.repeat(4_000_000))).toMatch(/arguments and environment are too long/);
    const bad = script('');
    writeFileSync(bad, '#!/no/such/interpreter\n');
    expect(await why(bad)).toMatch(/^was not found: .*first line names/);
  });

  test('a version with a NUL character is not cut short', async () => {
    expect(await run(['echo', '{version}'], {}, { version: '1\0 2' })).toMatchObject({
      ok: false,
      why: 'cannot be started: an argument holds a NUL character',
    });
  });

  test('a target that would be parsed as an option', async () => {
    const argv = (word: string): string[] => ['echo', '-n', word];
    expect(await run(argv('{target}'), {}, { target: '-rf' })).toMatchObject({
      ok: false,
      why: 'was not started: it would take "-rf" for an option. Write it as --host={target}, or read GRADUS_TARGET',
    });
    expect(await run(argv('--host={target}'), {}, { target: '-rf' })).toMatchObject({ ok: true, output: '--host=-rf' });
  });

  test('labels that would be one variable', async () => {
    expect(await run(['env'], {}, { labels: { 'a.b': '1', 'A-B': '2' } })).toMatchObject({
      ok: false,
      why: 'was not started: the labels a.b and A-B would both be GRADUS_LABEL_A_B. Rename one in the fleet',
    });
  });
});

describe('a program that does not end', () => {
  test('gets SIGTERM, with everything that it started', async () => {
    const path = script(
      `sleep 1000 & echo $! >${folder.dir}/grandchild; echo $$ >${folder.dir}/child; echo half way; wait`,
    );
    const ran = await run([path], { timeout: 700 });
    expect(ran).toMatchObject({
      ok: false,
      why: 'did not end within 0.7 s and was ended: half way',
      output: 'half way\n',
    });
    for (const file of ['child', 'grandchild']) expect(alive(await pidIn(file))).toBe(false);
  });

  test('may clean up on SIGTERM', async () => {
    const path = script(`trap 'echo unlocked; exit 0' TERM; sleep 1000 & wait`);
    expect(await run([path], { timeout: 500 })).toMatchObject({
      ok: false,
      why: 'did not end within 0.5 s and was ended: unlocked',
    });
  });

  test('is killed if it does not end, with its children', async () => {
    const path = script(
      `trap '' TERM; sh -c 'trap "" TERM; echo $$ >${folder.dir}/grandchild; while :; do sleep 1; done' & while :; do sleep 1; done`,
    );
    const ran = run([path], { timeout: 500, grace: 300 });
    const grandchild = await pidIn('grandchild');
    expect(await ran).toMatchObject({ ok: false, why: 'did not end within 0.5 s and was ended' });
    expect(alive(grandchild)).toBe(false);
  });

  test('a child that ignores SIGTERM is killed together with its parent', async () => {
    const path = script(
      `sh -c 'trap "" TERM; echo $$ >${folder.dir}/grandchild; exec >/dev/null 2>&1; while :; do sleep 1; done' & wait`,
    );
    const ran = run([path], { timeout: 1000, grace: 60_000 });
    const grandchild = await pidIn('grandchild');
    await ran;
    await sleep(100);
    expect(alive(grandchild)).toBe(false);
  });

  test('one that left its group and holds the output is not waited for', async () => {
    const path = script(`setsid sh -c 'echo $$ >${folder.dir}/away; sleep 1000' & sleep 1000`);
    const ran = run([path], { timeout: 700, grace: 200 });
    const away = await pidIn('away');
    expect(await ran).toMatchObject({ ok: false });
    process.kill(away, 'SIGKILL');
  });
});

test('processes that it leaves behind when it ends in time continue, and are not waited for', async () => {
  const path = script(`sleep 1000 & echo $! >${folder.dir}/server; echo version: 1`);
  expect(await run([path])).toMatchObject({ ok: true, version: '1' });
  const server = await pidIn('server');
  expect(alive(server)).toBe(true);
  process.kill(server, 'SIGKILL');
});

test('a gigabyte of output is read to its end and not kept', async () => {
  const before = process.memoryUsage.rss();
  const { output, ...ran } = await run(
    [script(`head -c 1000000000 /dev/zero; head -c 100000000 /dev/zero >&2; echo; echo version: 2`)],
    { timeout: 120_000 },
  );
  expect(ran).toEqual({ ok: true, version: '2' });
  expect(output.length).toBeLessThanOrEqual(2 * 65_536);
  expect(process.memoryUsage.rss() - before).toBeLessThan(400_000_000);
});

test('fifty run at once', async () => {
  const path = script('sleep 0.2; echo "version: $GRADUS_TARGET"');
  const all = await Promise.all(Array.from({ length: 50 }, (_, index) => run([path], {}, { target: `t-${index}` })));
  expect(all.map((ran) => ran.version)).toEqual(Array.from({ length: 50 }, (_, index) => `t-${index}`));
});
