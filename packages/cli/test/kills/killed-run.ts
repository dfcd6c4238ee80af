import { spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync, globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { command } from '@gradus/testkit/command.ts';
import { rolloutName } from '@gradus/testkit/rollout-files.ts';
import type { TestFleet } from './fleet.ts';
import { readJournal, running, type Entry } from './journal.ts';

const executor = join(import.meta.dirname, 'deploy.sh');

/** How a process came to its end. */
export interface Ended {
  readonly killed: boolean;
  readonly code: number | null;
  readonly output: string;
}

/** What dies with the process: nothing else, its process group (git), or also the executors, which have their own groups. */
export type Force = 'alone' | 'group' | 'all';

export interface Kill {
  readonly force: Force;
  /** Settles when it is time. Aborted: the process has ended by itself. */
  readonly instant: (ended: AbortSignal) => Promise<unknown>;
}

/** Starts the command in its own process group, and kills it at an instant if it has not ended by then. */
export async function runCli(fleet: TestFleet, args: readonly string[], kill?: Kill): Promise<Ended> {
  const child = spawn(process.execPath, [command, 'rollout', ...args], {
    cwd: fleet.clone,
    env: { PATH: process.env['PATH'], HOME: fleet.place, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const exited = new Promise<number | null>((done) => child.on('exit', (code) => done(code)));
  if (kill === undefined) return { killed: false, code: await exited, output };
  const ended = new AbortController();
  void exited.then(() => ended.abort());
  await kill.instant(ended.signal).catch(() => undefined);
  const killed = ended.signal.aborted ? [] : killAs(kill.force, child, fleet);
  const code = await exited;
  await witness(killed, fleet);
  if (code === null && kill.force !== 'alone') removeLocks(fleet);
  return { killed: code === null, code, output };
}

export function afterKill(ms: number): Kill['instant'] {
  return (signal) => sleep(ms, undefined, { signal });
}

export function runRollout(fleet: TestFleet, kill?: Kill): Promise<Ended> {
  const times = ['--lease', 'PT2S', '--timeout', 'PT1S', '--wait', 'PT1M'];
  return runCli(fleet, ['run', rolloutName, ...times, ...stateOf(fleet), '--exec', executor, fleet.place], kill);
}

export function stateOf({ gitFolders }: TestFleet): readonly string[] {
  return gitFolders.length > 1 ? ['--remote', 'origin'] : [];
}

/** Gives the executors that it killed. */
function killAs(force: Force, { pid }: ChildProcess, fleet: TestFleet): readonly Entry[] {
  end(force === 'alone' ? pid! : -pid!);
  const executors = force === 'all' ? running(readJournal(fleet.journal)) : [];
  for (const { pid: group } of executors) end(-group);
  return executors;
}

/** What an executor can no longer tell of itself: whether it had changed its target when it was killed. */
async function witness(killed: readonly Entry[], fleet: TestFleet): Promise<void> {
  if (killed.length === 0) return;
  // None of them lives that long after its signal.
  await sleep(100);
  const told = new Set(running(readJournal(fleet.journal)).map(({ pid }) => pid));
  for (const { target, version, generation, pid } of killed) {
    if (!told.has(pid)) continue;
    // Where a higher generation was there meanwhile, the version is that one's work.
    const isOurs = fleet.generationOf(target) === generation && fleet.versionOf(target) === version;
    const event = isOurs ? 'finished' : 'killed';
    appendFileSync(fleet.journal, `${Date.now()} ${event} ${target} ${version} ${generation} ${pid}\n`);
  }
}

/** What has just ended by itself needs none. */
function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // ESRCH.
  }
}

/** A git that was killed while it wrote a ref leaves its lock; the command says that a person has to remove it. */
function removeLocks({ gitFolders }: TestFleet): void {
  for (const folder of gitFolders)
    for (const lock of globSync('{*.lock,refs/**/*.lock}', { cwd: folder })) rmSync(join(folder, lock));
}
