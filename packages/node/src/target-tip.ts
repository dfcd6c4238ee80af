import type { Repository } from './repository.ts';
import { RepositoryError } from './repository-error.ts';

/**
 * The tip of a target branch as far as this clone and the forge know it, whichever is newer. What a forge tells with a request is
 * where the branch stood when the request was last pushed to: rules that were merged since would not hold.
 *
 * @param told commits that the forge and the event name, the first that is here counts
 */
export async function targetTip(
  repository: Repository,
  branch: string,
  told: readonly (string | undefined)[],
): Promise<string> {
  const fetched = (await repository.refs('refs/remotes/origin/')).get(`refs/remotes/origin/${branch}`);
  const here = await firstHere(repository, told);
  if (fetched !== undefined && here !== undefined)
    return (await repository.mergeBase(fetched, here)) === fetched ? here : fetched;
  const tip = fetched ?? here;
  if (tip !== undefined) return tip;
  const [known] = told;
  const at = known ? ` (${branch} is at ${known.slice(0, 7)} now)` : '';
  throw new RepositoryError(
    `The tip of the target branch${at} is not in this clone. Check the repository out with its whole history: fetch-depth: 0 of actions/checkout, GIT_DEPTH: 0 on GitLab.`,
  );
}

async function firstHere(
  repository: Repository,
  commits: readonly (string | undefined)[],
): Promise<string | undefined> {
  for (const commit of commits) if (commit && (await repository.has(commit))) return commit;
  return undefined;
}
