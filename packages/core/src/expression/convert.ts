import type { Pointer } from '../model/pointer.ts';
import type { DoubledMembers } from '../model/document.ts';
import { isMap, isPlainMap, setMember, type Value } from '../model/value.ts';
import { Duration, Optional, UnsignedInt } from './cel-js.ts';
import { Unknown, type CelValue } from './definition.ts';
import { numberPaths, shapeOfSchema } from './shape.ts';

export interface Conversion {
  /** Patterns of the places whose integers stay doubles: the result of `doublePaths`. */
  readonly doubles?: readonly Pointer[];
  /** Whether a member whose value is null counts as absent. Elements of lists stay. */
  readonly nulls: 'absent' | 'keep';
  /** Members whose value is unknown: reading one throws. */
  readonly unknown?: { readonly members: DoubledMembers; readonly why: (name: string) => string };
}

/**
 * Patterns of the places where a schema says `number`, so that 3 is the double 3.0 there, as the checker assumes. The syntax is that of
 * `items` and `each`: `*` is each element or member, `~2` is a literal star.
 */
export function doublePaths(schema: Value): readonly Pointer[] {
  return numberPaths(shapeOfSchema(schema, 'root'));
}

/**
 * A JSON value as CEL sees it: integers are ints, except in `doubles` and beyond ±(2^53 − 1). Parts in which nothing changes
 * are the same objects as before.
 */
export function toCel(value: Value, { doubles, nulls, unknown }: Conversion): CelValue {
  const converted = convert(
    value,
    doubles === undefined || doubles.length === 0 ? undefined : treeOf(doubles),
    nulls === 'absent',
  ) as CelValue;
  return unknown === undefined ? converted : (veiled(value, converted, unknown) as CelValue);
}

/** Patterns by their next token, so that a walk over a value knows at each step which patterns still apply. */
interface Tree {
  here: boolean;
  any: Tree | undefined;
  readonly named: Map<string, Tree>;
}

const trees = new WeakMap<readonly Pointer[], Tree>();

function treeOf(patterns: readonly Pointer[]): Tree {
  let tree = trees.get(patterns);
  if (tree !== undefined) return tree;
  tree = emptyTree();
  for (const pattern of patterns) {
    let node = tree;
    for (const token of pattern.split('/').slice(1)) {
      if (token === '*') node = node.any ??= emptyTree();
      else {
        const name = token.replaceAll('~2', '*').replaceAll('~1', '/').replaceAll('~0', '~');
        if (!node.named.has(name)) node.named.set(name, emptyTree());
        node = node.named.get(name)!;
      }
    }
    node.here = true;
  }
  trees.set(patterns, tree);
  return tree;
}

function emptyTree(): Tree {
  return { here: false, any: undefined, named: new Map() };
}

function convert(value: unknown, tree: Tree | undefined, dropNulls: boolean): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) && tree?.here !== true ? BigInt(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  return Array.isArray(value)
    ? convertList(value, tree, dropNulls)
    : convertMap(value as Record<string, unknown>, tree, dropNulls);
}

function convertList(list: readonly unknown[], tree: Tree | undefined, dropNulls: boolean): readonly unknown[] {
  let copy: unknown[] | undefined;
  for (let index = 0; index < list.length; index++) {
    const before = list[index];
    if (typeof before === 'string') continue;
    const after = convert(before, tree && (tree.any ?? tree.named.get(String(index))), dropNulls);
    if (after === before) continue;
    copy ??= [...list];
    copy[index] = after;
  }
  return copy ?? list;
}

function convertMap(map: Record<string, unknown>, tree: Tree | undefined, dropNulls: boolean): unknown {
  let copy: Record<string, unknown> | undefined;
  let hasNull = false;
  for (const key in map) {
    const before = map[key];
    if (typeof before === 'string') continue;
    if (before === null) {
      hasNull = true;
      continue;
    }
    const after = convert(before, tree && (tree.named.get(key) ?? tree.any), dropNulls);
    if (after === before) continue;
    copy ??= { ...map };
    setMember(copy, key, after);
  }
  const result = copy ?? map;
  return hasNull && dropNulls ? withoutNulls(result) : result;
}

/** A copy in which members with an unknown value throw when they are read; `plain` says which members these are. */
function veiled(plain: unknown, value: unknown, unknown: NonNullable<Conversion['unknown']>): unknown {
  if (Array.isArray(plain)) return plain.map((item, index) => veiled(item, (value as unknown[])[index], unknown));
  if (!isMap(plain)) return value;
  const names = unknown.members.get(plain);
  const copy: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(plain)) {
    if (names?.has(name) === true) {
      const get = (): never => {
        throw new Unknown(unknown.why(name));
      };
      Object.defineProperty(copy, name, { get, enumerable: true, configurable: true });
    } else if (Object.hasOwn(value as object, name))
      setMember(copy, name, veiled(member, (value as Record<string, unknown>)[name], unknown));
  }
  return copy;
}

/** The object is rebuilt, because V8 keeps an object in a slower form after a member was deleted. */
function withoutNulls(map: Record<string, unknown>): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const key in map) if (map[key] !== null) setMember(kept, key, map[key]);
  return kept;
}

/**
 * A result of an expression as JSON, for messages and reports. Ints beyond ±(2^53 − 1) become decimal text, timestamps RFC
 * 3339, durations seconds such as `3600s`, an absent optional null, bytes hexadecimal text, and values of other types their text.
 */
export function fromCel(value: unknown): Value {
  return jsonOf(value, { parts: Infinity });
}

/** The same, for the first parts of the value: a list or map may lack its later parts. */
export function beginningFromCel(value: unknown, parts: number): Value {
  return jsonOf(value, { parts });
}

/** How many parts of a value are still converted. */
interface Room {
  parts: number;
}

function jsonOf(value: unknown, room: Room): Value {
  room.parts--;
  switch (typeof value) {
    case 'bigint':
      return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER ? Number(value) : String(value);
    case 'number':
      return Number.isFinite(value) ? value : String(value);
    case 'string':
    case 'boolean':
      return value;
    case 'object':
      return value === null ? null : fromObject(value, room);
    default:
      return null;
  }
}

function fromObject(value: object, room: Room): Value {
  if (Array.isArray(value)) return listOf(value, room);
  if (value instanceof Optional) return value.hasValue() ? jsonOf(value.value(), room) : null;
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? 'invalid' : value.toISOString().replace('.000Z', 'Z');
  if (value instanceof UnsignedInt) return jsonOf(value.value, room);
  if (value instanceof Duration) return value.toString();
  if (value instanceof Uint8Array) return Array.from(value, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (value instanceof Set) return listOf(value, room);
  return isPlainMap(value) ? mapOf(value, room) : String(value);
}

function listOf(elements: Iterable<unknown>, room: Room): Value {
  const list: Value[] = [];
  for (const element of elements) {
    if (room.parts <= 0) break;
    list.push(jsonOf(element, room));
  }
  return list;
}

function mapOf(value: Readonly<Record<string, unknown>>, room: Room): Value {
  const map: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) {
    if (room.parts <= 0) break;
    setMember(map, key, jsonOf(member, room));
  }
  return map as Value;
}
