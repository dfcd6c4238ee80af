import { readFileSync } from 'node:fs';
import { emitGitlab } from '@gradus/rollout/internal';
import { planRollout, readFleet, type Plan } from '@gradus/rollout';
import type { RolloutSpec } from '@gradus/core/internal';
import { load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startGitlab } from '@gradus/testkit/forge/gitlab/gitlab-server.ts';
import { elsewhere, unable, type Elsewhere } from './pipeline.ts';
import { fleet, rolloutShop, shop2 } from './rollout-shop.ts';

const example = readFileSync(new URL('../../../examples/gitlab/rollout.yml', import.meta.url), 'utf8');

let given: Elsewhere;
beforeAll(async () => void (given = await elsewhere()));
afterAll(() => given?.[Symbol.dispose]());

const { spec } = load(shop2) as { readonly spec: RolloutSpec };

function plan(): Plan {
  const read = readFleet(fleet, 'csv');
  if (!read.ok) throw new Error('The fleet is not a valid fleet.');
  return planRollout({ name: 'shop-2', spec, fleet: read.fleet });
}

const child = emitGitlab(spec, {
  name: 'shop-2',
  plan: plan(),
  deployCommand: './deploy.sh {target} {version}',
  cliVersion: '0.1.0',
}).files[0]!.text;

/** Another way to the state than the job token of the clone. */
const token = { GRADUS_STATE_TOKEN: 'glpat-state' };

const all = { 'a-1': '2.0', 'a-2': '2.0', 'b-1': '2.0' };

describe.skipIf(unable !== undefined)(`rollouts on GitLab, run${unable === undefined ? '' : ` (${unable})`}`, () => {
  test('the emitted pipeline takes a rollout from its start to its end', async () => {
    using shop = rolloutShop(child);
    const { jobs, log } = await shop.pipeline(given, { manual: ['approve-rest-before-0'] });
    expect(new Set(Object.values(jobs)), log).toEqual(new Set(['PASS']));
    expect(shop.phase()).toBe('Succeeded');
    expect(shop.versions()).toEqual(all);
    expect(shop.deploys()).toEqual(['a-1 deploy 2.0', 'a-2 deploy 2.0', 'b-1 deploy 2.0']);

    // Run again, it finds nothing to do, and does nothing twice.
    const again = await shop.pipeline(given, { manual: ['approve-rest-before-0'] });
    expect(new Set(Object.values(again.jobs)), again.log).toEqual(new Set(['PASS']));
    expect(shop.deploys()).toHaveLength(3);
  });

  test('the rollout decides what a failure means: the emitted pipeline rolls back what it has touched', async () => {
    const rollback = shop2.replace('  stages:', '  failurePolicy: { onFailure: Rollback }\n  stages:');
    using shop = rolloutShop(child, { more: { 'rollout.yaml': rollback } });
    const variables = { FAIL_ON: 'a-2' };
    const { jobs, log } = await shop.pipeline(given, { variables, manual: ['approve-rest-before-0'] });
    expect(jobs, log).toMatchObject({ 'canary-1-deploy: [2/2]': 'WARN', 'the-end': 'FAIL' });
    expect(shop.phase()).toBe('RolledBack');
    expect(shop.versions()).toEqual({ 'a-1': '1.0', 'a-2': '1.0', 'b-1': '1.0' });
  });

  test('the component takes a step each time a schedule comes, until it has succeeded', async () => {
    using shop = rolloutShop(example);
    const first = await shop.pipeline(given, { variables: token });
    expect(first.jobs, first.log).toMatchObject({ 'rollout-next': 'PASS', 'rollout-record': 'PASS' });
    expect(shop.versions()).toEqual({ 'a-1': '2.0', 'a-2': '2.0', 'b-1': '1.0' });

    // It waits for a person, which is not a failure; the dotenv report names the place for the job approve.
    const waits = await shop.pipeline(given, { variables: token });
    expect(waits.jobs, waits.log).toMatchObject({ 'rollout-next': 'WARN', 'rollout-record': 'PASS' });
    const yes = await shop.pipeline(given, { variables: token, manual: ['rollout-approve'] });
    expect(yes.jobs, yes.log).toMatchObject({ 'rollout-approve': 'PASS' });

    await shop.pipeline(given, { variables: token });
    const last = await shop.pipeline(given, { variables: token });
    expect(new Set(Object.values(last.jobs)), last.log).toEqual(new Set(['PASS']));
    expect([shop.phase(), shop.versions()]).toEqual(['Succeeded', all]);
    expect(shop.deploys()).toHaveLength(3);
    expect(shop.git.git('log', '--format=%B', 'refs/heads/gradus/state')).toContain('Run: gitlab-71-');
  });

  test('the component shows batches as deployments, and continues if the token may not', async () => {
    const staged = shop2.replace('name: canary, ', 'name: canary, environment: production, ');
    using shop = rolloutShop(example, { more: { 'rollout.yaml': staged } });
    await using gitlab = await startGitlab('acme/shop');
    const { state } = gitlab;
    const commit = shop.git.oids['c1']!;
    state.commits.add(commit);
    state.users.set('bot', { id: 99, login: 'bot', bot: true, level: 40, standing: 'active' });
    state.tokens.set('glpat-api', { login: 'bot', scope: 'api' });
    const variables = {
      ...token,
      GRADUS_TOKEN: 'glpat-api',
      CI_API_V4_URL: gitlab.url,
      CI_PROJECT_PATH: 'acme/shop',
      CI_COMMIT_SHA: commit,
      CI_COMMIT_REF_NAME: 'main',
    };
    const { jobs, log } = await shop.pipeline(given, { variables, inputs: { deployments: 'true' } });
    expect(new Set(Object.values(jobs)), log).toEqual(new Set(['PASS']));
    expect(state.deployments).toMatchObject([
      { environment: 'production/shop-2.canary.1', commit, ref: 'main', status: 'success', changes: 2 },
    ]);
    expect(gitlab.problems).toEqual([]);

    const read = { ...variables, GRADUS_TOKEN: 'nobody' };
    const yes = await shop.pipeline(given, { variables, manual: ['rollout-approve'] });
    expect(yes.jobs, yes.log).toMatchObject({ 'rollout-approve': 'PASS' });
    const goesOn = await shop.pipeline(given, { variables: read, inputs: { deployments: 'true' } });
    expect(new Set(Object.values(goesOn.jobs)), goesOn.log).toEqual(new Set(['PASS']));
    expect(goesOn.log).toContain('was not reported: the forge answers 401');
    expect(shop.versions()).toEqual(all);
  });

  test('the component does not continue if only a person can', async () => {
    using shop = rolloutShop(example);
    const failed = await shop.pipeline(given, { variables: { ...token, FAIL_ON: 'a-2' } });
    expect(failed.jobs, failed.log).toMatchObject({ 'rollout-record': 'PASS' });
    const paused = await shop.pipeline(given, { variables: token });
    // GitLab skips the jobs that need it; gitlab-ci-local runs them where one exit code may fail, and they find nothing to do.
    expect(paused.jobs, paused.log).toMatchObject({ 'rollout-next': 'FAIL' });
    expect(paused.log).toContain('no room');
    expect(shop.phase()).toBe('Paused');
  });

  test.each([
    ['a command of the shell', { deploy: './deploy.sh; id' }, 'deploy'],
    ['an invalid name', { name: '$(id)' }, 'name'],
    ['an invalid lease', { lease: 'soon' }, 'lease'],
  ])('the component refuses %s', async (_, inputs, name) => {
    using shop = rolloutShop(example);
    const { valid, log } = await shop.pipeline(given, { inputs, variables: token });
    expect(valid).toBe(false);
    expect(log).toContain(name);
  });

  test('a push of the default branch takes no step, and nor does another branch', async () => {
    using shop = rolloutShop(example);
    for (const variables of [
      { ...token, CI_PIPELINE_SOURCE: 'push' },
      { ...token, CI_COMMIT_BRANCH: 'topic' },
    ])
      expect((await shop.pipeline(given, { variables })).jobs).toEqual({});
    expect(shop.git.git('for-each-ref', 'refs/heads/gradus')).toBe('');
  });
});
