import type { People, Person } from '../authority/people.ts';
import { contributingParties, unknownContributors } from './contributors.ts';
import type { ContributorRule, Party } from './party.ts';
import { isUnreadable, type Account, type Review } from '../model/review.ts';

/** The parties of a request, found under all their accounts. */
export interface Parties {
  /** Why the approval by an account does not count: the part that its person has. */
  excludes(by: Account, owners: readonly Person[]): string | undefined;
  /** Ids of the people whose delegations do not count, with the part of each. */
  readonly delegators: ReadonlyMap<string, string>;
  /** Why it is not known who all of them are, as a clause. */
  readonly doubt: string | undefined;
}

/** Author and pusher of a request, `others`, and contributors if the rule excludes them. A login that several people share counts as each of them, because it is unknown who acted. */
export function parties(
  review: Review,
  people: People,
  others: readonly Party[],
  contributors: ContributorRule,
): Parties {
  const { author, pusher, forge } = review;
  const all: readonly Party[] = [
    { who: author, part: 'is the author', isExcluded: true },
    ...(isUnreadable(pusher) ? [] : [{ who: pusher, part: 'pushed the last commit', isExcluded: true }]),
    ...others,
    ...(contributors === 'exclude' ? contributingParties(review) : []),
  ];
  const known = all.map((party) => ({ ...party, ids: idsOf(party, people, forge) }));
  const delegators = new Map(known.toReversed().flatMap(({ ids, part }) => ids.map((id) => [id, part] as const)));
  return {
    delegators,
    excludes(by, owners) {
      if (by.bot) return 'is a bot';
      const is = ({ who, ids }: (typeof known)[number]): boolean =>
        (typeof who === 'object' && who.login.toLowerCase() === by.login.toLowerCase()) ||
        owners.some(({ id }) => ids.includes(id));
      return known.find((party) => party.isExcluded && is(party))?.part;
    },
    doubt: isUnreadable(pusher)
      ? `who pushed the last commit is not known, and their own approval would not count: ${pusher.unreadable}`
      : ((contributors === 'exclude' ? unknownContributors(review) : undefined) ?? strangerBehind(known, people)),
  };
}

function idsOf({ who }: Party, people: People, forge: Review['forge']): readonly string[] {
  if (typeof who === 'object') return people.having(who, forge).map(({ id }) => id);
  return [people.ids.has(who) ? who : (people.calledOtherwise(who) ?? who)];
}

/** A person in no readable Team may be a member of an unreadable one, and may be the approver. */
function strangerBehind(
  known: readonly (Party & { readonly ids: readonly string[] })[],
  people: People,
): string | undefined {
  if (people.hidden === undefined) return undefined;
  const isStranger = ({ who, isExcluded, ids }: (typeof known)[number]): boolean =>
    (typeof who === 'object' ? !who.bot : isExcluded) && !ids.some((id) => people.ids.has(id));
  const stranger = known.find(isStranger);
  if (stranger === undefined) return undefined;
  const name = typeof stranger.who === 'object' ? stranger.who.login : stranger.who;
  return `who ${name} is is not known, and their own approval would not count: ${people.hidden.why}`;
}
