import { expect, test } from 'vitest';
import { commitOf } from '@gradus/testkit/forge/forge-world.ts';
import { githubWorld } from '@gradus/testkit/forge/github/github-world.ts';

const untold = { unreadable: 'the activity of its branch does not show it' };

test('a commit that one person pushed before is not theirs when another person pushes it again', async () => {
  await using world = await githubWorld();
  const number = world.open({ head: commitOf(1), pushedBy: 'ada' });
  world.push(number, { commit: commitOf(2), by: 'bob' });
  world.push(number, { commit: commitOf(1), by: 'carol' });
  expect((await world.forge.review(number)).pusher).toEqual({ login: 'carol', bot: false });
});

test('while the activity does not list the newest push yet, the pusher is unknown', async () => {
  await using world = await githubWorld();
  const number = world.open({ head: commitOf(1), pushedBy: 'ada' });
  world.push(number, { commit: commitOf(2), by: 'bob' });
  world.push(number, { commit: commitOf(1) });
  expect((await world.forge.review(number)).pusher).toEqual(untold);
});

test('a push to another branch with the same name, or to another repository, does not count', async () => {
  await using world = await githubWorld();
  const number = world.open({ branch: 'fix', head: commitOf(1) });
  world.open({ branch: 'fix', head: commitOf(1), fork: 'eve', pushedBy: 'eve' });
  world.open({ branch: 'fix/2', head: commitOf(1), pushedBy: 'bob' });
  expect((await world.forge.review(number)).pusher).toEqual(untold);
});

test.each(['feature/änderung#1', 'a b', 'x%2Fy', '?x=1&ref=main', '+'])('a branch may be called %s', async (branch) => {
  await using world = await githubWorld();
  const number = world.open({ branch, pushedBy: 'ada' });
  expect((await world.forge.review(number)).pusher).toEqual({ login: 'ada', bot: false });
});

test('for a fork that the token cannot see, the reason is reported', async () => {
  await using world = await githubWorld();
  const number = world.open({ fork: 'eve', pushedBy: 'eve' });
  world.server.state.repositories.delete('eve/webshop');
  expect((await world.forge.review(number)).pusher).toEqual({
    unreadable: 'the activity of its branch cannot be read: the forge answers 404 (Not Found)',
  });
});

test('a deleted account that pushed is not the ghost', async () => {
  await using world = await githubWorld();
  const number = world.open({ pushedBy: 'bob' });
  world.deleteAccount('bob');
  expect((await world.forge.review(number)).pusher).toEqual({ unreadable: 'the account that pushed no longer exists' });
});
