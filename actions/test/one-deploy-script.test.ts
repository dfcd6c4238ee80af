import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { emitAnsible, emitGithub, emitGitlab } from '@gradus/rollout/internal';
import { executorVariables } from '../../packages/rollout/src/executor/variables.ts';
import { planRollout, readFleet, type Plan } from '@gradus/rollout';
import type { RolloutSpec } from '@gradus/core/internal';
import { load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '@gradus/testkit/repository.ts';
import { findAnsible } from '../../scripts/testing/ansible.ts';
import { elsewhere, unable, type Elsewhere } from '../gitlab/test/pipeline.ts';
import { rolloutShop, shop2, type RolloutShop } from '../gitlab/test/rollout-shop.ts';
import { buildActions, type Built } from './built.ts';
import { runStep } from './runner.ts';
import { evaluatedEnv, missingCommand, runShellStep, type MatrixJob, type ShellStep } from './workflow-steps.ts';

// The deploy script of the guide, which keeps what it got. It runs in every way that there is, and has to get the same.

const guide = readFileSync(new URL('../../docs/guide/rollouts-in-ci.md', import.meta.url), 'utf8');
const [, fenced = ''] = /^```bash deploy\.sh\n([\s\S]*?)^```$/m.exec(guide) ?? [];
const deploy = fenced.replace(
  'set -eu\n',
  'set -eu\nmkdir -p "$FLEET/$GRADUS_TARGET"\nenv | grep ^GRADUS_ | sort >"$FLEET/$GRADUS_TARGET/variables"\n',
);

const fleet = `name,version,ring,topology.kubernetes.io/zone,note
a-1,1.0,0,eu 1,"it's $HOME; ""x"" {{ 1 }}"
a-2,,0,eu 2,
b-1,1.0,1,eu 1,
`;
const manifest = shop2.replace('name: canary, ', 'name: canary, environment: production, ');
const { spec } = load(manifest) as { readonly spec: RolloutSpec };
const command = './deploy.sh {target} {version}';

function plan(): Plan {
  const read = readFleet(fleet, 'csv');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return planRollout({ name: 'shop-2', spec, fleet: read.fleet });
}

let given: Elsewhere;
let built: Built;
beforeAll(async () => void ([given, built] = await Promise.all([elsewhere(), buildActions()])));
afterAll(() => {
  given?.[Symbol.dispose]();
  built?.[Symbol.dispose]();
});

/** A shop whose deploy script keeps its variables, and the folder in which it does. */
function shopOf(pipeline = '{}') {
  const more = { 'rollout.yaml': manifest, 'fleet.csv': fleet, 'deploy.sh': { executable: deploy } };
  const shop = rolloutShop(pipeline, { more });
  const folder = temporaryFolder();
  return {
    shop,
    fleet: folder.dir,
    [Symbol.dispose]: () => {
      folder[Symbol.dispose]();
      shop[Symbol.dispose]();
    },
  };
}

type Shop = ReturnType<typeof shopOf>;

function clone({ git }: RolloutShop): string {
  const dir = git.checkout({ ref: 'refs/heads/main', commit: git.oids['c1']!, depth: 0 });
  execFileSync('git', ['-C', dir, 'checkout', '--quiet', '-B', 'main'], { env: { PATH: process.env['PATH'] } });
  return dir;
}

const around = (shop: Shop) => ({
  PATH: `${dirname(process.execPath)}:${process.env['PATH']}`,
  HOME: shop.fleet,
  FLEET: shop.fleet,
  LC_ALL: 'C.UTF-8',
});

/** Exit code 4: it waits, here for the approval before the second stage. */
function gradus(shop: Shop, dir: string, ...args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [given.command, 'rollout', ...args], {
    cwd: dir,
    encoding: 'utf8',
    env: around(shop),
  });
  expect([0, 4], `${args.join(' ')}\n${stdout}${stderr}`).toContain(status);
}

const words = command.split(' ');
const ofOrigin = ['--remote', 'origin', '--by', 'ada-l'];

function run(shop: Shop): void {
  gradus(shop, clone(shop.shop), 'run', 'shop-2', ...ofOrigin, '--exec', ...words);
}

function work(shop: Shop): void {
  const dir = clone(shop.shop);
  gradus(shop, dir, 'next', 'shop-2', '--cells', 'cells.json');
  gradus(shop, dir, 'work', '--cells', 'cells.json', '--exec', ...words);
}

async function github(shop: Shop): Promise<void> {
  const { jobs } = load(emitGithub(spec, { name: 'shop-2', deployCommand: command }).files[0]!.text) as {
    readonly jobs: { readonly deploy: { readonly steps: readonly ShellStep[] } };
  };
  const update = jobs.deploy.steps.find(({ name }) => name === 'Update the target')!;
  const dir = clone(shop.shop);
  const next = await runStep(built, {
    uses: 'rollout',
    with: { name: 'shop-2', command: 'next' },
    workspace: dir,
    event: { name: 'schedule', payload: {} },
    env: { GITHUB_RUN_ID: '71', GITHUB_RUN_ATTEMPT: '1', GITHUB_ACTOR: 'ada-l' },
  });
  const { include } = JSON.parse(next.outputs['matrix']!) as { readonly include: readonly MatrixJob['matrix'][] };
  for (const matrix of include) {
    const env = evaluatedEnv(update, { outputs: next.outputs, matrix, status: 'success' });
    expect(runShellStep(update, dir, { ...around(shop), ...env })).toBe(0);
  }
}

async function gitlab(): Promise<Shop> {
  const options = { name: 'shop-2', plan: plan(), deployCommand: command, cliVersion: '0.1.0' };
  const shop = shopOf(emitGitlab(spec, options).files[0]!.text);
  const { jobs, log } = await shop.shop.pipeline(given, {
    variables: { FLEET: shop.fleet },
    manual: ['approve-rest-before-0'],
  });
  expect(jobs, log).toMatchObject({ 'canary-1-deploy: [1/2]': 'PASS', 'canary-1-deploy: [2/2]': 'PASS' });
  return shop;
}

const { binary, problem } = findAnsible();

/** Until the approval before the second stage, or with it to the end. */
function ansible(shop: Shop, ...args: readonly string[]): void {
  const dir = join(shop.fleet, 'playbook');
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'deploy.sh'), deploy);
  chmodSync(join(dir, 'deploy.sh'), 0o755);
  const { files } = emitAnsible(spec, { name: 'shop-2', plan: plan(), deployCommand: command });
  for (const { name, text } of files) writeFileSync(join(dir, name), text);
  const { status, stdout } = spawnSync(binary!, ['-i', 'shop-2.inventory.yml', 'shop-2.playbook.yml', ...args], {
    cwd: dir,
    encoding: 'utf8',
    env: around(shop),
  });
  expect(status, stdout).toBe(args.length === 0 ? 2 : 0);
}

/** What the script got for a target, by the name of the variable. */
function got({ fleet: folder }: Shop, target: string): Readonly<Record<string, string>> {
  const lines = readFileSync(join(folder, target, 'variables'), 'utf8')
    .trim()
    .split('\n');
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
}

const first = {
  GRADUS_ACTION: 'deploy',
  GRADUS_ATTEMPT: '1',
  GRADUS_GENERATION: '1',
  GRADUS_GROUP: 'shop/production',
  GRADUS_LABEL_NOTE: `it's $HOME; "x" {{ 1 }}`,
  GRADUS_LABEL_RING: '0',
  GRADUS_LABEL_TOPOLOGY_KUBERNETES_IO_ZONE: 'eu 1',
  GRADUS_PREVIOUS_VERSION: '1.0',
  GRADUS_ROLLOUT: 'shop-2',
  GRADUS_TARGET: 'a-1',
  GRADUS_VERSION: '2.0',
};

/** Of another target of the same batch, whose version nobody knows, and which has a label less. */
const second = {
  ...first,
  GRADUS_LABEL_NOTE: undefined,
  GRADUS_LABEL_TOPOLOGY_KUBERNETES_IO_ZONE: 'eu 2',
  GRADUS_PREVIOUS_VERSION: '',
  GRADUS_TARGET: 'a-2',
};

const both = (shop: Shop) => [got(shop, 'a-1'), got(shop, 'a-2')];

test('the variables are those of the reference', () => {
  const names = Object.values(executorVariables).map(({ name }) => name);
  const seen = Object.keys(first).map((name) => name.replace(/^(GRADUS_LABEL_).*/, '$1'));
  expect(new Set(seen)).toEqual(new Set(names));
});

describe('one deploy script gets the same', () => {
  test.each<[string, (shop: Shop) => void | Promise<void>]>([
    ['gradus rollout run', run],
    ['gradus rollout work', work],
  ])('in %s', async (_, drive) => {
    using shop = shopOf();
    await drive(shop);
    expect(both(shop)).toEqual([first, second]);
  });

  test.skipIf(missingCommand !== undefined)('in the workflow of GitHub', async () => {
    using shop = shopOf();
    await github(shop);
    expect(both(shop)).toEqual([first, second]);
  });

  test.skipIf(unable !== undefined)('in the pipeline of GitLab', async () => {
    using shop = await gitlab();
    expect(both(shop)).toEqual([first, second]);
  });

  test.skipIf(binary === undefined)(`in a playbook, but for the generation${problem ? ` (${problem})` : ''}`, () => {
    using shop = shopOf();
    ansible(shop);
    const lost = { GRADUS_GENERATION: undefined };
    expect(both(shop)).toEqual([
      { ...first, ...lost },
      { ...second, ...lost },
    ]);
  });
});

test.skipIf(binary === undefined)('a playbook that runs in between makes no later start one to be refused', () => {
  using shop = shopOf();
  run(shop);
  const generation = (target: string): string => readFileSync(join(shop.fleet, target, 'generation'), 'utf8').trim();
  expect(generation('a-1')).toBe('1');
  ansible(shop, '-e', 'approved=rest/before/0');
  expect([generation('a-1'), generation('b-1')]).toEqual(['1', '0']);
  const dir = clone(shop.shop);
  gradus(shop, dir, 'approve', 'shop-2', 'rest/before/0', ...ofOrigin);
  gradus(shop, dir, 'run', 'shop-2', ...ofOrigin, '--exec', ...words);
  expect(generation('b-1')).toBe('2');
  expect(shop.shop.phase()).toBe('Succeeded');
});
