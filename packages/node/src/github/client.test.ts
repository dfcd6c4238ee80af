import { ForgeError } from '@gradus/core/forge';
import { expect, test } from 'vitest';
import { commitOf } from '@gradus/testkit/forge/forge-world.ts';
import { githubWorld, jobToken } from '@gradus/testkit/forge/github/github-world.ts';
import { githubForge } from './github-forge.ts';

const where = { apiUrl: 'http://127.0.0.1:9', owner: 'acme', repo: 'webshop', secondMs: 1 };

test('without a token no request is sent', () => {
  expect(() => githubForge({ ...where, token: '' })).toThrow(ForgeError);
});

test('an address that nothing listens on is reported without the token', async () => {
  const forge = githubForge({ ...where, token: 'ghs_verysecret' });
  const failure = await forge.review(1).catch((error: Error) => error);
  expect(failure).toBeInstanceOf(ForgeError);
  expect((failure as Error).message).toMatch(/^The pull request #1 cannot be read: the forge does not answer \(/);
  expect(JSON.stringify([String(failure), failure])).not.toContain('verysecret');
  expect(forge.now()).toBeUndefined();
});

test('a reason is short and has one line', async () => {
  await using world = await githubWorld();
  const body = { message: `Bad\n\n${'x'.repeat(10_000)}`, documentation_url: 'https://docs.github.com/rest' };
  world.server.fail({ as: { status: 422, body } });
  const failure = await world.forge.review(1).catch((error: Error) => error);
  expect((failure as Error).message).toMatch(
    /^The pull request #1 cannot be read: the forge answers 422 \(Bad x+\)\.$/,
  );
  expect((failure as Error).message.length).toBeLessThan(300);
});

test('a list that always has another page ends', async () => {
  await using world = await githubWorld();
  const more = `<${world.server.url}/repos/acme/webshop/pulls?page=2>; rel="next"`;
  world.server.fail({ path: '/pulls', as: { status: 200, headers: { link: more }, body: [] }, times: Infinity });
  await expect(world.forge.openReviews()).rejects.toThrow(/300 pages/);
});

test.each<readonly [string, RegExp, object, string]>([
  [
    'a request',
    /pulls\/1$/,
    { number: 1 },
    'The pull request #1 cannot be read: the forge answers without the pull request.',
  ],
  [
    'a branch',
    /branches/,
    { name: 'main' },
    'The target branch main cannot be read: the forge answers without its commit.',
  ],
  ['reviews', /reviews$/, { message: 'Moved' }, 'reviews cannot be read: the forge answers without a list'],
  ['rights', /permission$/, { user: null }, 'reviews cannot be read: the forge answers without what bob may do'],
  [
    'activity',
    /activity$/,
    { message: 'Moved' },
    'the activity of its branch cannot be read: the forge answers without a list',
  ],
])('an answer without %s is said to be one', async (_, path, body, told) => {
  await using world = await githubWorld();
  const number = world.open({ pushedBy: 'ada' });
  world.decide(number, { by: 'bob', decision: 'approved' });
  world.server.fail({ path, as: { status: 200, body } });
  const read = await world.forge.review(number).catch((error: Error) => error.message);
  expect(typeof read === 'string' ? read : JSON.stringify([read.decisions, read.pusher])).toContain(told);
});

const whole = {
  title: 'Move it',
  labels: [],
  head: { sha: commitOf(1), ref: 'feature', repo: null },
  base: { ref: 'main' },
};

test.each([
  ['title', { title: undefined }],
  ['labels', { labels: undefined }],
  ['head', { head: undefined }],
  ['commit', { head: { ref: 'feature' } }],
  ['branch', { head: { sha: commitOf(1) } }],
  ['target', { base: undefined }],
  ['target branch', { base: {} }],
])('a pull request without its %s is rejected', async (_, missing) => {
  await using world = await githubWorld();
  world.open();
  const answered = async (body: object): Promise<unknown> => {
    world.server.fail({ path: '/pulls/1', as: { status: 200, body } });
    return world.forge.review(1).catch((error: Error) => error.message);
  };
  expect(await answered(whole)).toMatchObject({ title: 'Move it' });
  expect(await answered({ ...whole, ...missing })).toBe(
    'The pull request #1 cannot be read: the forge answers without the pull request.',
  );
});

test('for a token that cannot read the target branch, the missing permission is reported', async () => {
  const token = { ...jobToken(), may: { pulls: 'read' as const } };
  await using world = await githubWorld({ token });
  const number = world.open();
  await expect(world.forge.review(number)).rejects.toMatchObject({
    message: expect.stringMatching(/^The target branch main cannot be read: the forge answers 403/) as unknown,
    fix: 'The token needs to read contents.',
  });
});

test('an Enterprise server has REST below its path, and GraphQL next to it', async () => {
  await using world = await githubWorld({ basePath: '/api/v3' });
  const number = world.open({ head: commitOf(1), pushedBy: 'ada' });
  expect((await world.forge.review(number)).pusher).toEqual({ login: 'ada', bot: false });
  expect(await world.forge.comment(number, { key: 'gate', body: 'Waiting.' })).toMatchObject({ written: true });
  expect(world.server.calls('POST')[0]).toBe('POST /api/graphql');
  expect(world.server.problems).toEqual([]);
});

test('an answer provides the time even if it contains nothing else', async () => {
  await using world = await githubWorld();
  world.setClock(new Date('2031-01-01T00:00:00Z'));
  world.server.fail({ as: { page: '<html>' }, times: Infinity });
  await world.forge.openReviews().catch(() => undefined);
  expect(world.forge.now()?.toISOString()).toBe('2031-01-01T00:00:00.000Z');
});
