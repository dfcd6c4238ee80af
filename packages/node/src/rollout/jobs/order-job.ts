import type { RolloutState } from '@gradus/rollout';
import { isUnreadable } from '@gradus/core/forge';
import type { Order, Ordered, RollbackOrder } from '@gradus/rollout/internal';
import type { Site } from '../site.ts';
import { amendTo, applyOrder, type Ticked } from '../steps.ts';
import { announce } from './announce.ts';
import type { RolloutJob } from './rollout-job.ts';

type OtherRollouts = NonNullable<RollbackOrder['others']>;

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
  order: (state: RolloutState, asked: Order, others: OtherRollouts) => Ordered,
  { reason, show }: OrderOptions,
): Promise<void> {
  const { by, now } = job.site;
  const asked = { by, now: now().getTime(), ...(reason !== undefined && { reason: reason.replace(/\.$/, '') }) };
  const ticked = await applyOrder(job.site, name, (state, { heads }) =>
    order(state, asked, new Map(heads.map((head) => [head.name, head]))),
  );
  show(ticked);
  await announce(job, ticked);
}

/** Replaces the pinned manifest by the current one, and notifies people. Throws RepositoryError if that is refused. */
export async function amendJob(job: RolloutJob, name: string, { reason, show }: OrderOptions): Promise<void> {
  const ticked = await amendTo(job.site, name, reason ?? `${job.site.by} asked for it`);
  show(ticked);
  await announce(job, ticked);
}

/**
 * Why a person cannot force an order on a rollout; undefined if they can. That takes a change authority who did not start the rollout: a
 * sentence about the person, without its end.
 */
export function cannotForce(site: Site, state: RolloutState): string | undefined {
  const { personOf, isChangeAuthority, facts } = site.documents(state.name, state.spec);
  const person = personOf(site.by, site.byForge);
  if (person === undefined) return `${site.by} is not an account that a Team gives to one member`;
  const held = isChangeAuthority(person);
  if (isUnreadable(held)) return `whether ${person} is a change authority is not known: ${held.unreadable}`;
  if (!held) return `${person} is not a change authority`;
  return facts.mayBe(state.startedBy, person) ? `${person} started the rollout` : undefined;
}
