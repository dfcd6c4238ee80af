import { expect, test } from 'vitest';
import { githubWorld } from '@gradus/testkit/forge/github/github-world.ts';

const finding = (
  line: number,
  more: object = {},
): { path: string; line: number; body: string; fingerprint: string } => ({
  path: 'plan.yaml',
  line,
  body: 'Here.',
  fingerprint: `f${line}`,
  ...more,
});

test('comments are posted fifty at a time: GitHub treats more as abuse', async () => {
  await using world = await githubWorld();
  const lines = Array.from({ length: 60 }, (_, index) => index + 1);
  const number = world.open({ shows: { 'plan.yaml': lines } });
  const findings = lines.map((line) => finding(line));
  expect(await world.forge.lines(number, findings, 'gate')).toMatchObject({ written: true });
  expect(world.lineComments(number)).toHaveLength(50);
  expect(world.server.calls('POST').filter((call) => call.endsWith('/reviews'))).toHaveLength(1);
});

test('a finding whose text changed has its comment replaced', async () => {
  await using world = await githubWorld();
  const number = world.open({ shows: { 'plan.yaml': [3] } });
  for (const body of ['It lapses in 3 days.', 'It lapses in 2 days.'])
    await world.forge.lines(number, [finding(3, { body })], 'gate');
  expect(world.lineComments(number)).toMatchObject([
    { body: '<!-- gradus:v1:gate:f3 -->\nIt lapses in 2 days.', edits: 1 },
  ]);
});

test('comments of others are not changed, whatever they begin with', async () => {
  await using world = await githubWorld();
  const number = world.open({ shows: { 'plan.yaml': [3] } });
  const place = { path: 'plan.yaml', line: 3 };
  const body = '<!-- gradus:v1:gate:f3 -->\nNothing to see.';
  world.server.state.lineComments.push({ id: 999, on: number, by: 'mallory', body, edits: 0, place });
  await world.forge.lines(number, [finding(3)], 'gate');
  await world.forge.lines(number, [], 'gate');
  expect(world.lineComments(number).map(({ by, settled, edits }) => [by, settled, edits])).toEqual([
    ['mallory', false, 0],
    [world.own, true, 1],
  ]);
});

test('a file without a patch, being binary or huge, has no lines to comment', async () => {
  await using world = await githubWorld();
  const number = world.open({ shows: { 'plan.yaml': [3] } });
  world.server.state.pulls.get(number)!.files = [{ path: 'plan.yaml' }];
  expect(await world.forge.lines(number, [finding(3)], 'gate')).toMatchObject({ written: true });
  expect(world.lineComments(number)).toEqual([]);
});

test('a diff that changed since it was read makes the forge refuse the review, and that is reported', async () => {
  await using world = await githubWorld();
  const number = world.open({ shows: { 'plan.yaml': [3] } });
  const files = [
    { ...world.server.state.pulls.get(number)!.files[0], filename: 'plan.yaml', patch: '@@ -1 +90 @@\n+x' },
  ];
  world.server.fail({ path: /files$/, as: { status: 200, body: files } });
  expect(await world.forge.lines(number, [finding(90)], 'gate')).toEqual({
    written: false,
    why: 'the forge answers 422 (Unprocessable Entity: "Line could not be resolved")',
  });
});
