import type { Value } from '../model/value.ts';
import { isMap } from '../model/value.ts';
import { endOfDateOrInstant, startOfDateOrInstant } from '../time/instant.ts';

/** Until when something holds, in milliseconds of the epoch, exclusive; Infinity where nothing ends it. */
export type Until = number;

/** What Teams say of people at one instant. */
export interface People {
  /** Every id, of those who have left too. */
  readonly ids: ReadonlySet<string>;
  /** Until when the person belongs to a team; undefined where no team has them any more. */
  belongs(id: string): Until | undefined;
  /** The roles that the person has in any team, their own and those that others have handed over, each with its end. */
  roles(id: string): ReadonlyMap<string, Until>;
  /** The id of the member who has this login, name or address. */
  calledOtherwise(text: string): string | undefined;
}

interface Member {
  readonly id: string;
  readonly value: { readonly [key: string]: Value };
  /** The first instant at which the person no longer belongs. */
  readonly left: Until;
}

/**
 * Reads the members of Teams as they stand at `now`. One id in several teams is one person. A date that cannot be read gives
 * nobody a right; the schema tells it.
 *
 * @param teams values of documents of kind Team.
 * @param zone in which dates are meant.
 */
export function peopleOf(teams: readonly Value[], now: Date, zone: string): People {
  const members = teams.flatMap((team) => membersOf(team, zone));
  const at = now.getTime();
  const present = members.filter(({ left }) => left > at);
  const belongs = (id: string): Until | undefined => {
    const ends = present.flatMap((member) => (member.id === id ? [member.left] : []));
    return ends.length === 0 ? undefined : Math.max(...ends);
  };
  return {
    ids: new Set(members.map(({ id }) => id)),
    belongs,
    roles(id) {
      const held = new Map<string, Until>();
      const hold = (role: string, until: Until): void => void held.set(role, Math.max(held.get(role) ?? 0, until));
      const there = belongs(id);
      if (there === undefined) return held;
      for (const member of present) {
        if (member.id === id) for (const role of texts(member.value['roles'])) hold(role, member.left);
        for (const { roles, until } of handedOver(member, id, at, zone))
          for (const role of roles) hold(role, Math.min(until, member.left, there));
      }
      return held;
    },
    calledOtherwise: (text) => members.find(({ value }) => names(value).includes(text))?.id,
  };
}

function membersOf(team: Value, zone: string): Member[] {
  const spec = isMap(team) ? team['spec'] : undefined;
  return list(isMap(spec) ? spec['members'] : undefined).flatMap((value): Member[] => {
    if (!isMap(value) || typeof value['id'] !== 'string') return [];
    const { leftOn } = value;
    const left = typeof leftOn === 'string' ? startOfDateOrInstant(leftOn, zone) : undefined;
    return [{ id: value['id'], value, left: leftOn === undefined ? Infinity : (left ?? -Infinity) }];
  });
}

/** What a member has handed over to a person and the person holds now. What was handed over to the member is not among it. */
function handedOver(
  { value }: Member,
  to: string,
  at: number,
  zone: string,
): { readonly roles: readonly string[]; readonly until: Until }[] {
  const own = texts(value['roles']);
  return list(value['delegations']).flatMap((delegation) => {
    if (!isMap(delegation) || delegation['to'] !== to) return [];
    const from = typeof delegation['from'] === 'string' ? startOfDateOrInstant(delegation['from'], zone) : undefined;
    const until = typeof delegation['until'] === 'string' ? endOfDateOrInstant(delegation['until'], zone) : undefined;
    if (from === undefined || until === undefined || at < from || at >= until) return [];
    const roles =
      delegation['roles'] === undefined ? own : texts(delegation['roles']).filter((role) => own.includes(role));
    return [{ roles, until }];
  });
}

function names(member: { readonly [key: string]: Value }): string[] {
  const logins = isMap(member['logins']) ? Object.values(member['logins']) : [];
  return [member['name'], ...logins, ...list(member['emails'])].filter((text) => typeof text === 'string');
}

function texts(value: Value | undefined): string[] {
  return list(value).filter((text) => typeof text === 'string');
}

function list(value: Value | undefined): readonly Value[] {
  return Array.isArray(value) ? (value as readonly Value[]) : [];
}
