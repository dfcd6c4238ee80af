import { isUnreadable } from '@gradus/core/forge';
import { type CalendarWindow, bare, freezesAt, inWindow, joinWords } from '@gradus/core/internal';
import type { RolloutState, StepFacts } from '../model.ts';

/** An entry of a Calendar that an approved emergency passes. */
export interface Override {
  /** Where the approval is recorded: `emergency:CALENDAR/ENTRY`. */
  readonly place: string;
  readonly window: CalendarWindow;
  readonly person: string;
}

/** Whether calendars are open at an instant to the Change of a rollout. */
export interface Openness {
  /** Freezes that are active, except for those that the Change passes. */
  readonly freezes: readonly CalendarWindow[];
  /** No maintenance window is open, and the Change does not pass without one. */
  readonly isClosed: boolean;
  readonly overrides: readonly Override[];
  /** Which approvals would let an emergency pass, as a sentence with a space before it; empty for other types. */
  readonly hint: string;
}

type Asking = Pick<RolloutState, 'name' | 'changeType' | 'approvals' | 'startedBy'>;
type People = Pick<StepFacts, 'mayBe' | 'teamsOf' | 'rolesOf' | 'obligations'>;

const prefix = 'emergency:';

/** The place of the approval by which an emergency passes an entry; undefined for an entry of an unknown calendar. */
function placeOfOverride({ calendar, name }: CalendarWindow): string | undefined {
  return calendar === undefined ? undefined : `${prefix}${calendar}/${name}`;
}

/** Whether a place is one of an entry of a Calendar. */
export function isOverridePlace(place: string): boolean {
  return new RegExp(`^${prefix}[^/]+/[^/]+$`).test(place);
}

/**
 * An emergency passes a freeze, or the time outside maintenance windows, if the entry names an approver or roles, and such a person approved
 * exactly this entry. The person who started the rollout does not count. Without such an approval, or if it is unknown what is owed
 * afterwards, it is as closed as for every other Change. Throws TooMuchWork.
 */
export function opennessOf(windows: readonly CalendarWindow[], now: number, state: Asking, facts: People): Openness {
  const { changeType } = state;
  const overrideOf = (window: CalendarWindow): Override[] => overridden(window, state, facts);
  const active = freezesAt(now, windows, changeType);
  const passed = active.flatMap(overrideOf);
  const freezes = active.filter((freeze) => !passed.some(({ window }) => window === freeze));
  const maintenance = windows.filter(({ kind }) => kind === 'maintenance');
  const isOpen = inWindow(now, maintenance, changeType).value;
  const without = isOpen ? undefined : maintenance.flatMap(overrideOf)[0];
  const isClosed = !isOpen && without === undefined;
  const stops = freezes.length > 0 ? freezes : isClosed ? maintenance : [];
  return {
    freezes,
    isClosed,
    overrides: freezes.length > 0 || isClosed ? [] : [...passed, ...(without === undefined ? [] : [without])],
    hint: changeType === 'emergency' && stops.length > 0 ? hintOf(stops, state, facts) : '',
  };
}

function overridden(window: CalendarWindow, state: Asking, facts: People): Override[] {
  const place = placeOfOverride(window);
  if (state.changeType !== 'emergency' || place === undefined || isUnreadable(facts.obligations)) return [];
  const approval = state.approvals.find(
    (given) =>
      given.place === place && !facts.mayBe(state.startedBy, given.person) && mayLet(window, given.person, facts),
  );
  return approval === undefined ? [] : [{ place, window, person: approval.person }];
}

/** Whether a person who is a member of a Team now may let an emergency pass. */
function mayLet(
  { approver, overrideRoles = [] }: CalendarWindow,
  person: string,
  facts: Pick<People, 'teamsOf' | 'rolesOf'>,
): boolean {
  if (facts.teamsOf(person).length === 0) return false;
  return (
    (approver !== undefined && bare(approver) === person) ||
    facts.rolesOf(person).some((role) => overrideRoles.includes(role))
  );
}

/** Why an approval by a person would not let an emergency pass at a place; undefined if it may, or if a Calendar cannot be read. */
export function whyNotOverride(
  place: string,
  person: string,
  facts: Pick<StepFacts, 'windows' | 'calendars' | 'rolesOf' | 'teamsOf'>,
): string | undefined {
  const { windows, calendars } = facts;
  if (isUnreadable(windows) || isUnreadable(calendars)) return undefined;
  const known = [windows, ...calendars.values()];
  const entries = known
    .flatMap((each) => (isUnreadable(each) ? [] : each))
    .filter((at) => placeOfOverride(at) === place);
  if (entries.some((window) => mayLet(window, person, facts))) return undefined;
  if (entries.length > 0) return `the entry does not name ${person} as its approver, or a role that ${person} holds`;
  return known.some(isUnreadable) ? undefined : 'no Calendar has this entry';
}

function hintOf(stops: readonly CalendarWindow[], { name }: Asking, { obligations }: People): string {
  if (isUnreadable(obligations))
    return ` It is an emergency, and what it owes afterwards is not known: ${obligations.unreadable}.`;
  const ways = stops.flatMap((window) => {
    const place = placeOfOverride(window);
    const who = [
      ...(window.approver === undefined ? [] : [bare(window.approver)]),
      ...(window.overrideRoles ?? []).map((role) => `a ${role}`),
    ];
    return place === undefined || who.length === 0
      ? []
      : [`${joinWords(who, 'or')} (gradus rollout approve ${name} ${place})`];
  });
  return ways.length === 0
    ? ' It is an emergency, and nobody may let it pass: the entries of the Calendar name no approver and no overrideRoles.'
    : ` It is an emergency, and passes with the approval of ${ways.join('; ')}.`;
}
