import { ForgeError } from '@gradus/core/forge';
import { githubAccount } from './account.ts';
import { githubReason, unexpected } from './answer.ts';
import { githubClient, type GithubOptions } from './client.ts';

/** Reads the reviews of deployments of a run: https://docs.github.com/rest/actions/workflow-runs, "Get the review history". */
export async function githubApprovals(
  options: GithubOptions,
  runId: number,
  environment: string,
): Promise<readonly string[]> {
  const { rest, where } = githubClient(options);
  try {
    const { data } = await rest.actions.getReviewsForRun({ ...where, run_id: runId });
    if (!Array.isArray(data)) throw unexpected('a list');
    const people = data
      // Names of environments are case-insensitive.
      .filter(
        ({ state, environments }) =>
          state === 'approved' && environments.some(({ name }) => name?.toLowerCase() === environment.toLowerCase()),
      )
      .map(({ user }) => githubAccount(user))
      .filter(({ bot, login }) => !bot && login !== 'ghost');
    return [...new Set(people.map(({ login }) => login))];
  } catch (error) {
    throw new ForgeError(
      `Who approved ${environment} in run ${runId} cannot be read: ${githubReason(error)}.`,
      'The token needs actions: read.',
    );
  }
}
