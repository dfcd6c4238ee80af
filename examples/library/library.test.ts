import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { buildWebshop } from '../webshop/repository.ts';

const here = (path: string): string => new URL(path, import.meta.url).pathname;
const run = (program: string, ...args: string[]): string =>
  execFileSync(process.execPath, [here(program), ...args], { encoding: 'utf8' });

test('plain objects are checked without a disk', () => {
  expect(run('plain-objects.ts')).toBe('failed\nprices/tea.json:1:30 tea goes from 500 to 50 cents.\n');
});

test('a repository is checked in the same way as by the command line', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'gradus-library-'));
  try {
    await buildWebshop(dir);
    expect(run('repository.ts', dir, 'main', 'good').trim().split('\n').at(-1)).toBe('passed');
    expect(run('repository.ts', dir, 'main', 'bad').trim().split('\n').at(-1)).toBe('failed');
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});

test('a policy is tested and linted from code', () => {
  expect(run('policy.ts')).toMatchInlineSnapshot(`
    "error /spec/when: "objekt" is unknown here.
    tea: ok
    a bicycle: the verdict is failed, expected passed found, but not expected: failed range at prices/bicycle.json /cents: bicycle costs 80000 cents.
    no case violates: nothing
    "
  `);
});

test('a rule in TypeScript finds what an expression cannot', () => {
  expect(run('rule.ts')).toMatchInlineSnapshot(`
    "failed
    prices/latte-2.json @acme/rules/no-look-alikes: Latté is easily confused with latte in prices/latte.json.
    prices/latte.json @acme/rules/no-look-alikes: latte is easily confused with Latté in prices/latte-2.json.
    "
  `);
});

test('a rollout is planned, simulated and carried out in memory', () => {
  expect(run('rollout.ts')).toMatchInlineSnapshot(`
    "canary: shop-1 shop-3
    rest: shop-4 | shop-2
    warning: Batch 1 of canary has 2 of the 4 targets, 50 % in one go.
    warning: Nothing was looked at before the largest batch begins: 2 targets, batch 1 of canary.
    warning: Nothing is asked between the 2 batches of rest: each follows at once on the one before.
    simulated: Succeeded after 1.3 hours
    deploy shop-1 2.0, shop-3 2.0
    wait: The version soaks for PT1H, until 2026-03-02T10:05:00Z. 0 of 1 approvals from operations were given for canary/gates/1/1.
    deploy shop-4 2.0
    deploy shop-2 2.0
    shop-2  shop 2.0  Succeeded
      all 2 stages done · generation 3 · started 2026-03-02T09:00:00Z by ann

      canary  ████████████████████████ 2 of 2
      rest    ████████████████████████ 2 of 2

    Gates:
      ✓ canary/gates/1/0  soak Successful: the version has run since 2026-03-02T09:05:00Z
      ✓ canary/gates/1/1  approval Successful: olga approved

    "
  `);
});

test('a request of your own forge is gated', () => {
  expect(run('gate.ts')).toMatchInlineSnapshot(`
    "request 1: exit code 4
    request 2: exit code 0
    gradus pending: Request 1 has no approval for its present content.
    gradus passed: Approved.
    "
  `);
});

test('errors say what to do', () => {
  expect(run('errors.ts')).toMatchInlineSnapshot(`
    "rules: gradus.yaml:4: \`timezone\` is "Mars/Olympus"; it must be a zone of the IANA database such as Europe/Berlin or UTC.
    no repository: There is no Git repository here, so there is no commit "main". Omit --base and --head to check the files as they are.
    undecided: Nothing was checked: no document was selected.
    pusher unknown: the token may not read who pushed (403)
    "
  `);
});

test.each(readdirSync(here('.')).filter((name) => !name.endsWith('.test.ts')))('%s fits on a page', (name) => {
  expect(readFileSync(here(name), 'utf8').split('\n').length).toBeLessThanOrEqual(92);
});
