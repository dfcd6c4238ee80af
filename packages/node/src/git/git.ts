import { spawn } from 'node:child_process';
import { simpleGit, type SimpleGitOptions } from 'simple-git';
import { configEntries, gitConfig, gitEnvironment, safeDirectories } from './git-environment.ts';
import { explain, RepositoryError, type GitFailure } from '../files/repository-error.ts';

/** Milliseconds without a byte after which a git process counts as hung. */
export const silenceMs = 120_000;

/** The maximum bytes of one listing: more than a million paths. Trees with shared subtrees can name more paths than a disk can store. */
const listingBytes = 128 * 1024 * 1024;

export interface GitText {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

const unsafe: NonNullable<SimpleGitOptions['unsafe']> = {
  // These guard against configuration that starts programs; here they let through the settings that switch it off.
  allowUnsafeFsMonitor: true,
  allowUnsafeHooksPath: true,
  allowUnsafeConfigPaths: true,
  allowUnsafeConfigEnvCount: true,
  allowUnsafeExec: true,
};

/**
 * Runs one short command and returns its text for any exit code. Throws a RepositoryError if git did not run at all. A simple-git
 * instance drops its queue when one call fails, so each call has its own instance.
 */
export async function git(dir: string, args: readonly string[]): Promise<GitText> {
  const environment = gitEnvironment();
  let outcome: GitFailure | undefined;
  const client = simpleGit({
    baseDir: dir,
    config: [...gitConfig],
    // By default, it treats the output that has arrived 50 ms after the exit as complete.
    completion: { onClose: true, onExit: false },
    timeout: { block: silenceMs },
    allowEnvironment: Object.keys(environment),
    unsafe,
    // By default an exit code other than 0 with nothing on stderr is a success.
    errors(error, { exitCode, stdErr }) {
      outcome = { code: exitCode, stderr: Buffer.concat(stdErr).toString() };
      return exitCode === 0 ? undefined : (error ?? new Error(`exit code ${exitCode}`));
    },
  }).env(environment);
  try {
    const stdout = await client.raw([...args]);
    return { stdout, stderr: outcome?.stderr ?? '', code: 0 };
  } catch (error) {
    if (outcome === undefined || outcome.code === null || outcome.code < 0) {
      const stderr = outcome?.stderr || (error instanceof Error ? error.message : String(error));
      throw explain({ code: outcome?.code ?? null, stderr }, args[0] ?? '', dir);
    }
    return { stdout: '', stderr: outcome.stderr, code: outcome.code ?? 1 };
  }
}

export interface GitBytes extends GitFailure {
  readonly stdout: Buffer;
}

/** Arguments and environment of a git process that is started directly. `config` overrides what the repository configures. */
export function gitProcess(
  args: readonly string[],
  config: readonly (readonly [string, string])[] = [],
): { args: string[]; env: Record<string, string> } {
  const safe = safeDirectories().map((path): readonly [string, string] => ['safe.directory', path]);
  return {
    args: [...settings(gitConfig), ...args],
    env: { ...gitEnvironment(), ...configEntries([...safe, ...config]) },
  };
}

function settings(entries: readonly string[]): string[] {
  return entries.flatMap((entry) => ['-c', entry]);
}

export interface GitBytesOptions {
  /** Overrides what the repository configures. */
  readonly config?: readonly (readonly [key: string, value: string])[];
  /** Path of the index to use instead of the repository's. */
  readonly index?: string;
  /** The whole environment, instead of the one for a hostile tree. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Its standard input. */
  readonly input?: string | Uint8Array;
  /** The maximum bytes of output. */
  readonly limit?: number;
  /** Milliseconds without a byte after which the process counts as hung. Default: two minutes. */
  readonly silence?: number;
}

/**
 * Runs one command that lists, and returns its bytes unchanged, up to 128 MiB, whatever the exit code is. Throws a RepositoryError beyond
 * that, if git cannot be started, or if it prints nothing for two minutes.
 */
export function gitBytes(
  dir: string,
  args: readonly string[],
  { config = [], environment, index, input = '', limit = listingBytes, silence = silenceMs }: GitBytesOptions = {},
): Promise<GitBytes> {
  const { args: argv, env } =
    environment === undefined
      ? gitProcess(args, config)
      : {
          args: [...settings([...gitConfig, ...config.map((entry) => entry.join('='))]), ...args],
          env: { ...environment },
        };
  if (index !== undefined) env['GIT_INDEX_FILE'] = index;
  const command = args[0] ?? '';
  return new Promise((resolve, reject) => {
    const child = spawn('git', argv, { cwd: dir, env, stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true });
    const chunks: Buffer[] = [];
    let size = 0;
    let stderr = '';
    const stop = (message: string): void => {
      child.kill('SIGKILL');
      reject(new RepositoryError(message));
    };
    const timer = setTimeout(() => stop(`git ${command} did not respond for ${silence / 1000} seconds.`), silence);
    // A command that ended early reports why on stderr and in its exit code.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    child.stdout.on('data', (chunk: Buffer) => {
      timer.refresh();
      size += chunk.length;
      if (size > limit)
        stop(`git ${command} lists more than ${limit} bytes of paths; a tree this large cannot be judged.`);
      else chunks.push(chunk);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (stderr.length < 65_536) stderr += text;
    });
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(explain({ code: null, stderr: error.message }, command, dir));
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ stdout: Buffer.concat(chunks), stderr, code });
    });
  });
}

/** As `gitBytes`, and throws a RepositoryError for any exit code but 0. */
export async function gitListing(dir: string, args: readonly string[], input = ''): Promise<Buffer> {
  const result = await gitBytes(dir, args, { input });
  if (result.code !== 0) throw explain(result, args[0] ?? '', dir);
  return result.stdout;
}
