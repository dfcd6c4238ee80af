import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import type { SourceFile } from '@gradus/core';
import { describe, expect, test } from 'vitest';
import { temporaryFolder, temporaryRepository } from '@gradus/testkit/repository.ts';
import { workingTree } from './working-tree.ts';

const all = { select: () => true, git: true };

/** Writes files below a folder; a path that ends in `/` is an empty folder. */
function lay(dir: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(dir, path.slice(0, path.lastIndexOf('/') + 1)), { recursive: true });
    if (!path.endsWith('/')) writeFileSync(join(dir, path), content);
  }
}

async function texts(
  dir: string,
  git: boolean,
  select: (path: string, size: number) => boolean = () => true,
): Promise<Record<string, string>> {
  const tree = await workingTree(dir, { select, git });
  return Object.fromEntries(
    [...tree.values()].map((file) => [file.path, file.text ?? file.problem ?? `(${file.mode})`]),
  );
}

describe('in a repository', () => {
  test('tracked and new files count; ignored and deleted files do not', async () => {
    using repo = temporaryRepository([
      {
        files: {
          '.gitignore': '*.log\nbuild/\n',
          'ops/checkout.yaml': 'tier: 1\n',
          'ops/gone.yaml': 'tier: 2\n',
          'kept.log': 'forced\n',
        },
      },
    ]);
    rmSync(join(repo.dir, 'ops/gone.yaml'));
    lay(repo.dir, {
      'ops/checkout.yaml': 'tier: 0\n',
      'ops/new.yaml': 'tier: 3\n',
      'today.log': 'x',
      'build/out.yaml': 'x',
    });
    expect(await texts(repo.dir, true)).toEqual({
      '.gitignore': '*.log\nbuild/\n',
      'kept.log': 'forced\n',
      'ops/checkout.yaml': 'tier: 0\n',
      'ops/new.yaml': 'tier: 3\n',
    });
    expect(Object.keys(await texts(join(repo.dir, 'ops'), true))).toEqual(['checkout.yaml', 'new.yaml']);
  });

  test('a tracked file behind a folder that became a link is gone', async () => {
    using repo = temporaryRepository([{ files: { 'ops/plan.yaml': 'tier: 1\n', 'ops/deep/plan.yaml': 'tier: 1\n' } }]);
    using outside = temporaryFolder();
    lay(outside.dir, { 'plan.yaml': 'secret\n', 'deep/plan.yaml': 'secret\n' });
    rmSync(join(repo.dir, 'ops'), { recursive: true });
    symlinkSync(outside.dir, join(repo.dir, 'ops'));
    expect(await texts(repo.dir, true)).toEqual({ ops: expect.stringMatching(/^is a symbolic link/) });
  });

  test('submodules and other repositories are one entry, and are not read', async () => {
    using repo = temporaryRepository([{ files: { 'a.yaml': '', 'vendor/empty': { submodule: 'a'.repeat(40) } } }]);
    using other = temporaryRepository([{ files: { 'b.yaml': '' } }]);
    mkdirSync(join(repo.dir, 'vendor/empty'), { recursive: true });
    repo.git('submodule', '--quiet', 'add', `file://${other.dir}`, 'vendor/search');
    execFileSync('cp', ['-r', other.dir, join(repo.dir, 'nested')]);
    const tree = await workingTree(repo.dir, all);
    const modes = [...tree.values()].map((file): [string, string] => [file.path, file.mode]);
    expect(modes).toEqual([
      ['.gitmodules', 'file'],
      ['a.yaml', 'file'],
      ['nested', 'submodule'],
      ['vendor/empty', 'submodule'],
      ['vendor/search', 'submodule'],
    ]);
    expect(tree.get('nested')?.problem).toMatch(/^is a submodule/);
  });

  test('a tracked file that was replaced by a folder is gone, and the files in the folder count', async () => {
    using repo = temporaryRepository([{ files: { plan: 'x' } }]);
    rmSync(join(repo.dir, 'plan'));
    lay(repo.dir, { 'plan/a.yaml': 'a' });
    expect(await texts(repo.dir, true)).toEqual({ 'plan/a.yaml': 'a' });
  });

  test('a path in a merge conflict is listed once, with its current content', async () => {
    using repo = temporaryRepository([
      { name: 'start', files: { 'plan.yaml': '1\n' } },
      { branch: 'tune', parents: ['start'], files: { 'plan.yaml': '2\n' } },
      { parents: ['start'], files: { 'plan.yaml': '3\n' } },
    ]);
    expect(() => repo.git('merge', 'tune')).toThrow(/CONFLICT|failed/);
    expect(await texts(repo.dir, true)).toEqual({ 'plan.yaml': expect.stringContaining('<<<<<<<') });
  });

  test('a file that a sparse checkout omits is a problem, not absent', async () => {
    using repo = temporaryRepository([{ files: { 'ops/a.yaml': 'a', 'docs/b.yaml': 'b', 'c.yaml': 'c' } }]);
    repo.git('sparse-checkout', 'set', 'ops');
    expect(await texts(repo.dir, true)).toEqual({
      'c.yaml': 'c',
      'docs/b.yaml': 'is excluded by the sparse checkout: run git sparse-checkout disable',
      'ops/a.yaml': 'a',
    });
  });

  test('before the first commit, new files count', async () => {
    using repo = temporaryRepository();
    lay(repo.dir, { 'a.yaml': 'a' });
    expect(await texts(repo.dir, true)).toEqual({ 'a.yaml': 'a' });
  });

  test('a folder outside a repository is an error if git is used', async () => {
    using folder = temporaryFolder();
    await expect(workingTree(folder.dir, all)).rejects.toThrow(
      /git ls-files failed with exit code 128.*not a git repository/,
    );
    await expect(workingTree(join(folder.dir, 'nowhere'), all)).rejects.toThrow(/does not exist/);
  });
});

describe.each([true, false])('with git: %s', (git) => {
  const made = (): { readonly dir: string; [Symbol.dispose](): void } =>
    git ? temporaryRepository() : temporaryFolder();

  test('paths come in code unit order, and only what is selected is read', async () => {
    using folder = made();
    lay(folder.dir, {
      'b.yaml': 'b',
      'B.yaml': 'B',
      'a/z.yaml': 'z',
      'a.yaml': 'a',
      'a-b.yaml': '-',
      'ä.yaml': 'ä',
      'large.yaml': 'x'.repeat(100),
    });
    const read = await texts(folder.dir, git, (path, size) => path.endsWith('.yaml') && size < 50);
    expect(Object.entries(read)).toEqual([
      ['B.yaml', 'B'],
      ['a-b.yaml', '-'],
      ['a.yaml', 'a'],
      ['a/z.yaml', 'z'],
      ['b.yaml', 'b'],
      ['large.yaml', '(file)'],
      ['ä.yaml', 'ä'],
    ]);
  });

  test('any name works', async () => {
    using folder = made();
    const names = [
      '-rf',
      '--output=x',
      'a b',
      '"',
      'back\\slash',
      'new\nline',
      ' lead',
      'trail ',
      '*',
      ':(glob)',
      '检索',
      '🛒',
      'H x',
      '? x',
    ];
    lay(folder.dir, Object.fromEntries(names.map((name) => [name, `${name}!`])));
    expect(await texts(folder.dir, git)).toEqual(Object.fromEntries(names.map((name) => [name, `${name}!`])));
  });

  test('a file whose name is not UTF-8 is read, even in a folder whose name is not UTF-8', async () => {
    using folder = made();
    const folderName = Buffer.concat([Buffer.from(`${folder.dir}/caf`), Buffer.from([0xe9])]);
    mkdirSync(folderName);
    writeFileSync(Buffer.concat([folderName, Buffer.from('/a.yaml')]), 'inside');
    writeFileSync(Buffer.concat([folderName, Buffer.from('.yaml')]), 'beside');
    lay(folder.dir, { 'caf\u{fffd}e9.yaml': 'look-alike', 'plain/b.yaml': 'b' });
    expect(await texts(folder.dir, git)).toEqual({
      'caf\u{fffd}e9.yaml': 'beside',
      'caf\u{fffd}e9/a.yaml': 'inside',
      'caf\u{fffd}ef\u{fffd}bf\u{fffd}bde9.yaml': 'look-alike',
      'plain/b.yaml': 'b',
    });
  });

  test('no link is followed, in the tree or out of it', async () => {
    using folder = made();
    using outside = temporaryFolder();
    lay(outside.dir, { 'secret.yaml': 'token', 'more/secret.yaml': 'token' });
    lay(folder.dir, { 'a.yaml': 'a', 'ops/b.yaml': 'b' });
    symlinkSync(join(outside.dir, 'secret.yaml'), join(folder.dir, 'out.yaml'));
    symlinkSync(join(outside.dir, 'more'), join(folder.dir, 'more'));
    symlinkSync('a.yaml', join(folder.dir, 'in.yaml'));
    symlinkSync('..', join(folder.dir, 'ops/loop'));
    symlinkSync('nowhere', join(folder.dir, 'dangling.yaml'));
    const link = expect.stringMatching(/^is a symbolic link, and links are not followed/);
    expect(await texts(folder.dir, git)).toEqual({
      'a.yaml': 'a',
      'dangling.yaml': link,
      'in.yaml': link,
      more: link,
      'ops/b.yaml': 'b',
      'ops/loop': link,
      'out.yaml': link,
    });
  });

  test('FIFOs, sockets and devices are omitted and not opened', async () => {
    using folder = made();
    lay(folder.dir, { 'a.yaml': 'a', 'ops/tracked.yaml': 'b' });
    if (git) execFileSync('git', ['add', '.'], { cwd: folder.dir });
    rmSync(join(folder.dir, 'ops/tracked.yaml'));
    execFileSync('mkfifo', [join(folder.dir, 'pipe.yaml'), join(folder.dir, 'ops/tracked.yaml')]);
    const server = createServer().listen(join(folder.dir, 'socket.yaml'));
    expect(await texts(folder.dir, git)).toEqual({ 'a.yaml': 'a' });
    server.close();
  });

  test('a file that is too large, binary or in another encoding is a problem with its reason', async () => {
    using folder = made();
    lay(folder.dir, {
      'backup.bin': Buffer.alloc(3000),
      'logo.png': Buffer.from([0x89, 0x50, 0, 0]),
      'notes.yaml': Buffer.from('\u{feff}title: x', 'utf16le'),
      'old.yaml': Buffer.from('Größe', 'latin1'),
      'marked.yaml': '\u{feff}title: x',
      'empty.yaml': '',
      'exact.yaml': 'x'.repeat(2000),
    });
    const tree = await workingTree(folder.dir, { ...all, git, maxBytes: 2000 });
    const told = (path: string): string | undefined => tree.get(path)?.text ?? tree.get(path)?.problem;
    expect(told('backup.bin')).toBe('has 3000 bytes, more than the limit of 2000 for a file');
    expect(told('logo.png')).toMatch(/^is not text: it contains a NUL byte/);
    expect(told('notes.yaml')).toMatch(/^is not UTF-8 \(it looks like UTF-16 LE\)/);
    expect(told('old.yaml')).toMatch(/^is not UTF-8 \(it looks like Latin-1/);
    expect([told('marked.yaml'), told('empty.yaml'), told('exact.yaml')]).toEqual(['title: x', '', 'x'.repeat(2000)]);
  });

  test('a file that changes while it is read is a problem, not a crash', async () => {
    using folder = made();
    using outside = temporaryFolder();
    lay(outside.dir, { secret: 'token' });
    lay(folder.dir, { 'a.yaml': 'a', 'b.yaml': 'b', 'c.yaml': 'c', 'd.yaml': 'd', 'e.yaml': 'e' });
    // `select` is called after reading the status of a file and before opening it.
    const tree = await workingTree(folder.dir, {
      git,
      select(path) {
        if (path === 'a.yaml') rmSync(join(folder.dir, path));
        if (path === 'b.yaml') {
          rmSync(join(folder.dir, path));
          symlinkSync(join(outside.dir, 'secret'), join(folder.dir, path));
        }
        if (path === 'c.yaml') {
          rmSync(join(folder.dir, path));
          execFileSync('mkfifo', [join(folder.dir, path)]);
        }
        if (path === 'd.yaml') {
          renameSync(join(folder.dir, path), join(folder.dir, 'moved'));
          mkdirSync(join(folder.dir, path));
        }
        return true;
      },
    });
    const read = [...tree.values()].map((file: SourceFile) => file.text ?? file.problem);
    expect(read).toEqual([
      'vanished while it was being read: run again',
      'is a symbolic link, and links are not followed',
      'is no longer a regular file',
      'is no longer a regular file',
      'e',
    ]);
  });

  const root = process.getuid?.() === 0;
  test.skipIf(root)('a file without permission is a problem (root may read every file)', async () => {
    using folder = made();
    lay(folder.dir, { 'a.yaml': 'a', 'b.yaml': 'b' });
    chmodSync(join(folder.dir, 'a.yaml'), 0);
    expect(await texts(folder.dir, git)).toEqual({
      'a.yaml': 'cannot be read: permission denied (EACCES)',
      'b.yaml': 'b',
    });
  });

  test.skipIf(root)(
    'a file in a folder that may only be listed is a problem (root may enter every folder)',
    async () => {
      using folder = made();
      lay(folder.dir, { 'a.yaml': 'a', 'half/c.yaml': 'c' });
      if (git) execFileSync('git', ['add', '.'], { cwd: folder.dir });
      chmodSync(join(folder.dir, 'half'), 0o444);
      const read = await texts(folder.dir, git);
      chmodSync(join(folder.dir, 'half'), 0o755);
      expect(read).toEqual({ 'a.yaml': 'a', 'half/c.yaml': 'cannot be read: permission denied (EACCES)' });
    },
  );

  test.skipIf(root)('a folder without permission is an error (root may list every folder)', async () => {
    using folder = made();
    lay(folder.dir, { 'a.yaml': 'a', 'closed/b.yaml': 'b' });
    chmodSync(join(folder.dir, 'closed'), 0);
    await expect(texts(folder.dir, git)).rejects.toThrow(/closed\/?" cannot be listed: permission denied/);
    chmodSync(join(folder.dir, 'closed'), 0o755);
  });
});

test('outside Git, .git and node_modules are not entered', async () => {
  using folder = temporaryFolder();
  lay(folder.dir, {
    'a.yaml': 'a',
    '.git/config': 'x',
    'web/node_modules/p/b.yaml': 'x',
    'web/c.yaml': 'c',
    '.github/d.yaml': 'd',
    'empty/': '',
  });
  expect(await texts(folder.dir, false)).toEqual({ '.github/d.yaml': 'd', 'a.yaml': 'a', 'web/c.yaml': 'c' });
});

test('the executable bit of the owner makes a file executable', async () => {
  using folder = temporaryFolder();
  lay(folder.dir, { run: '#!/bin/sh\n', plan: '' });
  chmodSync(join(folder.dir, 'run'), 0o755);
  const tree = await workingTree(folder.dir, { ...all, git: false });
  expect([tree.get('run')?.mode, tree.get('plan')?.mode]).toEqual(['executable', 'file']);
});
