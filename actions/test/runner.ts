import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import type { ActionName, Built } from './built.ts';
import { parseFileCommands } from './file-commands.ts';
import { readLog, type RunnerLog } from './runner-log.ts';

/** A step of a job, as a runner would be asked for it. */
export interface RunnerStep {
  readonly uses: ActionName;
  readonly with?: Readonly<Record<string, string>>;
  /** The checkout. */
  readonly workspace: string;
  readonly event: { readonly name: string; readonly payload: unknown; readonly ref?: string; readonly sha?: string };
  /** Address of the forge's API; without it one where nobody answers. */
  readonly api?: string;
  /** What `github.token` is. */
  readonly token?: string;
  /** Further variables of the job. */
  readonly env?: Readonly<Record<string, string>>;
}

/** The result of a step. */
export interface Conclusion extends RunnerLog {
  readonly conclusion: 'success' | 'failure';
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Messages of `::error` without a file: what the step reports about itself. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/** The version of the runner's Node that action.yml names. */
const using = `node${process.versions.node.split('.')[0]}`;

/**
 * Runs a step as a runner does: the bundle in a process of its own with the variables that a runner gives and no others, inputs in capitals with
 * their hyphens, files for what it sets. Throws where it writes anything that a runner would not take as meant.
 */
export async function runStep(built: Built, step: RunnerStep): Promise<Conclusion> {
  const action = built.action(step.uses);
  if (action.runs.using !== using)
    throw new Error(`The tests run on ${using}, and the action on ${action.runs.using}.`);
  const dir = mkdtempSync(join(tmpdir(), 'gradus-runner-'));
  try {
    const { code, stdout, stderr } = await start(built.main(step.uses), environment(dir, action.inputs, step), step);
    const file = (name: string): string => readFileSync(join(dir, name), 'utf8');
    for (const name of ['env', 'path', 'state'])
      if (file(name) !== '') throw new Error(`It sets ${name}: ${file(name)}`);
    if (stderr !== '') throw new Error(`It writes to standard error: ${stderr}`);
    const outputs = parseFileCommands(file('output'));
    const undeclared = Object.keys(outputs).filter((name) => !(name in action.outputs));
    if (undeclared.length > 0) throw new Error(`action.yml does not declare ${undeclared.join(', ')}.`);
    const log = readLog(stdout);
    const own = (level: string): string[] =>
      log.annotations
        .filter(({ name, properties }) => name === level && !('file' in properties))
        .map(({ message }) => message);
    if (code !== 0 && code !== 1) throw new Error(`It ended with ${code}.`);
    return {
      ...log,
      conclusion: code === 0 ? 'success' : 'failure',
      outputs,
      summary: file('summary'),
      errors: own('error'),
      warnings: own('warning'),
    };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function environment(
  dir: string,
  declared: Readonly<Record<string, { readonly default?: string }>>,
  { with: given = {}, workspace, event, api = 'http://127.0.0.1:9', token = 'ghs_test', env = {} }: RunnerStep,
): Record<string, string> {
  for (const name of ['output', 'summary', 'env', 'path', 'state']) writeFileSync(join(dir, name), '');
  for (const name of ['home', 'temp']) mkdirSync(join(dir, name));
  writeFileSync(join(dir, 'event.json'), JSON.stringify(event.payload));
  // A runner sets every input that action.yml declares, and passes on what it does not.
  const inputs = {
    ...Object.fromEntries(Object.entries(declared).map(([name, { default: text = '' }]) => [name, text])),
    ...given,
  };
  return {
    PATH: `${dirname(process.execPath)}:/usr/local/bin:/usr/bin:/bin`,
    HOME: join(dir, 'home'),
    CI: 'true',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: join(dir, 'temp'),
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: 'acme/webshop',
    GITHUB_SERVER_URL: 'https://github.test',
    GITHUB_API_URL: api,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: join(dir, 'event.json'),
    GITHUB_REF: event.ref ?? '',
    GITHUB_SHA: event.sha ?? '',
    GITHUB_OUTPUT: join(dir, 'output'),
    GITHUB_STEP_SUMMARY: join(dir, 'summary'),
    GITHUB_ENV: join(dir, 'env'),
    GITHUB_PATH: join(dir, 'path'),
    GITHUB_STATE: join(dir, 'state'),
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, text]) => [
        `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
        text.replace('${{ github.token }}', token),
      ]),
    ),
    ...env,
  };
}

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function start(main: string, env: Record<string, string>, { workspace }: RunnerStep): Promise<Ended> {
  const child = spawn(process.execPath, [main], { cwd: workspace, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const told = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8');
    child[name].on('data', (text: string) => void (told[name] += text));
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...told }));
  });
}
