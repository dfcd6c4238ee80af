import type { Team } from '../generated/types.ts';
import type { ForgeName } from '../model/review.ts';
import { isMap, type Value } from '../model/value.ts';
import type { SchemaError } from '../validate/schema-error.ts';

type Member = Team['spec']['members'][number];
type Delegation = NonNullable<Member['delegations']>[number];

/** A Team with its schema violations. */
export interface ReadTeam {
  readonly name: string;
  readonly path: string;
  readonly value: Value;
  readonly errors: readonly SchemaError[];
}

/** An entry of `Team.spec.members`. An invalid entry still identifies everybody whom it may mean, but grants nothing. */
export interface TeamMember {
  readonly team: string;
  /** If it is not text: the first text in it, or else the place of the entry, which stands for an unknown person. */
  readonly id: string;
  /** Whether the id is valid. */
  readonly isNamed: boolean;
  /** The name and the addresses. */
  readonly names: readonly string[];
  /** The entry, if it is valid. */
  readonly granting: Member | undefined;
  readonly delegations: readonly TeamDelegation[];
  /** Why the entry grants nothing: the place at which it violates its schema. */
  readonly broken: string | undefined;
  /** The accounts that may belong to the member, in lower case: one, or every text at that place if it violates its schema. */
  logins(forge: ForgeName): readonly string[];
  /** Whether the accounts match the schema. */
  readonly isKnownByLogin: boolean;
}

/** Roles that a member delegates for a time. */
export interface TeamDelegation {
  readonly to: string;
  /** The delegation, if it is valid. */
  readonly granting: Delegation | undefined;
  /** Why it grants nothing: the place at which it violates its schema. */
  readonly broken: string | undefined;
}

/** Members that identify a person. */
const identity = new Set(['id', 'name', 'logins', 'emails']);

/** The members of a Team, and why it may have more members, or these members more accounts: a clause, or undefined if the list is complete. */
export function readMembers(team: ReadTeam): { readonly members: readonly TeamMember[]; readonly hides?: string } {
  const spec = isMap(team.value) ? team.value['spec'] : undefined;
  const entries = isMap(spec) ? spec['members'] : undefined;
  if (!Array.isArray(entries)) return { members: [], hides: hiding(team, firstError(team, '/spec/members')) };
  const members = (entries as readonly Value[]).map((entry, index) => readMember(team, entry, index));
  const error = team.errors.find(({ pointer, aboutKey }) => {
    const [, section = 'spec', list = 'members', index, field] = pointer.split('/');
    if (section !== 'spec' || list !== 'members') return false;
    // An unknown key may be a misspelt member that identifies a person.
    return field === undefined ? aboutKey !== true || index !== undefined : aboutKey === true || identity.has(field);
  });
  return { members, ...(error && { hides: hiding(team, shown(team, error)) }) };
}

function readMember(team: ReadTeam, value: Value, index: number): TeamMember {
  const at = `/spec/members/${index}`;
  const entry = isMap(value) ? value : { id: value };
  const broken = firstError(team, at, /\/delegations\/\d+(?:\/|$)/);
  const isNamed = typeof entry['id'] === 'string' && entry['id'] !== '';
  const delegations = Array.isArray(entry['delegations']) ? (entry['delegations'] as readonly Value[]) : [];
  return {
    team: team.name,
    id: isNamed ? (entry['id'] as string) : (textsIn(entry['id'])[0] ?? `${team.path}${at}`),
    isNamed,
    names: [...textsIn(entry['name']), ...textsIn(entry['emails'])],
    granting: broken === undefined ? (entry as unknown as Member) : undefined,
    delegations: delegations.map((each, nth) => readDelegation(each, firstError(team, `${at}/delegations/${nth}`))),
    broken,
    logins: (forge) => loginsIn(entry['logins'], forge),
    isKnownByLogin: !team.errors.some(({ pointer }) => `${pointer}/`.startsWith(`${at}/logins/`)),
  };
}

function readDelegation(value: Value, broken: string | undefined): TeamDelegation {
  const to = isMap(value) ? value['to'] : undefined;
  return {
    to: typeof to === 'string' ? to : '',
    granting: broken === undefined ? (value as unknown as Delegation) : undefined,
    broken,
  };
}

/** A table, so that the compiler reports a missing entry for a new forge. */
const forgeNames: Readonly<Record<ForgeName, true>> = { github: true, gitlab: true };

export const forges = Object.keys(forgeNames) as readonly ForgeName[];

/** If the forge does not match the schema, it may be this one. */
function loginsIn(value: Value | undefined, forge: ForgeName): readonly string[] {
  const meant = isMap(value)
    ? Object.entries(value).flatMap(([name, login]) =>
        forges.some((known) => known === name) && name !== forge ? [] : textsIn(login),
      )
    : textsIn(value);
  return [...new Set(meant.map((login) => login.toLowerCase()))];
}

/** Every text in a value: itself, its items, its members and their keys. */
function textsIn(value: Value | undefined): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (Array.isArray(value)) return (value as readonly Value[]).flatMap(textsIn);
  if (isMap(value)) return Object.entries(value).flatMap(([key, member]) => [...textsIn(key), ...textsIn(member)]);
  return [];
}

/** The first schema violation of an entry, or of the list that contains it; violations within `except` are handled separately. */
function firstError(team: ReadTeam, entry: string, except?: RegExp): string | undefined {
  const error = team.errors.find(({ pointer, aboutKey }) => {
    if (pointer === entry || pointer.startsWith(`${entry}/`)) return !(except?.test(pointer) ?? false);
    return aboutKey !== true && ['', '/spec', '/spec/members'].includes(pointer);
  });
  return error && shown(team, error);
}

function shown({ path }: ReadTeam, { pointer, message }: SchemaError): string {
  return `${path}, ${pointer || 'the document'}: ${message.replace(/\.$/, '')}`;
}

function hiding({ name }: ReadTeam, why: string | undefined): string {
  return `Team ${name} does not meet its schema${why === undefined ? '' : ` (${why})`}`;
}
