import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emitGithub, parseResults } from '@gradus/rollout/internal';
import { load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '@gradus/testkit/repository.ts';
import { buildActions, type Built } from './built.ts';
import { forgeRepository, type ForgeRepository } from './forge-repository.ts';
import { shopFiles } from './rollout-files.ts';
import { runStep, type Conclusion } from './runner.ts';
import { evaluatedEnv, missingCommand, runShellStep, type MatrixJob, type ShellStep } from './workflow-steps.ts';

let built: Built;
beforeAll(async () => void (built = await buildActions()));
afterAll(() => built[Symbol.dispose]());

// The shell of the job deploy.

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
const { jobs } = load(files[0]!.text) as {
  readonly jobs: { readonly deploy: { readonly steps: readonly ShellStep[] } };
};
const stepOf = (name: string): ShellStep => jobs.deploy.steps.find((step) => step.name === name)!;
const begin = stepOf('Refuse to begin when the lease is over');
const update = stepOf('Update the target');
const write = stepOf('Write the result');

interface Given {
  readonly deploy: string;
  readonly action?: string;
  readonly target?: string;
  readonly problem?: string;
}

function program(dir: string, text: string): void {
  writeFileSync(join(dir, 'deploy.sh'), `#!/bin/sh\n${text}\n`);
  chmodSync(join(dir, 'deploy.sh'), 0o755);
}

function cell({ deploy, action = 'deploy', target = 'at-1', problem = '' }: Given): {
  readonly outcome: string;
  readonly handed: ReturnType<typeof parseResults> | undefined;
  readonly saw: string;
} {
  using folder = temporaryFolder();
  const { dir } = folder;
  program(dir, deploy);
  const env = { GRADUS_ACTION: action, GRADUS_TARGET: target, GRADUS_GENERATION: '7' };
  const variables = JSON.stringify({ ...env, GRADUS_VERSION: '2.0', GRADUS_LABEL_NOTE: target });
  const outcome = runShellStep(update, dir, { PROBLEM: problem, VARIABLES: variables }) === 0 ? 'success' : 'failure';
  expect(runShellStep(write, dir, { ...env, OUTCOME: outcome })).toBe(0);
  const path = join(dir, 'result/result.json');
  const saw = existsSync(join(dir, 'saw')) ? readFileSync(join(dir, 'saw'), 'utf8') : '';
  return { outcome, handed: existsSync(path) ? parseResults(readFileSync(path, 'utf8'), 0) : undefined, saw };
}

describe.skipIf(missingCommand !== undefined)(
  `the shell of the emitted workflow${missingCommand ? ` (there is no ${missingCommand})` : ''}`,
  () => {
    test.each([
      ['says the version in its last line', 'echo on it; echo "version: 2.0"', 'succeeded', '2.0'],
      ['ends with an empty line', 'printf "version: 2.0\\r\\n\\n"', 'succeeded', '2.0'],
      ['says nothing, which does not prove a version', 'true', 'succeeded', undefined],
      ['says the version before something else', 'echo "version: 2.0"; echo done', 'succeeded', undefined],
      ['fails, and says what runs', 'echo "version: 1.0"; exit 3', 'failed', '1.0'],
      ['is not to be found', 'exec ./nowhere', 'failed', undefined],
    ])('a command that %s', (_, deploy, outcome, version) => {
      const { handed } = cell({ deploy });
      const result = { target: 'at-1', generation: 7, outcome, at: expect.any(Number) as unknown };
      expect(handed).toEqual({ results: [{ ...result, ...(version !== undefined && { version }) }], observations: [] });
    });

    test('a probe reports what it saw, and nothing if it saw nothing', () => {
      const seen = cell({ action: 'probe', deploy: 'echo "version: 1.0"' }).handed;
      expect(seen).toMatchObject({ results: [], observations: [{ target: 'at-1', version: '1.0' }] });
      expect(cell({ action: 'probe', deploy: 'true' }).handed).toBeUndefined();
    });

    test('a name is an argument and a label is a variable, whatever they hold', () => {
      const target = 'a b"; touch owned; $(touch owned) `touch owned`';
      const { saw, handed } = cell({
        target,
        deploy: 'printf "%s|%s|%s" "$1" "$2" "$GRADUS_LABEL_NOTE" > saw; ls > files; echo "version: 2.0"',
      });
      expect(saw).toBe(`${target}|2.0|${target}`);
      expect(handed).toMatchObject({ results: [{ target }] });
    });

    test('what must not be started fails', () => {
      const { saw, handed } = cell({
        problem: 'was not started: of a reason',
        deploy: 'touch saw; echo "version: 2.0"',
      });
      expect([saw, handed]).toMatchObject(['', { results: [{ outcome: 'failed' }] }]);
    });

    test.each([
      ['ahead', '2999-01-01T00:00:00Z', 0],
      ['over', '2020-01-01T00:00:00.000Z', 1],
      ['not an instant', 'soon', 2],
    ])('a lease that is %s', (_, LEASE, code) => {
      using folder = temporaryFolder();
      expect(runShellStep(begin, folder.dir, { LEASE })).toBe(code);
    });
  },
);

/** Runs of the workflow on a repository, each in its own clones. */
function workflowOn(git: ForgeRepository): (failing?: readonly string[]) => Promise<Conclusion> {
  const step = (command: string, given: Readonly<Record<string, string>>): Promise<Conclusion> =>
    runStep(built, {
      uses: 'rollout',
      with: { name: 'shop-2', command, ...given },
      workspace: git.checkout({ ref: 'refs/heads/main', commit: git.oids['c1']!, depth: 0 }),
      event: { name: 'schedule', payload: {} },
      env: { GITHUB_RUN_ID: '71', GITHUB_RUN_ATTEMPT: '1', GITHUB_ACTOR: 'ada-l' },
    });
  return async (failing = []) => {
    const next = await step('next', { lease: 'PT15M' });
    if (next.outputs['has-batches'] !== 'true') return next;
    using results = temporaryFolder();
    const { include } = JSON.parse(next.outputs['matrix']!) as { readonly include: readonly MatrixJob['matrix'][] };
    for (const [index, matrix] of include.entries()) {
      const dir = join(results.dir, `cell-${index}`);
      mkdirSync(dir);
      const fails = failing.includes(String(matrix['target']));
      program(dir, fails ? 'echo "no room" >&2; exit 3' : 'echo "$1 gets $2"; echo "version: $2"');
      const at = { outputs: next.outputs, matrix, status: 'success' };
      expect(runShellStep(begin, dir, evaluatedEnv(begin, at))).toBe(0);
      const status = runShellStep(update, dir, evaluatedEnv(update, at)) === 0 ? 'success' : 'failure';
      expect(runShellStep(write, dir, evaluatedEnv(write, { ...at, status }))).toBe(0);
    }
    const recorded = await step('record', { results: results.dir });
    expect([recorded.conclusion, recorded.warnings, recorded.errors]).toEqual(['success', [], []]);
    return next;
  };
}

describe.skipIf(missingCommand !== undefined)('the emitted workflow, job by job', () => {
  test('takes a rollout from its start to its end', async () => {
    using git = forgeRepository([{ files: shopFiles }]);
    const workflow = workflowOn(git);
    expect((await workflow()).outputs).toMatchObject({ action: 'deploy', stage: 'canary' });
    expect((await workflow()).outputs).toMatchObject({ action: 'deploy', stage: 'rest' });
    const done = await workflow();
    expect([done.conclusion, done.outputs]).toMatchObject(['success', { action: 'done', phase: 'Succeeded' }]);
  });

  test('takes a failure to a person', async () => {
    using git = forgeRepository([{ files: shopFiles }]);
    const workflow = workflowOn(git);
    await workflow();
    await workflow(['b-1']);
    const paused = await workflow();
    expect([paused.conclusion, paused.outputs['phase']]).toEqual(['failure', 'Paused']);
    expect(paused.errors.join()).toContain('b-1');
    const state = git.git('show', 'refs/heads/gradus/state:rollouts/shop-2/state.json');
    expect(state).toMatch(/"b-1".*Failed/);
    expect(state).toMatch(/"b-2".*Succeeded/);
  });
});

test('nothing is reported for a step that was cut off', () => {
  expect(write.if).toBe("always() && (steps.update.outcome == 'success' || steps.update.outcome == 'failure')");
});
