import type { Pointer } from '../model/pointer.ts';
import type { Value } from '../model/value.ts';
import { Duration, Optional, UnsignedInt } from './cel-js.ts';
import type { CelValue } from './definition.ts';
import { numberPaths, shapeOfSchema } from './shape.ts';

export interface Conversion {
  /** Patterns of the places whose integers stay doubles: what `doublePaths` gives. */
  readonly doubles?: readonly Pointer[];
  /** Whether a member whose value is null counts as absent. Elements of lists stay. */
  readonly nulls: 'absent' | 'keep';
}

/**
 * Patterns of the places where a schema says `number`, so that 3 there is the double 3.0, as the checker takes it. In the
 * language of `items` and `each`: `*` is each element or member, `~2` a star itself.
 */
export function doublePaths(schema: Value): readonly Pointer[] {
  return numberPaths(shapeOfSchema(schema, 'root'));
}

/**
 * A JSON value as CEL sees it: integers are ints, except in `doubles` and beyond ±(2^53 − 1). Parts in which nothing changes
 * are the same objects as before.
 */
export function toCel(value: Value, { doubles, nulls }: Conversion): CelValue {
  return convert(
    value,
    doubles === undefined || doubles.length === 0 ? undefined : treeOf(doubles),
    nulls === 'absent',
  ) as CelValue;
}

/** Patterns by their next token, so that a walk over a value knows at each step which still apply. */
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
    put(copy, key, after);
  }
  let result = copy ?? map;
  if (hasNull && dropNulls) result = withoutNulls(result);
  // The evaluator tells a plain map by its `constructor`, which a member of that name would hide.
  return Object.hasOwn(map, 'constructor') ? new Map(Object.entries(result)) : result;
}

/** Rebuilt rather than deleted from: V8 keeps objects that lost a member in a slower form. */
function withoutNulls(map: Record<string, unknown>): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const key in map) if (map[key] !== null) put(kept, key, map[key]);
  return kept;
}

/** An assignment to `__proto__` would not make a member. */
function put(map: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(map, key, { value, enumerable: true, configurable: true, writable: true });
  else map[key] = value;
}

/**
 * A result of an expression as JSON, for messages and reports. Ints beyond ±(2^53 − 1) become decimal text, timestamps RFC
 * 3339, durations seconds such as `3600s`, an absent optional null, bytes hexadecimal text, and values of other types their text.
 */
export function fromCel(value: unknown): Value {
  switch (typeof value) {
    case 'bigint':
      return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER ? Number(value) : String(value);
    case 'number':
      return Number.isFinite(value) ? value : String(value);
    case 'string':
    case 'boolean':
      return value;
    case 'object':
      return value === null ? null : fromObject(value);
    default:
      return null;
  }
}

function fromObject(value: object): Value {
  if (Array.isArray(value)) return value.map(fromCel);
  if (value instanceof Optional) return value.hasValue() ? fromCel(value.value()) : null;
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? 'invalid' : value.toISOString().replace('.000Z', 'Z');
  if (value instanceof UnsignedInt) return fromCel(value.value);
  if (value instanceof Duration) return value.toString();
  if (value instanceof Uint8Array) return Array.from(value, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (value instanceof Set) return [...value].map(fromCel);
  if (value instanceof Map) return mapOf([...value].map(([key, member]) => [String(key), member]));
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null ? mapOf(Object.entries(value)) : String(value);
}

function mapOf(entries: readonly (readonly [string, unknown])[]): Value {
  const map: Record<string, unknown> = {};
  for (const [key, member] of entries) put(map, key, fromCel(member));
  return map as Value;
}
