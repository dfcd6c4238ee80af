import { ForgeError, isUnreadable, type ReviewDecision } from '@gradus/core/forge';
import { describe, expect, test } from 'vitest';
import { forgeContract } from '@gradus/testkit/forge/contract-suite.ts';
import { commitOf, type ForgeWorld } from '@gradus/testkit/forge/forge-world.ts';
import { startGitlab, type GitlabServer } from '@gradus/testkit/forge/gitlab/gitlab-server.ts';
import { gitlabWorld } from '@gradus/testkit/forge/gitlab/gitlab-world.ts';
import type { GitlabState } from '@gradus/testkit/forge/gitlab/state.ts';
import { gitlabForge } from './gitlab-forge.ts';

forgeContract('GitLab', gitlabWorld);

/** Settings that only GitLab has, in addition to the world of the contract. */
async function gitlab(run: (world: ForgeWorld & { readonly state: GitlabState }) => Promise<void>): Promise<void> {
  await using world = await gitlabWorld();
  const { state } = world.server as GitlabServer;
  await run(Object.assign(world, { state }));
  expect(world.server?.problems).toEqual([]);
}

async function decisionsOf({ forge }: ForgeWorld, number: number): Promise<readonly ReviewDecision[]> {
  const { decisions } = await forge.review(number);
  if (isUnreadable(decisions)) throw new Error(decisions.unreadable);
  return decisions;
}

describe('approvals', () => {
  test('of older servers have their time from the activity of the project', () =>
    gitlab(async (world) => {
      world.state.lacks.add('approved_at');
      const number = world.open({ head: commitOf(1) });
      world.open();
      for (const on of [number, number + 1]) world.decide(on, { by: 'bob', decision: 'approved' });
      world.dismiss(number, 'bob');
      world.decide(number, { by: 'bob', decision: 'approved', at: '2026-03-02T14:00:00.000Z' });
      expect(await decisionsOf(world, number)).toMatchObject([
        { by: { login: 'bob' }, at: '2026-03-02T14:00:00.000Z', commit: commitOf(1) },
      ]);
    }));

  test('are unreadable if their time is unknown', () =>
    gitlab(async ({ state, forge, open, decide }) => {
      state.lacks.add('approved_at');
      const number = open();
      decide(number, { by: 'bob', decision: 'approved' });
      state.events.length = 0;
      const { decisions } = await forge.review(number);
      expect(decisions).toEqual({
        unreadable: 'approvals cannot be read: the forge does not report when bob approved',
      });
    }));

  test('within a minute of a push have no commit, because it is unknown which one was on the screen', () =>
    gitlab(async (world) => {
      const number = world.open({ head: commitOf(1) });
      world.push(number, { commit: commitOf(2), by: 'ada' });
      const soon = new Date(world.state.time + 20_000).toISOString();
      world.decide(number, { by: 'bob', decision: 'approved', at: soon });
      const [approval] = await decisionsOf(world, number);
      expect(approval).toMatchObject({ by: { login: 'bob' }, decision: 'approved' });
      expect(approval).not.toHaveProperty('commit');
    }));

  test('of a blocked user count as those of a person who cannot write', () =>
    gitlab(async (world) => {
      const number = world.open();
      world.decide(number, { by: 'bob', decision: 'approved' });
      world.state.users.get('bob')!.standing = 'blocked';
      expect(await decisionsOf(world, number)).toMatchObject([{ canWrite: false, isAdministrator: false }]);
    }));

  test('are unreadable if it is unknown whether a person gave them', () =>
    gitlab(async ({ state, forge, open, decide }) => {
      const number = open();
      decide(number, { by: 'bob', decision: 'approved' });
      state.forbidden.add('GET /users/{id}');
      const { decisions, author } = await forge.review(number);
      expect(decisions).toEqual({ unreadable: 'approvals cannot be read: the forge answers 403 (403 Forbidden)' });
      expect(author).toEqual({ login: 'ada', bot: false });
    }));

  test.each([
    ['reviewers', '/reviewers'],
    ['versions', '/versions'],
  ])('are unreadable without the %s', (_, path) =>
    gitlab(async ({ forge, server, open, decide }) => {
      const number = open();
      decide(number, { by: 'bob', decision: 'approved' });
      server!.fail({ path, as: { status: 403, body: { message: '403 Forbidden' } } });
      expect((await forge.review(number)).decisions).toHaveProperty('unreadable');
    }),
  );
});

describe('who pushed', () => {
  test('is found behind a thousand newer pushes of others', () =>
    gitlab(async ({ forge, state, open }) => {
      const number = open({ pushedBy: 'bob', head: commitOf(1) });
      const [push] = state.events;
      const later = (hours: number): string => new Date(Date.parse(push!.at) + hours * 3_600_000).toISOString();
      for (let index = 0; index < 1000; index++) {
        const what = { pushed: { branch: 'other', from: commitOf(7), to: commitOf(8) } };
        state.events.push({ ...push!, id: 9000 + index, by: 'ada', at: later(72 + index), what });
      }
      expect((await forge.review(number)).pusher).toEqual({ login: 'bob', bot: false });
    }));

  test('is the last person who pushed the head, if it was there before', () =>
    gitlab(async ({ forge, state, open, push }) => {
      const number = open({ pushedBy: 'ada', head: commitOf(1) });
      for (const [commit, by] of [
        [2, 'bob'],
        [1, 'mallory'],
      ] as const) {
        state.time += 10 * 86_400_000;
        push(number, { commit: commitOf(commit), by });
      }
      expect((await forge.review(number)).pusher).toEqual({ login: 'mallory', bot: false });
    }));

  test('is not the person who pushed the same commit to another branch', () =>
    gitlab(async ({ forge, state, open }) => {
      const number = open({ pushedBy: 'bob', head: commitOf(1), branch: 'mine' });
      const [push] = state.events;
      const what = { pushed: { branch: 'theirs', from: null, to: commitOf(1) } };
      state.events.push({ ...push!, id: 9000, by: 'mallory', what });
      expect((await forge.review(number)).pusher).toEqual({ login: 'bob', bot: false });
    }));

  test('is not known if many branches were pushed at once', () =>
    gitlab(async ({ forge, state, open }) => {
      const number = open({ pushedBy: 'bob' });
      const [push] = state.events;
      state.events.splice(0, 1, { ...push!, what: { pushedInBulk: 12 } });
      expect((await forge.review(number)).pusher).toEqual({
        unreadable: 'the activity of its project does not show it',
      });
    }));
});

describe('the target', () => {
  test('is the tip of the branch with exactly that name', () =>
    gitlab(async ({ forge, state, open }) => {
      for (const name of ['Release/1.2', 'release/1.2.1', 'old/release/1.2', 'release/1x2'])
        state.branches.set(name, commitOf(3));
      const number = open({ target: { branch: 'release/1.2', commit: commitOf(2) } });
      expect((await forge.review(number)).target).toEqual({ branch: 'release/1.2', commit: commitOf(2) });
    }));

  test('that no longer exists is an error', () =>
    gitlab(async ({ forge, state, open }) => {
      const number = open();
      state.branches.clear();
      await expect(forge.review(number)).rejects.toThrow(
        new ForgeError(
          `The merge request !1 of acme/shop/webshop cannot be read: its target branch main does not exist.`,
        ),
      );
    }));
});

describe('jobs', () => {
  test('are those of the runner; a status that a person set under the same name belongs to the person', () =>
    gitlab(async ({ forge, open, job }) => {
      open({ head: commitOf(1) });
      job(commitOf(1), { name: 'unit', app: 'ci', result: 'failed' });
      job(commitOf(1), { name: 'unit', as: 'status', app: 'mallory', result: 'passed' });
      const { pieces } = await forge.jobs([commitOf(1)]);
      expect(pieces.map(({ job: of, result, source }) => ({ ...of, result, source }))).toEqual([
        {
          name: 'unit',
          app: 'gitlab-ci',
          run: expect.any(String),
          workflow: 'merge_request_event',
          result: 'failed',
          source: 'job "unit"',
        },
        { name: 'unit', app: 'mallory', result: 'passed', source: 'commit status "unit" of mallory' },
      ]);
    }));

  test('of a pipeline of merged results are read at its own commit, too', () =>
    gitlab(async ({ state, server, open, job }) => {
      open({ head: commitOf(1) });
      state.commits.add(commitOf(2));
      job(commitOf(2), { name: 'unit', app: 'ci', result: 'passed' });
      const options = { token: 'glpat-contract', apiUrl: server!.url, project: state.project.path };
      const { pieces } = await gitlabForge({ ...options, merged: commitOf(2) }).jobs([commitOf(1)]);
      expect(pieces).toMatchObject([{ commit: commitOf(2), job: { name: 'unit' }, result: 'passed' }]);
    }));

  test('of a pipeline that the pipeline starts below itself are found there, and of one in another project nowhere', () =>
    gitlab(async ({ forge, state, open, job }) => {
      open({ head: commitOf(1) });
      job(commitOf(1), { name: 'own', app: 'ci', result: 'passed' });
      const [bridge] = state.statuses;
      state.statuses.splice(0, 1, { ...bridge!, kind: 'bridge' }, { ...bridge!, id: bridge!.id + 500, kind: 'bridge' });
      const below = { commit: commitOf(1), source: 'parent_pipeline' } as const;
      state.pipelines.push({ ...below, id: 77, startedBy: bridge!.id });
      state.pipelines.push({ ...below, id: 87, startedBy: bridge!.id + 500, project: 8 });
      for (const [pipeline, name] of [
        [77, 'unit'],
        [87, 'deploy'],
      ] as const)
        state.statuses.push({ ...bridge!, id: pipeline + 1, pipeline, kind: 'job', name, status: 'failed' });
      expect((await forge.jobs([commitOf(1)])).pieces).toMatchObject([
        {
          job: { name: 'unit', app: 'gitlab-ci', run: '77', workflow: 'merge_request_event/own' },
          result: 'failed',
          commit: commitOf(1),
        },
      ]);
    }));

  test.each([
    ['canceled', 'failed'],
    ['manual', 'skipped'],
    ['waiting_for_resource', 'running'],
    ['created', 'running'],
    ['a word that is new', 'running'],
  ])('that are %s have %s', (status, result) =>
    gitlab(async ({ forge, state, open, job }) => {
      open({ head: commitOf(1) });
      job(commitOf(1), { name: 'unit', app: 'ci', result: 'running' });
      state.statuses[0]!.status = status;
      expect((await forge.jobs([commitOf(1)])).pieces).toMatchObject([{ result }]);
    }),
  );

  test('of a project that the token cannot see are unreadable, not absent', () =>
    gitlab(async ({ server }) => {
      const forge = gitlabForge({ token: 'glpat-contract', apiUrl: server!.url, project: 'acme/secret' });
      expect(await forge.jobs([commitOf(1)])).toEqual({
        pieces: [],
        unreadable: [
          `the jobs of ${commitOf(1).slice(0, 7)} cannot be read: the forge answers 404 (404 Project Not Found)`,
        ],
      });
    }));
});

describe('comments', () => {
  test('contain no quick actions, whatever a document contains', () =>
    gitlab(async ({ forge, state, open }) => {
      const number = open({ shows: { 'plan.yaml': [3] } });
      const body = '/approve\n\n/merge\nSee below.';
      await forge.comment(number, { key: 'gate', body });
      await forge.comment(number, { key: 'gate', body: `${body} Again.` });
      await forge.lines(number, [{ path: 'plan.yaml', line: 3, body, fingerprint: 'f1' }], 'gate');
      expect(state.orders).toEqual([]);
      expect(state.notes).toHaveLength(1);
      expect(state.discussions).toHaveLength(1);
    }));

  test('are not updated although GitLab stores them without the final line break', () =>
    gitlab(async ({ forge, open, comments }) => {
      const number = open();
      for (const _ of [1, 2]) await forge.comment(number, { key: 'gate', body: 'Waiting.\n' });
      expect(comments(number)).toMatchObject([{ edits: 0 }]);
    }));

  test('at lines are resolved and not deleted, and answers stay', () =>
    gitlab(async ({ forge, server, open }) => {
      const number = open({ shows: { 'plan.yaml': [3, 4] } });
      const at = (line: number) => ({ path: 'plan.yaml', line, body: 'Here.', fingerprint: `f${line}` });
      await forge.lines(number, [at(3), at(4)], 'gate');
      await forge.lines(number, [at(4)], 'gate');
      expect(server!.calls('DELETE')).toEqual([]);
      expect(server!.calls('PUT')).toHaveLength(1);
    }));

  test('are at most fifty discussions at once', () =>
    gitlab(async ({ forge, open, lineComments }) => {
      const lines = Array.from({ length: 60 }, (_, index) => index + 1);
      const number = open({ shows: { 'plan.yaml': lines } });
      const all = lines.map((line) => ({ path: 'plan.yaml', line, body: 'Here.', fingerprint: `f${line}` }));
      expect(await forge.lines(number, all, 'gate')).toEqual({ written: true });
      expect(lineComments(number)).toHaveLength(50);
    }));
});

describe('with the token of a job', () => {
  async function ofJob(run: (world: ForgeWorld & { readonly state: GitlabState }) => Promise<void>): Promise<void> {
    await gitlab(async (world) => {
      world.state.tokens.set('glcbt-job', { login: 'ada', scope: 'job' });
      const forge = gitlabForge({
        token: 'glcbt-job',
        isJobToken: true,
        apiUrl: world.server!.url,
        project: world.state.project.path,
      });
      await run({ ...world, forge });
    });
  }

  test('the request is read, and what the token may not see is unreadable', () =>
    ofJob(async ({ forge, open, decide }) => {
      const number = open({
        title: 'Move the checkout',
        pushedBy: 'ada',
        target: { branch: 'main', commit: commitOf(2) },
      });
      decide(number, { by: 'bob', decision: 'approved' });
      expect(await forge.review(number)).toMatchObject({
        title: 'Move the checkout',
        target: { branch: 'main', commit: commitOf(2) },
        pusher: { unreadable: expect.stringContaining('401') as unknown },
        decisions: { unreadable: expect.stringContaining('401') as unknown },
      });
    }));

  test('nothing is written, and this is reported without a request', () =>
    ofJob(async ({ forge, server, open }) => {
      const number = open();
      const refused = { written: false, why: expect.stringContaining('CI_JOB_TOKEN may not write') as unknown };
      const report = { name: 'gate', state: 'passed', title: 'Yes', summary: '', annotations: [] } as const;
      expect(await forge.comment(number, { key: 'gate', body: 'x' })).toEqual(refused);
      expect(await forge.lines(number, [], 'gate')).toEqual(refused);
      expect(await forge.check(commitOf(1), report)).toEqual(refused);
      expect(await forge.status(commitOf(1), report)).toEqual(refused);
      expect(server!.calls()).toEqual([]);
    }));
});

test('for a token that may only read, the missing scope is reported', () =>
  gitlab(async ({ forge, state, own, open }) => {
    state.tokens.set('glpat-contract', { login: own, scope: 'read_api' });
    expect(await forge.comment(open(), { key: 'gate', body: 'x' })).toEqual({
      written: false,
      why: expect.stringContaining('insufficient_scope') as unknown,
    });
  }));

test('an address that is not of GitLab’s API is an error', () => {
  const options = { token: 't', apiUrl: 'https://gitlab.com', project: 'a/b' };
  expect(() => gitlabForge(options)).toThrow(ForgeError);
});

test('a server that was installed at the root of its address works, too', async () => {
  await using server = await startGitlab('acme/webshop');
  server.state.users.set('ada', { id: 5, login: 'ada', bot: false, level: 40, standing: 'active' });
  server.state.tokens.set('glpat', { login: 'ada', scope: 'api' });
  const forge = gitlabForge({ token: 'glpat', apiUrl: server.url, project: 'acme/webshop' });
  expect(await forge.openReviews()).toEqual([]);
  expect(server.calls()).toEqual(['GET /projects/acme%2Fwebshop/merge_requests']);
});
