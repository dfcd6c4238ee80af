import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { emitGithub, parseResults } from '@gradus/core';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../packages/node/src/testing/repository.ts';

// The shell of the job deploy, run as a runner does: a file for each step, by bash, with what stands in `env`.

interface Step {
  readonly name?: string;
  readonly if?: string;
  readonly shell?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const { files } = emitGithub(
  {
    change: 'chg-1',
    system: 'shop',
    artifact: { name: 'shop', version: '2.0' },
    strategy: { type: 'Staged' },
    stages: [{ name: 'all' }],
  },
  { name: 'shop-2', deployCommand: './deploy.sh {target} {version}' },
);
const { jobs } = load(files[0]!.text) as { readonly jobs: { readonly deploy: { readonly steps: readonly Step[] } } };
const stepOf = (name: string): Step => jobs.deploy.steps.find((step) => step.name === name)!;
const begin = stepOf('Refuse to begin when the lease is over');
const update = stepOf('Update the target');
const write = stepOf('Write the result');

const missing = ['bash', 'jq'].find((command) => spawnSync(command, ['--version']).error !== undefined);

/** docs.github.com, "Workflow syntax": what `shell: bash` means, and what a step without it is run by. */
function run({ shell, run: script = '' }: Step, dir: string, env: Readonly<Record<string, string>>): number | null {
  const file = join(dir, 'step.sh');
  writeFileSync(file, script);
  const args = shell === 'bash' ? ['--noprofile', '--norc', '-eo', 'pipefail', file] : ['-e', file];
  return spawnSync('bash', args, { cwd: dir, env: { PATH: process.env['PATH'], ...env } }).status;
}

interface Given {
  readonly deploy: string;
  readonly action?: string;
  readonly target?: string;
}

function cell({ deploy, action = 'deploy', target = 'at-1' }: Given): {
  readonly outcome: string;
  readonly handed: ReturnType<typeof parseResults> | undefined;
  readonly saw: string;
} {
  using folder = temporaryFolder();
  const { dir } = folder;
  writeFileSync(join(dir, 'deploy.sh'), `#!/bin/sh\n${deploy}\n`);
  chmodSync(join(dir, 'deploy.sh'), 0o755);
  const env = { GRADUS_ACTION: action, GRADUS_TARGET: target, GRADUS_VERSION: '2.0', GRADUS_GENERATION: '7' };
  const outcome = run(update, dir, env) === 0 ? 'success' : 'failure';
  expect(run(write, dir, { ...env, OUTCOME: outcome })).toBe(0);
  const path = join(dir, 'result/result.json');
  const saw = existsSync(join(dir, 'saw')) ? readFileSync(join(dir, 'saw'), 'utf8') : '';
  return { outcome, handed: existsSync(path) ? parseResults(readFileSync(path, 'utf8'), 0) : undefined, saw };
}

describe.skipIf(missing !== undefined)(
  `the shell of the emitted workflow${missing ? ` (there is no ${missing})` : ''}`,
  () => {
    test.each([
      ['says the version in its last line', 'echo on it; echo "version: 2.0"', 'succeeded', '2.0'],
      ['ends with an empty line', 'printf "version: 2.0\\r\\n\\n"', 'succeeded', '2.0'],
      ['says nothing, which is no evidence', 'true', 'succeeded', undefined],
      ['says the version before something else', 'echo "version: 2.0"; echo done', 'succeeded', undefined],
      ['fails, and says what runs', 'echo "version: 1.0"; exit 3', 'failed', '1.0'],
      ['is not to be found', 'exec ./nowhere', 'failed', undefined],
    ])('a command that %s', (_, deploy, outcome, version) => {
      const { handed } = cell({ deploy });
      const result = { target: 'at-1', generation: 7, outcome, at: expect.any(Number) as unknown };
      expect(handed).toEqual({ results: [{ ...result, ...(version !== undefined && { version }) }], observations: [] });
    });

    test('a look hands in what was seen, and nothing where nothing was', () => {
      const seen = cell({ action: 'probe', deploy: 'echo "version: 1.0"' }).handed;
      expect(seen).toMatchObject({ results: [], observations: [{ target: 'at-1', version: '1.0' }] });
      expect(cell({ action: 'probe', deploy: 'true' }).handed).toBeUndefined();
    });

    test('a name is an argument, whatever it holds', () => {
      const target = 'a b"; touch owned; $(touch owned) `touch owned`';
      const { saw, handed } = cell({
        target,
        deploy: 'printf "%s|%s" "$1" "$2" > saw; ls > files; echo "version: 2.0"',
      });
      expect(saw).toBe(`${target}|2.0`);
      expect(handed).toMatchObject({ results: [{ target }] });
    });

    test.each([
      ['ahead', '2999-01-01T00:00:00Z', 0],
      ['over', '2020-01-01T00:00:00.000Z', 1],
      ['not an instant', 'soon', 2],
    ])('a lease that is %s', (_, LEASE, code) => {
      using folder = temporaryFolder();
      expect(run(begin, folder.dir, { LEASE })).toBe(code);
    });
  },
);

test('of a step that was cut off nothing is told', () => {
  expect(write.if).toBe("always() && (steps.update.outcome == 'success' || steps.update.outcome == 'failure')");
});
