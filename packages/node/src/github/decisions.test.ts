import { isUnreadable, type ReviewDecision } from '@gradus/core/forge';
import { describe, expect, test } from 'vitest';
import { commitOf } from '@gradus/testkit/forge/forge-world.ts';
import { githubWorld, type GithubWorld } from '@gradus/testkit/forge/github/github-world.ts';

async function decisions(world: GithubWorld, number: number): Promise<readonly ReviewDecision[]> {
  const { decisions: read } = await world.forge.review(number);
  if (isUnreadable(read)) throw new Error(read.unreadable);
  return read;
}

test('a review that was started first and submitted last is the latest decision', async () => {
  await using world = await githubWorld();
  const number = world.open();
  world.decide(number, { by: 'bob', decision: 'approved', at: '2026-03-02T12:00:00Z' });
  world.decide(number, { by: 'bob', decision: 'changes-requested', at: '2026-03-02T11:00:00Z' });
  const said = (await decisions(world, number)).map(({ decision }) => decision);
  expect(said).toEqual(['changes-requested', 'approved']);
});

test('a review that was not submitted yet does not count, and neither does an unknown state', async () => {
  await using world = await githubWorld();
  const number = world.open();
  const { reviews } = world.server.state.pulls.get(number)!;
  const review = { by: 'bob', body: '', commit: commitOf(1) };
  reviews.push({ ...review, id: 1, state: 'PENDING', at: null });
  reviews.push({ ...review, id: 2, state: 'APPROVED', at: null });
  reviews.push({ ...review, id: 3, state: 'ENDORSED', at: '2026-03-02T11:00:00Z' });
  expect(await decisions(world, number)).toEqual([]);
});

test('a review of a commit that no longer exists approves unknown content', async () => {
  await using world = await githubWorld();
  const number = world.open();
  const { reviews } = world.server.state.pulls.get(number)!;
  world.account('bob', { may: 'write' });
  reviews.push({ id: 1, by: 'bob', state: 'APPROVED', body: '', commit: null, at: '2026-03-02T11:00:00Z' });
  expect((await decisions(world, number))[0]).not.toHaveProperty('commit');
});

test('deleted accounts are the ghost, who has no permissions and is not looked up', async () => {
  await using world = await githubWorld();
  const number = world.open({ author: 'ada' });
  world.decide(number, { by: 'bob', decision: 'approved' });
  world.deleteAccount('bob');
  world.deleteAccount('ada');
  // There may be a real account with this name, which has its own rights.
  world.account('ghost', { may: 'administer' });
  const review = await world.forge.review(number);
  expect(review.author).toEqual({ login: 'ghost', bot: false });
  expect(review.decisions).toMatchObject([{ by: { login: 'ghost' }, canWrite: false, isAdministrator: false }]);
  expect(world.server.calls().filter((call) => call.endsWith('/permission'))).toEqual([]);
});

test('apps are bots, and have no permissions themselves', async () => {
  await using world = await githubWorld();
  const number = world.open();
  world.decide(number, { by: 'copilot[bot]', decision: 'approved' });
  world.server.state.users.delete('copilot[bot]');
  expect(await decisions(world, number)).toMatchObject([
    { by: { login: 'copilot[bot]', bot: true }, canWrite: false, isAdministrator: false },
  ]);
});

describe('250 reviews', () => {
  async function reviewed(): Promise<GithubWorld & { readonly number: number }> {
    const world = await githubWorld();
    const number = world.open();
    for (let count = 0; count < 248; count++) world.decide(number, { by: `p${count % 25}`, decision: 'commented' });
    for (const by of ['p1', 'p2']) world.decide(number, { by, decision: 'approved' });
    return { ...world, number };
  }

  test('are three pages, of which the last has the approvals', async () => {
    await using world = await reviewed();
    const read = await decisions(world, world.number);
    expect(read).toHaveLength(250);
    expect(read.slice(-2)).toMatchObject([{ by: { login: 'p1' }, canWrite: true }, { by: { login: 'p2' } }]);
    expect(world.server.calls().filter((call) => call.endsWith('/reviews'))).toHaveLength(3);
    expect(world.server.calls().filter((call) => call.endsWith('/permission'))).toHaveLength(2);
  });

  test.each([2, 3])('of which page %i cannot be read are unreadable as a whole', async (page) => {
    await using world = await reviewed();
    world.server.fail({ path: /reviews$/, after: page - 1, as: { status: 403, body: { message: 'No.' } } });
    expect((await world.forge.review(world.number)).decisions).toEqual({
      unreadable: 'reviews cannot be read: the forge answers 403 (No.)',
    });
  });
});

test('permissions are requested ten at a time, once for each account', async () => {
  await using world = await githubWorld();
  const number = world.open();
  for (let count = 0; count < 60; count++) world.decide(number, { by: `p${count % 30}`, decision: 'approved' });
  world.server.fail({ path: /permission$/, as: { slowMs: 30 }, times: Infinity });
  expect(await decisions(world, number)).toHaveLength(60);
  expect(world.server.calls().filter((call) => call.endsWith('/permission'))).toHaveLength(30);
  expect(world.server.busiest).toBeLessThanOrEqual(11);
});

test('triage is not a right to write, but maintain is', async () => {
  await using world = await githubWorld();
  const number = world.open();
  for (const by of ['bob', 'carol']) world.decide(number, { by, decision: 'approved' });
  world.decide(number, { by: 'dan', decision: 'changes-requested' });
  // GitHub reports the roles triage and maintain as the permissions read and write.
  world.account('bob', { may: 'read' });
  const read = await decisions(world, number);
  expect(read.map(({ by, canWrite }) => [by.login, canWrite])).toEqual([
    ['bob', false],
    ['carol', true],
    ['dan', true],
  ]);
});
