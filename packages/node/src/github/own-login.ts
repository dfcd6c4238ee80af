import { unexpected } from './answer.ts';
import type { GithubClient } from './client.ts';

/**
 * The account that the token writes as: `ada`, `github-actions[bot]` for the token of a job, `my-app[bot]` for that of an app. Uses
 * GraphQL, because tokens of apps cannot `GET /user`.
 */
export async function ownLogin({ octokit }: GithubClient): Promise<string> {
  const answer = await octokit.graphql<{ viewer?: { login?: unknown } } | undefined>('{viewer{login}}').catch(plain);
  const login = answer?.viewer?.login;
  if (typeof login !== 'string') throw unexpected('the login of its token');
  return login;
}

/** An answer of GraphQL that has errors is no refusal by HTTP. */
function plain(error: unknown): never {
  if (error instanceof Error && 'errors' in error) throw unexpected('the login of its token');
  throw error;
}
