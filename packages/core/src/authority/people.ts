import type { CatalogView } from '../catalog/lookups.ts';
import type { Account, ForgeName } from '../model/review.ts';
import { endOfDateOrInstant, startOfDateOrInstant } from '../time/instant.ts';
import { forges, readMembers, type TeamDelegation, type TeamMember, type ReadTeam } from './members.ts';

/** Until when something holds, in milliseconds of the epoch, exclusive; Infinity if nothing ends it. */
export type Until = number;

/** A role that a person holds now, and by which entry of which Team. */
export interface Hold {
  readonly role: string;
  readonly team: string;
  readonly department: string;
  readonly level: string;
  /** Id of the person who delegated the role; empty if it was not delegated. */
  readonly delegatedBy: string;
  readonly until: Until;
}

/** A person in the Teams: all entries with the same id. */
export interface Person {
  readonly id: string;
  readonly departments: readonly string[];
  readonly levels: readonly string[];
  readonly teams: readonly string[];
  readonly holds: readonly Hold[];
  /** Until when a valid entry makes the person a member of a Team; undefined if there is none now. */
  readonly until: Until | undefined;
  /** Entries that would grant something but violate their schema, each as the end of a sentence about the person. */
  readonly broken: readonly string[];
}

/** The people of the Teams at one instant. */
export interface People {
  /** Every id in a Team, including those of people who have left. */
  readonly ids: ReadonlySet<string>;
  person(id: string): Person | undefined;
  /** Everybody to whom the Teams assign this account: one person, or several if it is unknown who uses it. */
  having(account: Pick<Account, 'login'>, forge: ForgeName): readonly Person[];
  /** Whether a valid entry of a Team assigns this account to a person, who may then act with it. */
  gives(account: Pick<Account, 'login'>, forge: ForgeName): boolean;
  /** Everybody who is meant by a text: an account on any forge, an address or a name, or otherwise an id. */
  called(text: string): readonly Person[];
  /** The id of the member who has this login, name or address. */
  calledOtherwise(text: string): string | undefined;
  /** Instants at which the roles of a person change, milliseconds of the epoch. */
  readonly boundaries: readonly number[];
  /** Unreadable documents that may list more people. If there are any, no account is known to be a stranger. */
  readonly hidden: Hidden | undefined;
}

/** A file that may list people, but cannot be read as a Team. */
export interface Hidden {
  readonly path: string;
  /** As a clause. */
  readonly why: string;
}

/** The people in the Teams of a tree. Dates begin and end in the time zone `zone`. */
export function peopleIn(authority: CatalogView, now: Date, zone: string): People {
  const path = authority.catalog.blindSpot('Team')?.path;
  return peopleOf(
    teamsOf(authority),
    now,
    zone,
    path === undefined ? undefined : { path, why: `${path} cannot be read` },
  );
}

/** Whether a member of some Team has an account of a forge. */
export function haveLogins(authority: CatalogView, forge: ForgeName): boolean {
  return teamsOf(authority).some((team) => readMembers(team).members.some((member) => member.logins(forge).length > 0));
}

function teamsOf(authority: CatalogView): readonly ReadTeam[] {
  const documents = authority.catalog.kinds.get('Team') ?? [];
  return documents.map((team) => {
    const { name, value, file } = team;
    return { name, value, path: file.path, errors: authority.schemaErrors(team) };
  });
}

/**
 * The only place that determines who holds which role. An invalid entry identifies a person and grants nothing: no roles, departments
 * or levels. An invalid delegation grants nothing either. Delegated roles cannot be delegated further.
 */
export function peopleOf(teams: readonly ReadTeam[], now: Date, zone: string, unreadable?: Hidden): People {
  const at = now.getTime();
  const boundaries: number[] = [];
  const read = teams.map((team) => ({ path: team.path, ...readMembers(team) }));
  const members = read.flatMap((team) => team.members);
  const [hiding] = read.flatMap(({ path, hides }) => (hides === undefined ? [] : [{ path, why: hides }]));
  const leaving = new Map(members.map((member) => [member, leavingAt(member, zone)]));
  for (const end of leaving.values()) if (Number.isFinite(end)) boundaries.push(end);
  const isPresent = (member: TeamMember): member is Granting =>
    member.granting !== undefined && leaving.get(member)! > at;
  const given = members.flatMap((giver) => giver.delegations.map((delegation) => ({ giver, delegation })));
  for (const { delegation } of given) boundaries.push(...Object.values(spanOf(delegation, zone) ?? {}));
  const byId = Map.groupBy(members, ({ id }) => id);
  const byReceiver = Map.groupBy(given, ({ delegation }) => delegation.to);

  const person = (id: string): Person => {
    const own = byId.get(id)!.filter(isPresent);
    const until = own.length === 0 ? undefined : Math.max(...own.map((member) => leaving.get(member)!));
    const received = byReceiver.get(id) ?? [];
    const delegated = received.flatMap(({ giver, delegation }): Hold[] => {
      const span = spanOf(delegation, zone);
      if (!isPresent(giver) || span === undefined || at < span.from || at >= span.until) return [];
      const holds = holdsOf(giver, Math.min(span.until, leaving.get(giver)!, until ?? 0), giver.id);
      const roles: readonly string[] | undefined = delegation.granting!.roles;
      return holds.filter(({ role }) => roles?.includes(role) ?? true);
    });
    return {
      id,
      departments: distinct(own.map(({ granting }) => granting.department ?? '')),
      levels: distinct(own.map(({ granting }) => granting.level ?? '')),
      teams: distinct(own.map(({ team }) => team)),
      holds:
        until === undefined
          ? []
          : [...own.flatMap((member) => holdsOf(member, leaving.get(member)!, '')), ...delegated],
      until,
      broken: [...brokenEntries(byId.get(id)!), ...brokenDelegations(received)],
    };
  };

  const known = new Map<string, Person>();
  const personOf = (id: string): Person | undefined => {
    if (!known.has(id) && byId.has(id)) known.set(id, person(id));
    return known.get(id);
  };
  const logins = new Map<ForgeName, ReadonlyMap<string, readonly TeamMember[]>>();
  const loginsOf = (forge: ForgeName): ReadonlyMap<string, readonly TeamMember[]> => {
    if (!logins.has(forge)) logins.set(forge, byLogin(members, forge));
    return logins.get(forge)!;
  };
  const ownersOf = (login: string, forge: ForgeName): readonly TeamMember[] =>
    login === '' ? [] : (loginsOf(forge).get(login.toLowerCase()) ?? []);
  return {
    ids: new Set(members.filter(({ isNamed }) => isNamed).map(({ id }) => id)),
    person: personOf,
    having: ({ login }, forge) => distinct(ownersOf(login, forge).map(({ id }) => id)).map((id) => personOf(id)!),
    called(text) {
      const owners = forges.flatMap((forge) => loginsOf(forge).get(text.toLowerCase()) ?? []);
      const others =
        owners.length > 0 ? owners : members.filter(({ names }) => names.some((name) => isSame(name, text)));
      const ids = others.length > 0 ? others.map(({ id }) => id) : byId.has(text) ? [text] : [];
      return distinct(ids).map((id) => personOf(id)!);
    },
    gives: ({ login }, forge) => ownersOf(login, forge).some(({ isKnownByLogin }) => isKnownByLogin),
    calledOtherwise: (text) =>
      members.find((member) => [...member.names, ...member.logins('github'), ...member.logins('gitlab')].includes(text))
        ?.id,
    boundaries,
    hidden: unreadable ?? hiding,
  };
}

/** A member whose entry is valid. */
type Granting = TeamMember & { readonly granting: NonNullable<TeamMember['granting']> };

function byLogin(members: readonly TeamMember[], forge: ForgeName): ReadonlyMap<string, readonly TeamMember[]> {
  const owned = members.flatMap((member) => member.logins(forge).map((login) => ({ login, member })));
  const grouped = Map.groupBy(owned, ({ login }) => login);
  return new Map([...grouped].map(([login, those]) => [login, those.map(({ member }) => member)]));
}

function leavingAt({ granting }: TeamMember, zone: string): Until {
  const leftOn = granting?.leftOn;
  return leftOn === undefined ? Infinity : (startOfDateOrInstant(leftOn, zone) ?? -Infinity);
}

/** Undefined if it violates its schema. */
function spanOf(
  { granting }: TeamDelegation,
  zone: string,
): { readonly from: number; readonly until: number } | undefined {
  if (granting === undefined) return undefined;
  const { from, until } = granting;
  const span = { from: startOfDateOrInstant(from, zone), until: endOfDateOrInstant(until, zone) };
  return span.from === undefined || span.until === undefined ? undefined : { from: span.from, until: span.until };
}

function holdsOf({ granting, team }: Granting, until: Until, delegatedBy: string): Hold[] {
  const { roles = [], department = '', level = '' } = granting;
  return roles.map((role) => ({ role, team, department, level, delegatedBy, until }));
}

function brokenEntries(entries: readonly TeamMember[]): string[] {
  return entries.flatMap((member) =>
    member.broken !== undefined
      ? [
          `has an entry in Team ${member.team} that grants nothing, because it does not meet its schema (${member.broken})`,
        ]
      : [],
  );
}

function brokenDelegations(
  received: readonly { readonly giver: TeamMember; readonly delegation: TeamDelegation }[],
): string[] {
  return received.flatMap(({ giver, delegation }) => {
    const broken = delegation.broken ?? giver.broken;
    return broken === undefined
      ? []
      : [
          `has a delegation by ${giver.id} in Team ${giver.team} that grants nothing, because it does not meet its schema (${broken})`,
        ];
  });
}

function isSame(name: string, text: string): boolean {
  return name.toLowerCase() === text.toLowerCase();
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values.filter((value) => value !== ''))].sort();
}
