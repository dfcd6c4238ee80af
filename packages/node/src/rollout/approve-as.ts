import type { ForgeName } from '@gradus/core/forge';
import { approve, type RolloutState } from '@gradus/rollout';
import type { Ordered } from '@gradus/rollout/internal';
import type { Site } from './site.ts';
import { applyOrder, type Ticked } from './steps.ts';

/** Who says yes to a place of a rollout. */
export interface Approving {
  readonly place: string;
  readonly accounts: readonly string[];
  /** The forge that the accounts are of; without it an account may be an address or an id, too. */
  readonly forge?: ForgeName | undefined;
}

/**
 * Stores the approval of each account as that of the person to whom the Teams assign it. The approval of an unassigned account is dropped,
 * because it could be mistaken for that of a member with the same id. Throws RepositoryError if no account is assigned.
 */
export function approveAs(site: Site, name: string, approving: Approving): Promise<Ticked> {
  return applyOrder(site, name, (state) => approvedBy(site, state, approving));
}

function approvedBy(site: Site, state: RolloutState, { place, accounts, forge }: Approving): Ordered {
  const { personOf } = site.documents(state.name, state.spec);
  const people = accounts.flatMap((account) => personOf(account, forge) ?? []);
  if (people.length === 0)
    return {
      refused: `No Team gives ${accounts.join(' or ')} to just one member, so the approval would not count. Add it to the logins of a member.`,
    };
  return people.reduce<Ordered>(
    (ordered, person) => {
      if ('refused' in ordered) return ordered;
      const next = approve(ordered.state, { place, person, at: site.now().getTime(), source: site.runId });
      return 'refused' in next ? next : { ...next, events: [...ordered.events, ...next.events] };
    },
    { state, events: [] },
  );
}
