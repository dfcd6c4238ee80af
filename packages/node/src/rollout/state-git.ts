import { lstatSync, realpathSync } from 'node:fs';
import { gitBytes, type GitBytes } from '../git/git.ts';
import { gitEnvironment } from '../git/git-environment.ts';
import { explain, quotedName, RepositoryError } from '../files/repository-error.ts';
import { networkEnvironment } from './network-environment.ts';

export interface StateGitCall {
  readonly input?: string | Uint8Array;
  readonly config?: readonly (readonly [key: string, value: string])[];
  /** Added to the environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** It talks to a remote, or may have to for an object that the clone left out. */
  readonly network?: boolean;
}

/** Git in one repository, whether it has a working tree or not; only objects and refs are touched. */
export interface StateGit {
  readonly dir: string;
  readonly shallow: boolean;
  /** Whatever the exit code is. */
  run(args: readonly string[], call?: StateGitCall): Promise<GitBytes>;
  /** The output without the newline at its end. Throws RepositoryError for any exit code but 0. */
  ask(args: readonly string[], call?: StateGitCall): Promise<string>;
}

/** The largest answer: all files of a state together. */
export const stateBytes: number = 512 * 1024 * 1024;

const config: readonly (readonly [string, string])[] = [
  // A state of 15 MB packs in a third of the time, and hardly larger.
  ['core.looseCompression', '1'],
  // By default loose objects are not synced, but refs are: after a power cut the ref could name a commit that never reached the disk.
  ['core.fsync', 'committed'],
  // Who waits here has lost the race most of the time; who gave up after the default of 100 ms would not know.
  ['core.filesRefLockTimeout', '5000'],
  ['i18n.commitEncoding', 'UTF-8'],
  ['log.follow', 'false'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
  // A connection that moves nothing for a minute is dead.
  ['http.lowSpeedLimit', '1'],
  ['http.lowSpeedTime', '60'],
];

/** Throws RepositoryError if `dir` is not a repository, or if git refuses it. */
export async function stateGit(dir: string): Promise<StateGit> {
  if (lstatSync(dir, { throwIfNoEntry: false }) === undefined)
    throw new RepositoryError(`${quotedName(dir)} does not exist.`);
  const at = realpathSync(dir);
  const where = (env: Readonly<Record<string, string>>): Promise<GitBytes> =>
    gitBytes(at, ['rev-parse', '--is-shallow-repository', '--absolute-git-dir'], {
      environment: { ...gitEnvironment(), ...env },
    });
  let found = await where({});
  // `safe.bareRepository=explicit` keeps git out of a bare repository that it finds; this one was named.
  if (/cannot use bare repository/.test(found.stderr)) found = await where({ GIT_DIR: at });
  if (/not a git repository/.test(found.stderr))
    throw new RepositoryError(`${quotedName(dir)} is not a Git repository, so the state of rollouts cannot lie in it.`);
  if (found.code !== 0) throw explain(found, 'rev-parse', at);
  const [shallow = '', ...rest] = found.stdout.toString().split('\n');
  const gitDir = rest.join('\n').replace(/\n$/, '');
  return { dir: at, shallow: shallow === 'true', ...caller(at, gitDir) };
}

function caller(dir: string, gitDir: string): Pick<StateGit, 'run' | 'ask'> {
  const run: StateGit['run'] = (args, { input = '', config: more = [], env = {}, network = false } = {}) =>
    gitBytes(dir, args, {
      config: [...config, ...more],
      environment: { ...(network ? networkEnvironment() : gitEnvironment()), GIT_DIR: gitDir, ...env },
      input,
      limit: stateBytes,
    });
  return {
    run,
    async ask(args, call) {
      const result = await run(args, call);
      if (result.code !== 0) throw explain(result, args[0] ?? '', dir);
      return result.stdout.toString().replace(/\n$/, '');
    },
  };
}
