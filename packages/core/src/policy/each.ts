import type { CelValue } from '../expression/definition.ts';
import { unwatched } from '../expression/watched.ts';
import { keyText } from '../load/keyed.ts';
import { selectAll, type Pattern, type PatternMatch } from '../load/pattern.ts';
import { escapeToken, toPointer, valueAt, type Pointer } from '../model/pointer.ts';
import { isMap } from '../model/value.ts';

/** What tells an item of a list or map from the others under one star. */
interface Key {
  /** `name`: the member name · `computed`: by `by`, or a scalar itself · `member`: of a map · `index`: nothing better is known. */
  readonly by: 'name' | 'computed' | 'member' | 'index';
  readonly text: string;
}

/** One match of an `each` pattern. */
export interface EachItem {
  readonly value: CelValue;
  readonly pointer: Pointer;
  /** Index or member name under the last star. */
  readonly key: string | bigint;
  /** Position among all matches, 0-based. */
  readonly index: number;
  /** Values that earlier stars matched, outermost first. */
  readonly parents: readonly CelValue[];
  /** One a star. */
  readonly keys: readonly Key[];
  /** The keys as text: equal for the items of head and base that are the same. */
  readonly identity: string;
}

/** A key for the last star, or a list of one key a star. */
export type KeyOf = (item: Omit<EachItem, 'keys' | 'identity'>) => CelValue;

/**
 * Every match of `pattern` in `root`, in document order, with its keys; `tell` is given how many places were looked at on the way. Keys: what `by` says; else the member name of a map, the
 * `name` where every item of the list has one, the value itself where all are scalars; else the index.
 */
export function eachItem(root: CelValue, pattern: Pattern, by?: KeyOf, tell?: (places: number) => void): EachItem[] {
  const depths = pattern.segments.flatMap((segment, depth) => (segment.star ? [depth] : []));
  const scan: Scan = { root, depths, by, keyers: new Map() };
  const { found, places } = selectedIn(root, pattern);
  tell?.(places);
  return found.map((each, index) => new Match(scan, each, index));
}

interface Selected {
  readonly found: readonly PatternMatch[];
  /** That were looked at on the way. */
  readonly places: number;
}

/** What patterns select in the two most recently evaluated documents, that of the head and that of the base: validations often share a pattern. */
const recent: { readonly root: CelValue; readonly byPattern: Map<string, Selected> }[] = [];

function selectedIn(root: CelValue, pattern: Pattern): Selected {
  // What is read of a watched value is noted each time.
  if (typeof root !== 'object' || root === null || unwatched(root) !== root) return select(root, pattern);
  let known = recent.find((each) => each.root === root);
  if (known === undefined) {
    known = { root, byPattern: new Map() };
    recent.unshift(known);
    recent.length = Math.min(recent.length, 2);
  }
  let selected = known.byPattern.get(pattern.text);
  if (selected === undefined) known.byPattern.set(pattern.text, (selected = select(root, pattern)));
  return selected;
}

function select(root: CelValue, pattern: Pattern): Selected {
  let places = 0;
  const found = selectAll(root, pattern, (count) => {
    places = count;
  });
  return { found, places };
}

/** What the items of one pattern share. */
interface Scan {
  readonly root: CelValue;
  /** Of the steps that are stars. */
  readonly depths: readonly number[];
  readonly by: KeyOf | undefined;
  /** By the pointer of a list or map. */
  readonly keyers: Map<Pointer, Keyer>;
}

/** Most items meet the validation and need no counterpart: their place and keys are then never computed. */
class Match implements EachItem {
  readonly value: CelValue;
  readonly index: number;
  readonly #scan: Scan;
  readonly #found: PatternMatch;
  #keys: readonly Key[] | undefined;

  constructor(scan: Scan, found: PatternMatch, index: number) {
    this.value = found.value as CelValue;
    this.index = index;
    this.#scan = scan;
    this.#found = found;
  }

  get pointer(): Pointer {
    return this.#found.pointer;
  }

  get key(): string | bigint {
    const last = this.#found.stars.at(-1);
    return typeof last === 'number' ? BigInt(last) : (last ?? '');
  }

  get parents(): readonly CelValue[] {
    const { depths } = this.#scan;
    return depths.length < 2 ? none : depths.slice(0, -1).map((depth) => this.#at(depth + 1) as CelValue);
  }

  get keys(): readonly Key[] {
    return (this.#keys ??= this.#makeKeys());
  }

  get identity(): string {
    return JSON.stringify(this.keys.map((key) => key.text));
  }

  #at(depth: number): unknown {
    return valueAt(this.#scan.root, toPointer(this.#found.tokens.slice(0, depth)));
  }

  #makeKeys(): Key[] {
    const { root, depths, by, keyers } = this.#scan;
    const { stars, tokens } = this.#found;
    const given = givenKeys(by?.(this), stars.length);
    return stars.map((star, position): Key => {
      const own = given[position];
      if (own !== undefined) return { by: 'computed', text: own };
      const container = toPointer(tokens.slice(0, depths[position]));
      let keyer = keyers.get(container);
      if (keyer === undefined) keyers.set(container, (keyer = keyerOf(valueAt(root, container))));
      return keyer(star, this.#at(depths[position]! + 1));
    });
  }
}

const none: readonly CelValue[] = [];

/** Items by identity; one that occurs twice pairs with nothing. */
export function byIdentity(items: readonly EachItem[]): Map<string, EachItem> {
  const unique = new Map<string, EachItem>();
  const seen = new Set<string>();
  for (const item of items) {
    if (seen.has(item.identity)) unique.delete(item.identity);
    else unique.set(item.identity, item);
    seen.add(item.identity);
  }
  return unique;
}

/** The pointer of an item with its keys, in the form of keyed pointers: `/spec/stages[name=canary]`, `/versions[=4.1.0]`. */
export function keyedEach(pattern: Pattern, keys: readonly Key[]): string {
  let star = 0;
  return pattern.segments
    .map((segment) => {
      if (!segment.star) return `/${escapeToken(segment.token)}`;
      const key = keys[star++]!;
      if (key.by === 'name') return `[name=${keyText(key.text)}]`;
      return key.by === 'computed' ? `[=${keyText(key.text)}]` : `/${escapeToken(key.text)}`;
    })
    .join('');
}

type Keyer = (star: string | number, value: unknown) => Key;

function keyerOf(container: unknown): Keyer {
  if (!Array.isArray(container)) return (star) => ({ by: 'member', text: String(star) });
  const named = container.every((item) => isMap(item) && ['string', 'number', 'bigint'].includes(typeof item['name']));
  if (named) return (_, value) => ({ by: 'name', text: String((value as { name: unknown }).name) });
  const scalars = container.every((item) => typeof item !== 'object' || item === null);
  return scalars
    ? (_, value) => ({ by: 'computed', text: String(value) })
    : (star) => ({ by: 'index', text: String(star) });
}

/** Keys from the last star backwards, where `by` gave them. */
function givenKeys(given: CelValue | undefined, stars: number): (string | undefined)[] {
  if (given === undefined) return [];
  if (Array.isArray(given) && given.length === stars) return (given as CelValue[]).map(text);
  return [...Array<undefined>(stars - 1), text(given)];
}

function text(key: CelValue): string {
  const plain = (_: string, member: unknown): unknown => (typeof member === 'bigint' ? String(member) : member);
  return typeof key === 'object' && key !== null ? JSON.stringify(key, plain) : String(key);
}
