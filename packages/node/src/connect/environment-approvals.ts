import { ForgeError } from '@gradus/core/forge';
import type { CiRequest } from '../ci/job.ts';

/** A run of a workflow, and the environment for which one of its jobs waited. */
export interface EnvironmentRun {
  readonly request: Pick<CiRequest, 'forge' | 'apiUrl' | 'repository'>;
  readonly token: string;
  readonly runId: number;
  readonly environment: string;
}

/**
 * Logins of the people (not apps) who approved an environment in this run, as the forge reports. The forge does not report which attempt
 * of the run was approved. Throws ForgeError.
 */
export async function environmentApprovals({
  request: { forge, apiUrl, repository },
  token,
  runId,
  environment,
}: EnvironmentRun): Promise<readonly string[]> {
  if (forge !== 'github') throw new ForgeError('Only GitHub reports who approved an environment of a run.');
  const { githubApprovals } = await import('../github/approvals.ts');
  const [owner = '', repo = ''] = repository.split('/');
  return githubApprovals({ token, apiUrl, owner, repo }, runId, environment);
}
