import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { commits } from './commits.ts';
import { openRepository, type Repository } from './repository.ts';
import { temporaryRepository, type TemporaryRepository } from '@gradus/testkit/repository.ts';

async function opened(repo: TemporaryRepository): Promise<Repository> {
  return (await openRepository(repo.dir))!;
}

/** A commit as bytes, which `git commit` would not write. */
function rawCommit(repo: TemporaryRepository, parent: string, lines: string[]): string {
  const tree = repo.git('rev-parse', `${parent}^{tree}`);
  const input = Buffer.from(`tree ${tree}\nparent ${parent}\n${lines.join('\n')}`, 'latin1');
  return execFileSync('git', ['hash-object', '-t', 'commit', '-w', '--literally', '--stdin'], { cwd: repo.dir, input })
    .toString()
    .trim();
}

test('only commits of the head, children first, with authors, times and trailers', async () => {
  using repo = temporaryRepository([
    { name: 'base', files: { a: '1' } },
    {
      name: 'first',
      branch: 'tune',
      parents: ['base'],
      files: { b: '1' },
      author: 'Grace <grace@example.com>',
      message: 'Tune search\n\nChange: tune-search\nReviewed-by: Ada\n folded <ada@example.com>\n',
    },
    { name: 'meanwhile', files: { c: '1' } },
    { name: 'second', branch: 'tune', files: { b: '2' }, message: 'No trailers: here' },
  ]);
  const { base, first, second } = repo.oids;
  const found = await commits(await opened(repo), base!, second!);
  const ada = { name: 'Ada', email: 'ada@example.com' };
  expect(found).toEqual([
    { sha: second, author: ada, committer: ada, time: '2026-03-02T09:03:00Z', trailers: [] },
    {
      sha: first,
      author: { name: 'Grace', email: 'grace@example.com' },
      committer: ada,
      time: '2026-03-02T09:01:00Z',
      trailers: [
        { key: 'Change', value: 'tune-search' },
        { key: 'Reviewed-by', value: 'Ada folded <ada@example.com>' },
      ],
    },
  ]);
  expect(await commits(await opened(repo), second!, base!)).toEqual([]);
});

test('a message cannot pretend to be another commit or field', async () => {
  const other = 'f'.repeat(40);
  const separators = ['%x00', '\\0', '\u{1f}', '\u{1e}', 'òòòòòò ', ' ò ', `commit ${other}`, '\u{2400}', '\r'];
  using repo = temporaryRepository([
    { files: { a: '1' } },
    ...separators.map((text) => ({
      files: { a: text },
      author: `A${text}B <a@example.com>`.replaceAll('\r', ''),
      message: `Tune ${text}\n\nChange: x${text}y\nNote: ${text}${other}\n`,
    })),
  ]);
  const found = await commits(await opened(repo), repo.oids['c1']!, repo.git('rev-parse', 'main'));
  expect(found.map((commit) => commit.sha)).toEqual(
    repo.git('rev-list', '--topo-order', 'main', `^${repo.oids['c1']}`).split('\n'),
  );
  expect(found.toReversed().map((commit) => commit.trailers[0])).toEqual(
    separators.map((text) => ({ key: 'Change', value: `x${text}y` })),
  );
  expect(found.every((commit) => commit.trailers.length === 2)).toBe(true);
});

test('a NUL in a message, a broken time and a broken name hide no commit', async () => {
  using repo = temporaryRepository([{ files: { a: '1' } }]);
  const ada = 'Ada <ada@example.com> 1772442000 +0000';
  let tip = repo.oids['c1']!;
  for (const lines of [
    [`author ${ada}`, `committer ${ada}`, '', `Hidden\0${'f'.repeat(40)}\0x\0x\0x\0x\x001\0`, '', 'Change: x\n'],
    [`author ${ada}`, 'committer Ada <ada@example.com> 99999999999999999999 +0000', '', 'Far away\n'],
    [`author ${ada}`, 'committer Ada <ada@example.com>', '', 'No time\n'],
    ['author Gr\u{fc}n <g@example.com> 1772442000 +9999', `committer ${ada}`, '', 'Latin-1\n'],
    ['author \0 <> 1 +0000', `committer ${ada}`, '', 'No name\n'],
  ]) {
    tip = rawCommit(repo, tip, lines);
  }
  const found = await commits(await opened(repo), repo.oids['c1']!, tip);
  expect(found.map((commit) => commit.sha)).toEqual(
    repo.git('rev-list', '--topo-order', tip, `^${repo.oids['c1']}`).split('\n'),
  );
  const readable = '2026-03-02T09:00:00Z';
  expect(found.map((commit) => commit.time)).toEqual([readable, readable, undefined, undefined, readable]);
});

test('children come before their parents, regardless of their times', async () => {
  using repo = temporaryRepository([
    { name: 'base', files: { a: '' } },
    { name: 'parent', files: { b: '' }, time: 1_800_000_000 },
    { name: 'child', branch: 'slow', parents: ['parent'], files: { c: '' }, time: 1_700_000_000 },
    { name: 'merge', parents: ['parent', 'child'], files: { c: '' } },
  ]);
  const { base, parent, child, merge } = repo.oids;
  expect((await commits(await opened(repo), base!, merge!)).map((commit) => commit.sha)).toEqual([
    merge,
    child,
    parent,
  ]);
});

test('settings of the repository do not change the result', async () => {
  using repo = temporaryRepository([
    { files: { '.mailmap': 'Root <root@example.com> <ada@example.com>\n' } },
    { files: { b: '' }, author: 'Grün <ada@example.com>', message: 'Tune\n\nChange: x\n' },
  ]);
  for (const [key, value] of Object.entries({
    'log.mailmap': 'true',
    'log.showRoot': 'false',
    'log.date': 'relative',
    'log.follow': 'true',
    'log.decorate': 'full',
    'log.graphColors': 'red',
    'format.pretty': 'oneline',
    'i18n.logOutputEncoding': 'latin1',
    'trailer.separators': '=',
    'color.ui': 'always',
  })) {
    repo.git('config', key, value);
  }
  const [commit] = await commits(await opened(repo), repo.oids['c1']!, repo.oids['c2']!);
  expect(commit).toMatchObject({
    author: { name: 'Grün', email: 'ada@example.com' },
    trailers: [{ key: 'Change', value: 'x' }],
  });
});

test('only full ids are accepted', async () => {
  using repo = temporaryRepository([{ files: { a: '' } }]);
  await expect(commits(await opened(repo), '--output=owned', repo.oids['c1']!)).rejects.toThrow(TypeError);
  await expect(commits(await opened(repo), repo.oids['c1']!, '0'.repeat(40))).rejects.toThrow(
    /git log failed with exit code 128/,
  );
});
