import { ForgeError } from '@gradus/core/forge';
import { expect, test } from 'vitest';
import { openRepository } from './repository.ts';
import { targetTip } from './target-tip.ts';
import { temporaryRepository, type TemporaryRepository } from '@gradus/testkit/repository.ts';

const commits = [
  { name: 'opened', files: { 'gradus.yaml': 'spec: {}\n' } },
  { name: 'since', files: { 'gradus.yaml': 'spec: { policies: [] }\n' } },
  { name: 'rewritten', branch: 'other', parents: ['opened'], files: { 'gradus.yaml': 'spec: { limits: {} }\n' } },
];

async function tipOf(
  { dir, git, oids }: TemporaryRepository,
  { fetched, told }: { readonly fetched?: string; readonly told: readonly string[] },
): Promise<string | undefined> {
  if (fetched !== undefined) git('update-ref', 'refs/remotes/origin/release/1', oids[fetched]!);
  const repository = (await openRepository(dir))!;
  try {
    const absent = 'f'.repeat(40);
    const tip = await targetTip(
      repository,
      'release/1',
      told.map((name) => oids[name] ?? absent),
    );
    return Object.keys(oids).find((name) => oids[name] === tip);
  } finally {
    await repository.close();
  }
}

test.each([
  ['the forge tells an older one: what was merged since counts', 'since', ['opened'], 'since'],
  ['the forge tells a newer one', 'opened', ['since'], 'since'],
  ['both tell the same', 'since', ['since'], 'since'],
  ['what the forge tells is not here', 'opened', ['absent'], 'opened'],
  ['only the event tells one that is here', undefined, ['absent', 'opened'], 'opened'],
])('%s', async (_, fetched, told, expected) => {
  using repository = temporaryRepository(commits);
  expect(await tipOf(repository, { told, ...(fetched !== undefined && { fetched }) })).toBe(expected);
});

test('the tip of a branch that was rewritten since is unknown', async () => {
  using repository = temporaryRepository(commits);
  const failure = tipOf(repository, { fetched: 'rewritten', told: ['since'] });
  await expect(failure).rejects.toBeInstanceOf(ForgeError);
  await expect(failure).rejects.toThrow(/neither contains the other/);
});

test('a clone that has neither is an error that says how to get it', async () => {
  using repository = temporaryRepository(commits);
  await expect(tipOf(repository, { told: ['absent'] })).rejects.toThrow('fetch-depth: 0');
});

test('a local branch of the clone is not used instead of the branch on the forge', async () => {
  using repository = temporaryRepository(commits);
  repository.git('branch', 'release/1', repository.oids['since']!);
  expect(await tipOf(repository, { told: ['opened'] })).toBe('opened');
});
