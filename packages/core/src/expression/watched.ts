import type { CelValue } from './definition.ts';

/** How a place of a value was read: its existence, its value, its members or number of elements, or everything below it. */
export type ReadKind = 'presence' | 'value' | 'members' | 'all';

/** Is called for every place of a watched value that is read; `path` is the path from the root. */
export type Listener = (path: readonly string[], reading: ReadKind) => void;

interface Watching {
  readonly value: CelValue;
  readonly path: readonly string[];
  readonly listener: Listener;
}

/** The value behind a watched one, and the listener. */
const originals = new WeakMap<object, Watching>();

/**
 * The same value, which reports to a listener what is read. For expressions, lists and plain maps behave as before. Reads of other
 * values, such as a Map, cannot be observed, so they count as read completely on first access.
 */
export function watched(value: CelValue, listener: Listener): CelValue {
  const first = typeof value === 'object' && value !== null ? originals.get(value) : undefined;
  if (first === undefined) return watch(value, [], listener) as CelValue;
  // Copying a watched value would count as reading it.
  const both: Listener = (path, reading) => {
    listener(path, reading);
    first.listener([...first.path, ...path], reading);
  };
  return watch(first.value, [], both) as CelValue;
}

/** The value behind a watched value; any other value is returned unchanged. */
export function unwatched(value: CelValue): CelValue {
  return typeof value === 'object' && value !== null ? (originals.get(value)?.value ?? value) : value;
}

function watch(value: unknown, path: readonly string[], listener: Listener): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (!Array.isArray(value) && !isPlain(value)) {
    listener(path, 'all');
    return value;
  }
  // A copy, because a proxy must report the members of a frozen target unchanged.
  const target = Array.isArray(value) ? [...(value as unknown[])] : copyOf(value);
  const proxy = new Proxy(target, handlerOf(path, listener));
  originals.set(proxy, { value: value as CelValue, path, listener });
  return proxy;
}

function handlerOf(path: readonly string[], listener: Listener): ProxyHandler<object> {
  const watching = new Map<string, unknown>();
  const present = (key: string | symbol, target: object): void => {
    if (typeof key === 'symbol') return;
    if (key === 'length' && Array.isArray(target)) listener(path, 'members');
    else listener([...path, key], 'presence');
  };
  return {
    get(target, key) {
      const value: unknown = Reflect.get(target, key);
      if (typeof key === 'symbol') return value;
      if (!Object.hasOwn(target, key)) {
        if (!(key in target)) listener([...path, key], 'presence');
        return value;
      }
      if (key === 'length' && Array.isArray(target)) {
        listener(path, 'members');
        return value;
      }
      listener([...path, key], 'value');
      if (typeof value !== 'object' || value === null) return value;
      if (!watching.has(key)) watching.set(key, watch(value, [...path, key], listener));
      return watching.get(key);
    },
    has(target, key) {
      present(key, target);
      return Reflect.has(target, key);
    },
    ownKeys(target) {
      listener(path, 'members');
      return Reflect.ownKeys(target);
    },
    getOwnPropertyDescriptor(target, key) {
      present(key, target);
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
  };
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Members that are computed when they are read stay computed. */
function copyOf(value: object): object {
  return Object.defineProperties(
    Object.create(Object.getPrototypeOf(value) as object | null) as object,
    Object.getOwnPropertyDescriptors(value),
  );
}
