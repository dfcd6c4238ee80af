import type { CelValue, PartValue } from '../expression/definition.ts';
import { unwatched } from '../expression/watched.ts';
import { compilePattern, selectAll, type Pattern, type PatternMatch } from '../load/pattern.ts';
import { toPointer, valueAt, valueAtPath } from '../model/pointer.ts';
import { closestAmong } from '../model/closest.ts';
import type { PartReference } from '../model/schema-annotations.ts';
import { bare } from './shape.ts';

/** The documents that are searched for parts. */
interface Holders {
  /** Those that could be read. */
  readonly known: (kind: string) => readonly CelValue[];
  /** Throws Unknown if a document of the kind may be in a file that cannot be read. */
  readonly clear: (kind: string, question: string) => void;
  readonly find: (kind: string, name: string) => CelValue | undefined;
}

interface Place {
  readonly kind: string;
  readonly pattern: Pattern;
  readonly at: Pattern;
  /** What the parts are called. */
  readonly list: string;
  readonly owner?: Owner;
  /** Every name at the place has the same candidates. */
  readonly isFixed: boolean;
}

/** The path from a name to the names of the documents that have the part. */
interface Owner {
  /** Steps that both paths share: there they refer to the same element. */
  readonly shared: number;
  readonly rest: Pattern;
}

/** The candidates for a name. */
interface Choice {
  readonly names: ReadonlySet<string>;
  readonly where: string;
  readonly holders: readonly CelValue[];
}

export type PartFinder = (object: CelValue, kind: string) => readonly PartValue[];

/** Every name of a part that the schema of a document marks. The results are kept. */
export function partFinder(references: (kind: string) => readonly PartReference[], holders: Holders): PartFinder {
  const places = new Map<string, readonly Place[]>();
  const names = new WeakMap<object, Map<string, ReadonlySet<string>>>();
  const everywhere = new Map<string, ReadonlySet<string>>();

  const namesIn = (given: CelValue, at: Pattern): ReadonlySet<string> => {
    const holder = unwatched(given);
    if (typeof holder !== 'object' || holder === null) return new Set();
    let byPattern = names.get(holder);
    if (byPattern === undefined) names.set(holder, (byPattern = new Map()));
    let found = byPattern.get(at.text);
    if (found === undefined) byPattern.set(at.text, (found = new Set(textsAt(holder, at))));
    return found;
  };
  const namesOfAll = (kind: string, at: Pattern): ReadonlySet<string> => {
    const key = `${kind}\n${at.text}`;
    let found = everywhere.get(key);
    if (found === undefined)
      everywhere.set(key, (found = new Set(holders.known(kind).flatMap((holder) => [...namesIn(holder, at)]))));
    return found;
  };

  /** The candidates and their places; none if no document lists them, or if another reference causes the problem. */
  const choice = (place: Place, object: CelValue, kind: string, selected: PatternMatch): Choice | undefined => {
    if (place.kind === '') return { names: namesIn(object, place.at), where: `this ${kind}`, holders: [object] };
    const named = place.owner && ownersOf(object, place.owner, selected);
    const found = named?.map((name) => holders.find(place.kind, name));
    if (found?.length === 0 || found?.some((holder) => holder === undefined)) return undefined;
    const among = (found as readonly CelValue[] | undefined) ?? holders.known(place.kind);
    const all = !named
      ? namesOfAll(place.kind, place.at)
      : among.length === 1
        ? namesIn(among[0]!, place.at)
        : new Set(among.flatMap((holder) => [...namesIn(holder, place.at)]));
    if (all.size === 0) {
      mustBeReadable(among, place.at);
      return undefined;
    }
    return { names: all, where: named ? `${place.kind} ${named.join(' or ')}` : `any ${place.kind}`, holders: among };
  };

  const meantBy = new WeakMap<ReadonlySet<string>, ReturnType<typeof closestAmong>>();
  const closestOf = (choices: ReadonlySet<string>): ReturnType<typeof closestAmong> => {
    let known = meantBy.get(choices);
    if (known === undefined) meantBy.set(choices, (known = closestAmong(choices)));
    return known;
  };

  return (object, kind) => {
    let known = places.get(kind);
    if (known === undefined) places.set(kind, (known = references(kind).flatMap(compiled)));
    const parts: PartValue[] = [];
    for (const place of known) {
      let given: Choice | undefined;
      let isGiven = false;
      for (const selected of selectAll(object, place.pattern)) {
        const { value: name } = selected;
        if (typeof name !== 'string') continue;
        if (!isGiven || !place.isFixed) given = choice(place, object, kind, selected);
        isGiven = true;
        if (given === undefined) continue;
        const resolved = given.names.has(name);
        const { where } = given;
        if (!resolved) mustBeReadable(given.holders, place.at);
        if (!resolved && place.kind !== '' && !place.owner) holders.clear(place.kind, `whether ${name} is in ${where}`);
        parts.push({
          keys: selected.keys,
          kind: place.kind === '' ? kind : place.kind,
          list: place.list,
          where,
          name,
          resolved,
          suggestion: resolved ? '' : (meant(name, given.holders, place.at) ?? closestOf(given.names)(name) ?? ''),
        });
      }
    }
    return parts;
  };
}

function compiled({ kind, pattern, at, of }: PartReference): Place[] {
  const [from, to, by] = [pattern, at, of ?? ''].map(compilePattern);
  if (!from?.ok || !to?.ok || !by?.ok) return [];
  const place = { kind, pattern: from.pattern, at: to.pattern, list: listOf(to.pattern) };
  if (of === undefined) return [{ ...place, isFixed: true }];
  const owner = ownerOf(from.pattern, by.pattern);
  return [{ ...place, owner, isFixed: !from.pattern.segments.slice(0, owner.shared).some(({ star }) => star) }];
}

function ownerOf(pattern: Pattern, of: Pattern): Owner {
  const steps = (each: Pattern): string[] => (each.text === '' ? [] : each.text.slice(1).split('/'));
  const [own, other] = [steps(pattern), steps(of)];
  let shared = 0;
  while (shared < other.length && other[shared] === own[shared]) shared++;
  const text = other.slice(shared).map((step) => `/${step}`);
  return { shared, rest: { text: text.join(''), segments: of.segments.slice(shared) } };
}

/** The names in the document at the place of the owner. */
function ownersOf(object: CelValue, { shared, rest }: Owner, { tokens }: PatternMatch): string[] {
  const names = textsAt(valueAtPath(object, tokens.slice(0, shared)), rest).map(bare);
  return names.length < 2 ? names : [...new Set(names)];
}

function textsAt(value: unknown, at: Pattern): string[] {
  return selectAll(value, at).flatMap(({ value: name }) => (typeof name === 'string' ? [name] : []));
}

/** Throws Unknown if a holder violates its schema on the path to the names, because a name may be there. */
function mustBeReadable(holders: readonly CelValue[], at: Pattern): void {
  for (const holder of holders) textsAt(holder, at);
}

// `members` of `/spec/members/*/id`
function listOf({ segments }: Pattern): string {
  const keys = segments.flatMap((segment, index) =>
    !segment.star && segments[index + 1]?.star ? [segment.token] : [],
  );
  return keys.at(-1) ?? segments.flatMap((segment) => (segment.star ? [] : [segment.token])).at(-1) ?? '';
}

/** A part that has the name in another member: a login or an address instead of the id of a member. */
function meant(name: string, holders: readonly CelValue[], at: Pattern): string | undefined {
  let known = otherNames.get(holders);
  if (known === undefined) otherNames.set(holders, (known = new Map()));
  let ids = known.get(at.text);
  if (ids === undefined) known.set(at.text, (ids = idsByText(holders, at)));
  return ids.get(name);
}

/** Read once, because every name that is not found needs them. */
const otherNames = new WeakMap<readonly CelValue[], Map<string, ReadonlyMap<string, string>>>();

/** The id of the first part that contains a text. */
function idsByText(holders: readonly CelValue[], at: Pattern): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const note = (part: unknown, id: string): void => {
    if (typeof part === 'string' && !ids.has(part)) ids.set(part, id);
    else if (typeof part === 'object' && part !== null) for (const member of Object.values(part)) note(member, id);
  };
  for (const holder of holders) {
    for (const { tokens, value: id } of selectAll(holder, at)) {
      if (typeof id === 'string' && tokens.length > 0) note(valueAt(holder, toPointer(tokens.slice(0, -1))), id);
    }
  }
  return ids;
}
