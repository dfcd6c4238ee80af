import { spawn, type ChildProcessByStdio } from 'node:child_process';
import process from 'node:process';
import type { Readable } from 'node:stream';

export interface CommandOptions {
  readonly cwd?: string;
  /** The whole environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Milliseconds after which its whole process group is ended: first with SIGTERM, then with SIGKILL. */
  readonly timeout: number;
  /** Milliseconds between the two. Default 5 seconds. */
  readonly grace?: number;
  /** Bytes of standard output that are kept: the last ones, or with `whole` all of them; more output then ends the command. */
  readonly maxBytes: number;
  readonly whole?: boolean;
}

/** How a command ended. `why` is the end of a sentence that begins with the command: `ended with exit code 3`. */
export interface CommandEnd {
  readonly ok: boolean;
  readonly why: string;
  /** It never ran. */
  readonly started: boolean;
  readonly stdout: Buffer;
  /** The last 64 KiB. */
  readonly stderr: Buffer;
}

const stderrBytes = 65_536;

/** Milliseconds to wait for the output of a command that has ended: processes that it left running may keep the output open forever. */
const drain = 1000;

/**
 * Runs a program with its arguments, without a shell, in its own process group: a signal to this process (Ctrl-C) does not end it halfway.
 * Processes that it leaves behind when it ends in time are not touched; only a timeout ends the whole group. Never rejects.
 */
export function runProcess(argv: readonly string[], options: CommandOptions): Promise<CommandEnd> {
  const { cwd, env, maxBytes, whole = false } = options;
  const stdout = tail(maxBytes);
  const stderr = tail(stderrBytes);
  const end = (ok: boolean, why: string, started = true): CommandEnd => ({
    ok,
    why,
    started,
    stdout: stdout.bytes(),
    stderr: stderr.bytes(),
  });
  const [program = '', ...args] = argv;
  if (program === '') return Promise.resolve(end(false, 'has no name', false));
  let child: ChildProcessByStdio<null, Readable, Readable>;
  try {
    child = spawn(program, args, {
      cwd,
      env,
      detached: true,
      shell: false,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
  } catch (error) {
    return Promise.resolve(end(false, notStarted(error), false));
  }
  return new Promise((resolve) => {
    let stopped: string | undefined;
    const timers = new Set<NodeJS.Timeout>();
    const after = (ms: number, act: () => void): void => {
      const rest = ms - longestTimer;
      timers.add(rest > 0 ? setTimeout(() => after(rest, act), longestTimer) : setTimeout(act, ms));
    };
    const forget = (): void => timers.forEach((timer) => clearTimeout(timer));
    const finish = (result: CommandEnd): void => {
      forget();
      // Another process may still hold the other end; stop reading from it.
      child.stdout.destroy();
      child.stderr.destroy();
      resolve(result);
    };
    const stop = (why: string): void => {
      if (stopped !== undefined) return;
      stopped = why;
      signalGroup(child, 'SIGTERM');
      after(options.grace ?? 5000, () => {
        signalGroup(child, 'SIGKILL');
        // A process that has left the group may keep the output open.
        after(drain, () => finish(end(false, why)));
      });
    };
    after(options.timeout, () => stop(`did not end within ${options.timeout / 1000} s and was ended`));
    child.stdout.on('data', (chunk: Buffer) => {
      stdout.push(chunk);
      if (whole && stdout.size() > maxBytes) stop(`printed more than ${maxBytes} bytes and was ended`);
    });
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', (error) => finish(end(false, notStarted(error), false)));
    const ended = (code: number | null, signal: NodeJS.Signals | null): void => {
      // The processes of its group that ignored SIGTERM.
      if (stopped !== undefined) signalGroup(child, 'SIGKILL');
      finish(
        end(
          stopped === undefined && code === 0,
          stopped ?? (signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`),
        ),
      );
    };
    child.on('exit', (code, signal) => {
      if (stopped !== undefined) return;
      forget();
      after(drain, () => ended(code, signal));
    });
    child.on('close', ended);
  });
}

/** Milliseconds, 24.8 days: Node runs a longer timer at once. */
export const longestTimer: number = 2 ** 31 - 1;

/** A group that is gone already needs no signal. */
function signalGroup({ pid }: { readonly pid?: number | undefined }, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // ESRCH.
  }
}

function notStarted(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known: Readonly<Record<string, string>> = {
    ENOENT:
      'was not found: give its path, or put its folder on PATH (and see that the program that its first line names is there)',
    EACCES: 'may not be run: chmod +x makes a file executable',
    ENOEXEC: 'is not a program: a script needs a first line such as #!/bin/sh',
    E2BIG: 'cannot be started: its arguments and environment are too long',
    ENOTDIR: 'was not found: a part of its path is not a folder',
    ERR_INVALID_ARG_VALUE: 'cannot be started: an argument holds a NUL character',
  };
  return known[code] ?? `cannot be started (${code || String(error)})`;
}

/** Keeps the last bytes of the input, and at most one more chunk. */
function tail(limit: number): { push(chunk: Buffer): void; bytes(): Buffer; size(): number } {
  const chunks: Buffer[] = [];
  let kept = 0;
  let size = 0;
  return {
    push(chunk) {
      chunks.push(chunk);
      kept += chunk.length;
      size += chunk.length;
      while (kept - chunks[0]!.length >= limit) kept -= chunks.shift()!.length;
    },
    bytes: () => Buffer.concat(chunks).subarray(-limit),
    size: () => size,
  };
}

/** The environment of the operator without the secrets of Gradus: the program needs the operator's variables, but not our webhooks. */
export function operatorEnvironment(from: NodeJS.ProcessEnv = process.env): Record<string, string> {
  const environment: Record<string, string> = {};
  for (const [name, value] of Object.entries(from))
    if (value !== undefined && !name.startsWith('GRADUS_')) environment[name] = value;
  return environment;
}
