import type { RolloutState } from '@gradus/rollout';
import type { RolloutHead } from '@gradus/rollout/internal';
import { readHeads, startedRollout, statePath } from '../heads.ts';
import type { StateCommit } from '../state-store.ts';
import { reportDeployments } from '../tell-deployments.ts';
import type { StepOutcome } from './next-job.ts';
import type { RolloutJob } from './rollout-job.ts';

/** The rollouts that were started, newest first. Throws RepositoryError. */
export async function listJob({ site }: RolloutJob): Promise<readonly RolloutHead[]> {
  return readHeads(await site.store.read());
}

/** The saved state of a rollout. Throws RepositoryError if it was not started. */
export async function statusJob(
  { site }: RolloutJob,
  name: string,
): Promise<{ readonly state: RolloutState; readonly outcome: StepOutcome }> {
  const state = await startedRollout(await site.store.read(), name);
  return { state, outcome: phaseOutcome(state) };
}

function phaseOutcome({ phase }: RolloutState): StepOutcome {
  if (phase === 'Succeeded') return 'passed';
  return phase === 'Pending' || phase === 'Progressing' ? 'pending' : 'failed';
}

/** The commits of a rollout, the latest first. Throws RepositoryError if it was not started. */
export async function historyJob({ site }: RolloutJob, name: string, limit: number): Promise<readonly StateCommit[]> {
  const commits = await site.store.log(statePath(name), limit);
  if (commits.length === 0) await startedRollout(await site.store.read(), name);
  return commits;
}

/** Reports the batches of a rollout as deployments, also if nothing changed. Throws RepositoryError if it was not started. */
export async function deploymentsJob({ site, job, token, warn }: RolloutJob, name: string): Promise<void> {
  const state = await startedRollout(await site.store.read(), name);
  const reporter = { job, ...(token !== undefined && { token }) };
  for (const problem of await reportDeployments(state, reporter)) warn(problem);
}
