import { describe, expect, test } from 'vitest';
import type { Ailment } from '@gradus/testkit/forge/faults.ts';
import { commitOf } from '@gradus/testkit/forge/forge-world.ts';
import { githubWorld, type GithubWorld } from '@gradus/testkit/forge/github/github-world.ts';

const limited = (headers: Readonly<Record<string, string>>, status = 429, message = 'No.'): Ailment => ({
  status,
  headers,
  body: { message },
});

/** Milliseconds that reading a request's list takes, and how often it was requested. */
async function listing(
  world: GithubWorld,
): Promise<{ readonly ms: number; readonly asked: number; readonly answer: unknown }> {
  const before = world.server.calls().length;
  const begun = performance.now();
  const answer = await world.forge.openReviews().catch((error: Error) => error.message);
  return { ms: performance.now() - begun, asked: world.server.calls().length - before, answer };
}

/** No requests are left until this many seconds after the start of 2031. */
const reset = (seconds: number): Readonly<Record<string, string>> => ({
  'x-ratelimit-remaining': '0',
  'x-ratelimit-reset': String(Date.UTC(2031, 0, 1) / 1000 + seconds),
});

const slow = 'You have exceeded a secondary rate limit.';

describe('a requested pause is respected', () => {
  test.each<readonly [string, Ailment, number]>([
    ['by retry-after of a 429', limited({ 'retry-after': '7' }), 7],
    ['by retry-after of a 403', limited({ 'retry-after': '7' }, 403, slow), 7],
    ['by the reset of the limit, and a second more', limited(reset(1), 403), 2],
    ['of a minute where a 429 says nothing', limited({}), 60],
    ['of a minute where the secondary limit says nothing', limited({}, 403, slow), 60],
    ['of a minute where retry-after is a date', limited({ 'retry-after': 'Wed, 01 Jan 2031 00:00:10 GMT' }), 60],
    ['of nothing', limited({ 'retry-after': '0' }), 0],
  ])('%s', async (_, as, seconds) => {
    // So that a difference of a second is visible.
    const secondMs = seconds < 5 ? 200 : 10;
    await using world = await githubWorld({ secondMs });
    // The clock of the forge, which differs by years from that of this machine.
    world.setClock(new Date('2031-01-01T00:00:00Z'));
    world.server.fail({ as });
    const { ms, asked, answer } = await listing(world);
    expect({ asked, answer }).toEqual({ asked: 2, answer: [] });
    expect(ms).toBeGreaterThanOrEqual(seconds * secondMs - 5);
  });
});

describe('a pause that is too long is not made', () => {
  test.each<readonly [string, Ailment]>([
    ['an hour by retry-after', limited({ 'retry-after': '3600' })],
    ['an hour of the secondary limit', limited({ 'retry-after': '3600' }, 403, slow)],
    ['an hour to the reset of the limit', limited(reset(3600), 403)],
    ['91 seconds', limited({ 'retry-after': '91' })],
  ])('%s: it sends one request, and reports the answer', async (_, as) => {
    await using world = await githubWorld({ secondMs: 1000 });
    world.setClock(new Date('2031-01-01T00:00:00Z'));
    world.server.fail({ as, times: Infinity });
    const { asked, answer } = await listing(world);
    expect(asked).toBe(1);
    expect(answer).toMatch(/^The open pull requests cannot be read: the forge answers 4\d\d \(/);
  });
});

test('a forbidden request is not sent again', async () => {
  await using world = await githubWorld();
  for (const status of [400, 401, 403, 404, 410, 422]) {
    world.server.fail({ as: { status, body: { message: 'No.' } } });
    expect((await listing(world)).asked, String(status)).toBe(1);
  }
});

test('a forge that is down gets three requests, after one second and after four', async () => {
  await using world = await githubWorld({ secondMs: 10 });
  world.server.fail({ as: { status: 503 }, times: Infinity });
  const { ms, asked, answer } = await listing(world);
  expect(asked).toBe(3);
  expect(ms).toBeGreaterThanOrEqual(45);
  expect(answer).toBe('The open pull requests cannot be read: the forge answers 503.');
});

test('requests to a forge that does not answer are given up', async () => {
  await using world = await githubWorld({ attemptMs: 100 });
  world.server.fail({ as: { slowMs: 60_000 }, times: Infinity });
  const { asked, answer } = await listing(world);
  expect(asked).toBe(3);
  expect(answer).toMatch(/the forge does not answer \(.*timeout\)/);
});

test('an answer that begins and does not end is given up, too', async () => {
  await using world = await githubWorld({ attemptMs: 200 });
  world.server.fail({ as: { stalled: true }, times: Infinity });
  const { asked, answer } = await listing(world);
  expect(asked).toBe(3);
  expect(answer).toMatch(/cannot be read: the forge/);
});

test('a run waits three minutes in total, and then sends each further request once', async () => {
  await using world = await githubWorld({ secondMs: 1 });
  world.server.fail({ as: limited({ 'retry-after': '60' }), times: Infinity });
  const asked: number[] = [];
  for (let count = 0; count < 5; count++) asked.push((await listing(world)).asked);
  // After two pauses of a minute, there is no time for a third, because the requests also take time.
  expect(asked).toEqual([3, 1, 1, 1, 1]);
});

describe('a repeated write would create a duplicate', () => {
  test('a POST that may have been carried out is not sent again without a check', async () => {
    await using world = await githubWorld();
    const number = world.open();
    world.server.fail({ method: 'POST', path: '/comments', as: { lost: true } });
    await world.forge.comment(number, { key: 'gate', body: 'Waiting.' });
    const calls = world.server.calls().filter((call) => call.endsWith('/comments'));
    expect(calls.map((call) => call.split(' ')[0])).toEqual(['GET', 'POST', 'GET']);
    expect(world.comments(number)).toHaveLength(1);
  });

  test('one that was refused for its haste is', async () => {
    await using world = await githubWorld();
    world.open({ head: commitOf(1) });
    world.server.fail({ method: 'POST', as: limited({ 'retry-after': '1' }, 403, slow) });
    const status = { name: 'gate', state: 'passed', title: 'Passed.' } as const;
    expect(await world.forge.status(commitOf(1), status)).toEqual({ written: true });
    expect(world.server.calls('POST')).toHaveLength(2);
  });

  test('a comment that was deleted by a request whose answer was lost is not missed', async () => {
    await using world = await githubWorld();
    const number = world.open();
    await world.forge.comment(number, { key: 'gate', body: 'Waiting.' });
    world.comment(number, { by: world.own, body: world.comments(number)[0]!.body });
    world.server.fail({ method: 'DELETE', as: { lost: true } });
    expect(await world.forge.comment(number, { key: 'gate', body: 'Waiting.' })).toMatchObject({ written: true });
    expect(world.comments(number)).toHaveLength(1);
  });

  test('writing gives up in the end, and says so', async () => {
    await using world = await githubWorld();
    const number = world.open();
    world.server.fail({ method: 'POST', path: '/comments', as: { cut: true }, times: Infinity });
    const written = await world.forge.comment(number, { key: 'gate', body: 'Waiting.' });
    expect(written).toEqual({ written: false, why: expect.stringMatching(/^the forge does not answer \(/) as unknown });
    expect(world.server.calls().filter((call) => call.startsWith('POST') && call.endsWith('/comments'))).toHaveLength(
      3,
    );
  });
});
