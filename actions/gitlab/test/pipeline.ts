import { spawn, execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '@gradus/testkit/repository.ts';
import { buildCommand } from '../../../scripts/build/command.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const runner = join(root, 'node_modules/gitlab-ci-local/dist/index.js');

/** Why no pipeline can be run here. */
export const unable: string | undefined = ['rsync', 'bash'].some((command) => !isThere(command))
  ? 'gitlab-ci-local needs rsync and bash'
  : undefined;

function isThere(command: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)));
}

/** The components as a separate project, and the command as one file: what pipelines take from elsewhere. */
export interface Elsewhere {
  readonly dir: string;
  /** Path of gradus.mjs. */
  readonly command: string;
  [Symbol.dispose](): void;
}

export async function elsewhere(): Promise<Elsewhere> {
  const folder = temporaryFolder();
  const { dir } = folder;
  await buildCommand(join(dir, 'dist'));
  const components = join(dir, 'components');
  mkdirSync(components);
  cpSync(join(root, 'actions/gitlab/templates'), join(components, 'templates'), { recursive: true });
  const git = (...args: string[]): void => void execFileSync('git', ['-C', components, ...args], { env: identity });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Components');
  git('tag', '0.1.0');
  git('config', 'uploadpack.allowFilter', 'true');
  return { dir, command: join(dir, 'dist/gradus.mjs'), [Symbol.dispose]: folder[Symbol.dispose] };
}

const identity = {
  PATH: process.env['PATH'],
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
};

/** A pipeline to be run. */
export interface Pipeline {
  /** A clone; what is committed there is what jobs see. */
  readonly dir: string;
  readonly variables: Readonly<Record<string, string>>;
  /** Inputs of the components, in addition to those of the file. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Put before PATH. */
  readonly bin?: string;
  /** Where further addresses lead: of a remote, a folder on this disk. */
  readonly instead?: Readonly<Record<string, string>>;
  /** Manual jobs that are played. */
  readonly manual?: readonly string[];
}

export interface PipelineResult {
  /** `PASS`, `WARN` where it failed and may, `FAIL`; without those that did not run. */
  readonly jobs: Readonly<Record<string, string>>;
  /** Whether the pipeline could be made of its file at all. */
  readonly valid: boolean;
  readonly log: string;
  /** Text of an artifact of a job. */
  artifact(job: string, path: string): string;
}

/**
 * Runs `.gitlab-ci.yml` of a clone with gitlab-ci-local: really, with a shell of its own for each job, in a copy of what is committed. The components
 * come from `gitlab.test/acme/gradus`, which is a repository on this disk.
 */
export async function runPipeline(
  { dir, command }: Elsewhere,
  { dir: clone, variables, inputs = {}, bin, instead = {}, manual = [] }: Pipeline,
): Promise<PipelineResult> {
  const home = temporaryFolder();
  try {
    const config = join(home.dir, 'gitconfig');
    const urls = ['https://gitlab.test:443/acme/gradus.git', 'https://gitlab.test/acme/gradus.git'];
    const components = urls.map((url) => `\n  insteadOf = ${url}`).join('');
    const others = Object.entries(instead).map(([url, to]) => `[url "file://${to}"]\n  insteadOf = ${url}\n`);
    writeFileSync(
      config,
      `[user]\n  name = Ada\n  email = ada@example.com\n[url "file://${join(dir, 'components')}"]${components}\n${others.join('')}`,
    );
    const given = { path: command, ...inputs };
    const args = [
      '--force-shell-executor',
      '--shell-isolation',
      '--no-color',
      '--state-dir=.git/gcl',
      // A runner sets them, and nobody else does here.
      `--ignore-predefined-vars=${Object.keys(variables).join(',')}`,
      ...Object.entries(variables).flatMap(([name, value]) => ['--variable', `${name}=${value}`]),
      ...manual.flatMap((job) => ['--manual', job]),
      ...Object.entries(given).flatMap(([name, value]) => ['--input', `${name}=${value}`]),
    ];
    const path = [...(bin === undefined ? [] : [bin]), dirname(process.execPath), process.env['PATH'] ?? ''].join(
      delimiter,
    );
    const env = { PATH: path, HOME: home.dir, GIT_CONFIG_GLOBAL: config, GIT_CONFIG_NOSYSTEM: '1' };
    const { code, log } = await startOver(args, clone, env);
    const told = [...log.matchAll(/^ (PASS|WARN|FAIL) +([a-z0-9-]+(?:: \[\d+\/\d+\])?) *(?:pre_script)?$/gm)].map(
      ([, state, job]) => [job, state],
    );
    const jobs = Object.fromEntries(told) as Record<string, string>;
    return {
      jobs,
      valid: code === 0 || told.length > 0,
      log,
      artifact: (job, file) => readFileSync(join(clone, '.git/gcl/artifacts', job, file), 'utf8'),
    };
  } finally {
    home[Symbol.dispose]();
  }
}

/** It copies components of one project that it fetches at once into one folder, which now and then loses: cp says that the folder exists. */
async function startOver(...[args, cwd, env]: Parameters<typeof start>): ReturnType<typeof start> {
  for (let turn = 1; ; turn++) {
    const ran = await start(args, cwd, env);
    const lost = /^cp: cannot create directory .*\/includes\/.*: File exists$/m.test(ran.log);
    if (!lost || turn === 5) return ran;
    rmSync(join(cwd, '.git/gcl/includes'), { recursive: true, force: true });
  }
}

function start(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<{ readonly code: number | null; readonly log: string }> {
  const child = spawn(process.execPath, [runner, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (log += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, log }));
  });
}
