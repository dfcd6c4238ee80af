import { notify } from '../notify.ts';
import type { Ticked } from '../steps.ts';
import { reportDeployments } from '../tell-deployments.ts';
import type { RolloutJob } from './rollout-job.ts';

/**
 * Notifies people of what a verb changed, and reports deployments if the job wants it: the only place where either happens after a step.
 * What a single target or gate did is for the history.
 */
export async function announce(
  { job, token, deployments, warn }: RolloutJob,
  { state, events }: Pick<Ticked, 'state' | 'events'>,
): Promise<void> {
  const heard = events.filter(({ type }) => type !== 'target' && type !== 'gate');
  const url = job.runUrl;
  const notice = { rollout: state.name, events: heard, ...(url !== undefined && { url }) };
  for (const problem of await notify(notice)) warn(problem);
  if (deployments !== true || events.length === 0) return;
  const reporter = { job, ...(token !== undefined && { token }) };
  for (const problem of await reportDeployments(state, reporter)) warn(problem);
}
