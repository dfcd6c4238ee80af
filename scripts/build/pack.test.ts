import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pack } from './pack.ts';
import { root } from './packages.ts';

const packages = ['core', 'rollout', 'node', 'cli'] as const;
const dir = mkdtempSync(join(tmpdir(), 'gradus-pack-'));
const project = join(dir, 'webshop');
const tarballs = new Map<string, string>();
/** Why nothing could be installed; the tests of the installed packages are then skipped. */
let offline: string | undefined;

beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'scripts/build.ts')], { stdio: 'inherit' });
  for (const name of packages) tarballs.set(name, pack(name, dir));
  mkdirSync(project);
  mkdirSync(join(dir, 'home'));
  writeFileSync(join(project, 'package.json'), '{ "name": "webshop", "private": true, "type": "module" }\n');
  const installed = run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', ...tarballs.values()]);
  if (installed.status === 0) return;
  const reason =
    installed.status === null
      ? 'npm install gave no answer for three minutes'
      : /(?:ENOTFOUND|EAI_AGAIN|ECONN\w+|ETIMEDOUT|ENETUNREACH).*/.exec(installed.stderr)?.[0];
  if (reason === undefined) throw new Error(installed.stderr);
  offline = `no registry of npm can be reached: ${reason}`;
}, 300_000);

afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** Runs a command of the project with its own home directory, so that it cannot depend on the configuration of the user. */
function run(command: string, args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const path = [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter);
  // npm would also read the variables that pnpm sets for its scripts. The others stay, because they configure the network: proxies and
  // certificates.
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(?:npm_|pnpm_|NODE_OPTIONS$|FORCE_COLOR$|XDG_)/i.test(name),
  );
  const env = { ...Object.fromEntries(inherited), PATH: path, HOME: join(dir, 'home'), NO_COLOR: '1' };
  return spawnSync(command, args, { cwd: project, env, encoding: 'utf8', timeout: 180_000 });
}

interface Manifest {
  readonly [field: string]: unknown;
}

function read(path: string): Manifest {
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
}

test.each(packages)('publint finds nothing in the tarball of %s', async (name) => {
  const bytes = readFileSync(tarballs.get(name)!);
  const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
  expect(messages.map((message) => `${message.type}: ${formatMessage(message, pkg!, { color: false })}`)).toEqual([]);
});

test('a published package contains nothing that only this workspace understands', () => {
  const unpacked = packages.map((name) =>
    execFileSync('tar', ['xzOf', tarballs.get(name)!, 'package/package.json'], { encoding: 'utf8' }),
  );
  expect(unpacked.filter((text) => /workspace:|catalog:|src\/index\.ts/.test(text))).toEqual([]);
});

test.each([
  ['rollout', ['core']],
  ['node', ['core', 'rollout']],
] as const)('%s depends on the exact version of the packages below it', (name, below) => {
  const manifest = JSON.parse(
    execFileSync('tar', ['xzOf', tarballs.get(name)!, 'package/package.json'], { encoding: 'utf8' }),
  ) as { readonly dependencies: Readonly<Record<string, string>> };
  const wanted = below.map((each) => [`@gradus/${each}`, read(join(root, `packages/${each}/package.json`))['version']]);
  const own = Object.entries(manifest.dependencies).filter(([each]) => each.startsWith('@gradus/'));
  expect(own.sort()).toEqual(wanted);
});

test('the command needs no other package', () => {
  const manifest = read(join(root, 'packages/cli/package.json'));
  expect(manifest['dependencies']).toBeUndefined();
  const files = execFileSync('tar', ['tzf', tarballs.get('cli')!], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .sort();
  expect(files).toEqual([
    'package/LICENSE',
    'package/README.md',
    'package/dist/LICENSES.txt',
    'package/dist/gradus.mjs',
    'package/package.json',
  ]);
});

test('a library that is installed from its tarball checks documents', (context) => {
  context.skip(offline !== undefined, offline);
  writeFileSync(join(project, 'judge.js'), judge);
  const { stdout, stderr } = run(process.execPath, ['judge.js']);
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual({
    state: 'failed',
    policies: ['baseline/refs-resolve'],
    schema: 'function',
    root: project,
  });
});

test('the installed package plans and simulates a rollout', (context) => {
  context.skip(offline !== undefined, offline);
  writeFileSync(join(project, 'rollout.js'), rollout);
  const { stdout, stderr } = run(process.execPath, ['rollout.js']);
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual({ batches: [['shop-2'], ['shop-1']], outcome: 'Succeeded' });
});

test('all packages and doors share one core: its errors are instances of its classes, and its internal door resolves', (context) => {
  context.skip(offline !== undefined, offline);
  mkdirSync(join(project, 'broken'));
  writeFileSync(join(project, 'broken/gradus.yaml'), 'kind: Project\nspec: { colour: red }\n');
  writeFileSync(join(project, 'identity.js'), identity);
  const { stdout, stderr } = run(process.execPath, ['identity.js']);
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual({ configuration: true, forge: true, internal: true, cores: 1 });
});

test('its types are found, and declare no more than it exports', (context) => {
  context.skip(offline !== undefined, offline);
  writeFileSync(join(project, 'typed.ts'), typed);
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: 'es2024',
    module: 'nodenext',
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')],
  };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['typed.ts'] }));
  const { stdout } = run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '--pretty', 'false']);
  expect(stdout).toBe('');
});

test('the installed command prints its version, starts a project and checks it', (context) => {
  context.skip(offline !== undefined, offline);
  const { version } = read(join(root, 'packages/cli/package.json'));
  expect(run('npx', ['gradus', '--version'])).toMatchObject({ status: 0, stdout: `${version as string}\n` });
  expect(run('npx', ['gradus', 'init'])).toMatchObject({ status: 0, stderr: '' });
  const checked = run('npx', ['gradus', 'check']);
  expect(checked).toMatchObject({ status: 0, stderr: '' });
  expect(checked.stdout).toMatch(/^Passed/);
});

const judge = `import { builtInPacks, check, loadSchemaCompiler, treeOf } from '@gradus/core';
import { projectRoot } from '@gradus/node/internal';
const head = treeOf({ 'systems/checkout.yaml': \`apiVersion: gradus.dev/v1
kind: System
metadata: { name: checkout }
spec:
  owner: nobody
  tier: 3
  lifecycle: production
  functions: [{ name: pay, core: true }]
\` });
const { verdict } = check({ head, packs: builtInPacks(), now: new Date('2026-03-02T09:00:00Z') });
const policies = [...new Set(verdict.findings.map(({ policy }) => policy))];
console.log(JSON.stringify({ state: verdict.state, policies, schema: typeof (await loadSchemaCompiler()), root: projectRoot('.') }));
`;

const rollout = `import { calmWorld, planRollout, readFleet, simulate } from '@gradus/rollout';
const { fleet } = readFleet('name\\nshop-1\\nshop-2\\n', 'csv');
const spec = {
  change: 'shop-2', system: 'shop', artifact: { name: 'shop', version: '2.0' },
  strategy: { type: 'Staged' }, stages: [{ name: 'all', batches: [1, '100%'] }],
};
const plan = planRollout({ name: 'shop-2', spec, fleet });
const start = Date.parse('2026-03-02T09:00:00Z');
const { outcome } = simulate({ name: 'shop-2', spec, plan, start, zone: 'UTC', windows: [], calendars: new Map() }, calmWorld);
console.log(JSON.stringify({ batches: plan.stages[0].batches.map(({ targets }) => targets), outcome }));
`;

const identity = `import { readdirSync } from 'node:fs';
import { ConfigurationError } from '@gradus/core';
import { ForgeError } from '@gradus/core/forge';
import * as internal from '@gradus/core/internal';
import { connect, loadProject } from '@gradus/node';
const thrown = async (run) => run().then(() => undefined, (error) => error);
const request = { forge: 'gitlab', repository: 'shop/shop', apiUrl: 'not an address', queued: false };
console.log(JSON.stringify({
  configuration: (await thrown(() => loadProject('broken'))) instanceof ConfigurationError,
  forge: (await thrown(() => connect({ request, token: '' }))) instanceof ForgeError,
  internal: Object.keys(internal).length > 10,
  cores: readdirSync('node_modules/@gradus').filter((name) => name === 'core').length,
}));
`;

const typed = `import { check, type CheckInput, type Rulebook, type Verdict } from '@gradus/core';
import { connect, loadProject, openRepository, type Repository } from '@gradus/node';
import type { Forge } from '@gradus/core/forge';
export function judge(input: CheckInput): Verdict {
  return check(input).verdict;
}
export const repository: Promise<Repository | undefined> = openRepository('.');
export const rules: Rulebook = (await loadProject('.')).rules;
export const forge: (...given: Parameters<typeof connect>) => Promise<Forge> = connect;
// @ts-expect-error A type of the public ones, and not exported by name.
import type { Lint } from '@gradus/core';
// @ts-expect-error A member that only the packages of Gradus use.
export const language = rules.language;
export type Hidden = Lint;
`;
