import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { token, type Scene } from './scene.ts';

const cli = join(import.meta.dirname, '../../packages/cli/src/main.ts');

/** The result of a command. */
export interface CommandResult {
  readonly code: number | null;
  /** Both streams. */
  readonly said: string;
}

/** Runs the command in a folder with these variables and no others. */
export function runGradus(
  args: readonly string[],
  { cwd, home, env }: { readonly cwd: string; readonly home: string; readonly env: Readonly<Record<string, string>> },
): Promise<CommandResult> {
  const child = spawn(process.execPath, [cli, ...args], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', HOME: home, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, said })));
}

/** An event that starts a job. */
export interface JobEvent {
  readonly name: string;
  readonly payload: object;
  readonly env?: Readonly<Record<string, string>>;
}

/** The variables of a job of GitHub Actions, as the command finds them; the event is written below `folder`. */
export function githubVariables(
  { github }: Scene,
  folder: string,
  { name, payload, env }: JobEvent,
): Readonly<Record<string, string>> {
  const path = join(mkdtempSync(join(folder, 'event-')), 'event.json');
  writeFileSync(path, JSON.stringify(payload));
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'acme/webshop',
    GITHUB_API_URL: github.url,
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: path,
    GRADUS_TOKEN: token,
    ...env,
  };
}

/** A clone as sweep.yml makes it: the default branch, and the heads of all pull requests. */
export function sweepClone({ git, number, pull }: Scene): string {
  git.open({ number, head: pull.head, target: pull.base });
  const workspace = git.checkout({ ref: 'refs/heads/main', commit: git.oids['later']!, depth: 0 });
  git.fetch(workspace, '+refs/pull/*/head:refs/remotes/pull/*');
  return workspace;
}

/** The event of a scheduled job. */
export const scheduleEvent: JobEvent = { name: 'schedule', payload: { schedule: '*/15 * * * *' } };
