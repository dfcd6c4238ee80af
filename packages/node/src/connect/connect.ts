import type { Forge } from '@gradus/core/forge';
import type { CiJob, CiRequest } from '../ci/job.ts';

/** The address and the token of a forge. */
export interface Connection {
  readonly request: CiRequest;
  readonly token: string;
  /** Whether GitLab created the token for the job. Default: false. */
  readonly isJobToken?: boolean;
}

/**
 * The connection of a job to the forge that started it; undefined if no forge did. Without `given`, it uses the token of the job, which
 * is empty if the job has none.
 */
export function jobConnection(job: CiJob, given?: string): Connection | undefined {
  if (job.request === undefined) return undefined;
  const token = given ?? job.token(job.request.forge);
  return { request: job.request, token, isJobToken: job.isJobToken(token) };
}

/** Connects to GitHub or GitLab; nothing is read yet. Throws ForgeError if the address is not that of the forge. */
export async function connect({ request, token, isJobToken = false }: Connection): Promise<Forge> {
  const { apiUrl, repository, merged } = request;
  switch (request.forge) {
    case 'gitlab': {
      const { gitlabForge } = await import('../gitlab/gitlab-forge.ts');
      return gitlabForge({ token, isJobToken, apiUrl, project: repository, ...(merged !== undefined && { merged }) });
    }
    case 'github': {
      const { githubForge } = await import('../github/github-forge.ts');
      const [owner = '', repo = ''] = repository.split('/');
      return githubForge({ token, apiUrl, owner, repo });
    }
  }
}
