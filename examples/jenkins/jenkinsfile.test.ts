import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import cli from '../../packages/cli/package.json' with { type: 'json' };
import { command as gradus } from '../../packages/testkit/src/command.ts';
import { root } from '../../scripts/build/packages.ts';
import { buildWebshop } from '../webshop/repository.ts';

const pipeline = readFileSync(new URL('Jenkinsfile', import.meta.url), 'utf8');
const commands = [...pipeline.matchAll(/\bscript: '([^']*)'/g)].map(([, command]) => command!);
const folder = mkdtempSync(join(tmpdir(), 'gradus-jenkins-'));
const bin = join(folder, 'bin');

/** What npx would do once the package is on npm: find the command of the package that is named, and hand the rest on. */
const npx = `#!/bin/sh
[ "$1 $2" = "-y ${cli.name}" ] || { echo "npx: no package $2" >&2; exit 127; }
shift 2
exec "${process.execPath}" "${gradus}" "$@"
`;

beforeAll(async () => {
  mkdirSync(bin);
  writeFileSync(join(bin, 'npx'), npx);
  chmodSync(join(bin, 'npx'), 0o755);
  await buildWebshop(join(folder, 'origin'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The agent's clone of a branch, as the pipeline finds it. */
function clone(branch: string): string {
  const dir = join(folder, branch);
  execFileSync('git', ['clone', '--quiet', '--branch', branch, join(folder, 'origin'), dir]);
  return dir;
}

function run(command: string, cwd: string): ReturnType<typeof spawnSync> {
  const env = { PATH: `${bin}:${dirname(process.execPath)}:${process.env['PATH']}`, HOME: folder, LC_ALL: 'C.UTF-8' };
  return spawnSync('sh', ['-xe', '-c', command], { cwd, env, encoding: 'utf8' });
}

test('there is a command', () => {
  expect(commands).toHaveLength(1);
});

test.each([
  { branch: 'good', code: 0 },
  { branch: 'bad', code: 1 },
])('the command judges the branch $branch, and writes what the pipeline publishes', ({ branch, code }) => {
  const dir = clone(branch);
  const { status, stdout } = run(commands[0]!, dir);
  // Whatever is overdue today was there before, and blocks nothing.
  expect(status).toBe(code);
  expect(stdout).toMatch(code === 0 ? /^Passed/m : /^Failed/m);
  const published = [...pipeline.matchAll(/(?:testResults: |pattern: )'([^']+)'/g)].map(([, path]) => path!);
  expect(published).toEqual(['gradus.xml', 'gradus.sarif']);
  for (const path of published) expect(existsSync(join(dir, path)), path).toBe(true);
});

test('the code that the pipeline takes for waiting is that of the command', () => {
  const help = run(`npx -y ${cli.name} gate --help`, root).stdout as string;
  const [, waiting] = /(\d+) waiting/.exec(help) ?? [];
  expect(pipeline).toContain(`if (code == ${waiting})`);
});
