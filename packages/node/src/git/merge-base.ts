import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { git } from './git.ts';
import { assertOid, isOid } from './oid.ts';
import { explain, RepositoryError, unshallow } from '../files/repository-error.ts';

/**
 * The best common ancestors of two commits, at least one; several after a criss-cross merge (git-merge-base(1), "--all"). Throws a
 * RepositoryError if there is none, or if a shallow clone may hide one.
 */
export async function findMergeBases(
  root: string,
  base: string,
  head: string,
  shallow: boolean,
): Promise<readonly string[]> {
  const found = await git(root, ['merge-base', '--all', assertOid(base), assertOid(head)]);
  if (found.code > 1) throw explain(found, 'merge-base', root);
  const bases = found.stdout.split('\n').filter(isOid);
  if (shallow && (bases.length === 0 || (await mayHideAnother(root, base, head, bases)))) {
    throw new RepositoryError(
      `This clone is shallow, so it is unknown where ${short(head)} branched off from ${short(base)}. ${unshallow}`,
    );
  }
  if (bases.length === 0) {
    throw new RepositoryError(
      `${short(base)} and ${short(head)} have no common history, so they cannot be compared. ` +
        'Name the branch that the change starts from, or rebase the change onto it.',
    );
  }
  return bases;
}

/**
 * One of the two is the only one there can be. Otherwise another ancestor is reached over commits that are not ancestors of those
 * found. Where none of the known ones is a commit at which the history was cut, all of them are known.
 */
async function mayHideAnother(root: string, base: string, head: string, found: readonly string[]): Promise<boolean> {
  if (found.includes(base) || found.includes(head)) return false;
  const walked = await git(root, ['rev-list', base, head, ...found.map((oid) => `^${oid}`)]);
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
