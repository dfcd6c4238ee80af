import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { temporaryFolder, temporaryRepository, type TemporaryRepository } from '@gradus/testkit/repository.ts';
import { retryOnLost } from './retry-on-lost.ts';
import { defaultStateRef, openStateStore, type StateStore } from './state-store.ts';

const now = (): Date => new Date(Date.UTC(2026, 2, 2, 10));

function open(dir: string, options: { remote?: string; ref?: string } = {}): Promise<StateStore> {
  return openStateStore({ dir, now, ...options });
}

async function put(store: StateStore, files: Record<string, string | null>, message = 'A step'): Promise<string> {
  return store.write(await store.read(), new Map(Object.entries(files)), { message });
}

async function filesIn(store: StateStore): Promise<Record<string, string | undefined>> {
  const snapshot = await store.read();
  const paths = await snapshot.paths();
  return Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await snapshot.read(path)] as const)));
}

function shop(): TemporaryRepository {
  return temporaryRepository([{ files: { 'a.txt': 'a\n' } }]);
}

afterEach(() => vi.unstubAllEnvs());

describe('files on a ref', () => {
  test('nothing is there before the first write', async () => {
    using repository = shop();
    const snapshot = await (await open(repository.dir)).read();
    expect(snapshot.commit).toBeUndefined();
    expect(await snapshot.paths()).toEqual([]);
    expect(await snapshot.read('rollouts/edge.json')).toBeUndefined();
    expect(await (await open(repository.dir)).log('rollouts/edge.json', 10)).toEqual([]);
  });

  test('a write alters what it names, and leaves the rest', async () => {
    using repository = shop();
    const store = await open(repository.dir);
    expect(await put(store, { 'rollouts/edge.json': '1\n', 'rollouts/core.json': '2\n', 'old/a/b.json': '3\n' })).toBe(
      'written',
    );
    expect(await put(store, { 'rollouts/edge.json': 'zwölf 🐙\n', 'old/a/b.json': null, 'top.txt': '' })).toBe(
      'written',
    );
    expect(await filesIn(store)).toEqual({
      'rollouts/core.json': '2\n',
      'rollouts/edge.json': 'zwölf 🐙\n',
      'top.txt': '',
    });
    expect(Object.fromEntries(await (await store.read()).readAll((path) => path.startsWith('rollouts/')))).toEqual({
      'rollouts/core.json': '2\n',
      'rollouts/edge.json': 'zwölf 🐙\n',
    });
    expect(repository.git('ls-tree', '--name-only', defaultStateRef)).toBe('rollouts\ntop.txt');
    expect(repository.git('fsck', '--strict', '--no-dangling')).toBe('');
  });

  test('a snapshot stays what it was', async () => {
    using repository = shop();
    const store = await open(repository.dir);
    await put(store, { 'a.json': '1' });
    const before = await store.read();
    await put(store, { 'a.json': '2' });
    expect(await before.read('a.json')).toBe('1');
  });

  test('a write is one commit with the given clock, its own committer, and an author if one is named', async () => {
    using repository = shop();
    const store = await open(repository.dir);
    await put(store, { 'a.json': '1' }, 'Start edge\n\nBy hand.\n');
    const author = { name: 'Ada Lovelace', email: 'ada@example.com' };
    await store.write(await store.read(), new Map([['a.json', '2']]), { message: 'Batch 1', author });
    const log = repository.git('log', '--format=%an <%ae> %aI|%cn <%ce> %cI|%s', defaultStateRef);
    expect(log.split('\n')).toEqual([
      'Ada Lovelace <ada@example.com> 2026-03-02T10:00:00+00:00|gradus <gradus@localhost> 2026-03-02T10:00:00+00:00|Batch 1',
      'gradus <gradus@localhost> 2026-03-02T10:00:00+00:00|gradus <gradus@localhost> 2026-03-02T10:00:00+00:00|Start edge',
    ]);
  });

  test('the log of a file has the commits that altered it', async () => {
    using repository = shop();
    const store = await open(repository.dir);
    for (const [index, path] of ['a.json', 'b.json', 'a.json', 'a.json'].entries())
      await put(store, { [path]: String(index) }, `Step ${index}\n\nWith\nlines`);
    const log = await store.log('a.json', 2);
    expect(log).toEqual([
      {
        commit: repository.git('rev-parse', defaultStateRef),
        author: { name: 'gradus', email: 'gradus@localhost' },
        at: now().getTime(),
        message: expect.stringMatching(/^Step 3\n\nWith\nlines\n\nWrite: [0-9a-f-]{36}$/),
      },
      {
        commit: repository.git('rev-parse', `${defaultStateRef}^`),
        author: { name: 'gradus', email: 'gradus@localhost' },
        at: now().getTime(),
        message: expect.stringMatching(/^Step 2\n\nWith\nlines\n\nWrite: /),
      },
    ]);
    expect(await store.log('a.json', 10)).toHaveLength(3);
    expect(await store.log('*', 10)).toEqual([]);
  });

  test('a state that is not text is an error, never half a state', async () => {
    using repository = temporaryRepository([
      { branch: 'gradus/state', files: { 'a.json': new Uint8Array([0x7b, 0xff]) } },
    ]);
    await expect((await (await open(repository.dir)).read()).read('a.json')).rejects.toThrow(
      '"a.json" in the state is not UTF-8',
    );
  });

  test.each(['../a', '/a', 'a//b', 'a/', '', '.git/config', 'a/.GIT/b', 'a\nb', String.raw`a\b`, './a'])(
    '%j cannot be a path',
    async (path) => {
      using repository = shop();
      await expect(put(await open(repository.dir), { [path]: 'x' })).rejects.toThrow(
        /cannot be the path of a file in the state/,
      );
    },
  );

  test('a file does not replace a folder, and a folder does not replace a file', async () => {
    using repository = shop();
    const store = await open(repository.dir);
    await put(store, { 'a/b.json': '1', c: '2' });
    await expect(put(store, { a: 'x' })).rejects.toThrow('"a" is a folder of the state');
    await expect(put(store, { 'c/d': 'x' })).rejects.toThrow('"c" is a file of the state, and cannot be a folder');
    expect(await filesIn(store)).toEqual({ 'a/b.json': '1', c: '2' });
  });
});

describe('compare and swap', () => {
  test.each([
    ['the first write', []],
    ['a later one', [{ branch: 'gradus/state', files: { 'a.json': '0' } }]],
  ])('%s: of two from one snapshot the second is lost, and changes nothing', async (_, before) => {
    using repository = temporaryRepository([...before]);
    const store = await open(repository.dir);
    const [one, two] = [await store.read(), await store.read()];
    expect(await store.write(one, new Map([['a.json', '1']]), { message: 'one' })).toBe('written');
    const tip = repository.git('rev-parse', defaultStateRef);
    expect(await store.write(two, new Map([['a.json', '2']]), { message: 'two' })).toBe('lost');
    expect(repository.git('rev-parse', defaultStateRef)).toBe(tip);
  });

  test.each([
    ['One line', 'One line', 'Write'],
    ['One line\n\nMore of it.\n\nPhase: Paused\nBy: ada\n\n', 'One line', 'Phase,By,Write'],
    ['One: line', 'One: line', 'Write'],
  ])('a commit says %j, with a trailer of its own', async (message, subject, trailers) => {
    using repository = shop();
    await put(await open(repository.dir), { 'a.json': '1' }, message);
    const format = '--format=%s|%(trailers:keyonly,separator=%x2C)';
    expect(repository.git('log', '-1', format, defaultStateRef)).toBe(`${subject}|${trailers}`);
  });

  test('two who write the same at the same second have not both written it', async () => {
    using repository = shop();
    const store = await open(repository.dir);
    await put(store, { 'a.json': '1' });
    const snapshot = await store.read();
    const write = (): Promise<string> => store.write(snapshot, new Map([['a.json', '2']]), { message: 'the same' });
    expect([await write(), await write(), await write()]).toEqual(['written', 'lost', 'lost']);
  });

  test('a ref that was deleted meanwhile is a lost race, too', async () => {
    using repository = shop();
    const store = await open(repository.dir);
    await put(store, { 'a.json': '1' });
    const snapshot = await store.read();
    repository.git('update-ref', '-d', defaultStateRef);
    expect(await store.write(snapshot, new Map([['a.json', '2']]), { message: 'x' })).toBe('lost');
  });

  test('a transition that lost is computed again from what the winner wrote', async () => {
    using repository = shop();
    const store = await open(repository.dir);
    let looks = 0;
    const result = await retryOnLost(store, async (snapshot) => {
      looks += 1;
      const seen = await snapshot.read('a.json');
      if (looks < 3) await put(store, { 'a.json': `winner ${looks}` });
      return { result: seen, write: { changes: new Map([['a.json', `after ${seen}`]]), message: 'x' } };
    });
    expect({ looks, result, files: await filesIn(store) }).toEqual({
      looks: 3,
      result: 'winner 2',
      files: { 'a.json': 'after winner 2' },
    });
  });

  test('who loses every time gives up, and says so', async () => {
    using repository = shop();
    const store = await open(repository.dir);
    const always = retryOnLost(
      store,
      async () => {
        await put(store, { 'a.json': String(Math.random()) });
        return { result: 0, write: { changes: new Map([['a.json', 'never']]), message: 'x' } };
      },
      { attempts: 3 },
    );
    await expect(always).rejects.toThrow(/moved "refs\/heads\/gradus\/state" each of the 3 times/);
    expect((await filesIn(store))['a.json']).not.toBe('never');
  });

  test('a transition without changes writes nothing', async () => {
    using repository = shop();
    const store = await open(repository.dir);
    expect(await retryOnLost(store, () => ({ result: 7 }))).toBe(7);
    expect((await store.read()).commit).toBeUndefined();
  });
});

describe('it touches only objects and its ref', () => {
  const snapshotOf = ({ dir, git }: TemporaryRepository): unknown => ({
    head: readFileSync(join(dir, '.git/HEAD'), 'utf8'),
    index: readFileSync(join(dir, '.git/index')).toString('hex'),
    status: git('status', '--porcelain'),
    main: git('rev-parse', 'main'),
    files: readdirSync(dir),
    text: readFileSync(join(dir, 'a.txt'), 'utf8'),
  });

  test('index, HEAD, working tree and branches stay, edits in progress too', async () => {
    using repository = shop();
    writeFileSync(join(repository.dir, 'a.txt'), 'edited\n');
    writeFileSync(join(repository.dir, 'b.txt'), 'staged\n');
    repository.git('add', 'b.txt');
    const before = snapshotOf(repository);
    const store = await open(repository.dir);
    await put(store, { 'a.txt': 'state\n' });
    await put(store, { 'a.txt': null });
    expect(snapshotOf(repository)).toEqual(before);
  });

  test('no hook runs, and what a hook of the caller has set has no effect', async () => {
    using repository = shop();
    using other = temporaryRepository([{}]);
    const hooks = join(repository.dir, '.git/hooks');
    mkdirSync(hooks, { recursive: true });
    for (const hook of ['reference-transaction', 'post-commit', 'pre-commit', 'pre-push', 'update'])
      writeFileSync(join(hooks, hook), `#!/bin/sh\necho ${hook} >>${repository.dir}/ran\n`, { mode: 0o755 });
    vi.stubEnv('GIT_DIR', join(other.dir, '.git'));
    vi.stubEnv('GIT_INDEX_FILE', join(other.dir, 'index'));
    vi.stubEnv('GIT_AUTHOR_NAME', 'Somebody');
    vi.stubEnv('GIT_CONFIG_COUNT', '1');
    vi.stubEnv('GIT_CONFIG_KEY_0', 'core.hooksPath');
    vi.stubEnv('GIT_CONFIG_VALUE_0', hooks);
    await put(await open(repository.dir), { 'a.json': '1' });
    vi.unstubAllEnvs();
    expect(existsSync(join(repository.dir, 'ran'))).toBe(false);
    expect(other.git('for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
    expect(repository.git('log', '-1', '--format=%an', defaultStateRef)).toBe('gradus');
  });
});

/** Each makes a repository below a folder that is empty, and gives the folder to open. */
const kinds: Readonly<Record<string, (at: string, source: TemporaryRepository) => string>> = {
  bare(at, source) {
    source.git('clone', '--quiet', '--bare', source.dir, at);
    return at;
  },
  'a linked working tree'(at, source) {
    source.git('worktree', 'add', '--quiet', '--detach', at);
    return at;
  },
  'a folder below the root'(at, source) {
    source.git('clone', '--quiet', source.dir, at);
    mkdirSync(join(at, 'deep/er'), { recursive: true });
    return join(at, 'deep/er');
  },
  'of SHA-256'(at, source) {
    source.git('init', '--quiet', '--object-format=sha256', at);
    return at;
  },
  'its path has spaces, quotes and line breaks'(at, source) {
    const odd = `${at}/a "b"\n'c'`;
    source.git('init', '--quiet', odd);
    return odd;
  },
};

test.each(Object.entries(kinds))('it works where the repository is: %s', async (_, make) => {
  using folder = temporaryFolder();
  using source = shop();
  const dir = make(join(folder.dir, 'made'), source);
  const store = await open(dir);
  await put(store, { 'a/b.json': '1' });
  await put(store, { 'a/b.json': '2' });
  expect(await filesIn(await open(dir))).toEqual({ 'a/b.json': '2' });
});

test('a linked working tree has the state of its repository', async () => {
  using folder = temporaryFolder();
  using source = shop();
  await put(await open(kinds['a linked working tree']!(join(folder.dir, 'made'), source)), { a: '1' });
  expect(await filesIn(await open(source.dir))).toEqual({ a: '1' });
});

test('a checkout of the state branch keeps its files as they are', async () => {
  using repository = temporaryRepository([{ branch: 'gradus/state', files: { 'a.json': '0' } }]);
  repository.git('switch', '--quiet', 'gradus/state');
  await put(await open(repository.dir), { 'a.json': '1' });
  expect(readFileSync(join(repository.dir, 'a.json'), 'utf8')).toBe('0');
});

describe('an obstacle is reported with its fix', () => {
  test('no repository', async () => {
    using folder = temporaryFolder();
    await expect(open(folder.dir)).rejects.toThrow(
      /is not a Git repository, so the state of rollouts cannot lie in it/,
    );
    await expect(open(join(folder.dir, 'nowhere'))).rejects.toThrow(/does not exist/);
  });

  test.each([
    'main',
    'refs/main',
    'refs/heads/../x',
    'refs/heads/a.lock',
    'refs/heads/-x',
    'refs/heads/',
    'refs/heads/a b',
    'refs/heads/.x',
  ])('the ref %j', async (ref) => {
    using repository = shop();
    await expect(open(repository.dir, { ref })).rejects.toThrow(
      /cannot be the ref of the state: give a full name such as refs\/heads\/gradus\/state/,
    );
  });

  test.each(['https://user:secret@example.com/x', '--upload-pack=touch x', '', 'a b', 'ext::sh'])(
    'the remote %j',
    async (remote) => {
      using repository = shop();
      await expect(open(repository.dir, { remote })).rejects.toThrow(/is not the name of a remote/);
    },
  );

  test('a lock that was left behind: its path, since when, and that nothing was written', async () => {
    using repository = shop();
    const store = await open(repository.dir);
    await put(store, { 'a.json': '1' });
    const lock = join(repository.dir, '.git/refs/heads/gradus/state.lock');
    writeFileSync(lock, '');
    const since = statSync(lock).mtime.toISOString();
    const said = await put(store, { 'a.json': '2' }).catch((error: unknown) => String(error));
    expect(said).toContain(`The lock "${lock}" is in the way, and has been there since ${since}`);
    expect(said).toContain('remove that file and run again; nothing was written');
    expect(await filesIn(store)).toEqual({ 'a.json': '1' });
    rmSync(lock);
    expect(await put(store, { 'a.json': '2' })).toBe('written');
  });

  test('a branch where the folder of the ref would be', async () => {
    using repository = shop();
    repository.git('branch', 'gradus');
    await expect(put(await open(repository.dir), { 'a.json': '1' })).rejects.toThrow(
      /"refs\/heads\/gradus\/state" cannot be made while there is "refs\/heads\/gradus": rename that, or name another ref/,
    );
  });

  test.each([
    ['an empty file', ''],
    ['the id of no commit', '0123456789abcdef0123456789abcdef01234567\n'],
  ])('a damaged ref, %s, is no empty state', async (_, text) => {
    using repository = shop();
    const store = await open(repository.dir);
    await put(store, { 'a.json': '1' });
    writeFileSync(join(repository.dir, '.git/refs/heads/gradus/state'), text);
    await expect(store.read()).rejects.toThrow(
      /does not name a commit that is here: .*put it back to the last whole commit/,
    );
  });

  test('a ref that names a file', async () => {
    using repository = shop();
    repository.git('update-ref', 'refs/gradus/state', repository.git('rev-parse', 'main:a.txt'));
    await expect((await open(repository.dir, { ref: 'refs/gradus/state' })).read()).rejects.toThrow(
      /does not name a commit that is here/,
    );
  });
});
