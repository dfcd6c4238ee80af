import type { ReadKind } from '../expression/watched.ts';
import { type Pointer, tokens, valueAt } from '../model/pointer.ts';
import { unlessUndecidable } from '../model/undecidable.ts';

/** The parts of a value that were read, by place. */
export interface ReadTree {
  /** The value here was read, not only its existence. */
  value: boolean;
  /** The keys of the members or the number of elements was read. */
  members: boolean;
  /** Everything from here down was read. */
  all: boolean;
  readonly below: Map<string, ReadTree>;
}

export function emptyTree(): ReadTree {
  return { value: false, members: false, all: false, below: new Map() };
}

export function wholeTree(): ReadTree {
  return { ...emptyTree(), all: true };
}

export function noteRead(tree: ReadTree, path: readonly string[], reading: ReadKind): void {
  let at = tree;
  for (const token of path) {
    let next = at.below.get(token);
    if (next === undefined) at.below.set(token, (next = emptyTree()));
    at = next;
  }
  if (reading === 'value') at.value = true;
  else if (reading === 'members') at.members = true;
  else if (reading === 'all') at.all = true;
}

export function mergeReads(into: ReadTree, from: ReadTree): void {
  into.value ||= from.value;
  into.members ||= from.members;
  into.all ||= from.all;
  for (const [token, below] of from.below) {
    let next = into.below.get(token);
    if (next === undefined) into.below.set(token, (next = emptyTree()));
    mergeReads(next, below);
  }
}

/** What was read at a place and below it; undefined if nothing was read. */
export function readsAt(tree: ReadTree, pointer: Pointer): ReadTree | undefined {
  let at: ReadTree | undefined = tree;
  for (const token of tokens(pointer)) {
    if (at === undefined || at.all) return at;
    at = at.below.get(token);
  }
  return at;
}

/**
 * A text that is the same for values that findings treat as equal: members in any order, elements of a list in any order (an item
 * with a key is the same at any position), numbers by value. A null that counts as absent has already been removed.
 */
export function comparable(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return typeof value === 'number' ? number(value) : String(value);
  if (Array.isArray(value)) return `[${value.map(comparable).sort().join()}]`;
  return `{${entriesOf(value)
    .map(([key, member]) => `${JSON.stringify(key)}:${comparable(member)}`)
    .sort()
    .join()}}`;
}

/** The same text, for the parts of a value that were read. */
export function comparableReads(value: unknown, read: ReadTree | undefined): string {
  if (read === undefined || value === undefined) return '';
  if (read.all) return comparable(value);
  if (typeof value !== 'object' || value === null) return read.value ? comparable(value) : '?';
  if (Array.isArray(value)) {
    const elements = value.flatMap((element, index) => {
      const below = read.below.get(String(index));
      return below === undefined ? [] : [comparableReads(element, below)];
    });
    return `[${read.members ? value.length : ''}${elements.sort().join()}]`;
  }
  const members = entriesOf(value).flatMap(([key, member]) => {
    const below = read.below.get(key);
    if (below === undefined && !read.members) return [];
    return [`${JSON.stringify(key)}:${comparableReads(member, below)}`];
  });
  return `{${members.sort().join()}}`;
}

/** The value at a place; the same constant for every duplicate key, because its value is ambiguous. */
export function readableAt(root: unknown, pointer: Pointer): unknown {
  return unlessUndecidable(
    () => valueAt(root, pointer),
    () => standsTwice,
  );
}

const standsTwice = '(twice)';

/** An int and a double of one number are equal; `-0` is 0. */
function number(value: number): string {
  return Number.isInteger(value) ? String(BigInt(value)) : String(value);
}

function entriesOf(map: object): (readonly [string, unknown])[] {
  // A duplicate key in an unchanged file throws when it is read, and is the same on both sides.
  return Object.entries(Object.getOwnPropertyDescriptors(map)).flatMap(([name, { value, get, enumerable }]) =>
    enumerable === true ? [[name, get === undefined ? value : standsTwice] as const] : [],
  );
}
