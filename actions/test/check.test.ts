import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildActions, type Built } from './built.ts';
import { scene } from './scene.ts';
import { bringing, having, header } from './shop.ts';
import { findings, told } from './told.ts';

let built: Built;
beforeAll(async () => void (built = await buildActions()));
afterAll(() => built[Symbol.dispose]());

const odd = `${header('System', 'odd')}spec: { owner: shop, tier: high, lifecycle: production }\n`;

test('judges what a pull request changes, and asks no forge', async () => {
  await using shop = await scene(built);
  const step = await shop.run({ uses: 'check' });
  expect(told(step)).toBe('success: passed');
  expect(step.outputs).toEqual({ verdict: 'passed', 'findings-count': '0', 'valid-until': '', 'retry-at': '' });
  expect(shop.github.calls()).toEqual([]);
});

test('finds what the change introduces, at its lines', async () => {
  await using shop = await scene(built, { commits: bringing({ 'systems/odd.yaml': odd }) });
  const step = await shop.run({ uses: 'check' });
  expect(told(step)).toBe('failure: failed');
  const at = step.annotations.find(({ properties }) => properties['file'] === 'systems/odd.yaml');
  expect(at).toMatchObject({ name: 'error', properties: { line: '4', title: expect.stringMatching(/^gradus\//) } });
});

test('shows what was there before and does not hold it against a pull request, but against a push', async () => {
  await using shop = await scene(built, { commits: having({ 'systems/odd.yaml': odd }) });
  expect(told(await shop.run({ uses: 'check' }))).toBe('success: passed');
  const push = { name: 'push', payload: { after: shop.git.oids['later'] }, ref: 'refs/heads/main' };
  const checkout = { ref: 'refs/heads/main', commit: shop.git.oids['later']!, depth: 1 } as const;
  expect(told(await shop.run({ uses: 'check', event: push, checkout }))).toBe('failure: failed');
});

test('of one commit cannot compare, and names the remedy', async () => {
  await using shop = await scene(built);
  const step = await shop.run({ uses: 'check', checkout: { depth: 1 } });
  expect(told(step)).toBe('failure: no verdict');
  expect(step.errors).toEqual([expect.stringContaining('fetch-depth: 0')]);
});

test('in a folder of the repository shows paths from its root', async () => {
  const moved = having(
    { 'ops/gradus.yaml': `${header('Project', 'ops')}spec: {}\n` },
    bringing({ 'ops/systems/odd.yaml': odd }),
  );
  await using shop = await scene(built, { commits: moved });
  const workspace = shop.workspace();
  const inputs = { 'working-directory': 'ops', 'json-file': 'ops.json' };
  const step = await shop.run({ uses: 'check', workspace, with: inputs });
  expect(told(step)).toBe('failure: failed');
  expect(step.annotations.flatMap(({ properties }) => properties['file'] ?? [])).toContain('ops/systems/odd.yaml');
  expect(JSON.parse(readFileSync(join(workspace, 'ops.json'), 'utf8'))).toMatchObject({ state: 'failed' });
});

test('of some paths shows and counts these', async () => {
  await using shop = await scene(built, { commits: bringing({ 'systems/odd.yaml': odd }) });
  const inputs = { paths: 'teams\nchanges\n' };
  expect(told(await shop.run({ uses: 'check', with: inputs }))).toBe('success: passed');
  expect(told(await shop.run({ uses: 'check', with: { paths: 'systems/odd.yaml' } }))).toBe('failure: failed');
  const nowhere = await shop.run({ uses: 'check', with: { paths: 'nowhere' } });
  expect(told(nowhere)).toBe('failure: undecided');
  expect(nowhere.errors).toEqual(['Undecided: nothing was checked: no file matches nowhere.']);
});

test.each([
  ['annotations', 'false', 'summary', ''],
  ['summary', 'false', 'annotations', ''],
])('%s can be left out', async (input, value) => {
  await using shop = await scene(built, { commits: bringing({ 'systems/odd.yaml': odd }) });
  const step = await shop.run({ uses: 'check', with: { [input]: value } });
  expect(told(step)).toBe('failure: failed');
  expect(step.summary === '').toBe(input === 'summary');
  expect(findings(step).length === 0).toBe(input === 'annotations');
});

test('an unknown value of an input is rejected', async () => {
  await using shop = await scene(built);
  const step = await shop.run({ uses: 'check', with: { 'fail-on': 'error' } });
  expect(told(step)).toBe('failure: no verdict');
  expect(step.errors).toEqual(['fail-on: "error" is none of waivable, advisory, never.']);
});

test('rules that cannot be used end the step with their place', async () => {
  const commits = having({
    'policies/bad.yaml':
      'apiVersion: gradus.dev/v1\nkind: Policy\nmetadata: { name: bad, title: Bad }\nspec: { validations: [{ name: a, expression: object.nope(, message: x }] }\n',
    'gradus.yaml': `${header('Project', 'shop')}spec: { policies: [./policies] }\n`,
  });
  await using shop = await scene(built, { commits });
  const step = await shop.run({ uses: 'check' });
  expect(told(step)).toBe('failure: no verdict');
  expect(step.errors).toEqual([expect.stringMatching(/^policies\/bad\.yaml:\d+: /)]);
});
