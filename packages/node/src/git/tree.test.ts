import { execFileSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '@gradus/core';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { openRepository, type Repository } from './repository.ts';
import { commitTree } from './tree.ts';
import { temporaryFolder, temporaryRepository, type TemporaryRepository } from '@gradus/testkit/repository.ts';

const all = { select: () => true };

async function opened(dir: string): Promise<Repository> {
  return (await openRepository(dir))!;
}

async function files(
  repo: TemporaryRepository,
  commit: string,
  options: Parameters<typeof commitTree>[2] = all,
): Promise<SourceFile[]> {
  const repository = await opened(repo.dir);
  const tree = await commitTree(repository, commit, options);
  await repository.close();
  for (const [path, file] of tree) expect(file.path).toBe(path);
  return [...tree.values()];
}

test('a tree contains every path with mode and size, and the requested text', async () => {
  using repo = temporaryRepository([
    {
      files: {
        'ops/checkout.yaml': 'tier: 1\n',
        'ops/deploy.sh': { executable: '#!/bin/sh\n' },
        'ops/latest.yaml': { symlink: 'checkout.yaml' },
        'ops/shadow': { symlink: '/etc/shadow' },
        'vendor/search': { submodule: 'a'.repeat(40) },
        'logo.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]),
        empty: '',
      },
    },
  ]);
  const yaml = await files(repo, repo.oids['c1']!, { select: (path, size) => path.startsWith('ops/') && size < 12 });
  expect(yaml.map(({ path, mode, size, text, problem }) => [path, mode, size, text, problem])).toEqual([
    ['empty', 'file', 0, undefined, undefined],
    ['logo.png', 'file', 6, undefined, undefined],
    ['ops/checkout.yaml', 'file', 8, 'tier: 1\n', undefined],
    ['ops/deploy.sh', 'executable', 10, '#!/bin/sh\n', undefined],
    ['ops/latest.yaml', 'symlink', 13, undefined, undefined],
    ['ops/shadow', 'symlink', 11, undefined, expect.stringMatching(/^is a symbolic link, and links are not followed/)],
    ['vendor/search', 'submodule', 0, undefined, undefined],
  ]);
  const everything = new Map((await files(repo, repo.oids['c1']!)).map((file) => [file.path, file]));
  expect(everything.get('empty')).toMatchObject({ text: '', oid: 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391' });
  expect(everything.get('logo.png')?.problem).toBe('is not text: it contains a NUL byte at offset 4, line 1');
  expect(everything.get('vendor/search')?.problem).toMatch(/^is a submodule/);
});

test('any name works', async () => {
  const names = [
    '-rf',
    '--output=x',
    'a b',
    '"',
    "'",
    'back\\slash',
    'new\nline',
    'tab\tname',
    ' lead',
    'trail ',
    '*',
    '[a]',
    ':(glob)',
    'größe',
    '检索',
    '🛒',
    'Search',
    'search',
    'ops/-x/b',
    'blob 1',
    '$HOME',
    '`x`',
    '%s',
    '\u{1b}[31m',
  ];
  using repo = temporaryRepository([{ files: Object.fromEntries(names.map((name) => [name, `${name}!`])) }]);
  const read = await files(repo, repo.oids['c1']!);
  expect(read.map(({ path, text }) => [path, text])).toEqual(names.toSorted().map((name) => [name, `${name}!`]));
});

test('a path that is not UTF-8 is visible, and differs from its look-alike', async () => {
  using repo = temporaryRepository();
  const oid = repo.git('hash-object', '-w', '.git/HEAD');
  const row = (name: Buffer): Buffer => Buffer.concat([Buffer.from(`100644 blob ${oid}\t`), name, Buffer.from('\0')]);
  const input = Buffer.concat([
    row(Buffer.from('caf\u{e9}.yaml', 'latin1')),
    row(Buffer.from('caf\u{fffd}e9.yaml')),
    row(Buffer.from('café.yaml')),
  ]);
  const tree = execFileSync('git', ['mktree', '-z'], { cwd: repo.dir, input }).toString().trim();
  const commit = repo.git('commit-tree', '-m', 'names', tree);
  const read = await files(repo, commit);
  expect(read.map((file) => file.path)).toEqual([
    'café.yaml',
    'caf\u{fffd}e9.yaml',
    'caf\u{fffd}ef\u{fffd}bf\u{fffd}bde9.yaml',
  ]);
  expect(read.every((file) => file.text === 'ref: refs/heads/main\n')).toBe(true);
});

test('a tree with one path twice is an error', async () => {
  using repo = temporaryRepository();
  const oid = repo.git('hash-object', '-w', '.git/HEAD');
  const entry = Buffer.concat([Buffer.from('100644 plan.yaml\0'), Buffer.from(oid, 'hex')]);
  const write = ['hash-object', '-t', 'tree', '-w', '--literally', '--stdin'];
  const tree = execFileSync('git', write, { cwd: repo.dir, input: Buffer.concat([entry, entry]) })
    .toString()
    .trim();
  await expect(files(repo, repo.git('commit-tree', '-m', 'twice', tree))).rejects.toThrow(
    /contains the path "plan.yaml" twice/,
  );
});

test('a small tree that names billions of paths is an error, not a full memory', async () => {
  using repo = temporaryRepository();
  let child = `100644 blob ${repo.git('hash-object', '-w', '.git/HEAD')}`;
  for (let depth = 0; depth < 10; depth += 1) {
    const input = Array.from({ length: 10 }, (_, index) => `${child}\t${index}\n`).join('');
    child = `040000 tree ${execFileSync('git', ['mktree'], { cwd: repo.dir, input }).toString().trim()}`;
  }
  const commit = repo.git('commit-tree', '-m', 'bomb', child.slice(12));
  await expect(files(repo, commit)).rejects.toThrow(/git ls-tree lists more than \d+ bytes of paths/);
});

describe('prefix', () => {
  const layout = {
    'shop/gradus.yaml': 'a\n',
    'shop/ops/plan.yaml': 'b\n',
    'shop2/plan.yaml': 'c\n',
    'shop.yaml': 'd\n',
    '-x/plan.yaml': 'e\n',
    ':(top)/plan.yaml': 'f\n',
  };
  const repo = temporaryRepository([{ files: layout }]);
  afterAll(() => repo[Symbol.dispose]());

  test.each<[string, string[]]>([
    [
      '',
      ['-x/plan.yaml', ':(top)/plan.yaml', 'shop.yaml', 'shop/gradus.yaml', 'shop/ops/plan.yaml', 'shop2/plan.yaml'],
    ],
    ['shop/', ['gradus.yaml', 'ops/plan.yaml']],
    ['-x/', ['plan.yaml']],
    [':(top)/', ['plan.yaml']],
    ['s*/', []],
    ['nowhere/', []],
    ['shop.yaml/', []],
  ])('%j', async (prefix, paths) => {
    expect((await files(repo, repo.oids['c1']!, { ...all, prefix })).map((file) => file.path)).toEqual(paths);
  });

  test('does not depend on the folder that was opened', async () => {
    const repository = await opened(join(repo.dir, 'shop/ops'));
    expect([...(await commitTree(repository, repo.oids['c1']!, { ...all, prefix: 'shop/' })).keys()]).toEqual([
      'gradus.yaml',
      'ops/plan.yaml',
    ]);
    await repository.close();
  });
});

test('a file above the limit is never requested', async () => {
  using repo = temporaryRepository([
    { files: { 'backup.bin': Buffer.alloc(50_000_000, 7), 'plan.yaml': 'tier: 1\n' } },
  ]);
  const repository = await opened(repo.dir);
  const read = vi.spyOn(repository.blobs, 'read');
  const tree = await commitTree(repository, repo.oids['c1']!, { ...all, maxBytes: 1000 });
  expect(read.mock.calls.map(([oids]) => oids)).toEqual([[tree.get('plan.yaml')?.oid]]);
  expect(tree.get('backup.bin')).toMatchObject({
    size: 50_000_000,
    problem: 'has 50000000 bytes, more than the limit of 1000 for a file',
  });
  await repository.close();
});

test('a blob that two commits share is read once', async () => {
  using repo = temporaryRepository([
    { name: 'base', files: { 'a.yaml': '1\n', 'b.yaml': '2\n', 'copy-of-a.yaml': '1\n' } },
    { name: 'head', files: { 'b.yaml': '3\n' } },
  ]);
  const repository = await opened(repo.dir);
  const read = vi.spyOn(repository.blobs, 'read');
  await commitTree(repository, repo.oids['base']!, all);
  const tree = await commitTree(repository, repo.oids['head']!, all);
  expect(read.mock.calls.map(([oids]) => oids.length)).toEqual([2, 1]);
  expect([...tree.values()].map((file) => file.text)).toEqual(['1\n', '3\n', '1\n']);
  await repository.close();
});

test('only a full id is accepted as a commit', async () => {
  using repo = temporaryRepository([{ files: { a: '' } }]);
  await expect(files(repo, 'main')).rejects.toThrow(TypeError);
  await expect(files(repo, '0'.repeat(40))).rejects.toThrow(/git ls-tree failed with exit code 128/);
});

test('filters and end-of-line settings do not affect the content', async () => {
  using repo = temporaryRepository([
    { files: { '.gitattributes': '* text eol=crlf filter=lfs working-tree-encoding=UTF-16\n', 'a.yaml': 'x\r\ny\n' } },
  ]);
  repo.git('config', 'filter.lfs.smudge', 'false');
  repo.git('config', 'core.autocrlf', 'true');
  expect((await files(repo, repo.oids['c1']!)).at(1)).toMatchObject({ path: 'a.yaml', text: 'x\r\ny\n' });
});

test('a repository with SHA-256 works', async () => {
  using folder = temporaryFolder();
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', ...args], { cwd: folder.dir })
      .toString()
      .trim();
  git('init', '--quiet', '--object-format=sha256', '.');
  writeFileSync(join(folder.dir, 'plan.yaml'), 'tier: 1\n');
  git('add', '.');
  git('commit', '--quiet', '-m', 'start');
  const repository = await opened(folder.dir);
  const head = await repository.resolve('HEAD');
  expect(head).toMatch(/^[0-9a-f]{64}$/);
  expect([...(await commitTree(repository, head, all)).values()].map((file) => file.text)).toEqual(['tier: 1\n']);
  await repository.close();
});

test('in a partial clone, missing files are reported, the rest is read, and nothing is fetched', async () => {
  using repo = temporaryRepository([
    { name: 'base', files: { 'a.yaml': 'tier: 1\n', 'b.yaml': 'tier: 2\n' } },
    { name: 'head', files: { 'a.yaml': 'tier: 3\n' } },
  ]);
  repo.git('config', 'uploadpack.allowFilter', 'true');
  using folder = temporaryFolder();
  execFileSync('git', ['clone', '--quiet', '--filter=blob:none', `file://${repo.dir}`, folder.dir]);
  const objects = (): string => execFileSync('git', ['count-objects', '-v'], { cwd: folder.dir }).toString();
  const before = objects();
  const repository = await opened(folder.dir);
  const tree = await commitTree(repository, repo.oids['base']!, all);
  expect(tree.get('a.yaml')).toMatchObject({
    size: 0,
    problem: expect.stringMatching(/^is not in this clone, which was made with --filter/),
  });
  expect(tree.get('b.yaml')).toMatchObject({ size: 8, text: 'tier: 2\n' });
  expect((await commitTree(repository, repo.oids['head']!, all)).get('a.yaml')).toMatchObject({ text: 'tier: 3\n' });
  await repository.close();
  expect(objects()).toBe(before);
});

test('a link in the folder above the repository changes nothing', async () => {
  using repo = temporaryRepository([{ files: { 'a.yaml': '1\n' } }]);
  using other = temporaryFolder();
  symlinkSync(repo.dir, join(other.dir, 'shop'));
  const repository = await opened(join(other.dir, 'shop'));
  expect((await commitTree(repository, repo.oids['c1']!, all)).size).toBe(1);
  await repository.close();
});
