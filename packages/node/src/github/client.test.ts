import { ForgeError } from '@gradus/core';
import { expect, test } from 'vitest';
import { commitOf } from '../testing/forge/forge-world.ts';
import { githubWorld } from '../testing/forge/github/github-world.ts';
import { githubForge } from './github-forge.ts';

const where = { apiUrl: 'http://127.0.0.1:9', owner: 'acme', repo: 'webshop', secondMs: 1 };

test('without a token nobody is asked', () => {
  expect(() => githubForge({ ...where, token: '' })).toThrow(ForgeError);
});

test('an address at which nobody listens is told, and not the token', async () => {
  const forge = githubForge({ ...where, token: 'ghs_verysecret' });
  const failure = await forge.review(1).catch((error: Error) => error);
  expect(failure).toBeInstanceOf(ForgeError);
  expect((failure as Error).message).toMatch(/^The pull request #1 cannot be read: the forge does not answer \(/);
  expect(JSON.stringify([String(failure), failure])).not.toContain('verysecret');
  expect(forge.now()).toBeUndefined();
});

test('a reason has one line, and what it says is short', async () => {
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

test('an Enterprise server is asked below its path, and its GraphQL beside it', async () => {
  await using world = await githubWorld({ basePath: '/api/v3' });
  const number = world.open({ head: commitOf(1), pushedBy: 'ada' });
  expect((await world.forge.review(number)).pusher).toEqual({ login: 'ada', bot: false });
  expect(await world.forge.comment(number, { key: 'gate', body: 'Waiting.' })).toMatchObject({ written: true });
  expect(world.server.calls('POST')[0]).toBe('POST /api/graphql');
  expect(world.server.problems).toEqual([]);
});

test('an answer tells the time even where it tells nothing else', async () => {
  await using world = await githubWorld();
  world.setClock(new Date('2031-01-01T00:00:00Z'));
  world.server.fail({ as: { page: '<html>' }, times: Infinity });
  await world.forge.openReviews().catch(() => undefined);
  expect(world.forge.now()?.toISOString()).toBe('2031-01-01T00:00:00.000Z');
});
