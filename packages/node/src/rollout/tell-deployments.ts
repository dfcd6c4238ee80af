import { batchDeployments } from '@gradus/rollout/internal';
import { ForgeError } from '@gradus/core/forge';
import type { RolloutState } from '@gradus/rollout';
import type { CiJob } from '../ci/job.ts';
import { connect, jobConnection } from '../connect/connect.ts';

/** A job that may report deployments to its forge. */
export interface DeploymentReporter {
  readonly job: CiJob;
  /** Default: the token that the job has for its forge. */
  readonly token?: string;
}

/**
 * Shows the batches of a rollout as deployments of the forge that the job runs on. Returns what could not be reported, as sentences: that never
 * stops a rollout, whose state is elsewhere.
 */
export async function reportDeployments(
  state: RolloutState,
  { job, token }: DeploymentReporter,
): Promise<readonly string[]> {
  const all = batchDeployments(state);
  const ended = ['RolledBack', 'Failed', 'Aborted', 'Superseded'].includes(state.phase);
  const news = ended ? all : all.slice(-2);
  if (news.length === 0) return [];
  const connection = jobConnection(job, token);
  const { commit, branch = '', runUrl: url } = job;
  if (connection === undefined || commit === undefined)
    return ['Deployments were not reported: this is not a job of GitHub Actions or GitLab CI.'];
  if (connection.token === '') return ['Deployments were not reported: there is no token. Set GRADUS_TOKEN.'];
  try {
    const forge = await connect(connection);
    for (const batch of news) {
      const written = await forge.deployment({ ...batch, commit, branch, ...(url !== undefined && { url }) });
      // What one is refused the others would be, too.
      if (!written.written) return [`The deployment ${batch.key} was not reported: ${written.why}.`];
    }
    return [];
  } catch (error) {
    if (error instanceof ForgeError) return [`Deployments were not reported: ${error.message}`];
    throw error;
  }
}
