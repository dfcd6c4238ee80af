import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startGithub, type GithubServer } from '@gradus/testkit/forge/github/github-server.ts';
import { temporaryFolder } from '@gradus/testkit/repository.ts';
import { buildActions, type Built } from './built.ts';
import { forgeRepository, type ForgeRepository } from './forge-repository.ts';
import { runStep, type Conclusion } from './runner.ts';
import { header } from './shop.ts';

let built: Built;
beforeAll(async () => void (built = await buildActions()));
afterAll(() => built[Symbol.dispose]());

const files = {
  'gradus.yaml': `${header('Project', 'shop')}spec: { policies: [./policies] }\n`,
  'policies/not-thirteen.yaml': `${header('Policy', 'not-thirteen')}spec:
  enforcement: mandatory
  match: { kinds: [Rollout] }
  validations: [{ name: name, expression: 'object.metadata.name != "shop-13"', message: "Thirteen." }]
`,
  'system.yaml': `${header('System', 'shop')}spec: { owner: ops, tier: 3, lifecycle: production }\n`,
  'team.yaml': `${header('Team', 'ops')}spec:
  members:
    - { id: ada, department: operations, level: L3, roles: [approver], logins: { github: ada-l } }
    - { id: bob, department: operations, level: L3, roles: [approver], logins: { github: bob-k } }
`,
  'change.yaml': `${header('Change', 'chg-1')}spec: { type: normal, systems: [shop], requester: ada }
status:
  state: implementing
  history: [{ state: implementing, at: 2026-03-01T09:00:00Z, by: ada }]
`,
  'rollout.yaml': `${header('Rollout', 'shop-2')}spec:
  change: chg-1
  system: shop
  artifact: { name: shop, version: "2.0" }
  targets: { fleet: fleet.csv }
  strategy: { type: Staged }
  availability: { maxUnavailable: 100% }
  stages:
    - { name: canary, selector: { matchLabels: { ring: "0" } }, maxConcurrency: 2 }
    - { name: rest, environment: production, beforeGates: [{ approval: {} }] }
`,
  'fleet.csv': 'name,version,ring\na-1,1.0,0\na-2,1.0,0\nb-1,1.0,1\n',
};

interface Job {
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly api?: string;
}

/** The repository of the forge; every job has its own clone, one commit deep, that is removed with it. */
function pipeline(over: Readonly<Record<string, string>> = {}): {
  readonly git: ForgeRepository;
  run(command: string, job?: Job): Promise<Conclusion>;
  [Symbol.dispose](): void;
} {
  const git = forgeRepository([{ files: { ...files, ...over } }]);
  return {
    git,
    run: (command, { with: given, env, ...job } = {}) =>
      runStep(built, {
        uses: 'rollout',
        with: { name: 'shop-2', command, ...given },
        workspace: git.checkout({ ref: 'refs/heads/main', commit: git.oids['c1']!, depth: 1 }),
        event: { name: 'schedule', payload: {} },
        env: { GITHUB_RUN_ID: '71', GITHUB_RUN_ATTEMPT: '1', GITHUB_ACTOR: 'ada-l', ...env },
        ...job,
      }),
    [Symbol.dispose]: () => git[Symbol.dispose](),
  };
}

interface Cell {
  readonly target: string;
  readonly version: string;
  readonly generation: number;
}

const cellsOf = ({ outputs }: Conclusion): readonly Cell[] =>
  (JSON.parse(outputs['matrix'] ?? '') as { readonly include: readonly Cell[] }).include;

/** The reports of the cells of a matrix, one artifact each. */
function artifacts(results: Readonly<Record<string, object | string>>): {
  readonly dir: string;
  [Symbol.dispose](): void;
} {
  const folder = temporaryFolder();
  for (const [path, result] of Object.entries(results)) {
    const file = join(folder.dir, path, 'result.json');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof result === 'string' ? result : JSON.stringify(result));
  }
  return folder;
}

const succeeded = (cells: readonly Cell[]): Record<string, object> =>
  Object.fromEntries(cells.map((cell) => [`result-${cell.target}`, { ...pick(cell), outcome: 'succeeded' }]));
const pick = ({ target, version, generation }: Cell): Cell => ({ target, version, generation });

/** Both canaries are done, and it waits for approval. */
async function untilApproval(shop: ReturnType<typeof pipeline>): Promise<Conclusion> {
  using done = artifacts(succeeded(cellsOf(await shop.run('next'))));
  await shop.run('record', { with: { results: done.dir } });
  return shop.run('next');
}

test('a step, a matrix of two cells, one that records: then it waits for approval, and the job succeeds', async () => {
  using shop = pipeline();
  const first = await shop.run('next');
  expect([first.conclusion, first.errors], first.outputs['reason']).toEqual(['success', []]);
  expect(first.outputs).toMatchObject({
    action: 'deploy',
    'has-batches': 'true',
    'max-parallel': '2',
    stage: 'canary',
  });
  expect(first.outputs['lease']).toMatch(/^\d{4}-.*Z$/);
  const cells = cellsOf(first);
  expect(cells).toMatchObject([
    { target: 'a-1', version: '2.0', generation: 1, variables: { GRADUS_TARGET: 'a-1', GRADUS_LABEL_RING: '0' } },
    { target: 'a-2' },
  ]);

  using done = artifacts(succeeded(cells));
  const recorded = await shop.run('record', { with: { results: done.dir } });
  expect([recorded.conclusion, recorded.warnings, recorded.errors]).toEqual(['success', [], []]);

  const waiting = await shop.run('next');
  expect(waiting.conclusion).toBe('success');
  expect(waiting.outputs).toMatchObject({
    action: 'wait',
    'has-batches': 'false',
    approval: 'rest/before/0',
    stage: 'rest',
    environment: 'production',
  });
  expect(shop.git.git('log', '--format=%B', 'refs/heads/gradus/state')).toContain('Run: github-71-1');
});

test('of two steps at once one starts the targets, and the other waits for it', async () => {
  using shop = pipeline();
  const both = await Promise.all([shop.run('next'), shop.run('next')]);
  expect(both.map(({ conclusion }) => conclusion)).toEqual(['success', 'success']);
  expect(both.map(({ outputs }) => outputs['action']).toSorted()).toEqual(['deploy', 'wait']);
});

test('a start whose lease was lost is looked at, and what is seen there counts', async () => {
  using shop = pipeline();
  await shop.run('next', { with: { lease: 'PT1S' } });
  await sleep(1100);
  const look = await shop.run('next');
  expect(look.outputs).toMatchObject({ action: 'probe', 'has-batches': 'true', lease: '' });
  expect(cellsOf(look).map(({ target }) => target)).toEqual(['a-1', 'a-2']);
  using seen = artifacts({ one: { target: 'a-1', version: '2.0' }, two: { target: 'a-2', version: '1.0' } });
  const recorded = await shop.run('record', { with: { results: seen.dir } });
  expect([recorded.conclusion, recorded.warnings]).toEqual(['success', []]);
  const again = await shop.run('next');
  expect(again.outputs).toMatchObject({ action: 'deploy', generation: '2' });
  expect(cellsOf(again)).toMatchObject([{ target: 'a-2', attempt: 2 }]);
});

describe('results', () => {
  test('of a generation that is over change nothing, and fail the step', async () => {
    using shop = pipeline();
    using old = artifacts({ one: { target: 'a-1', generation: 0, outcome: 'succeeded', version: '2.0' } });
    await shop.run('next');
    const step = await shop.run('record', { with: { results: old.dir } });
    expect([step.conclusion, step.errors]).toEqual(['failure', [expect.stringContaining('generation 1 stands')]]);
  });

  test('in a broken file fail the step, after those of the others were taken', async () => {
    using shop = pipeline();
    const cells = cellsOf(await shop.run('next'));
    using mixed = artifacts({ ...succeeded(cells.slice(0, 1)), broken: '{' });
    const step = await shop.run('record', { with: { results: mixed.dir } });
    expect([step.conclusion, step.errors]).toEqual(['failure', [expect.stringContaining('It is not JSON')]]);
    const state = shop.git.git('show', 'refs/heads/gradus/state:rollouts/shop-2/state.json');
    expect(state).toMatch(/"a-1".*Succeeded/);
    expect(state).toMatch(/"a-2".*InProgress/);
  });

  test.each([
    ['in an empty folder', 'fleets', 'There are no results in fleets'],
    ['in a folder that does not exist', 'nowhere', 'nowhere cannot be read: there is no such file or folder'],
  ])('that no cell reported make it fail: %s', async (_, results, why) => {
    using shop = pipeline({ 'fleets/none.csv': '' });
    await shop.run('next');
    const step = await shop.run('record', { with: { results } });
    expect([step.conclusion, step.errors]).toEqual(['failure', [expect.stringContaining(why)]]);
  });
});

describe('approvals', () => {
  const place = { with: { place: 'rest/before/0' } };

  test('are those that the forge tells of this run and this environment, and no others', async () => {
    using shop = pipeline();
    await untilApproval(shop);
    await using github = await startGithub();
    const { state } = github;
    state.tokens.set('ghs_test', { login: 'github-actions[bot]', may: { actions: 'read' } });
    state.users.set('deployer', { login: 'deployer', type: 'Bot', permission: 'write' });
    const review = { run: 71, environments: ['Production'], state: 'approved', by: 'bob-k' } as const;
    state.environmentReviews.push(
      { ...review, run: 70 },
      { ...review, environments: ['staging'] },
      { ...review, state: 'rejected' },
      { ...review, by: 'deployer' },
    );
    const none = await shop.run('approve', { ...place, api: github.url });
    expect([none.conclusion, none.errors]).toEqual(['failure', [expect.stringContaining('Nobody approved')]]);
    expect((await shop.run('next')).outputs).toMatchObject({ action: 'wait' });

    // The person who started it cannot approve.
    state.environmentReviews.push({ ...review, by: 'ada-l' });
    const own = await shop.run('approve', { ...place, api: github.url });
    expect([own.conclusion, own.errors]).toEqual(['failure', [expect.stringContaining('ada started the rollout')]]);
    expect((await shop.run('next')).outputs).toMatchObject({ action: 'wait', approval: 'rest/before/0' });

    state.environmentReviews.push(review);
    const yes = await shop.run('approve', { ...place, api: github.url });
    expect([yes.conclusion, yes.errors]).toEqual(['success', []]);
    expect(yes.text).toContain('bob approved rest/before/0');
    expect(cellsOf(await shop.run('next'))).toMatchObject([{ target: 'b-1' }]);
    expect(github.problems).toEqual([]);

    const late = await shop.run('approve', { ...place, api: github.url });
    expect([late.conclusion, late.warnings]).toEqual(['success', [expect.stringContaining('no longer waits')]]);
  });

  test.each([
    ['of a run that was started again', { GITHUB_RUN_ATTEMPT: '2' }, 'started again'],
    ['of no run', { GITHUB_RUN_ID: '' }, 'does not say which run'],
    ['that the forge does not tell', {}, 'cannot be read'],
  ])('%s are not handed on', async (_, env, why) => {
    using shop = pipeline();
    await untilApproval(shop);
    await using github = await startGithub();
    github.state.tokens.set('ghs_test', { login: 'github-actions[bot]', may: { contents: 'write' } });
    github.state.environmentReviews.push({ run: 71, environments: ['production'], state: 'approved', by: 'bob-k' });
    const step = await shop.run('approve', { ...place, env, api: github.url });
    expect([step.conclusion, step.errors]).toEqual(['failure', [expect.stringContaining(why)]]);
  });
});

describe('a test gate', () => {
  const tested = {
    'rollout.yaml': files['rollout.yaml'].replace(
      'maxConcurrency: 2 }',
      'maxConcurrency: 2, gates: [{ test: { job: smoke } }] }',
    ),
  };
  async function untilTested(shop: ReturnType<typeof pipeline>): Promise<void> {
    using done = artifacts(succeeded(cellsOf(await shop.run('next'))));
    await shop.run('record', { with: { results: done.dir } });
  }

  test('waits without a result, and is passed by what the jobs before this one came to', async () => {
    using shop = pipeline(tested);
    await untilTested(shop);
    const waiting = await shop.run('next', { with: { jobs: '{}' } });
    expect([waiting.conclusion, waiting.outputs['action']]).toEqual(['success', 'wait']);
    expect(waiting.outputs['reason']).toContain('report it with --job smoke=passed');
    const unasked = await shop.run('next');
    expect([unasked.conclusion, unasked.outputs['action']]).toEqual(['success', 'wait']);
    expect(unasked.outputs['reason']).toContain('The result of job smoke is not known: the check runs of');
    const skipped = await shop.run('next', { with: { jobs: '{"smoke": {"result": "skipped", "outputs": {}}}' } });
    expect(skipped.outputs).toMatchObject({ action: 'wait', approval: '' });
    const passed = await shop.run('next', { with: { jobs: '{"smoke": {"result": "success", "outputs": {}}}' } });
    expect(passed.outputs).toMatchObject({ action: 'wait', approval: 'rest/before/0' });
  });

  test('that failed pauses the rollout', async () => {
    using shop = pipeline(tested);
    await untilTested(shop);
    const failed = await shop.run('next', { with: { jobs: '{"smoke": {"result": "failure", "outputs": {}}}' } });
    expect([failed.conclusion, failed.outputs['phase'], failed.outputs['action']]).toEqual([
      'failure',
      'Paused',
      'blocked',
    ]);
  });

  test('is passed by a check run of this commit that ended after the batch', async () => {
    using shop = pipeline(tested);
    await untilTested(shop);
    await using github = await startGithub();
    const { state } = github;
    state.tokens.set('ghs_test', { login: 'github-actions[bot]', may: { checks: 'read', statuses: 'read' } });
    state.commits.add(shop.git.oids['c1']!);
    const run = { name: 'smoke', commit: shop.git.oids['c1']!, app: 'github-actions', annotations: [] };
    state.checkRuns.push({
      id: 1,
      ...run,
      status: 'completed',
      conclusion: 'success',
      completedAt: '2026-03-02T09:00:00Z',
    });
    expect((await shop.run('next', { api: github.url })).outputs).toMatchObject({ action: 'wait', approval: '' });
    const completedAt = new Date().toISOString();
    state.checkRuns.push({ id: 2, ...run, status: 'completed', conclusion: 'success', completedAt });
    const passed = await shop.run('next', { api: github.url });
    expect(passed.outputs).toMatchObject({ action: 'wait', approval: 'rest/before/0' });
    expect(github.problems).toEqual([]);
  });
});

test('status says the same and writes nothing', async () => {
  using shop = pipeline();
  const step = await shop.run('status');
  expect([step.conclusion, step.outputs['action']]).toEqual(['success', 'deploy']);
  expect(shop.git.git('for-each-ref', 'refs/heads/gradus')).toBe('');
});

test('if only a person can continue, the job fails', async () => {
  using shop = pipeline();
  const [cell] = cellsOf(await shop.run('next'));
  using failed = artifacts({ one: { ...pick(cell!), outcome: 'failed', reason: 'no room\n::error::x' } });
  expect((await shop.run('record', { with: { results: failed.dir } })).conclusion).toBe('success');
  await sleep(10);
  const blocked = await shop.run('next');
  expect([blocked.conclusion, blocked.outputs['action'], blocked.outputs['phase']]).toEqual([
    'failure',
    'blocked',
    'Paused',
  ]);
});

describe('deployments', () => {
  /** The canary has an environment, too. */
  const env = { GITHUB_REF_NAME: 'main' };

  async function approved(shop: ReturnType<typeof pipeline>, { url, state }: GithubServer): Promise<void> {
    await untilApproval(shop);
    state.environmentReviews.push({ run: 71, environments: ['production'], state: 'approved', by: 'bob-k' });
    const yes = await shop.run('approve', { with: { place: 'rest/before/0' }, api: url });
    expect([yes.conclusion, yes.errors]).toEqual(['success', []]);
  }

  test('show a batch and its result, once, and only on request', async () => {
    using shop = pipeline();
    const commit = shop.git.oids['c1']!;
    await using github = await startGithub();
    const { state } = github;
    state.commits.add(commit);
    const may = { contents: 'write', actions: 'read', deployments: 'write' } as const;
    state.tokens.set('ghs_test', { login: 'github-actions[bot]', may });
    const job = { api: github.url, env: { ...env, GITHUB_SHA: commit } };
    await approved(shop, github);
    await shop.run('status', { ...job, with: { deployments: 'true' } });
    expect(state.deployments).toEqual([]);
    const first = await shop.run('next', { ...job, with: { deployments: 'true' } });
    expect([first.conclusion, first.warnings]).toEqual(['success', []]);
    expect(state.deployments).toMatchObject([
      { task: 'gradus:shop-2.rest.1', environment: 'production', commit, statuses: [{ state: 'in_progress' }] },
    ]);
    using done = artifacts(succeeded(cellsOf(first)));
    for (const deployments of ['true', 'true', 'false'])
      await shop.run('record', { ...job, with: { results: done.dir, deployments } });
    expect(state.deployments.map(({ statuses }) => statuses.map((each) => each.state))).toEqual([
      ['in_progress', 'success'],
    ]);
    expect(github.problems).toEqual([]);
  });

  test('that the forge refuses are a warning, and the rollout continues', async () => {
    using shop = pipeline();
    await using github = await startGithub();
    const may = { contents: 'write', actions: 'read' } as const;
    github.state.tokens.set('ghs_test', { login: 'github-actions[bot]', may });
    await approved(shop, github);
    const env403 = { ...env, GITHUB_SHA: shop.git.oids['c1']! };
    const step = await shop.run('next', { api: github.url, env: env403, with: { deployments: 'true' } });
    expect([step.conclusion, step.warnings]).toEqual(['success', [expect.stringContaining('403')]]);
    expect(cellsOf(step)).toMatchObject([{ target: 'b-1' }]);
  });
});

describe('refused is', () => {
  test.each([
    ['an unknown command', { command: 'abort' }, 'command: "abort" is none of'],
    ['a matrix that is too large', { 'most-starts': '257' }, 'most-starts'],
    ['a lease without a length', { lease: 'P1M' }, 'lease'],
    ['an unknown rollout', { name: 'shop-3' }, 'There is no Rollout shop-3'],
    ['an invalid result', { jobs: '{"smoke": "ok"}' }, 'jobs: Job "smoke": "ok" is none of passed'],
    ['a name of who approved', { by: 'bob' }, 'There is no input by'],
  ])('%s', async (_, given, why) => {
    using shop = pipeline();
    const step = await shop.run('next', { with: given });
    expect([step.conclusion, step.errors]).toEqual(['failure', [expect.stringContaining(why)]]);
  });
});
