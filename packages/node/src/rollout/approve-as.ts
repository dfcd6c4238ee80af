import type { ForgeName } from '@gradus/core/forge';
import { approve, type RolloutState } from '@gradus/rollout';
import { whyNotCounted, type Ordered } from '@gradus/rollout/internal';
import type { Site } from './site.ts';
import { applyOrder, type Ticked } from './steps.ts';

/** The accounts that approve a place of a rollout. */
export interface Approving {
  readonly place: string;
  readonly accounts: readonly string[];
  /** The forge of the accounts; without it, an account may also be an address or an id. */
  readonly forge?: ForgeName | undefined;
}

/**
 * Stores the approval of each account as that of the person to whom the Teams assign it. The approval of an unassigned account is dropped,
 * because it could be mistaken for that of a member with the same id, and so is one that would not count. Throws RepositoryError if none is
 * left.
 */
export function approveAs(site: Site, name: string, approving: Approving): Promise<Ticked> {
  return applyOrder(site, name, (state) => approvedBy(site, state, approving));
}

function approvedBy(site: Site, state: RolloutState, { place, accounts, forge }: Approving): Ordered {
  const { personOf, facts } = site.documents(state.name, state.spec);
  const people = accounts.flatMap((account) => personOf(account, forge) ?? []);
  if (people.length === 0)
    return {
      refused: `No Team gives ${accounts.join(' or ')} to just one member, so the approval would not count. Add it to the logins of a member.`,
    };
  const verdicts = people.map((person) => ({ person, why: whyNotCounted(state, place, person, facts) }));
  const counted = verdicts.flatMap(({ person, why }) => (why === undefined ? [person] : []));
  if (counted.length === 0)
    return { refused: `The approval of ${place} would not count: ${verdicts.map(({ why }) => why).join('; ')}.` };
  return counted.reduce<Ordered>(
    (ordered, person) => {
      if ('refused' in ordered) return ordered;
      const next = approve(ordered.state, { place, person, at: site.now().getTime(), source: site.runId });
      return 'refused' in next ? next : { ...next, events: [...ordered.events, ...next.events] };
    },
    { state, events: [] },
  );
}
