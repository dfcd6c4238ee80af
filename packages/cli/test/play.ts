import { spawn, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { command } from '@gradus/testkit/command.ts';
import { parseScenario, renderScenario, type ScenarioOutcome, type Scenario, type ScenarioStep } from './scenario.ts';
import { makeFile, makeLink, writeScenarioFile } from './write-file.ts';

/** Milliseconds that a run may take; a run that hangs is killed, and its exit is shown as `timeout`. */
const patience = 45_000;

const checkout = realpathSync(join(import.meta.dirname, '../../..'));

/** Folders of one scenario. All of them are gone when it ends. */
interface Stage {
  /** Where the files are written and commands run. */
  readonly root: string;
  readonly home: string;
  readonly bin: string;
  commits: number;
}

/** Runs a scenario in a real folder with the real command, and returns it with the actual result of each run. */
export async function play(text: string): Promise<string> {
  const scenario = parseScenario(text);
  const top = realpathSync(mkdtempSync(join(tmpdir(), 'gradus-scenario-')));
  try {
    return renderScenario(scenario, await playOn(stageAt(top), scenario));
  } finally {
    // A scenario may have left a folder that forbids writing.
    execFileSync('chmod', ['-R', 'u+rwX', top], { stdio: 'ignore' });
    rmSync(top, { recursive: true, force: true, maxRetries: 5 });
  }
}

function stageAt(top: string): Stage {
  const stage = { root: join(top, 'repository'), home: join(top, 'home'), bin: join(top, 'bin'), commits: 0 };
  for (const dir of [stage.root, stage.home, stage.bin]) mkdirSync(dir);
  writeFileSync(
    join(stage.bin, 'gradus'),
    `#!/bin/sh
exec '${process.execPath}' '${command}' "$@"
`,
    { mode: 0o755 },
  );
  return stage;
}

async function playOn(stage: Stage, { steps }: Scenario): Promise<ScenarioOutcome[]> {
  const outcomes: ScenarioOutcome[] = [];
  for (const step of steps) {
    const outcome = await perform(stage, step);
    if (outcome) outcomes.push(outcome);
  }
  return outcomes;
}

async function perform(stage: Stage, { verb, rest, body }: ScenarioStep): Promise<ScenarioOutcome | undefined> {
  switch (verb) {
    case 'file':
      return void writeScenarioFile(stage.root, rest, body);
    case 'make':
      return void makeFile(stage.root, rest);
    case 'link':
      return void makeLink(stage.root, rest);
    case 'use':
      return void (await playOn(
        stage,
        parseScenario(readFileSync(join(import.meta.dirname, `projects/${rest}.scenario`), 'utf8')),
      ));
    case 'commit':
      return void (await commit(stage, rest));
    case 'git':
      return void (await setUp(stage, `git ${rest}`));
    case 'run':
      return run(stage, body === '' ? rest : `${rest}\n${body}`);
    default:
      return undefined;
  }
}

async function commit(stage: Stage, message: string): Promise<void> {
  if (!existsSync(join(stage.root, '.git'))) await setUp(stage, 'git init --quiet --initial-branch=main');
  await setUp(stage, `git add --all && git commit --quiet --allow-empty --message ${quote(message)}`);
  stage.commits++;
}

async function setUp(stage: Stage, script: string): Promise<void> {
  const { exit, stdout, stderr } = await run(stage, script);
  if (exit !== '0') throw new Error(`${script} ended with ${exit}:\n${stdout}${stderr}`);
}

function quote(word: string): string {
  return `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

function run(stage: Stage, script: string): Promise<ScenarioOutcome> {
  return new Promise((done, failed) => {
    // A separate process group, so that everything that the script has started ends with it.
    const child = spawn('bash', ['--noprofile', '--norc', '-o', 'pipefail', '-c', script], {
      cwd: stage.root,
      env: environment(stage),
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      process.kill(-child.pid!, 'SIGKILL');
    }, patience);
    const streams = [child.stdout, child.stderr].map((stream) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      return chunks;
    });
    child.on('error', failed);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      const [stdout = '', stderr = ''] = streams.map((chunks) => neutral(stage, Buffer.concat(chunks).toString()));
      done({ exit: late ? 'timeout' : String(code ?? signal), stdout, stderr });
    });
  });
}

/** Paths of this machine by their roles. */
function neutral({ root, home }: Stage, text: string): string {
  return text.replaceAll(root, 'ROOT').replaceAll(home, 'HOME').replaceAll(checkout, 'GRADUS');
}

/** Independent of the environment of the person who runs the tests: no git configuration, no colours, no CI. */
function environment({ home, bin, commits }: Stage): Record<string, string> {
  const at = `${Date.UTC(2026, 2, 2, 9) / 1000 + commits * 60} +0000`;
  const person = (role: string): Record<string, string> => ({
    [`GIT_${role}_NAME`]: 'Ada',
    [`GIT_${role}_EMAIL`]: 'ada@example.com',
    [`GIT_${role}_DATE`]: at,
  });
  return {
    PATH: [bin, dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter),
    HOME: home,
    LANG: 'C.UTF-8',
    TERM: 'xterm-256color',
    TZ: 'UTC',
    GIT_CONFIG_NOSYSTEM: '1',
    ...person('AUTHOR'),
    ...person('COMMITTER'),
  };
}
