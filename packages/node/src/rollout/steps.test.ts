import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { abort, approve, pause, rollBack, type Fleet } from '@gradus/rollout';
import { retry } from '@gradus/rollout/internal';
import { temporaryRepository, type TemporaryRepository } from '@gradus/testkit/repository.ts';
import { cannotForce } from './jobs/order-job.ts';
import { readHeads, readRollout } from './heads.ts';
import { openSite, type Site } from './site.ts';
import { openStateStore } from './state-store.ts';
import { amendTo, applyOrder, submitResults, previewStep, takeStep, type Ticked } from './steps.ts';

const monday = Date.UTC(2026, 2, 2, 9);
const minute = 60_000;

const system = `apiVersion: gradus.dev/v1
kind: System
metadata: { name: shop }
spec: { owner: ops, tier: 3, lifecycle: production }
`;
const team = `apiVersion: gradus.dev/v1
kind: Team
metadata: { name: ops }
spec:
  members:
    - { id: ada, name: Ada, department: operations, roles: [implementer, approver], emails: [ada@example.com], logins: { github: ada-l } }
    - { id: bob, name: Bob, department: operations, roles: [approver], logins: { github: bob-k } }
`;
const change = (state: string): string => `apiVersion: gradus.dev/v1
kind: Change
metadata: { name: chg-1, title: The next version }
spec: { type: normal, systems: [shop], requester: ada }
status:
  state: ${state}
  history:
    - { state: ${state}, at: 2026-03-01T09:00:00Z, by: ada }
`;
const rollout = (more = ''): string => `apiVersion: gradus.dev/v1
kind: Rollout
metadata: { name: shop-2 }
spec:
  change: chg-1
  system: shop
  artifact: { name: shop, version: "2.0" }
  targets: { fleet: fleet.csv }
  strategy: { type: Staged }
  stages:
    - name: canary
      selector: { matchLabels: { ring: "0" } }
      gates: [ { soak: { duration: PT1H } } ]
    - name: rest
      beforeGates: [ { approval: {} } ]
${more}`;
const project = `apiVersion: gradus.dev/v1
kind: Project
metadata: { name: shop }
spec: { policies: [./policies] }
`;
const policy = `apiVersion: gradus.dev/v1
kind: Policy
metadata: { name: not-thirteen, title: Nothing is called thirteen }
spec:
  enforcement: mandatory
  match: { kinds: [Rollout] }
  validations:
    - { name: name, expression: 'object.metadata.name != "shop-13"', message: "Thirteen." }
`;
const fleetFile = 'name,version,ring\na-1,1.0,0\na-2,1.0,1\na-3,1.0,1\n';

function shop(over: Readonly<Record<string, string>> = {}): TemporaryRepository {
  return temporaryRepository([
    {
      files: {
        'gradus.yaml': project,
        'policies/not-thirteen.yaml': policy,
        'system.yaml': system,
        'team.yaml': team,
        'change.yaml': change('implementing'),
        'rollout.yaml': rollout(),
        'fleet.csv': fleetFile,
        ...over,
      },
    },
  ]);
}

interface Clock {
  now: number;
}

async function siteOf(
  dir: string,
  clock: Clock,
  over: { readonly by?: string; readonly fleet?: () => Promise<Fleet> } = {},
): Promise<Site> {
  return openSite({
    dir,
    store: () => openStateStore({ dir, now: () => new Date(clock.now) }),
    runId: 'run-1',
    lease: 15 * minute,
    by: over.by ?? 'ada@example.com',
    now: () => new Date(clock.now),
    ...(over.fleet && { fleet: over.fleet }),
  });
}

function done(site: Site, { action, state }: Ticked): ReturnType<typeof submitResults> {
  if (!('generation' in action)) throw new Error(`there is nothing to do but ${action.do}`);
  const at = site.now().getTime();
  const { generation } = action;
  return submitResults(site, state.name, {
    results: action.targets.map(({ name, version }) => ({
      target: name,
      generation,
      outcome: 'succeeded',
      version,
      at,
    })),
  });
}

test('a rollout goes from its manifest to its end, each transition a commit', async () => {
  using repository = shop();
  const clock = { now: monday };
  const site = await siteOf(repository.dir, clock);
  const first = await takeStep(site, 'shop-2');
  expect(first.action).toMatchObject({ do: 'deploy', targets: [{ name: 'a-1', version: '2.0' }] });
  expect(first.state).toMatchObject({ startedBy: 'ada', rules: repository.oids['c1'] });
  await done(site, first);
  expect((await takeStep(site, 'shop-2')).action).toMatchObject({ do: 'wait', until: monday + 60 * minute });
  clock.now += 60 * minute;
  expect((await takeStep(site, 'shop-2')).action).toMatchObject({ do: 'wait', because: [{ code: 'approval' }] });
  for (const person of ['ada', 'bob'])
    await applyOrder(site, 'shop-2', (state) =>
      approve(state, { place: 'rest/before/0', person, at: clock.now, source: 'test' }),
    );
  await done(site, await takeStep(site, 'shop-2'));
  expect((await takeStep(site, 'shop-2')).action).toEqual({ do: 'done', phase: 'Succeeded' });
  const heads = await readHeads(await site.store.read());
  expect(heads).toMatchObject([{ name: 'shop-2', phase: 'Succeeded', system: 'shop', version: '2.0' }]);
  const log = await site.store.log('rollouts/shop-2/state.json', 100);
  expect(log.map(({ message }) => message.split('\n', 1)[0])[0]).toBe('shop-2: Batch 1 of rest is done.');
  expect(log[0]!.message).toContain('\nPhase: Succeeded\n');
  expect(repository.git('status', '--porcelain')).toBe('');
  await site.close();
});

test('a look writes nothing, and two ticks at one time write once', async () => {
  using repository = shop();
  const site = await siteOf(repository.dir, { now: monday });
  expect((await previewStep(site, 'shop-2')).action.do).toBe('deploy');
  expect((await site.store.read()).commit).toBeUndefined();
  const actions = await Promise.all([takeStep(site, 'shop-2'), takeStep(site, 'shop-2'), takeStep(site, 'shop-2')]);
  expect(actions.map(({ action }) => action.do).sort()).toEqual(['deploy', 'wait', 'wait']);
  expect(await site.store.log('rollouts/shop-2/state.json', 10)).toHaveLength(1);
  await site.close();
});

test('the manifest and the policies are pinned; the change is read in its current state', async () => {
  using repository = shop();
  const clock = { now: monday };
  const first = await siteOf(repository.dir, clock);
  await done(first, await takeStep(first, 'shop-2'));
  await first.close();
  const files = {
    'rollout.yaml': rollout('    - name: more\n'),
    'policies/not-thirteen.yaml': policy.replace('!= "shop-13"', '== "x"'),
    'change.yaml': change('cancelled'),
  };
  commit(repository, files);
  clock.now += 60 * minute;
  const site = await siteOf(repository.dir, clock);
  await applyOrder(site, 'shop-2', (state) =>
    approve(state, { place: 'rest/before/0', person: 'bob', at: clock.now, source: 'test' }),
  );
  const { action, state } = await takeStep(site, 'shop-2');
  expect(state.spec.stages).toHaveLength(2);
  expect(action).toMatchObject({
    do: 'blocked',
    because: [{ text: 'Change chg-1 is cancelled; its rollout goes out while it is implementing.' }],
  });
  await site.close();
});

/** One more commit on main. */
function commit({ dir, git }: TemporaryRepository, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) writeFileSync(join(dir, path), text);
  git('commit', '--quiet', '--all', '--message', 'Edit');
}

test('an amendment is applied if it does not touch what has begun', async () => {
  using repository = shop();
  const clock = { now: monday };
  const site = await siteOf(repository.dir, clock);
  await takeStep(site, 'shop-2');
  await site.close();
  commit(repository, { 'rollout.yaml': rollout().replace('beforeGates: [ { approval: {} } ]', 'batches: [1]') });
  const later = await siteOf(repository.dir, clock);
  expect((await amendTo(later, 'shop-2', 'smaller steps')).state.plan.stages[1]!.batches).toHaveLength(2);
  commit(repository, { 'rollout.yaml': rollout().replace('ring: "0"', 'ring: "1"') });
  const last = await siteOf(repository.dir, clock);
  await expect(amendTo(last, 'shop-2', 'other')).rejects.toThrow(
    'The edit would move a-1 out of a batch that has begun.',
  );
  await later.close();
  await last.close();
});

test.each([
  ['without a manifest', 'shop-3', {}, 'There is no Rollout shop-3 in the documents. There are shop-2.'],
  ['without its fleet file', 'shop-2', { 'fleet.csv': '' }, 'The fleet file cannot be used'],
  [
    'whose stages have no targets',
    'shop-2',
    { 'fleet.csv': 'name,ring\nx,7\n', 'rollout.yaml': rollout().replace(/ {4}- name: rest[\s\S]*/, '') },
    'No target of the fleet is in a stage',
  ],
])('one %s is refused', async (_, name, files, message) => {
  using repository = shop(files);
  const site = await siteOf(repository.dir, { now: monday });
  await expect(takeStep(site, name)).rejects.toThrow(message);
  expect((await site.store.read()).commit).toBeUndefined();
  await site.close();
});

test('policies that do not hold let nothing start', async () => {
  using repository = shop({ 'rollout.yaml': rollout().replaceAll('shop-2', 'shop-13') });
  const site = await siteOf(repository.dir, { now: monday });
  const { action } = await takeStep(site, 'shop-13');
  expect(action).toMatchObject({ do: 'blocked', because: [{ text: 'policies/not-thirteen/name: Thirteen.' }] });
  await site.close();
});

test('another rollout of the group waits, or takes its place', async () => {
  const second = (policyOf: string): string =>
    rollout(`  concurrency: { policy: ${policyOf} }\n`).replaceAll('shop-2', 'shop-3');
  using repository = shop({
    'third.yaml': second('Supersede'),
  });
  const site = await siteOf(repository.dir, { now: monday });
  const first = await takeStep(site, 'shop-2');
  expect((await previewStep(site, 'shop-3')).action).toMatchObject({ do: 'wait', because: [{ code: 'in-flight' }] });
  expect(await readRollout(await site.store.read(), 'shop-2')).toMatchObject({ phase: 'Progressing' });
  // In one commit the first ends and the second begins, which waits for the start that is under way.
  expect((await takeStep(site, 'shop-3')).action).toMatchObject({ do: 'wait', because: [{ code: 'in-flight' }] });
  expect(await readRollout(await site.store.read(), 'shop-2')).toMatchObject({
    phase: 'Superseded',
    supersededBy: 'shop-3',
  });
  const [commits, before] = [
    await site.store.log('rollouts/shop-3/state.json', 9),
    await site.store.log('rollouts/shop-2/state.json', 9),
  ];
  expect(commits).toHaveLength(1);
  expect(before[0]).toEqual(commits[0]);
  expect(before[0]!.message).toContain('- shop-2 was superseded: shop-3 took over.');
  await done(site, first);
  expect((await takeStep(site, 'shop-3')).action).toMatchObject({ do: 'deploy', generation: 2 });
  await site.close();
});

test('one that takes the place of an active rollout does not wait for those that it overtakes', async () => {
  const another = (name: string, policyOf: string): string =>
    rollout(`  concurrency: { policy: ${policyOf} }\n`).replaceAll('shop-2', name);
  using repository = shop({
    'third.yaml': another('shop-3', 'Queue'),
    'fourth.yaml': another('shop-4', 'Supersede'),
  });
  const clock = { now: monday };
  const site = await siteOf(repository.dir, clock);
  await done(site, await takeStep(site, 'shop-2'));
  clock.now += minute;
  expect((await takeStep(site, 'shop-3')).action).toMatchObject({ do: 'wait', because: [{ code: 'group' }] });
  clock.now += minute;
  expect((await previewStep(site, 'shop-4')).action.do).toBe('deploy');
  expect((await takeStep(site, 'shop-4')).action.do).toBe('deploy');
  expect((await takeStep(site, 'shop-3')).action).toEqual({ do: 'done', phase: 'Superseded' });
  await site.close();
});

test('orders that are refused say why, and write nothing', async () => {
  using repository = shop();
  const site = await siteOf(repository.dir, { now: monday });
  await expect(applyOrder(site, 'shop-2', (state) => pause(state, { by: 'ada', now: monday }))).rejects.toThrow(
    'Rollout shop-2 was not started. No rollout was.',
  );
  await takeStep(site, 'shop-2');
  const before = (await site.store.read()).commit;
  await expect(
    applyOrder(site, 'shop-2', (state) => rollBack(state, { by: 'ada', now: monday, to: '2.0' })),
  ).rejects.toThrow('2.0 is the version that it brings.');
  expect((await site.store.read()).commit).toBe(before);
  await site.close();
});

test('a target and an artifact belong to one group', async () => {
  const other = rollout('  concurrency: { group: night }\n').replaceAll('shop-2', 'shop-3');
  using repository = shop({ 'third.yaml': other });
  const site = await siteOf(repository.dir, { now: monday });
  await takeStep(site, 'shop-2');
  await expect(takeStep(site, 'shop-3')).rejects.toThrow(
    'Rollout shop-2 (shop) is Progressing and updates shop on a-1 and 2 more, as shop-3 would (night).',
  );
  await site.close();
});

test('a rollback or a retry neither meets nor undoes a rollout of another group', async () => {
  const other = rollout('  concurrency: { group: night }\n').replaceAll('shop-2', 'shop-3').replace('"2.0"', '"3.0"');
  using repository = shop({ 'third.yaml': other });
  const clock = { now: monday };
  const site = await siteOf(repository.dir, clock);
  const order = () => ({ by: 'bob-k', reason: 'of the till', now: clock.now });
  await done(site, await takeStep(site, 'shop-2'));
  await applyOrder(site, 'shop-2', (state) => abort(state, order()));
  clock.now += minute;
  await done(site, await takeStep(site, 'shop-3'));
  const met = 'Rollout shop-3 (night) is Progressing and updates shop on a-1';
  await expect(applyOrder(site, 'shop-2', (state) => rollBack(state, order()))).rejects.toThrow(`${met}, as`);
  await expect(applyOrder(site, 'shop-2', (state) => retry(state, order()))).rejects.toThrow(`${met} and 2 more, as`);
  await applyOrder(site, 'shop-3', (state) => abort(state, order()));
  await applyOrder(site, 'shop-2', (state) => rollBack(state, order()));
  const { action, state } = await takeStep(site, 'shop-2');
  expect(action).toEqual({ do: 'done', phase: 'RolledBack' });
  expect(state.targets.get('a-1')).toMatchObject({ phase: 'Superseded', reason: 'moved on by shop-3' });
  await site.close();
});

test('a generation that one rollout was assigned is never assigned to another', async () => {
  using repository = shop({ 'third.yaml': rollout().replaceAll('shop-2', 'shop-3') });
  const site = await siteOf(repository.dir, { now: monday });
  const first = await takeStep(site, 'shop-2');
  await done(site, first);
  await applyOrder(site, 'shop-2', (state) => abort(state, { by: 'ada', now: monday }));
  expect((await takeStep(site, 'shop-3')).action).toMatchObject({ do: 'deploy', generation: 2 });
  expect(JSON.parse((await (await site.store.read()).read('ref.json'))!)).toMatchObject({ generation: 2 });
  await site.close();
});

test.each([
  ['a change authority who did not start it', 'bob-k', undefined],
  ['the person who started it', 'ada-l', 'ada started the rollout'],
  ['a member without the role', 'eve-x', 'eve is not a change authority'],
  ['an account of no Team', 'mallory', 'mallory is not an account that a Team gives to one member'],
])('whether an order may be forced by %s', async (_, by, why) => {
  const authority = team
    .replaceAll('[approver]', '[approver, change-authority]')
    .replace('[implementer, approver]', '[implementer, change-authority]')
    .concat('    - { id: eve, name: Eve, department: operations, roles: [approver], logins: { github: eve-x } }\n');
  using repository = shop({ 'team.yaml': authority });
  const starter = await siteOf(repository.dir, { now: monday });
  const { state } = await takeStep(starter, 'shop-2');
  await starter.close();
  const site = await siteOf(repository.dir, { now: monday }, { by });
  expect(cannotForce(site, state)).toBe(why);
  await site.close();
});
