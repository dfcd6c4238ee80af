import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { git } from './git.ts';
import { assertOid } from './oid.ts';
import { explain, RepositoryError, unshallow } from './repository-error.ts';

/** The first best common ancestor, which a three-dot diff takes too. Throws where there is none, or where a shallow clone may hide a better one. */
export async function findMergeBase(root: string, base: string, head: string, shallow: boolean): Promise<string> {
  const found = await git(root, ['merge-base', assertOid(base), assertOid(head)]);
  if (found.code > 1) throw explain(found, 'merge-base', root);
  const oid = found.stdout.trim();
  if (shallow && (oid === '' || (await mayHideBetter(root, base, head, oid)))) {
    throw new RepositoryError(
      `This clone is shallow, so it is not known where ${short(head)} left ${short(base)}. ${unshallow}`,
    );
  }
  if (oid === '') {
    throw new RepositoryError(
      `${short(base)} and ${short(head)} share no history, so there is nothing to compare with. ` +
        'Name the branch that the change starts from, or rebase the change onto it.',
    );
  }
  return assertOid(oid);
}

/**
 * One of the two is the best there can be. Else a better ancestor is reached over commits that are not ancestors of the one found. Where none of those that are known is one at
 * which the history was cut, all of them are known.
 */
async function mayHideBetter(root: string, base: string, head: string, found: string): Promise<boolean> {
  if (found === base || found === head) return false;
  const walked = await git(root, ['rev-list', base, head, `^${found}`]);
  if (walked.code !== 0) throw explain(walked, 'rev-list', root);
  const cut = new Set(await cutCommits(root));
  return walked.stdout.split('\n').some((oid) => oid !== '' && cut.has(oid));
}

/** The commits whose parents a shallow clone left out: https://git-scm.com/docs/shallow */
async function cutCommits(root: string): Promise<string[]> {
  const path = await git(root, ['rev-parse', '--git-path', 'shallow']);
  if (path.code !== 0) throw explain(path, 'rev-parse', root);
  return readFileSync(resolve(root, path.stdout.replace(/\n$/, '')), 'utf8').split('\n');
}

function short(oid: string): string {
  return oid.slice(0, 12);
}
