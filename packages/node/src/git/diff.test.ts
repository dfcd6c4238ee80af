import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changes, workingTreeChanges, type FileChange } from './diff.ts';
import { openRepository, type Repository } from './repository.ts';
import { temporaryFolder, temporaryRepository } from '@gradus/testkit/repository.ts';

async function opened(dir: string): Promise<Repository> {
  return (await openRepository(dir))!;
}

const brief = (list: readonly FileChange[]): string[] =>
  list.map(({ operation, path, oldPath }) => `${operation} ${oldPath === undefined ? '' : `${oldPath} -> `}${path}`);

const lines = (count: number): string => Array.from({ length: count }, (_, index) => `step: ${index}\n`).join('');

describe('between two commits', () => {
  test('each kind of change, with ids and modes', async () => {
    using repo = temporaryRepository([
      {
        name: 'base',
        files: {
          'edited.yaml': '1\n',
          'deleted.yaml': lines(3),
          'moved.yaml': lines(40),
          'moved-and-edited.yaml': lines(80),
          'mode.sh': 'x\n',
          'type.yaml': 'y\n',
          'same.yaml': 's\n',
        },
      },
      {
        name: 'head',
        files: {
          'edited.yaml': '2\n',
          'deleted.yaml': null,
          'moved.yaml': null,
          'ops/moved.yaml': lines(40),
          'moved-and-edited.yaml': null,
          'ops/edited.yaml': `${lines(80)}more\n`,
          'mode.sh': { executable: 'x\n' },
          'type.yaml': { symlink: 'same.yaml' },
          'new.yaml': 'n\n',
          'vendor/search': { submodule: 'b'.repeat(40) },
        },
      },
    ]);
    const found = await changes(await opened(repo.dir), repo.oids['base']!, repo.oids['head']!);
    expect(brief(found)).toEqual([
      'DELETE deleted.yaml',
      'UPDATE edited.yaml',
      'UPDATE mode.sh',
      'CREATE new.yaml',
      'UPDATE moved-and-edited.yaml -> ops/edited.yaml',
      'UPDATE moved.yaml -> ops/moved.yaml',
      'UPDATE type.yaml',
      'CREATE vendor/search',
    ]);
    const by = Object.fromEntries(found.map((change) => [change.path, change]));
    const id = (rev: string): string => repo.git('rev-parse', rev);
    expect(by['edited.yaml']).toEqual({
      operation: 'UPDATE',
      path: 'edited.yaml',
      oldOid: id('main~1:edited.yaml'),
      newOid: id('main:edited.yaml'),
      oldMode: 'file',
      newMode: 'file',
    });
    expect(by['new.yaml']).toEqual({
      operation: 'CREATE',
      path: 'new.yaml',
      newOid: id('main:new.yaml'),
      newMode: 'file',
    });
    expect(by['deleted.yaml']).toEqual({
      operation: 'DELETE',
      path: 'deleted.yaml',
      oldOid: id('main~1:deleted.yaml'),
      oldMode: 'file',
    });
    expect(by['ops/moved.yaml']?.oldOid).toBe(by['ops/moved.yaml']?.newOid);
    expect(by['mode.sh']).toMatchObject({ oldMode: 'file', newMode: 'executable' });
    expect(by['type.yaml']).toMatchObject({ oldMode: 'file', newMode: 'symlink' });
    expect(by['vendor/search']).toMatchObject({ newMode: 'submodule', newOid: 'b'.repeat(40) });
    expect(await changes(await opened(repo.dir), repo.oids['head']!, repo.oids['head']!)).toEqual([]);
  });

  test('changes of the target since the merge base are not part of the diff', async () => {
    using repo = temporaryRepository([
      { name: 'left', files: { 'checkout.yaml': '1\n' } },
      { name: 'change', branch: 'tune', parents: ['left'], files: { 'search.yaml': '1\n' } },
      { name: 'moved', files: { 'checkout.yaml': '2\n', 'catalog.yaml': lines(9) } },
    ]);
    const repository = await opened(repo.dir);
    const { change, moved } = repo.oids;
    const [base] = await repository.mergeBases(moved!, change!);
    expect(brief(await changes(repository, base!, change!))).toEqual(['CREATE search.yaml']);
    expect(brief(await changes(repository, moved!, change!))).toEqual([
      'DELETE catalog.yaml',
      'UPDATE checkout.yaml',
      'CREATE search.yaml',
    ]);
  });

  test('names with newlines, quotes, dashes and other bytes', async () => {
    const names = ['-O', 'new\nline', '"quoted"', 'größe 检索', 'tab\t', ':100644 100644'];
    using repo = temporaryRepository([
      { files: { a: '' } },
      { files: Object.fromEntries(names.map((name) => [name, name])) },
    ]);
    const found = await changes(await opened(repo.dir), repo.oids['c1']!, repo.oids['c2']!);
    expect(found.map((change) => change.path)).toEqual(names.toSorted());
  });

  test('paths are relative to the prefix, and a file that leaves it is deleted', async () => {
    using repo = temporaryRepository([
      { files: { 'shop/a.yaml': lines(9), 'shop/b.yaml': 'b\n', 'other/c.yaml': 'c\n' } },
      {
        files: {
          'shop/a.yaml': null,
          'away/a.yaml': lines(9),
          'shop/ops/b.yaml': 'b\n',
          'shop/b.yaml': null,
          'other/c.yaml': 'd\n',
        },
      },
    ]);
    const repository = await opened(join(repo.dir, 'other'));
    const found = await changes(repository, repo.oids['c1']!, repo.oids['c2']!, { prefix: 'shop/' });
    expect(brief(found)).toEqual(['DELETE a.yaml', 'UPDATE b.yaml -> ops/b.yaml']);
  });

  test('settings of the repository do not change the result', async () => {
    using repo = temporaryRepository([
      { files: { 'shop/a.yaml': lines(30), 'b.yaml': '' } },
      { files: { 'shop/a.yaml': null, 'shop/c.yaml': lines(31), '.gitattributes': '* -diff binary\n' } },
    ]);
    for (const [key, value] of Object.entries({
      'diff.renames': 'false',
      'diff.renameLimit': '1',
      'diff.relative': 'true',
      'diff.orderFile': 'nowhere',
      'diff.noprefix': 'true',
      'diff.ignoreSubmodules': 'all',
      'core.quotePath': 'true',
      'core.abbrev': '7',
      'color.ui': 'always',
      'status.showUntrackedFiles': 'no',
    })) {
      repo.git('config', key, value);
    }
    const repository = await opened(join(repo.dir, 'shop'));
    const expected = ['CREATE .gitattributes', 'UPDATE shop/a.yaml -> shop/c.yaml'];
    expect(brief(await changes(repository, repo.oids['c1']!, repo.oids['c2']!))).toEqual(expected);
    expect(brief(await workingTreeChanges(repository, repo.oids['c1']!))).toEqual(expected);
  });

  test('a partial clone finds renames without an edit, and fetches nothing', async () => {
    using repo = temporaryRepository([
      { files: { 'a.yaml': lines(30), 'b.yaml': lines(50) } },
      { files: { 'a.yaml': null, 'moved/a.yaml': lines(30), 'b.yaml': null, 'moved/b.yaml': lines(51) } },
    ]);
    repo.git('config', 'uploadpack.allowFilter', 'true');
    using folder = temporaryFolder();
    execFileSync('git', ['clone', '--quiet', '--filter=blob:none', `file://${repo.dir}`, folder.dir]);
    const found = await changes(await opened(folder.dir), repo.oids['c1']!, repo.oids['c2']!);
    expect(brief(found)).toEqual(['DELETE b.yaml', 'UPDATE a.yaml -> moved/a.yaml', 'CREATE moved/b.yaml']);
  });

  test('only full ids are accepted', async () => {
    using repo = temporaryRepository([{ files: { a: '' } }]);
    const repository = await opened(repo.dir);
    for (const text of ['main', '--output=owned', '-Oowned']) {
      await expect(changes(repository, text, repo.oids['c1']!)).rejects.toThrow(TypeError);
      await expect(changes(repository, repo.oids['c1']!, text)).rejects.toThrow(TypeError);
      await expect(workingTreeChanges(repository, text)).rejects.toThrow(TypeError);
    }
  });
});

describe('between a commit and the working tree', () => {
  test('staged, unstaged and new files count alike; ignored files do not', async () => {
    using repo = temporaryRepository([
      {
        files: {
          '.gitignore': '*.log\n',
          'staged.yaml': '1\n',
          'edited.yaml': '1\n',
          'deleted.yaml': lines(3),
          'untracked-now.yaml': 'u\n',
          'mode.sh': '',
          'same.yaml': 's\n',
        },
      },
      { name: 'later', files: { 'edited.yaml': '2\n' } },
    ]);
    const write = (path: string, text: string): void => writeFileSync(join(repo.dir, path), text);
    write('staged.yaml', '2\n');
    repo.git('add', '.');
    write('edited.yaml', '3\n');
    rmSync(join(repo.dir, 'deleted.yaml'));
    repo.git('rm', '--quiet', '--cached', 'untracked-now.yaml');
    chmodSync(join(repo.dir, 'mode.sh'), 0o755);
    // The same content with another time: `git diff-index` alone would report it as changed.
    write('same.yaml', 's\n');
    utimesSync(join(repo.dir, 'same.yaml'), 1, 1);
    mkdirSync(join(repo.dir, 'new'));
    write('new/plan.yaml', 'n\n');
    write('today.log', '');
    symlinkSync('/etc/shadow', join(repo.dir, 'new/link'));
    const index = readFileSync(join(repo.dir, '.git/index'));
    const found = await workingTreeChanges(await opened(repo.dir), repo.oids['c1']!);
    expect(brief(found)).toEqual([
      'DELETE deleted.yaml',
      'UPDATE edited.yaml',
      'UPDATE mode.sh',
      'CREATE new/link',
      'CREATE new/plan.yaml',
      'UPDATE staged.yaml',
      'UPDATE untracked-now.yaml',
    ]);
    expect(found.find((change) => change.path === 'new/link')).toEqual({
      operation: 'CREATE',
      path: 'new/link',
      newMode: 'symlink',
    });
    expect(found.find((change) => change.path === 'edited.yaml')?.newOid).toBeUndefined();
    expect(readFileSync(join(repo.dir, '.git/index')).equals(index)).toBe(true);
    expect(await workingTreeChanges(await opened(repo.dir), repo.oids['c1']!)).toEqual(found);
  });

  test('relative to a prefix, from a folder that was opened elsewhere', async () => {
    using repo = temporaryRepository([{ files: { 'shop/a.yaml': '1\n', 'other/b.yaml': '1\n' } }]);
    writeFileSync(join(repo.dir, 'shop/a.yaml'), '2\n');
    writeFileSync(join(repo.dir, 'shop/new.yaml'), '');
    writeFileSync(join(repo.dir, 'other/new.yaml'), '');
    const repository = await opened(join(repo.dir, 'other'));
    expect(brief(await workingTreeChanges(repository, repo.oids['c1']!, { prefix: 'shop/' }))).toEqual([
      'UPDATE a.yaml',
      'CREATE new.yaml',
    ]);
  });

  test('an edit of the same size, as old as the index, is detected', async () => {
    using repo = temporaryRepository([{ files: { 'plan.yaml': '1\n' } }]);
    const plan = join(repo.dir, 'plan.yaml');
    repo.git('config', 'core.checkStat', 'minimal');
    repo.git('config', 'core.trustCtime', 'false');
    utimesSync(plan, 1_700_000_000, 1_700_000_000);
    repo.git('update-index', '--refresh');
    utimesSync(join(repo.dir, '.git/index'), 1_700_000_000, 1_700_000_000);
    const repository = await opened(repo.dir);
    expect(await workingTreeChanges(repository, repo.oids['c1']!)).toEqual([]);
    writeFileSync(plan, '2\n');
    utimesSync(plan, 1_700_000_000, 1_700_000_000);
    expect(brief(await workingTreeChanges(repository, repo.oids['c1']!))).toEqual(['UPDATE plan.yaml']);
  });

  test('a lock of another process is not an obstacle', async () => {
    using repo = temporaryRepository([{ files: { 'plan.yaml': '1\n' } }]);
    writeFileSync(join(repo.dir, '.git/index.lock'), '');
    writeFileSync(join(repo.dir, 'plan.yaml'), '2\n');
    expect(brief(await workingTreeChanges(await opened(repo.dir), repo.oids['c1']!))).toEqual(['UPDATE plan.yaml']);
  });

  test('without an index, what is tracked counts by its content', async () => {
    using repo = temporaryRepository([{ files: { 'plan.yaml': '1\n' } }]);
    rmSync(join(repo.dir, '.git/index'));
    expect(brief(await workingTreeChanges(await opened(repo.dir), repo.oids['c1']!))).toEqual(['UPDATE plan.yaml']);
  });

  test('a path in a merge conflict comes once', async () => {
    using repo = temporaryRepository([
      { name: 'start', files: { 'plan.yaml': '1\n' } },
      { branch: 'tune', parents: ['start'], files: { 'plan.yaml': '2\n' } },
      { parents: ['start'], files: { 'plan.yaml': '3\n' } },
    ]);
    expect(() => repo.git('merge', 'tune')).toThrow(/CONFLICT|failed/);
    expect(brief(await workingTreeChanges(await opened(repo.dir), repo.oids['start']!))).toEqual(['UPDATE plan.yaml']);
  });
});
