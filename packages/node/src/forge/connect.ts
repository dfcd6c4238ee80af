import { ForgeError, type Forge } from '@gradus/core';
import type { CiRequest } from './ci-request.ts';

/** How to reach the forge of a CI job. */
export interface Connection {
  readonly request: CiRequest;
  readonly token: string;
}

/** The adapter of a forge; loaded only now, since most runs ask no forge. */
export async function connect({ request, token }: Connection): Promise<Forge> {
  const { apiUrl, repository } = request;
  if (request.forge === 'gitlab')
    throw new ForgeError(
      'Merge requests of GitLab cannot be read yet.',
      'Judge them with gradus check, or give the facts of the request by --review FILE.',
    );
  const { githubForge } = await import('../github/github-forge.ts');
  const [owner = '', repo = ''] = repository.split('/');
  return githubForge({ token, apiUrl, owner, repo });
}
