import type { Action } from '@gradus/rollout';
import { previewStep, takeStep, type Ticked } from '../steps.ts';
import { announce } from './announce.ts';
import type { RolloutJob } from './rollout-job.ts';

/** How many jobs a matrix of GitHub has at most. docs.github.com, "Running variations of jobs in a workflow" */
export const mostOfMatrix = 256;

export interface NextOptions {
  /** Nothing is written, and nobody is notified. */
  readonly dryRun?: boolean;
  /** Prints the step. It runs before anybody is notified: a job that is ended then has lost none of its targets. */
  readonly show: (ticked: Ticked) => void;
}

/** Takes one step, shows it, and notifies people. Throws as `takeStep` does. */
export async function nextJob(
  job: RolloutJob,
  name: string,
  { dryRun = false, show }: NextOptions,
): Promise<StepOutcome> {
  const ticked = dryRun ? await previewStep(job.site, name) : await takeStep(job.site, name);
  show(ticked);
  warnOfUndated(job, ticked);
  if (!dryRun) await announce(job, ticked);
  return stepOutcome(ticked.action);
}

/** A version without a time may be older than the start of its target, so a step under way does not use it: that must not pass silently. */
function warnOfUndated({ undated, warn }: RolloutJob, { events, action }: Ticked): void {
  if (undated === 0 || action.do === 'done' || events.some(({ type }) => type === 'started')) return;
  const targets = undated === 1 ? '1 target has' : `${undated} targets have`;
  warn(
    `${targets} a version without observedAt in the fleet file, and a rollout under way does not use it: the observation may be older than the last start. Add observedAt, an instant of RFC 3339.`,
  );
}

/** Whether something is to be done or the rollout has succeeded, it waits, or only a person can continue. */
export type StepOutcome = 'passed' | 'pending' | 'failed';

export function stepOutcome(action: Action): StepOutcome {
  if (action.do === 'wait') return 'pending';
  if (action.do === 'blocked') return 'failed';
  return action.do === 'done' && action.phase !== 'Succeeded' ? 'failed' : 'passed';
}
