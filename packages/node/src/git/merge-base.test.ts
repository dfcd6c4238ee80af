import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openRepository, type Repository } from './repository.ts';
import { temporaryFolder, temporaryRepository, type TemporaryRepository } from '@gradus/testkit/repository.ts';

async function opened(dir: string): Promise<Repository> {
  return (await openRepository(dir))!;
}

/** The branch starts at `left`. The target has moved since, and these commits are not part of the change. */
const movedOn = (): TemporaryRepository =>
  temporaryRepository([
    { name: 'start', files: { 'checkout.yaml': 'tier: 1\n' } },
    { name: 'left', files: { 'search.yaml': 'tier: 2\n' } },
    { name: 'change', branch: 'tune', parents: ['left'], files: { 'search.yaml': 'tier: 1\n' } },
    { name: 'meanwhile', files: { 'catalog.yaml': 'tier: 3\n' } },
    { name: 'later', files: { 'catalog.yaml': 'tier: 2\n' } },
  ]);

test('the base is the start of the branch, however far the target has moved', async () => {
  using repo = movedOn();
  const { left, change, later } = repo.oids;
  const repository = await opened(repo.dir);
  expect(await repository.mergeBases(later!, change!)).toEqual([left]);
  expect(await repository.mergeBases(later!, later!)).toEqual([later]);
  expect(await repository.mergeBases(left!, later!)).toEqual([left]);
});

test('after a criss-cross merge there are two', async () => {
  using repo = temporaryRepository([
    { name: 'start', files: { 'a.yaml': '1\n' } },
    { name: 'left', branch: 'one', parents: ['start'], files: { 'b.yaml': '1\n' } },
    { name: 'right', branch: 'two', parents: ['start'], files: { 'c.yaml': '1\n' } },
    { name: 'crossed', branch: 'one', parents: ['left', 'right'], files: { 'c.yaml': '1\n' } },
    { name: 'criss', branch: 'two', parents: ['right', 'left'], files: { 'b.yaml': '1\n' } },
  ]);
  const { crossed, criss } = repo.oids;
  expect(repo.git('merge-base', '--all', crossed!, criss!).split('\n')).toHaveLength(2);
  const repository = await opened(repo.dir);
  const bases = await repository.mergeBases(crossed!, criss!);
  expect(bases.toSorted()).toEqual([repo.oids['left'], repo.oids['right']].sort());
});

test('two histories without a common commit are an error that says so', async () => {
  using repo = temporaryRepository([
    { name: 'shop', files: { 'a.yaml': '1\n' } },
    { name: 'import', branch: 'imported', files: { 'b.yaml': '1\n' } },
  ]);
  const repository = await opened(repo.dir);
  await expect(repository.mergeBases(repo.oids['shop']!, repo.oids['import']!)).rejects.toThrow(
    /have no common history, so they cannot be compared/,
  );
});

test('only full ids are accepted', async () => {
  using repo = movedOn();
  const repository = await opened(repo.dir);
  for (const text of ['main', '--all', repo.oids['left']!.slice(0, 12), `${repo.oids['left']}\n`, '']) {
    await expect(repository.mergeBases(text, repo.oids['later']!)).rejects.toThrow(TypeError);
  }
});

test.each([
  [1, 'error'],
  [2, 'error'],
  [3, 'left'],
  [4, 'left'],
])('a clone of depth %i: %s', async (depth, outcome) => {
  using repo = movedOn();
  using folder = temporaryFolder();
  execFileSync('git', ['clone', '--quiet', `--depth=${depth}`, '--no-single-branch', `file://${repo.dir}`, folder.dir]);
  const repository = await opened(folder.dir);
  expect(repository.shallow).toBe(depth < 4);
  const base = await repository
    .mergeBases(repo.oids['later']!, repo.oids['change']!)
    .catch((error: Error) => (/is shallow, so it is unknown.*fetch-depth: 0/.test(error.message) ? 'error' : error));
  expect(base).toEqual(outcome === 'error' ? 'error' : [repo.oids['left']]);
});

test('a shallow clone that hides the better ancestor is an error, not the wrong answer', async () => {
  using repo = temporaryRepository([
    { name: 'start', files: { 'a.yaml': '1\n' } },
    { name: 'left', files: { 'a.yaml': '2\n' } },
    { name: 'way', files: { 'a.yaml': '3\n' } },
    { name: 'side', branch: 'side', parents: ['start'], files: { 'b.yaml': '1\n' } },
    { name: 'target', parents: ['way', 'side'], files: { 'b.yaml': '1\n' } },
    { name: 'change', branch: 'tune', parents: ['left'], files: { 'c.yaml': '1\n' } },
  ]);
  const { start, left, way, side, target, change } = repo.oids;
  const cutAt = async (oid: string): Promise<Repository> => {
    writeFileSync(join(repo.dir, '.git/shallow'), `${oid}\n`);
    return opened(repo.dir);
  };
  expect(await (await opened(repo.dir)).mergeBases(target!, change!)).toEqual([left]);
  const hidden = await cutAt(way!);
  expect(repo.git('merge-base', target!, change!)).toBe(start);
  await expect(hidden.mergeBases(target!, change!)).rejects.toThrow(/is shallow/);
  // If the history is cut further down, the result is certain, as it is if one commit is the ancestor of the other.
  expect(await (await cutAt(start!)).mergeBases(target!, change!)).toEqual([left]);
  expect(await (await cutAt(way!)).mergeBases(target!, side!)).toEqual([side]);
});

test('a checkout of a merge commit and its parents needs no more history', async () => {
  using repo = temporaryRepository([
    { name: 'old', files: { 'a.yaml': '0\n' } },
    { name: 'target', files: { 'a.yaml': '1\n' } },
    { name: 'change', branch: 'tune', parents: ['old'], files: { 'b.yaml': '1\n' } },
    { name: 'merge', branch: 'pull', parents: ['target', 'change'], files: { 'b.yaml': '1\n' } },
  ]);
  using folder = temporaryFolder();
  execFileSync('git', ['clone', '--quiet', '--depth=2', '--branch=pull', `file://${repo.dir}`, folder.dir]);
  const repository = await opened(folder.dir);
  expect(repository.shallow).toBe(true);
  expect(await repository.mergeBases(repo.oids['target']!, repo.oids['merge']!)).toEqual([repo.oids['target']]);
});
