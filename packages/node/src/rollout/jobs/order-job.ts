import type { RolloutState } from '@gradus/rollout';
import type { Order, Ordered } from '@gradus/rollout/internal';
import { amendTo, applyOrder, type Ticked } from '../steps.ts';
import { announce } from './announce.ts';
import type { RolloutJob } from './rollout-job.ts';

export interface OrderOptions {
  /** Kept in the history. */
  readonly reason?: string;
  /** Prints what happened, before anybody is notified. */
  readonly show: (ticked: Ticked) => void;
}

/** Applies `pause`, `abort` or another order of a person to a rollout in one commit, and notifies people. Throws RepositoryError if it is refused. */
export async function orderJob(
  job: RolloutJob,
  name: string,
  order: (state: RolloutState, asked: Order) => Ordered,
  { reason, show }: OrderOptions,
): Promise<void> {
  const { by, now } = job.site;
  const asked = { by, now: now().getTime(), ...(reason !== undefined && { reason: reason.replace(/\.$/, '') }) };
  const ticked = await applyOrder(job.site, name, (state) => order(state, asked));
  show(ticked);
  await announce(job, ticked);
}

/** Replaces the pinned manifest by the current one, and notifies people. Throws RepositoryError if that is refused. */
export async function amendJob(job: RolloutJob, name: string, { reason, show }: OrderOptions): Promise<void> {
  const ticked = await amendTo(job.site, name, reason ?? `${job.site.by} asked for it`);
  show(ticked);
  await announce(job, ticked);
}
