import { chmodSync, existsSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { temporaryFolder, temporaryRepository, type TemporaryRepository } from '@gradus/testkit/repository.ts';
import { defaultStateRef, openStateStore, type StateStore } from './state-store.ts';

let upstream: TemporaryRepository;
let folder: ReturnType<typeof temporaryFolder>;
let bare: string;

beforeEach(() => {
  upstream = temporaryRepository([
    { files: { 'a.txt': '1' } },
    { files: { 'a.txt': '2' } },
    { files: { 'a.txt': '3' } },
  ]);
  folder = temporaryFolder();
  bare = join(folder.dir, 'remote.git');
  upstream.git('clone', '--quiet', '--bare', upstream.dir, bare);
});

afterEach(() => {
  upstream[Symbol.dispose]();
  folder[Symbol.dispose]();
  vi.unstubAllEnvs();
});

function inBare(...args: string[]): string {
  return upstream.git('--git-dir', bare, ...args);
}

function clone(name: string, ...options: string[]): string {
  const dir = join(folder.dir, name);
  upstream.git('clone', '--quiet', ...options, `file://${bare}`, dir);
  return dir;
}

function open(dir: string): Promise<StateStore> {
  return openStateStore({ dir, remote: 'origin' });
}

async function put(store: StateStore, text: string): Promise<string> {
  return store.write(await store.read(), new Map([['a/b.json', text]]), { message: `Write ${text}` });
}

async function seen(dir: string): Promise<string | undefined> {
  return (await (await open(dir)).read()).read('a/b.json');
}

/** A hook of the remote, which is not ours to switch off. */
function remoteHook(name: string, script: string): void {
  const path = join(bare, 'hooks', name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
}

const clones: Readonly<Record<string, readonly string[]>> = {
  whole: [],
  'one commit deep': ['--depth=1'],
  'one commit deep, of one branch': ['--depth=1', '--single-branch'],
  'without blobs': ['--filter=blob:none'],
  bare: ['--bare'],
  'a mirror': ['--mirror'],
};

describe.each(Object.entries(clones))('a clone that is %s', (_, options) => {
  test('reads and writes the state of the remote', async () => {
    inBare('config', 'uploadpack.allowFilter', 'true');
    const [one, two] = [clone('one', ...options), clone('two', ...options)];
    const [first, second] = [await open(one), await open(two)];
    expect((await first.read()).commit).toBeUndefined();
    for (const [index, store] of [first, second, first, second].entries()) {
      expect(await (await store.read()).read('a/b.json')).toBe(index === 0 ? undefined : String(index - 1));
      expect(await put(store, String(index))).toBe('written');
    }
    expect(await seen(clone('three', ...options))).toBe('3');
    expect(inBare('rev-list', '--count', defaultStateRef)).toBe('4');
    expect(inBare('fsck', '--strict', '--no-dangling')).toBe('');
    expect((await first.log('a/b.json', 10)).map(({ message }) => message.split('\n')[0])).toEqual([
      'Write 3',
      'Write 2',
      'Write 1',
      'Write 0',
    ]);
  });

  test('loses a race, in the first write and later', async () => {
    const [one, two] = [await open(clone('one', ...options)), await open(clone('two', ...options))];
    for (const text of ['1', '2']) {
      const stale = await two.read();
      expect(await put(one, text)).toBe('written');
      const tip = inBare('rev-parse', defaultStateRef);
      expect(await two.write(stale, new Map([['a/b.json', 'x']]), { message: 'x' })).toBe('lost');
      expect(inBare('rev-parse', defaultStateRef)).toBe(tip);
    }
  });
});

test('a clone without the blobs of the state fetches those that are read, and writes next to the others', async () => {
  inBare('config', 'uploadpack.allowFilter', 'true');
  const writer = await open(clone('one'));
  const files = new Map([
    ['a/b.json', '1'],
    ['a/other.json', 'other'],
  ]);
  await writer.write(await writer.read(), files, { message: 'x' });
  const dir = clone('two', '--filter=blob:none');
  const store = await open(dir);
  expect(await put(store, '2')).toBe('written');
  expect(await seen(dir)).toBe('2');
  expect(await (await writer.read()).read('a/other.json')).toBe('other');
});

test('nothing of the operator moves: not a branch, HEAD, FETCH_HEAD or remote branch, and a whole clone stays whole', async () => {
  const dir = clone('one');
  const state = (): unknown => ({
    refs: upstream.git(
      '-C',
      dir,
      'for-each-ref',
      '--format=%(refname) %(objectname)',
      'refs/heads',
      'refs/remotes',
      'refs/tags',
    ),
    head: readFileSync(join(dir, '.git/HEAD'), 'utf8'),
    status: upstream.git('-C', dir, 'status', '--porcelain'),
    fetchHead: existsSync(join(dir, '.git/FETCH_HEAD')),
    shallow: existsSync(join(dir, '.git/shallow')),
  });
  const before = state();
  const store = await open(dir);
  await put(store, '1');
  await put(await open(clone('two')), '2');
  await put(store, '3');
  expect(before).toMatchObject({ status: '', fetchHead: false, shallow: false });
  const { refs, ...rest } = state() as { refs: string };
  // A push lets the clone know of the branch that it pushed, as every push does.
  expect({
    refs: refs
      .split('\n')
      .filter((line) => !line.includes('gradus/state'))
      .join('\n'),
    ...rest,
  }).toEqual(before);
});

test('a read alone leaves no trace in the refs of the operator, and fetches one commit into a shallow clone', async () => {
  const writer = await open(clone('one'));
  for (const text of ['1', '2', '3']) await put(writer, text);
  const dir = clone('two', '--depth=1', '--no-single-branch');
  const refs = (): string => upstream.git('-C', dir, 'for-each-ref', 'refs/heads', 'refs/remotes', 'refs/tags');
  const before = refs();
  await put(writer, '4');
  expect(await seen(dir)).toBe('4');
  expect(refs()).toBe(before);
  expect(upstream.git('-C', dir, 'rev-list', '--count', 'refs/gradus/origin/heads/gradus/state')).toBe('1');
});

test('hooks of the clone do not run', async () => {
  const dir = clone('one');
  for (const hook of ['pre-push', 'reference-transaction', 'post-checkout'])
    writeFileSync(join(dir, '.git/hooks', hook), `#!/bin/sh\ntouch ${folder.dir}/ran-${hook}\nexit 1\n`, {
      mode: 0o755,
    });
  vi.stubEnv('GIT_CONFIG_COUNT', '1');
  vi.stubEnv('GIT_CONFIG_KEY_0', 'core.hooksPath');
  vi.stubEnv('GIT_CONFIG_VALUE_0', join(dir, '.git/hooks'));
  expect(await put(await open(dir), '1')).toBe('written');
  for (const hook of ['pre-push', 'reference-transaction'])
    expect(existsSync(join(folder.dir, `ran-${hook}`))).toBe(false);
});

describe('a connection that breaks after the remote has moved the ref', () => {
  const breaks =
    'while read old new ref; do [ "$1" = committed ] && [ "$ref" = refs/heads/gradus/state ] && [ ! -e done ] && touch done &&';

  test('the write counts, once', async () => {
    const store = await open(clone('one'));
    await put(store, '1');
    remoteHook('reference-transaction', `${breaks} kill -9 $PPID; done; exit 0`);
    expect(await put(store, '2')).toBe('written');
    expect(existsSync(join(bare, 'done'))).toBe(true);
    expect(await seen(clone('two'))).toBe('2');
  });

  test.each(['--depth=1', '--no-tags'])('also where somebody has gone on from it (%s)', async (option) => {
    const store = await open(clone('one', option));
    await put(store, '1');
    const goOn = `git update-ref "$ref" "$(GIT_AUTHOR_NAME=x GIT_AUTHOR_EMAIL=x GIT_COMMITTER_NAME=x GIT_COMMITTER_EMAIL=x git commit-tree "$new^{tree}" -p "$new" -m on)"`;
    remoteHook(
      'reference-transaction',
      `unset GIT_QUARANTINE_PATH; ${breaks} { ${goOn}; kill -9 $PPID; }; done; exit 0`,
    );
    expect(await put(store, '2')).toBe('written');
    expect(inBare('log', '-1', '--format=%s', defaultStateRef)).toBe('on');
  });

  test('one that breaks before is an error, and nothing was written', async () => {
    const store = await open(clone('one'));
    await put(store, '1');
    remoteHook('pre-receive', 'kill -9 $PPID');
    await expect(put(store, '2')).rejects.toThrow(
      /the remote cannot be reached \(git push: .*\)\. Whether the state was written is not known; the next run reads it/,
    );
    expect(await seen(clone('two'))).toBe('1');
  });
});

describe('refusals', () => {
  test('a branch that is protected', async () => {
    remoteHook(
      'update',
      'echo "GitLab: You are not allowed to push code to protected branches on this project." >&2; exit 1',
    );
    const refused = put(await open(clone('one')), '1');
    await expect(refused).rejects.toThrow(
      /cannot be written to "refs\/heads\/gradus\/state" of the remote "origin": the remote does not let this account move the branch \(git push: .*protected branches.*\)\. Let the account of the job push to it/,
    );
  });

  test('a lock that was left on the remote', async () => {
    const store = await open(clone('one'));
    await put(store, '1');
    writeFileSync(join(bare, 'refs/heads/gradus/state.lock'), '');
    await expect(put(store, '2')).rejects.toThrow(
      /a lock on the remote does not go away .*ask the administrator of the remote to remove the lock file/,
    );
  });

  test('a lock that was left in the clone', async () => {
    const dir = clone('one', '--depth=1');
    const store = await open(dir);
    await put(store, '1');
    await put(await open(clone('two')), '2');
    writeFileSync(join(dir, '.git/shallow.lock'), '');
    await expect(store.read()).rejects.toThrow(/The lock ".*shallow\.lock" is in the way, and has been there since/);
  });

  test('an old lock on what was fetched is not waited for again and again', async () => {
    const dir = clone('one');
    const store = await open(dir);
    await put(store, '1');
    await put(await open(clone('two')), '2');
    const lock = join(dir, '.git/refs/gradus/origin/heads/gradus/state.lock');
    writeFileSync(lock, '');
    utimesSync(lock, 1_700_000_000, 1_700_000_000);
    await expect(store.read()).rejects.toThrow(/state\.lock" is in the way, and has been there since 2023-11-14/);
    rmSync(lock);
    expect(await seen(dir)).toBe('2');
  });

  test.each([
    ['no such remote', undefined, /there is no repository at its address .*git remote -v/],
    ['no repository there', 'file:///nowhere/at/all', /there is no repository at its address/],
    ['nobody answers', 'http://127.0.0.1:9/x.git', /the remote cannot be reached \(git fetch: .*\)\. Run again/],
    ['an address that runs a command', 'ext::touch ran', /its protocol is not allowed/],
  ])('%s', async (_, url, message) => {
    const dir = clone('one');
    upstream.git('-C', dir, 'remote', ...(url === undefined ? ['remove', 'origin'] : ['set-url', 'origin', url]));
    await expect((await open(dir)).read()).rejects.toThrow(message);
  });
});

describe('over HTTP', () => {
  let server: Server | undefined;
  afterEach(() => server?.close());

  async function against(listener: RequestListener, credentials = ''): Promise<string> {
    server = createServer(listener);
    await new Promise<void>((resolve) => void server!.listen(0, '127.0.0.1', resolve));
    const dir = clone('one');
    upstream.git(
      '-C',
      dir,
      'remote',
      'set-url',
      'origin',
      `http://${credentials}127.0.0.1:${(server.address() as AddressInfo).port}/x.git`,
    );
    return dir;
  }

  test.each([
    [401, /the remote does not accept the credentials .*contents: write/],
    [403, /the remote does not accept the credentials/],
    [404, /the remote does not show this repository to this account/],
    [500, /the remote cannot be reached/],
  ])('status %i, and no password is shown', async (status, message) => {
    const dir = await against(
      (_, response) => response.writeHead(status, { 'www-authenticate': 'Basic realm="x"' }).end(),
      'ada:geheim@',
    );
    const said = await (await open(dir)).read().then(String, (error: unknown) => String(error));
    expect(said).toMatch(message);
    expect(said).not.toContain('geheim');
  });

  test.each([
    ['of the clone', (dir: string): string => join(dir, '.git/config')],
    ['that is included for this clone alone', (dir: string): string => join(dir, '.git/credentials.config')],
  ])('the header that actions/checkout puts into a file %s is sent', async (_, file) => {
    const headers: (string | undefined)[] = [];
    const dir = await against((request, response) => {
      headers.push(request.headers.authorization);
      response.writeHead(403).end();
    });
    const git = (...args: string[]): string => upstream.git('-C', dir, ...args);
    git('config', `includeIf.gitdir:${dir}/.git.path`, join(dir, '.git/credentials.config'));
    const address = git('remote', 'get-url', 'origin').replace('x.git', '');
    git('config', '--file', file(dir), `http.${address}.extraheader`, 'AUTHORIZATION: basic eDp5');
    await expect((await open(dir)).read()).rejects.toThrow(/does not accept the credentials/);
    expect(headers[0]).toBe('basic eDp5');
  });

  test('a credential helper of the operator is used', async () => {
    const headers: (string | undefined)[] = [];
    const dir = await against((request, response) => {
      headers.push(request.headers.authorization);
      response
        .writeHead(request.headers.authorization === undefined ? 401 : 403, { 'www-authenticate': 'Basic realm="x"' })
        .end();
    });
    vi.stubEnv('JOB_TOKEN', 'geheim');
    upstream.git('-C', dir, 'config', 'credential.helper', '!f() { echo username=job; echo password=$JOB_TOKEN; }; f');
    await expect((await open(dir)).read()).rejects.toThrow(/does not accept the credentials/);
    expect(headers).toContain(`Basic ${Buffer.from('job:geheim').toString('base64')}`);
  });
});
