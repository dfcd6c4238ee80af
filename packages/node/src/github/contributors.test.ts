import { isUnreadable } from '@gradus/core/forge';
import { expect, test } from 'vitest';
import { commitOf } from '@gradus/testkit/forge/forge-world.ts';
import { githubWorld, type GithubWorld } from '@gradus/testkit/forge/github/github-world.ts';

async function contributorsOf({ forge }: GithubWorld, number: number): Promise<readonly string[] | string> {
  const { contributors } = await forge.review(number);
  return isUnreadable(contributors) ? contributors.unreadable : contributors.map(({ by }) => by.login).toSorted();
}

test('a signature by GitHub itself counts for the author, who was logged in', async () => {
  await using world = await githubWorld();
  world.account('root', {});
  const number = world.open({ signedBy: 'web-flow', pushedBy: 'ada' });
  expect(await contributorsOf(world, number)).toEqual(['ada', 'root']);
});

test('the pushes of an older branch with the same name belong to another branch', async () => {
  await using world = await githubWorld();
  const old = world.open({ branch: 'fix', pushedBy: 'bob' });
  world.close(old);
  const number = world.open({ branch: 'fix', pushedBy: 'ada' });
  expect(await contributorsOf(world, number)).toEqual(['ada']);
});

test('commits beyond the number that GitHub lists are not known', async () => {
  await using world = await githubWorld();
  const number = world.open({ head: commitOf(0), pushedBy: 'ada' });
  for (let index = 1; index < 250; index++) world.push(number, { commit: commitOf(index), by: 'ada' });
  expect(await contributorsOf(world, number)).toMatch(/^this pull request has more than 250 commits/);
});
