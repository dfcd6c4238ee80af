import { statSync } from 'node:fs';
import { isOid } from '../git/oid.ts';
import { explain, quotedName, RepositoryError, type GitFailure } from '../files/repository-error.ts';
import type { StateGit } from './state-git.ts';

/** A ref that is moved by compare-and-swap, here or on a remote. */
export interface StateRef {
  /** The commit that it names now, fetched into the clone; undefined if the ref does not exist. `whole`: with all of its history. */
  tip(whole?: boolean): Promise<string | undefined>;
  /**
   * Moves it from one commit (undefined: it must not exist) to a child of it. `lost`: it no longer is what it was, and is left as it is.
   * Throws RepositoryError if it is still there and cannot be moved.
   */
  move(from: string | undefined, to: string): Promise<'written' | 'lost'>;
}

export function localRef(git: StateGit, ref: string): StateRef {
  const tip = (): Promise<string | undefined> => stateCommit(git, ref);
  return {
    tip,
    async move(from, to) {
      const moved = await git.run(['update-ref', '-m', 'gradus', ref, to, from ?? '']);
      if (moved.code === 0) return 'written';
      const now = await tip();
      if (now === from) throw refused(moved, git, ref);
      return (await stateContains(git, now, to)) ? 'written' : 'lost';
    },
  };
}

/** The commit of a ref; undefined if the ref does not exist. Throws RepositoryError if the ref is damaged, or names something else. */
export async function stateCommit(git: StateGit, ref: string): Promise<string | undefined> {
  // One question, since the ref may come into being between two. A broken ref is left out of the list, with a warning.
  const listed = await git.run(['for-each-ref', '--format=%(refname) %(objecttype) %(objectname)', ref]);
  const lines = listed.stdout.toString().split('\n');
  const [, type = '', oid = ''] = lines.find((line) => line.startsWith(`${ref} `))?.split(' ') ?? [];
  if (type === 'commit' && isOid(oid)) return oid;
  if (type === '' && listed.code === 0 && listed.stderr === '') return undefined;
  const said = type === '' ? (listed.stderr.trim().split('\n')[0] ?? '') : `it names a ${type}`;
  throw new RepositoryError(
    `The ref ${quotedName(ref)} does not name a commit that is here: ${said}. ` +
      `Look at it with git show-ref and git fsck, and put it back to the last whole commit: git update-ref ${ref} COMMIT`,
  );
}

/** Whether a commit is the tip, or an ancestor of it. */
export async function stateContains(git: StateGit, tip: string | undefined, commit: string): Promise<boolean> {
  if (tip === undefined) return false;
  return (await git.run(['merge-base', '--is-ancestor', commit, tip])).code === 0;
}

function refused(failure: GitFailure, git: StateGit, ref: string): RepositoryError {
  const other = /cannot lock ref '.*': '(.*)' exists; cannot create/.exec(failure.stderr)?.[1];
  if (other !== undefined)
    return new RepositoryError(
      `The ref ${quotedName(ref)} cannot be made while there is ${quotedName(other)}: rename that, or name another ref in the project file (rollouts.state.ref).`,
    );
  return leftLock(failure) ?? explain(failure, 'update-ref', git.dir);
}

/**
 * The error for a lock file that nobody removes. Git creates it before it writes and removes it when it exits or is asked to stop, but not
 * when it is killed in between. The file does not show whether git is slow or dead, so it is not removed here.
 */
export function leftLock(failure: GitFailure, olderThanMs = 0): RepositoryError | undefined {
  const path = /Unable to create '(.*\.lock)': File exists/.exec(failure.stderr)?.[1];
  if (path === undefined) return undefined;
  const since = statSync(path, { throwIfNoEntry: false })?.mtime;
  if (olderThanMs > 0 && (since === undefined || Date.now() - since.getTime() < olderThanMs)) return undefined;
  return new RepositoryError(
    `The lock ${quotedName(path)} is in the way${since === undefined ? '' : `, and has been there since ${since.toISOString()}`}: a git that was killed while it wrote leaves it behind. ` +
      'When no other git works in this repository, remove that file and run again; nothing was written.',
  );
}
