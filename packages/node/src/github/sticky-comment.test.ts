import { describe, expect, test } from 'vitest';
import { githubWorld, jobToken } from '@gradus/testkit/forge/github/github-world.ts';

const comment = { key: 'gate', body: 'Waiting.' };

describe('the account of the token is known', () => {
  test.each([
    ['of a job', jobToken()],
    ['of an app', { ...jobToken(), login: 'release-bot[bot]', app: 'release-bot' }],
    ['of a person', { login: 'Ada', may: { pulls: 'write' as const } }],
  ])('with the token %s', async (_, token) => {
    await using world = await githubWorld({ token });
    const number = world.open();
    for (const body of ['Waiting.', 'Passed.']) await world.forge.comment(number, { ...comment, body });
    expect(world.comments(number)).toMatchObject([{ by: token.login, edits: 1 }]);
    expect(world.server.problems).toEqual([]);
  });
});

test('a comment of another app with the same key belongs to that app', async () => {
  await using world = await githubWorld({ token: { ...jobToken(), login: 'release-bot[bot]', app: 'release-bot' } });
  const number = world.open();
  world.comment(number, { by: 'github-actions[bot]', body: '<!-- gradus:v1:gate -->\nWaiting.' });
  await world.forge.comment(number, comment);
  expect(world.comments(number).map(({ by }) => by)).toEqual(['github-actions[bot]', 'release-bot[bot]']);
});

test('a marker that is not at the beginning of a comment does not count', async () => {
  await using world = await githubWorld();
  const number = world.open();
  world.comment(number, { by: world.own, body: 'See <!-- gradus:v1:gate -->' });
  await world.forge.comment(number, comment);
  expect(world.comments(number)).toHaveLength(2);
});

test('an edit of our comment by a person is undone', async () => {
  await using world = await githubWorld();
  const number = world.open();
  await world.forge.comment(number, comment);
  world.server.state.comments[0]!.body += '\nApproved by everybody.';
  await world.forge.comment(number, comment);
  expect(world.comments(number)[0]?.body).toBe('<!-- gradus:v1:gate -->\nWaiting.');
});

test('comments of deleted accounts have no author', async () => {
  await using world = await githubWorld();
  const number = world.open();
  world.comment(number, { by: 'bob', body: '<!-- gradus:v1:gate -->\nWaiting.' });
  world.deleteAccount('bob');
  expect(await world.forge.comment(number, comment)).toMatchObject({ written: true });
  expect(world.comments(number)).toHaveLength(2);
});

test.each([
  ['errors of GraphQL', { errors: [{ type: 'FORBIDDEN', message: 'No.' }] }],
  ['a viewer without login', { data: { viewer: {} } }],
  ['no data', { data: null }],
])('%s: nothing is written, since nobody knows which comments are ours', async (_, body) => {
  await using world = await githubWorld();
  const number = world.open();
  world.server.fail({ path: '/graphql', as: { status: 200, body }, times: Infinity });
  expect(await world.forge.comment(number, comment)).toEqual({
    written: false,
    why: 'the forge answers without the login of its token',
  });
  expect(world.comments(number)).toEqual([]);
});
