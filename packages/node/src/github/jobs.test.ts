import { describe, expect, test } from 'vitest';
import { commitOf } from '@gradus/testkit/forge/forge-world.ts';
import { githubWorld, jobToken, type GithubWorld } from '@gradus/testkit/forge/github/github-world.ts';
import { nextGithubId } from '@gradus/testkit/forge/github/state.ts';

function checkRun(world: GithubWorld, status: string, conclusion: string | null, app: string | null = 'ci'): void {
  const { state } = world.server;
  const run = { name: 'unit', commit: commitOf(1), app, status, conclusion, annotations: [] };
  state.checkRuns.push({ ...run, id: nextGithubId(state) });
}

describe('a check run', () => {
  test.each([
    ['completed', 'success', 'passed'],
    ['completed', 'failure', 'failed'],
    ['completed', 'cancelled', 'failed'],
    ['completed', 'timed_out', 'failed'],
    ['completed', 'action_required', 'failed'],
    ['completed', 'skipped', 'skipped'],
    ['completed', 'neutral', 'skipped'],
    ['completed', null, 'failed'],
    ['queued', null, 'running'],
    ['waiting', null, 'running'],
    ['pending', null, 'running'],
    ['in_progress', null, 'running'],
  ])('that is %s with %s has %s', async (status, conclusion, result) => {
    await using world = await githubWorld();
    world.open({ head: commitOf(1) });
    checkRun(world, status, conclusion);
    const { pieces } = await world.forge.jobs([commitOf(1)]);
    const source = 'check run "unit" of ci';
    expect(pieces).toMatchObject([{ source, job: { name: 'unit', app: 'ci' }, commit: commitOf(1), result }]);
    expect(pieces[0]?.at !== undefined).toBe(status === 'completed');
  });

  test('of one app does not hide that of another', async () => {
    await using world = await githubWorld();
    world.open({ head: commitOf(1) });
    checkRun(world, 'completed', 'failure', 'ci');
    checkRun(world, 'completed', 'success', 'impostor');
    checkRun(world, 'completed', 'success', null);
    const { pieces } = await world.forge.jobs([commitOf(1)]);
    expect(pieces.map(({ job, result }) => [job?.app, result]).sort()).toEqual([
      ['', 'passed'],
      ['ci', 'failed'],
      ['impostor', 'passed'],
    ]);
  });
});

describe('the workflow of a job', () => {
  async function jobs(actions: 'read' | undefined): Promise<unknown> {
    await using world = await githubWorld({
      token: { ...jobToken(), may: { ...jobToken().may, ...(actions && { actions }) } },
    });
    world.open({ head: commitOf(1) });
    for (const [workflow, result] of [
      ['test', 'failed'],
      ['other', 'passed'],
    ] as const)
      world.job(commitOf(1), { name: 'unit', app: 'github-actions', workflow, result });
    const { pieces, unreadable } = await world.forge.jobs([commitOf(1)]);
    expect(unreadable).toEqual([]);
    return pieces.map(({ job, result, source }) => [job?.workflow, result, source]).toSorted();
  }

  test('is read if the token may read Actions', async () => {
    const source = 'check run "unit" of github-actions, workflow .github/workflows';
    expect(await jobs('read')).toEqual([
      ['.github/workflows/other.yml', 'passed', `${source}/other.yml`],
      ['.github/workflows/test.yml', 'failed', `${source}/test.yml`],
    ]);
  });

  test('is unknown otherwise, and there are still two jobs', async () => {
    const source = 'check run "unit" of github-actions';
    expect(await jobs(undefined)).toEqual([
      [undefined, 'failed', source],
      [undefined, 'passed', source],
    ]);
  });

  test('two jobs of one name in one run are two, because neither began after the other had ended', async () => {
    await using world = await githubWorld();
    world.open({ head: commitOf(1) });
    for (const conclusion of ['failure', 'success']) {
      checkRun(world, 'completed', conclusion, 'github-actions');
      const [run] = world.server.state.checkRuns.splice(-1);
      world.server.state.checkRuns.push({ ...run!, completedAt: '2026-12-31T09:00:00Z' });
    }
    expect((await world.forge.jobs([commitOf(1)])).pieces.map(({ result }) => result).toSorted()).toEqual([
      'failed',
      'passed',
    ]);
  });
});

describe('a status', () => {
  test.each([
    ['success', 'passed'],
    ['pending', 'running'],
    ['failure', 'failed'],
    ['error', 'failed'],
  ])('that is %s has %s', async (state, result) => {
    await using world = await githubWorld();
    world.open({ head: commitOf(1) });
    world.job(commitOf(1), { name: 'scan', as: 'status', app: 'ci', result: 'passed' });
    const [status] = world.server.state.statuses;
    world.server.state.statuses[0] = { ...status!, state };
    expect((await world.forge.jobs([commitOf(1)])).pieces).toMatchObject([{ result }]);
  });

  test('belongs to the app that set it; the status of a person does not count as that of an app', async () => {
    await using world = await githubWorld();
    world.open({ head: commitOf(1) });
    world.account('scanner[bot]', { bot: true });
    for (const app of ['scanner[bot]', 'scanner'])
      world.job(commitOf(1), { name: 'scan', as: 'status', app, result: 'passed' });
    const { pieces } = await world.forge.jobs([commitOf(1)]);
    expect(pieces.map(({ job }) => job?.app)).toEqual(['@scanner', 'scanner']);
    world.deleteAccount('scanner');
    expect((await world.forge.jobs([commitOf(1)])).pieces.map(({ source }) => source)).toContain(
      'commit status "scan" of an unknown app',
    );
  });

  test('of one creator does not hide that of another, in any letter case', async () => {
    await using world = await githubWorld();
    world.open({ head: commitOf(1) });
    world.account('ci[bot]', { bot: true });
    for (const [name, app, result] of [
      ['Load', 'ci[bot]', 'passed'],
      ['load', 'ci[bot]', 'failed'],
      ['load', 'mallory', 'passed'],
    ] as const)
      world.job(commitOf(1), { name, as: 'status', app, result });
    const { pieces } = await world.forge.jobs([commitOf(1)]);
    expect(pieces.map(({ job, result }) => [job?.app, result])).toEqual([
      ['@mallory', 'passed'],
      ['ci', 'failed'],
    ]);
  });
});

test('if check runs can be read and statuses cannot, both facts are reported', async () => {
  await using world = await githubWorld();
  world.open({ head: commitOf(1) });
  checkRun(world, 'completed', 'success');
  world.server.fail({ path: /statuses$/, as: { status: 403, body: { message: 'No.' } }, times: Infinity });
  const { pieces, unreadable } = await world.forge.jobs([commitOf(1)]);
  expect(pieces).toHaveLength(1);
  expect(unreadable).toEqual(['the commit statuses of c00001a cannot be read: the forge answers 403 (No.)']);
});

test('a commit that was never pushed has none; the rest of 22 commits is read', async () => {
  await using world = await githubWorld();
  for (let count = 1; count <= 20; count++) world.open({ head: commitOf(count) });
  const commits = Array.from({ length: 22 }, (_, index) => commitOf(index + 1));
  checkRun(world, 'completed', 'success');
  expect(await world.forge.jobs(commits)).toMatchObject({ pieces: [{ commit: commitOf(1) }], unreadable: [] });
});
