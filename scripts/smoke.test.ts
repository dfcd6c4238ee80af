import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildWebshop, clock } from '../examples/webshop/repository.ts';
import { buildCommand } from './build/command.ts';
import { root } from './build/packages.ts';

const dir = mkdtempSync(join(tmpdir(), 'gradus-smoke-'));
const shop = join(dir, 'webshop');

beforeAll(async () => {
  await buildCommand(join(dir, 'dist'));
  await buildWebshop(shop);
});

afterAll(() => rmSync(dir, { recursive: true, force: true }));

interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function gradus(node: string, args: readonly string[], cwd: string): Outcome {
  const env = { ...process.env, XDG_CACHE_HOME: join(dir, 'cache'), NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(node, [join(dir, 'dist/gradus.mjs'), ...args], {
    cwd,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** The Node that runs the tests, and one for each other maintained release line: optional packages, only for Linux on x64. */
const nodes = [
  { name: process.versions.node.split('.')[0]!, path: process.execPath },
  ...['22', '26'].map((name) => ({ name, path: join(root, `node_modules/node-${name}/bin/node`) })),
];

test.for(nodes)('the bundled command runs on Node $name', ({ name, path }, context) => {
  context.skip(!existsSync(path), `there is no package of Node ${name} for ${process.platform} on ${process.arch}`);
  const version = spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout;
  expect(version).toMatch(new RegExp(`^v${name}\\.`));
  expect(gradus(path, ['--version'], dir)).toEqual({
    status: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    stderr: '',
  });
  expect(gradus(path, ['check', '--no-such-option'], dir)).toMatchObject({ status: 2, stdout: '' });
  const start = join(dir, `start-${name}`);
  mkdirSync(start);
  expect(gradus(path, ['init'], start)).toMatchObject({ status: 0, stderr: '' });
  expect(gradus(path, ['check'], start)).toMatchObject({ status: 0, stderr: '' });
});

test.each([
  { branch: 'good', status: 0 },
  { branch: 'bad', status: 1 },
])('every Node gives the same result for the pull request $branch', ({ branch, status }) => {
  const judge = ({ path }: { readonly path: string }): Outcome =>
    gradus(path, ['check', '--base', 'main', '--head', branch, '--now', clock], shop);
  const [first, ...others] = nodes.filter(({ path }) => existsSync(path)).map(judge);
  expect(first).toMatchObject({ status, stderr: '' });
  for (const other of others) expect(other).toEqual(first);
});
