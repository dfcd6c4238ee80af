import type { Document } from '../model/document.ts';
import type { Account, ForgeName } from '../model/review.ts';
import { isMap, type Value, type ValueMap } from '../model/value.ts';
import { endOfDateOrInstant, startOfDateOrInstant } from '../time/instant.ts';

/** A role that a person holds, and by which entry of which team. */
export interface Hold {
  readonly role: string;
  readonly team: string;
  readonly department: string;
  readonly level: string;
  /** Id of the person who handed it over for a time; empty for one's own. */
  readonly delegatedBy: string;
}

/** A person of authority's Teams: all entries of one id together. */
export interface Person {
  readonly id: string;
  readonly departments: readonly string[];
  readonly levels: readonly string[];
  readonly teams: readonly string[];
  readonly holds: readonly Hold[];
  /** Belongs to no team any more. */
  readonly left: boolean;
}

export interface People {
  /** `several` where the Teams give one login to different people, so that nobody knows who acted. */
  of(account: Account): Person | 'several' | undefined;
  /** Instants at which somebody's roles change, milliseconds of the epoch. */
  readonly boundaries: readonly number[];
}

/** An entry of `Team.spec.members` that holds at an instant. */
interface Entry {
  readonly team: string;
  readonly member: ValueMap;
}

/** Who is who at `now`, by the Teams of authority and their logins in one forge. `zone` is where dates begin and end. */
export function peopleOf(teams: readonly Document[], forge: ForgeName, now: Date, zone: string): People {
  const boundaries: number[] = [];
  const at = now.getTime();
  const entries = teams.flatMap(membersOf);
  const belongs = ({ member }: Entry): boolean => {
    const left = typeof member['leftOn'] === 'string' ? startOfDateOrInstant(member['leftOn'], zone) : undefined;
    if (left !== undefined) boundaries.push(left);
    return member['leftOn'] === undefined || (left !== undefined && at < left);
  };
  const byId = Map.groupBy(entries, ({ member }) => text(member['id']));
  const current = new Map([...byId].map(([id, all]) => [id, all.filter(belongs)]));
  const handed = [...current].flatMap(([id, own]) =>
    own.flatMap((entry) => delegationsOf(entry).flatMap((delegation) => holdsBy(id, entry, delegation))),
  );

  function holdsBy(id: string, entry: Entry, delegation: ValueMap): { readonly to: string; readonly holds: Hold[] }[] {
    const from = startOfDateOrInstant(text(delegation['from']), zone);
    const until = endOfDateOrInstant(text(delegation['until']), zone);
    if (from === undefined || until === undefined) return [];
    boundaries.push(from, until);
    if (at < from || at >= until) return [];
    const handedOver = Array.isArray(delegation['roles']) ? texts(delegation['roles']) : undefined;
    const holds = ownHolds(entry).filter(({ role }) => handedOver === undefined || handedOver.includes(role));
    return [{ to: text(delegation['to']), holds: holds.map((hold) => ({ ...hold, delegatedBy: id })) }];
  }

  const persons = new Map(
    [...current].map(([id, own]): [string, Person] => [
      id,
      {
        id,
        departments: distinct(own.map(({ member }) => text(member['department']))),
        levels: distinct(own.map(({ member }) => text(member['level']))),
        teams: distinct(own.map(({ team }) => team)),
        holds:
          own.length === 0
            ? []
            : [...own.flatMap(ownHolds), ...handed.filter(({ to }) => to === id).flatMap(({ holds }) => holds)],
        left: own.length === 0,
      },
    ]),
  );
  const byLogin = Map.groupBy(
    entries.filter(({ member }) => loginOf(member, forge) !== ''),
    ({ member }) => loginOf(member, forge),
  );
  return {
    of({ login }) {
      const ids = distinct((byLogin.get(login.toLowerCase()) ?? []).map(({ member }) => text(member['id'])));
      return ids.length > 1 ? 'several' : persons.get(ids[0] ?? '');
    },
    boundaries,
  };
}

function membersOf({ name, value }: Document): Entry[] {
  const spec = isMap(value) ? value['spec'] : undefined;
  const members = isMap(spec) && Array.isArray(spec['members']) ? (spec['members'] as readonly Value[]) : [];
  return members.flatMap((member): Entry[] =>
    isMap(member) && text(member['id']) !== '' ? [{ team: name, member }] : [],
  );
}

function delegationsOf({ member }: Entry): readonly ValueMap[] {
  const list = member['delegations'];
  return Array.isArray(list) ? (list as readonly Value[]).filter(isMap) : [];
}

function ownHolds({ team, member }: Entry): Hold[] {
  const place = { team, department: text(member['department']), level: text(member['level']), delegatedBy: '' };
  return texts(member['roles']).map((role) => ({ role, ...place }));
}

function loginOf({ logins }: ValueMap, forge: ForgeName): string {
  return isMap(logins) ? text(logins[forge]).toLowerCase() : '';
}

function text(value: Value | undefined): string {
  return typeof value === 'string' ? value : '';
}

function texts(value: Value | undefined): string[] {
  return Array.isArray(value)
    ? (value as readonly Value[]).filter((each): each is string => typeof each === 'string')
    : [];
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values.filter((value) => value !== ''))].sort();
}
