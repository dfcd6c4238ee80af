import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { openRepository, type Repository } from './repository.ts';
import { temporaryFolder, temporaryRepository } from '@gradus/testkit/repository.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

async function opened(dir: string): Promise<Repository> {
  const repository = await openRepository(dir);
  if (repository === undefined) throw new Error(`${dir} is in no repository`);
  return repository;
}

const shop = (): ReturnType<typeof temporaryRepository> =>
  temporaryRepository([
    { name: 'start', files: { 'ops/systems/checkout.yaml': 'tier: 1\n', 'ops/team.yaml': 'name: shop\n' } },
    { name: 'change', branch: 'tune-search', parents: ['start'], files: { 'ops/systems/search.yaml': 'tier: 2\n' } },
    { name: 'moved', files: { 'ops/systems/catalog.yaml': 'tier: 3\n' } },
  ]);

describe('opening a repository', () => {
  test('a folder below the top has its path', async () => {
    using repo = shop();
    const repository = await opened(join(repo.dir, 'ops/systems'));
    expect(repository).toMatchObject({
      root: repo.dir,
      prefix: 'ops/systems/',
      shallow: false,
      head: repo.oids['moved'],
      branch: 'main',
    });
  });

  test('the top has no prefix, and a detached head no branch', async () => {
    using repo = shop();
    repo.git('checkout', '--quiet', '--detach', 'tune-search');
    expect(await opened(repo.dir)).toMatchObject({ prefix: '', branch: undefined, head: repo.oids['change'] });
  });

  test('a link to a folder opens the repository that the folder is in', async () => {
    using repo = shop();
    using other = temporaryFolder();
    symlinkSync(join(repo.dir, 'ops'), join(other.dir, 'link'));
    expect(await opened(join(other.dir, 'link'))).toMatchObject({ root: repo.dir, prefix: 'ops/' });
  });

  test('names with spaces, quotes, newlines and a leading dash work', async () => {
    using repo = shop();
    for (const name of ['the shop', '-ops', '"quoted"', 'two\nlines', ':(top)', 'Größe']) {
      mkdirSync(join(repo.dir, name));
      expect(await opened(join(repo.dir, name))).toMatchObject({ root: repo.dir, prefix: `${name}/` });
    }
  });

  test('a linked worktree is a repository with its own top', async () => {
    using repo = shop();
    using other = temporaryFolder();
    repo.git('worktree', 'add', '--quiet', join(other.dir, 'review'), 'tune-search');
    const repository = await opened(join(other.dir, 'review'));
    expect(repository).toMatchObject({ root: join(other.dir, 'review'), branch: 'tune-search' });
    expect(await repository.resolve('main')).toBe(repo.oids['moved']);
  });

  test('a folder outside has no repository', async () => {
    using folder = temporaryFolder();
    expect(await openRepository(folder.dir)).toBeUndefined();
  });

  test('before the first commit there is a branch and no head', async () => {
    using repo = temporaryRepository();
    const repository = await opened(repo.dir);
    expect(repository).toMatchObject({ head: undefined, branch: 'main' });
    await expect(repository.resolve('HEAD')).rejects.toThrow(
      /There is no commit "HEAD".*has no commits yet. Create the first one/,
    );
  });

  test('GIT_DIR of a hook does not choose another repository', async () => {
    using repo = shop();
    using other = temporaryRepository([{ files: { a: '' } }]);
    vi.stubEnv('GIT_DIR', join(other.dir, '.git'));
    vi.stubEnv('GIT_WORK_TREE', other.dir);
    expect(await opened(repo.dir)).toMatchObject({ root: repo.dir });
  });

  test('an editor and a pager in the environment are no obstacle', async () => {
    using repo = shop();
    for (const name of ['EDITOR', 'PAGER', 'VISUAL', 'SSH_ASKPASS', 'GIT_SSH_COMMAND', 'PREFIX'])
      vi.stubEnv(name, 'true');
    expect(await opened(repo.dir)).toMatchObject({ root: repo.dir });
  });
});

describe('the error says why a repository cannot be opened', () => {
  test('a bare repository', async () => {
    using folder = temporaryFolder();
    execFileSync('git', ['init', '--quiet', '--bare', folder.dir]);
    await expect(openRepository(folder.dir)).rejects.toThrow(
      /is a bare repository.*clone the repository, or use git worktree add/,
    );
  });

  test('a folder of the tree that looks like a bare repository', async () => {
    using repo = shop();
    execFileSync('git', ['init', '--quiet', '--bare', join(repo.dir, 'ops/trap')]);
    await expect(openRepository(join(repo.dir, 'ops/trap'))).rejects.toThrow(/is a bare repository/);
  });

  test('the .git folder', async () => {
    using repo = shop();
    await expect(openRepository(join(repo.dir, '.git'))).rejects.toThrow(/\.git folder/);
  });

  test('a folder that does not exist, and a file', async () => {
    using folder = temporaryFolder();
    writeFileSync(join(folder.dir, 'notes'), '');
    await expect(openRepository(join(folder.dir, 'nowhere'))).rejects.toThrow(/nowhere" does not exist/);
    await expect(openRepository(join(folder.dir, 'notes'))).rejects.toThrow(/notes" is not a folder/);
  });

  test('a machine without git', async () => {
    using repo = shop();
    using empty = temporaryFolder();
    vi.stubEnv('PATH', empty.dir);
    await expect(openRepository(repo.dir)).rejects.toThrow(/git was not found on PATH. Install git 2.30 or newer/);
  });

  test('a damaged repository', async () => {
    using repo = shop();
    writeFileSync(join(repo.dir, '.git/config'), '[core\n');
    await expect(openRepository(repo.dir)).rejects.toThrow(
      /git rev-parse failed with exit code 128 in .*: fatal: bad config line 1/,
    );
  });

  const root = process.getuid?.() === 0;
  test.skipIf(!root)('a repository of another user (needs root to make one)', async () => {
    using repo = shop();
    vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
    chownSync(repo.dir, 4711, 4711);
    chownSync(join(repo.dir, '.git'), 4711, 4711);
    await expect(openRepository(repo.dir)).rejects.toThrow(
      `belongs to another user, so git refuses to read it. If you trust it, as is usual in a container job, run: git config --global --add safe.directory ${repo.dir}`,
    );
    vi.stubEnv('GIT_CONFIG_COUNT', '2');
    vi.stubEnv('GIT_CONFIG_KEY_0', 'core.sshCommand');
    vi.stubEnv('GIT_CONFIG_VALUE_0', 'false');
    vi.stubEnv('GIT_CONFIG_KEY_1', 'safe.directory');
    vi.stubEnv('GIT_CONFIG_VALUE_1', repo.dir);
    expect(await opened(repo.dir)).toMatchObject({ root: repo.dir });
  });
});

describe('resolve', () => {
  const shared = shop();
  afterAll(() => shared[Symbol.dispose]());

  test('branches, tags, ids and their shorthands give the id of a commit', async () => {
    using repo = shop();
    repo.git('tag', '-a', '-m', 'first', 'v1', 'main~1');
    repo.git('update-ref', 'refs/remotes/origin/main', 'tune-search');
    const repository = await opened(repo.dir);
    const { start, change, moved } = repo.oids;
    const named: [string, string | undefined][] = [
      ['main', moved],
      ['HEAD', moved],
      ['HEAD~1', start],
      ['v1', start],
      ['origin/main', change],
      ['refs/heads/tune-search', change],
      [moved!, moved],
      [moved!.slice(0, 12), moved],
      ['HEAD^{/Update}', moved],
    ];
    for (const [ref, oid] of named) expect([ref, await repository.resolve(ref)]).toEqual([ref, oid]);
  });

  test.each([
    '',
    ' ',
    '-',
    '--output=owned',
    '--upload-pack=touch owned',
    '-O/dev/null',
    '--all',
    '--git-dir=.',
    '@{99}',
    '@{-1}',
    '@{u}',
    'main@{2001-01-01}',
    ':/Update',
    'main..tune-search',
    '^main',
    'main^@',
    'HEAD:ops',
    'HEAD^{tree}',
    'main\nHEAD',
    'main\0HEAD',
    'ext::sh -c touch% owned',
    '$(touch owned)',
    'f'.repeat(40),
    'nope',
    '\u{1b}[31mred',
  ])('%j is not a commit, and nothing else happens', async (ref) => {
    const repository = await opened(shared.dir);
    const thrown = await repository.resolve(ref).catch((error: unknown) => error);
    expect(thrown).toMatchObject({ name: 'RepositoryError' });
    expect((thrown as Error).message).toMatch(/^(?:There is no commit "|The reflog does not go back)/);
    // eslint-disable-next-line no-control-regex
    expect((thrown as Error).message).not.toMatch(/[\0-\x1f]/);
    expect(existsSync(join(shared.dir, 'owned'))).toBe(false);
  });

  test('a tag with the name of a remote branch is not used instead of it', async () => {
    using repo = shop();
    repo.git('update-ref', 'refs/remotes/origin/main', 'main');
    repo.git('tag', 'origin/main', 'tune-search');
    repo.git('config', 'core.warnAmbiguousRefs', 'false');
    const repository = await opened(repo.dir);
    await expect(repository.resolve('origin/main')).rejects.toThrow(/"origin\/main" matches several refs.*full name/);
    expect(await repository.resolve('refs/remotes/origin/main')).toBe(repo.oids['moved']);
  });

  test('a branch with the name of an id does not hide the commit', async () => {
    using repo = shop();
    const { start, moved } = repo.oids;
    repo.git('update-ref', `refs/heads/${start}`, moved!);
    expect(await (await opened(repo.dir)).resolve(start!)).toBe(start);
  });

  test('a branch that exists only on the remote is suggested', async () => {
    using repo = shop();
    repo.git('update-ref', 'refs/remotes/origin/release', 'main');
    await expect((await opened(repo.dir)).resolve('release')).rejects.toThrow('Did you mean "origin/release"?');
  });

  test('the error for a shallow clone says how to get the rest', async () => {
    using repo = shop();
    using folder = temporaryFolder();
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${repo.dir}`, folder.dir]);
    const repository = await opened(folder.dir);
    expect(repository.shallow).toBe(true);
    await expect(repository.resolve(repo.oids['start']!)).rejects.toThrow(
      /This clone is shallow. Fetch the whole history: git fetch --unshallow; .*`fetch-depth: 0`.*`GIT_DEPTH: 0`/,
    );
  });

  test('a replaced or grafted commit is read in its original form', async () => {
    using repo = shop();
    const { start, change, moved } = repo.oids;
    const forged = repo.git('commit-tree', '-p', moved!, '-m', 'forged', `${change}^{tree}`);
    repo.git('replace', change!, forged);
    writeFileSync(join(repo.dir, '.git/info/grafts'), `${change} ${moved}\n`);
    expect(repo.git('merge-base', moved!, change!)).toBe(moved);
    expect(await (await opened(repo.dir)).mergeBases(moved!, change!)).toEqual([start]);
  });
});

test('refs are full names with their commits', async () => {
  using repo = shop();
  repo.git('tag', '-a', '-m', 'first', 'v1', 'main~1');
  const repository = await opened(repo.dir);
  const { start, change, moved } = repo.oids;
  expect([...(await repository.refs('refs/heads/'))]).toEqual([
    ['refs/heads/main', moved],
    ['refs/heads/tune-search', change],
  ]);
  expect([...(await repository.refs('refs/tags'))]).toEqual([['refs/tags/v1', start]]);
  expect([...(await repository.refs('refs/remotes'))]).toEqual([]);
  await expect(repository.refs('--exec=x')).rejects.toThrow(TypeError);
});

describe('nothing that the repository configures is run', () => {
  test('hooks, fsmonitor, signatures, external diffs, filters and trailers', async () => {
    using repo = shop();
    const marker = join(repo.dir, '.git/owned');
    const script = join(repo.dir, '.git/owner.sh');
    writeFileSync(script, `#!/bin/sh\necho "$0 $*" >> ${marker}\n`);
    chmodSync(script, 0o755);
    for (const key of [
      'core.fsmonitor',
      'core.pager',
      'core.editor',
      'core.sshCommand',
      'core.askPass',
      'diff.external',
      'diff.trap.command',
      'diff.trap.textconv',
      'filter.trap.clean',
      'filter.trap.process',
      'filter.a=b.clean',
      'gpg.program',
      'trailer.change.command',
      'trailer.change.cmd',
      'credential.helper',
    ]) {
      repo.git('config', key, script);
    }
    repo.git('config', 'log.showSignature', 'true');
    repo.git('config', 'filter.trap.required', 'true');
    repo.git('config', 'diff.orderFile', 'nowhere');
    const hooks = join(repo.dir, '.git/hooks');
    mkdirSync(hooks, { recursive: true });
    for (const hook of [
      'post-index-change',
      'post-checkout',
      'pre-commit',
      'reference-transaction',
      'fsmonitor-watchman',
    ]) {
      symlinkSync(script, join(hooks, hook));
    }
    writeFileSync(
      join(repo.dir, '.gitattributes'),
      '*.yaml filter=trap diff=trap\nops/systems/search.yaml filter="a=b"\n',
    );
    writeFileSync(join(repo.dir, 'ops/systems/checkout.yaml'), 'tier: 0\n');
    // A file with another time and the same content makes `git diff` write an index.
    utimesSync(join(repo.dir, 'ops/team.yaml'), 1, 1);
    const { base, head } = { base: repo.oids['start']!, head: signedCommit(repo) };

    const { commits } = await import('./commits.ts');
    const { changes, workingTreeChanges } = await import('./diff.ts');
    const { commitTree } = await import('./tree.ts');
    const { workingTree } = await import('./working-tree.ts');
    const repository = await opened(repo.dir);
    await repository.resolve('main');
    await repository.mergeBases(base, head);
    await repository.refs('refs/');
    expect(await commits(repository, base, head)).toHaveLength(2);
    expect(await changes(repository, base, head)).toHaveLength(1);
    expect((await workingTreeChanges(repository, base)).map((change) => change.path)).toEqual([
      '.gitattributes',
      'ops/systems/catalog.yaml',
      'ops/systems/checkout.yaml',
    ]);
    await commitTree(repository, head, { select: () => true });
    await workingTree(repo.dir, { select: () => true, git: true });
    await repository.close();
    expect(existsSync(marker)).toBe(false);
    // The trap works: the plain command triggers it.
    spawnSync('git', ['-c', 'diff.orderFile=/dev/null', 'diff', '--raw', base], { cwd: repo.dir });
    expect(existsSync(marker)).toBe(true);
  });

  function signedCommit(repo: ReturnType<typeof temporaryRepository>): string {
    const text = repo
      .git('cat-file', 'commit', 'main')
      .replace('\n\n', '\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----\n\n');
    const parented = text.replace(/parent .*/, `parent ${repo.oids['moved']}`);
    return execFileSync('git', ['hash-object', '-t', 'commit', '-w', '--stdin'], {
      cwd: repo.dir,
      input: `${parented}\n`,
    })
      .toString()
      .trim();
  }
});
