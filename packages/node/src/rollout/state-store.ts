import { randomUUID } from 'node:crypto';
import { systemClock } from '../clock.ts';
import { quotedName, RepositoryError } from '../files/repository-error.ts';
import { remoteRef } from './remote-ref.ts';
import { stateGit, type StateGit } from './state-git.ts';
import { localRef, type StateRef } from './state-ref.ts';
import { stateFiles, readStateTree, readBlobs, writeTree } from './state-tree.ts';

/** The branch on which the state of rollouts lies unless the project file says another. */
export const defaultStateRef = 'refs/heads/gradus/state';

export interface Author {
  readonly name: string;
  readonly email: string;
}

export interface StateStoreOptions {
  /** A folder of the repository: of its working tree, of a linked one, or a bare repository. */
  readonly dir: string;
  /** Full name. */
  readonly ref?: string;
  /** Name of a remote of the clone that has the ref. Default: the clone itself. */
  readonly remote?: string;
  /** Who commits, and is the author where none is named. */
  readonly committer?: Author;
  readonly now?: () => Date;
}

/** The files of the state at one commit. */
export interface StateSnapshot {
  /** Undefined: the ref did not exist. */
  readonly commit: string | undefined;
  /** Paths of all files, in the order of the tree. */
  paths(): Promise<readonly string[]>;
  /** The text of a file; undefined if it does not exist. */
  read(path: string): Promise<string | undefined>;
  /** The texts of all files whose paths are wanted, by path, in one go. */
  readAll(wanted: (path: string) => boolean): Promise<ReadonlyMap<string, string>>;
}

/** By path: the new text, or null to delete it. Other files are kept. */
export type StateChanges = ReadonlyMap<string, string | null>;

export interface WriteOptions {
  /** The first line is what `git log --oneline` shows. */
  readonly message: string;
  readonly author?: Author;
}

/** One commit of the state. */
export interface StateCommit {
  readonly commit: string;
  readonly author: Author;
  /** Milliseconds of the epoch, to the second. */
  readonly at: number;
  readonly message: string;
}

/** Files on a Git ref that is moved by compare-and-swap: of two who write from the same snapshot, one wins. */
export interface StateStore {
  readonly ref: string;
  readonly remote: string | undefined;
  read(): Promise<StateSnapshot>;
  /**
   * One commit on top of the snapshot's. `lost`: somebody else was faster, and nothing was written. Index, HEAD, working tree and branches
   * are left alone, and no hook of this clone runs.
   */
  write(snapshot: StateSnapshot, changes: StateChanges, options: WriteOptions): Promise<'written' | 'lost'>;
  /** The commits that altered a file, the latest first, at most `limit`. */
  log(path: string, limit: number): Promise<readonly StateCommit[]>;
}

const gradus: Author = { name: 'gradus', email: 'gradus@localhost' };

/** Opens the Git ref that keeps the state of rollouts. All methods throw RepositoryError if Git or the remote fails. */
export async function openStateStore({
  dir,
  ref = defaultStateRef,
  remote,
  committer = gradus,
  now = systemClock,
}: StateStoreOptions): Promise<StateStore> {
  assertNames(ref, remote);
  const git = await stateGit(dir);
  const place: StateRef = remote === undefined ? localRef(git, ref) : remoteRef(git, remote, ref);
  return {
    ref,
    remote,
    read: async () => snapshot(git, await place.tip(), remote !== undefined),
    async write({ commit }, changes, { message, author = committer }) {
      const tree = await writeTree(git, await readStateTree(git, commit), changes);
      const date = `@${Math.floor(now().getTime() / 1000)} +0000`;
      const env = { ...identity('AUTHOR', author, date), ...identity('COMMITTER', committer, date) };
      const parent = commit === undefined ? [] : ['-p', commit];
      const input = unique(message.replaceAll('\0', '').trimEnd());
      return place.move(commit, await git.ask(['commit-tree', tree, ...parent, '-F', '-'], { input, env }));
    },
    async log(path, limit) {
      const tip = await place.tip(true);
      return tip === undefined ? [] : history(git, tip, path, limit);
    },
  };
}

/** Two who write the same at one second would make one commit, and each would think that it was theirs: a trailer tells them apart. */
function unique(message: string): string {
  const paragraph = /\n\n(?:[A-Za-z][\w-]*: .*(?:\n|$))+$/.test(message) ? '' : '\n';
  return `${message}\n${paragraph}Write: ${randomUUID()}\n`;
}

function identity(who: 'AUTHOR' | 'COMMITTER', { name, email }: Author, date: string): Record<string, string> {
  return { [`GIT_${who}_NAME`]: name, [`GIT_${who}_EMAIL`]: email, [`GIT_${who}_DATE`]: date };
}

function assertNames(ref: string, remote: string | undefined): void {
  if (!/^refs(?:\/(?![-.])[\w.@+-]+(?<!\.lock|\.))+$/.test(ref) || ref.includes('..') || ref.split('/').length < 3)
    throw new RepositoryError(
      `${quotedName(ref)} cannot be the ref of the state: give a full name such as ${defaultStateRef} (rollouts.state.ref in the project file).`,
    );
  if (remote !== undefined && !/^\w[\w.-]{0,99}$/.test(remote))
    throw new RepositoryError(
      `${quotedName(remote)} is not the name of a remote: give one of git remote, such as origin (rollouts.state.remote in the project file).`,
    );
}

function snapshot(git: StateGit, commit: string | undefined, network: boolean): StateSnapshot {
  let listed: Promise<Map<string, string>> | undefined;
  const files = (): Promise<Map<string, string>> => (listed ??= readStateTree(git, commit).then(stateFiles));
  const texts = async (wanted: (path: string) => boolean): Promise<ReadonlyMap<string, string>> =>
    readBlobs(git, new Map([...(await files())].filter(([path]) => wanted(path))), network);
  return {
    commit,
    paths: async () => [...(await files()).keys()],
    read: async (path) => (await texts((each) => each === path)).get(path),
    readAll: texts,
  };
}

const fields = ['%H', '%an', '%ae', '%at', '%B'];

async function history(git: StateGit, tip: string, path: string, limit: number): Promise<StateCommit[]> {
  const format = `--format=${fields.join('%x00')}%x00`;
  const log = await git.ask([
    'log',
    `--max-count=${limit}`,
    '--no-mailmap',
    '--encoding=UTF-8',
    format,
    tip,
    '--',
    path,
  ]);
  const values = log.split('\0');
  return Array.from({ length: Math.floor(values.length / fields.length) }, (_, index) => {
    const [commit = '', name = '', email = '', at = '', message = ''] = values.slice(index * fields.length);
    return { commit: commit.trim(), author: { name, email }, at: Number(at) * 1000, message: message.trimEnd() };
  });
}
