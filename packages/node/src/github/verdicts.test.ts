import type { CheckAnnotation, CheckReport } from '@gradus/core/forge';
import { expect, test } from 'vitest';
import { commitOf } from '@gradus/testkit/forge/forge-world.ts';
import { githubWorld } from '@gradus/testkit/forge/github/github-world.ts';

const annotation = (message: string): CheckAnnotation => ({
  path: 'plan.yaml',
  startLine: 1,
  endLine: 1,
  level: 'failure',
  title: '決'.repeat(300),
  message,
});

const report = (more: Partial<CheckReport> = {}): CheckReport => ({
  name: 'gradus',
  state: 'failed',
  title: 'Failed.',
  summary: 'Why.',
  annotations: [],
  ...more,
});

test('texts are cut within GitHub’s limits, and never within a character', async () => {
  await using world = await githubWorld();
  world.open({ head: commitOf(1) });
  const long = '🚀'.repeat(40_000);
  const told = report({ title: long, summary: long, annotations: [annotation(long)] });
  expect(await world.forge.check(commitOf(1), told)).toMatchObject({ written: true });
  const status = { name: 'gate', state: 'failed', title: long } as const;
  expect(await world.forge.status(commitOf(1), status)).toMatchObject({ written: true });
  const [run] = world.server.state.checkRuns;
  const [{ message, title } = {}] = run?.annotations ?? [];
  const texts = [run?.title, run?.summary, message, title, world.server.state.statuses[0]?.description];
  for (const text of texts) expect(text).toMatch(/^(?:🚀+|決+)…$/u);
  expect(Buffer.byteLength(run?.summary ?? '')).toBeLessThanOrEqual(65_535);
  expect(Buffer.byteLength(String(message))).toBeLessThanOrEqual(64 * 1024);
  expect([...(run?.title ?? '')]).toHaveLength(255);
});

test('120 annotations are three requests, each within the limit of GitHub', async () => {
  await using world = await githubWorld();
  world.open({ head: commitOf(1) });
  const annotations = Array.from({ length: 120 }, (_, index) => annotation(`Finding ${index}.`));
  const written = await world.forge.check(commitOf(1), report({ annotations }));
  expect(written).toEqual({ written: true, url: expect.stringContaining('/runs/') as unknown });
  expect(world.server.log.map(({ request }) => request.method)).toEqual(['GET', 'POST', 'PATCH', 'PATCH']);
  const messages = world.server.state.checkRuns[0]?.annotations.map(({ message }) => message);
  expect(messages).toEqual(annotations.map(({ message }) => message));
  expect(world.server.problems).toEqual([]);
});

test('every trigger updates the one check run of a name, and adds only annotations that it does not have', async () => {
  await using world = await githubWorld();
  world.open({ head: commitOf(1) });
  const found = Array.from({ length: 70 }, (_, index) => annotation(`Finding ${index}.`));
  for (const annotations of [found.slice(0, 60), found, []])
    expect(await world.forge.check(commitOf(1), report({ annotations }))).toMatchObject({ written: true });
  await world.forge.check(commitOf(1), report({ name: 'gradus (to release)' }));
  const runs = world.server.state.checkRuns.map((run) => [run.name, run.annotations.map(({ message }) => message)]);
  expect(runs).toEqual([
    ['gradus', found.map(({ message }) => message)],
    ['gradus (to release)', []],
  ]);
  expect(world.server.problems).toEqual([]);
});

test('two check runs that two triggers created at the same time are both updated', async () => {
  await using world = await githubWorld();
  world.open({ head: commitOf(1) });
  await world.forge.check(commitOf(1), report());
  const [first] = world.server.state.checkRuns;
  world.server.state.checkRuns.push({ ...first!, id: first!.id + 1000, annotations: [] });
  await world.forge.check(commitOf(1), report({ state: 'passed' }));
  expect(world.server.state.checkRuns.map(({ conclusion }) => conclusion)).toEqual(['success', 'success']);
});

test.each([
  ['a job of the same name and app', { app: 'github-actions' }],
  ['another app with our mark', { app: 'other', externalId: 'gradus:v1' }],
])('the check run of %s is left alone', async (_, of) => {
  await using world = await githubWorld();
  world.open({ head: commitOf(1) });
  const { checkRuns } = world.server.state;
  const theirs = { name: 'gradus', commit: commitOf(1), status: 'completed', conclusion: 'success', annotations: [] };
  checkRuns.push({ id: 5000, ...theirs, ...of });
  expect(await world.forge.check(commitOf(1), report())).toMatchObject({ written: true });
  expect(checkRuns.map(({ conclusion }) => conclusion)).toEqual(['success', 'failure']);
});

test('a passed check run blocks again when the verdict becomes pending', async () => {
  await using world = await githubWorld();
  world.open({ head: commitOf(1) });
  for (const state of ['passed', 'pending', 'pending'] as const)
    await world.forge.check(commitOf(1), report({ state }));
  expect(world.server.state.checkRuns).toMatchObject([{ status: 'completed', conclusion: 'action_required' }]);
});

test('a pending verdict is a check run in progress, which does not pass', async () => {
  await using world = await githubWorld();
  world.open({ head: commitOf(1) });
  await world.forge.check(commitOf(1), report({ state: 'pending' }));
  expect(world.server.state.checkRuns).toMatchObject([{ status: 'in_progress', conclusion: null }]);
});

test('an undecided verdict is an error of the status, and fails the check run', async () => {
  await using world = await githubWorld();
  world.open({ head: commitOf(1) });
  await world.forge.check(commitOf(1), report({ state: 'undecided' }));
  await world.forge.status(commitOf(1), { name: 'gate', state: 'undecided', title: 'Undecided.' });
  expect(world.server.state.checkRuns).toMatchObject([{ conclusion: 'failure' }]);
  expect(world.server.state.statuses).toMatchObject([{ state: 'error' }]);
});

test.each([
  [
    'a check run of a person',
    async () => githubWorld({ token: { login: 'ada', may: { checks: 'write' } } }),
    /403 \(You must/,
  ],
  ['a commit that was never pushed', githubWorld, /422 \(No commit found/],
])('%s is refused, and the reason is reported', async (title, start, why) => {
  await using world = await start();
  if (title.includes('person')) world.open({ head: commitOf(1) });
  expect(await world.forge.check(commitOf(1), report())).toEqual({
    written: false,
    why: expect.stringMatching(why) as unknown,
  });
});

test('the 1,001st status of a commit is refused, and the reason is reported', async () => {
  await using world = await githubWorld();
  world.open({ head: commitOf(1) });
  for (let count = 0; count < 1000; count++)
    world.job(commitOf(1), { name: 'gate', as: 'status', app: 'ci', result: 'passed' });
  const written = await world.forge.status(commitOf(1), { name: 'gate', state: 'failed', title: 'Failed.' });
  expect(written).toEqual({ written: false, why: expect.stringMatching(/422 .*maximum number/) as unknown });
});
