import { ForgeError } from '@gradus/core/forge';
import type { Repository } from './repository.ts';
import { RepositoryError } from '../files/repository-error.ts';

/**
 * The tip of a target branch according to this clone and the forge, whichever is newer. The forge may report the tip from when the
 * request was last pushed to: rules that were merged since would not apply. Throws ForgeError if neither contains the other, because it is
 * then unknown which rules decide.
 *
 * @param known commits that the forge and the event name; the first one in the clone counts
 */
export async function targetTip(
  repository: Repository,
  branch: string,
  known: readonly (string | undefined)[],
): Promise<string> {
  const fetched = (await repository.refs('refs/remotes/origin/')).get(`refs/remotes/origin/${branch}`);
  const here = await firstHere(repository, known);
  if (fetched !== undefined && here !== undefined) return newer(repository, branch, fetched, here);
  const tip = fetched ?? here;
  if (tip !== undefined) return tip;
  const [first] = known;
  const at = first ? ` (${branch} is at ${first.slice(0, 7)} now)` : '';
  throw new RepositoryError(
    `The tip of the target branch${at} is not in this clone. Check out the repository with its whole history: fetch-depth: 0 of actions/checkout, GIT_DEPTH: 0 on GitLab.`,
  );
}

/** Whether a commit equals or contains another one; false if one of them is not in the clone. */
export async function containsCommit(repository: Repository, commit: string, ancestor: string): Promise<boolean> {
  if (commit === ancestor) return true;
  if (!(await repository.has(commit)) || !(await repository.has(ancestor))) return false;
  return (await repository.mergeBases(commit, ancestor)).includes(ancestor);
}

async function newer(repository: Repository, branch: string, fetched: string, here: string): Promise<string> {
  if (await containsCommit(repository, fetched, here)) return fetched;
  if (await containsCommit(repository, here, fetched)) return here;
  throw new ForgeError(
    `${branch} is at ${here.slice(0, 7)} in the forge and at ${fetched.slice(0, 7)} in this clone, and neither contains the other.`,
    `The branch was rewritten. Fetch it again (git fetch origin ${branch}) and run the gate again.`,
  );
}

async function firstHere(
  repository: Repository,
  commits: readonly (string | undefined)[],
): Promise<string | undefined> {
  for (const commit of commits) if (commit && (await repository.has(commit))) return commit;
  return undefined;
}
