import process from 'node:process';
import type { Forge } from '@gradus/core';
import type { CiRequest } from './ci-request.ts';

/** How to reach the forge of a CI job. */
export interface Connection {
  readonly request: CiRequest;
  readonly token: string;
}

/** The adapter of a forge; loaded only now, since most runs ask no forge. Throws ForgeError where the address is not the forge's. */
export async function connect({ request, token }: Connection): Promise<Forge> {
  const { apiUrl, repository, merged } = request;
  if (request.forge === 'gitlab') {
    const { gitlabForge } = await import('../gitlab/gitlab-forge.ts');
    const isJobToken = token === process.env['CI_JOB_TOKEN'];
    return gitlabForge({ token, isJobToken, apiUrl, project: repository, ...(merged !== undefined && { merged }) });
  }
  const { githubForge } = await import('../github/github-forge.ts');
  const [owner = '', repo = ''] = repository.split('/');
  return githubForge({ token, apiUrl, owner, repo });
}
