import { batchDeployments, ForgeError, type RolloutState } from '@gradus/core';
import { ciRequest } from '../forge/ci-request.ts';
import { connect } from '../forge/connect.ts';
import { isOid } from '../oid.ts';

/** A job that may tell its forge of deployments. */
export interface DeploymentTeller {
  readonly token: string;
  /** The variables of the job. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * Shows the batches of a rollout as deployments of the forge that the job runs on. What could not be told is given back as sentences; it never
 * stops a rollout, whose state is elsewhere.
 */
export async function tellDeployments(
  state: RolloutState,
  { token, environment }: DeploymentTeller,
): Promise<readonly string[]> {
  const all = batchDeployments(state);
  const ended = ['RolledBack', 'Failed', 'Aborted'].includes(state.phase);
  const news = ended ? all : all.slice(-2);
  if (news.length === 0) return [];
  const request = ciRequest(environment);
  const commit = environment['GITHUB_SHA'] ?? environment['CI_COMMIT_SHA'] ?? '';
  const branch = environment['GITHUB_REF_NAME'] ?? environment['CI_COMMIT_REF_NAME'] ?? '';
  if (request === undefined || !isOid(commit))
    return ['Deployments were not told: this is no job of GitHub Actions or GitLab CI.'];
  const url = urlOf(environment);
  try {
    const forge = await connect({ request, token });
    for (const batch of news) {
      const written = await forge.deployment({ ...batch, commit, branch, ...(url !== undefined && { url }) });
      // What one is refused the others would be, too.
      if (!written.written) return [`The deployment ${batch.key} was not told: ${written.why}.`];
    }
    return [];
  } catch (error) {
    if (error instanceof ForgeError) return [`Deployments were not told: ${error.message}`];
    throw error;
  }
}

function urlOf(environment: DeploymentTeller['environment']): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment;
  return server && repository && run
    ? `${server}/${repository}/actions/runs/${run}`
    : (environment['CI_JOB_URL'] ?? undefined);
}
