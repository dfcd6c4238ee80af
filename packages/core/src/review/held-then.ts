import type { Hold, People, Person } from '../authority/people.ts';
import type { Account } from '../model/review.ts';
import type { StandingApproval } from './approval.ts';

/** An approver as the Teams had them when they approved. */
export interface Then {
  readonly at: string;
  readonly person: Person;
  /** Ids of the people whose delegations do not count. */
  readonly delegators: ReadonlyMap<string, string>;
}

/** What the Teams said then of the account that approved. */
export interface AccountThen {
  readonly people: People;
  readonly owners: readonly Person[];
  readonly delegators: Then['delegators'];
  readonly by: Account;
  readonly at: string;
}

/** Whether the account belonged to the same person then, as a member of a Team. */
export function memberThen(
  { people, owners, delegators, by, at }: AccountThen,
  { id }: Person,
): { readonly earlier?: Then; readonly why?: string; readonly doubt?: string } {
  if (owners.length === 0 && people.hidden !== undefined)
    return {
      doubt: `who held which role when ${by.login} approved is not known: at that time ${people.hidden.why}`,
    };
  const [person] = owners;
  if (owners.length !== 1 || person?.id !== id)
    return { why: `approved at ${at}, before the Teams gave that account to ${id}; approve again` };
  if (person.until === undefined)
    return { why: `approved at ${at}, but was not a member of a Team at that time; approve again` };
  return { earlier: { at, person, delegators } };
}

/** What a person holds without the delegations of some others. */
export function notDelegatedBy(delegators: ReadonlyMap<string, string>, holds: readonly Hold[]): readonly Hold[] {
  return holds.filter(({ delegatedBy }) => !delegators.has(delegatedBy));
}

/** An approval with what its person held already when they approved, by an entry of the same Team, department and level. */
export function heldAlready(approval: StandingApproval, then: Then | undefined): StandingApproval {
  if (then === undefined) return approval;
  const { at, person, delegators } = then;
  const held = notDelegatedBy(delegators, person.holds);
  const isOld = (hold: StandingApproval['holds'][number]): boolean => held.some((before) => isSame(before, hold));
  const since = approval.holds.filter((hold) => !isOld(hold)).map(({ role, team }) => `${role} of ${team}`);
  const both = (now: readonly string[], before: readonly string[]): string[] =>
    now.filter((each) => before.includes(each));
  return {
    ...approval,
    departments: both(approval.departments, person.departments),
    levels: both(approval.levels, person.levels),
    teams: both(approval.teams, person.teams),
    holds: approval.holds.filter(isOld),
    notGranted: [
      ...approval.notGranted,
      ...new Set(since.map((what) => `approved at ${at}, before becoming ${what}; approve again`)),
    ],
  };
}

function isSame(before: Hold, now: StandingApproval['holds'][number]): boolean {
  return (
    before.role === now.role &&
    before.team === now.team &&
    before.department === now.department &&
    before.level === now.level
  );
}
