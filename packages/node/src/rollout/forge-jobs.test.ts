import { expect, test } from 'vitest';
import { startGithub } from '@gradus/testkit/forge/github/github-server.ts';
import { temporaryRepository } from '@gradus/testkit/repository.ts';
import { rolloutFiles, rolloutName } from '@gradus/testkit/rollout-files.ts';
import { forgeJobs } from './forge-jobs.ts';
import { openSite, type Site } from './site.ts';
import { openStateStore } from './state-store.ts';
import { submitResults, takeStep, type Ticked } from './steps.ts';

const minute = 60_000;
const monday = Date.UTC(2026, 2, 2, 9);
const files = rolloutFiles('  stages: [{ name: all, gates: [{ test: { job: smoke } }] }]\n', ['a-1,0']);

async function deployed(site: Site, { action }: Ticked): Promise<void> {
  if (!('generation' in action)) throw new Error(`there is nothing to do but ${action.do}`);
  const { generation, targets } = action;
  const at = site.now().getTime();
  const results = targets.map(({ name, version }) => ({
    target: name,
    generation,
    outcome: 'succeeded' as const,
    version,
    at,
  }));
  await submitResults(site, rolloutName, { results });
}

test('a test gate passes only with a job of the forge that ended after the batch', async () => {
  using repository = temporaryRepository([{ files }]);
  await using github = await startGithub();
  const { state } = github;
  state.tokens.set('ghs_test', { login: 'github-actions[bot]', may: { checks: 'read', statuses: 'read' } });
  const clock = { now: monday };
  const now = (): Date => new Date(clock.now);
  const request = { forge: 'github', repository: 'acme/webshop', apiUrl: github.url, queued: false } as const;
  const site = await openSite({
    dir: repository.dir,
    store: () => openStateStore({ dir: repository.dir, now }),
    jobs: forgeJobs({ request, token: 'ghs_test' }),
    runId: 'run-1',
    lease: 15 * minute,
    by: 'ada',
    now,
  });
  const commit = repository.oids['c1']!;
  state.commits.add(commit);
  const ended = (at: number, app = 'github-actions'): void => {
    const completedAt = new Date(at).toISOString();
    const id = state.checkRuns.length + 1;
    const conclusion = 'success';
    state.checkRuns.push({
      id,
      name: 'smoke',
      commit,
      app,
      status: 'completed',
      conclusion,
      completedAt,
      annotations: [],
    });
  };
  // CI of the push that added the rollout, which says nothing about what will run on the targets.
  ended(monday - minute);
  const first = await takeStep(site, rolloutName);
  clock.now += minute;
  await deployed(site, first);
  expect((await takeStep(site, rolloutName)).action).toMatchObject({
    do: 'wait',
    because: [{ code: 'test', text: expect.stringContaining('No result of job smoke is known since') as string }],
  });
  clock.now += minute;
  ended(clock.now, 'some-bot');
  expect((await takeStep(site, rolloutName)).action).toMatchObject({ do: 'wait' });
  ended(clock.now);
  expect((await takeStep(site, rolloutName)).action).toEqual({ do: 'done', phase: 'Succeeded' });
  await site.close();
});

test('if the forge cannot be read, the gate waits, and says why', async () => {
  await using github = await startGithub();
  github.state.tokens.set('ghs_test', { login: 'github-actions[bot]', may: { contents: 'write' } });
  const request = { forge: 'github', repository: 'acme/webshop', apiUrl: github.url, queued: false } as const;
  const { results, unreadable } = await forgeJobs({ request, token: 'ghs_test' })(['a'.repeat(40)]);
  expect(results).toEqual([]);
  expect(unreadable).toEqual([
    expect.stringContaining('the check runs of aaaaaaa cannot be read'),
    expect.stringContaining('the commit statuses of aaaaaaa cannot be read'),
  ]);
});
