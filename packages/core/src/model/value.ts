/** * A JSON value of the YAML 1.2 core schema or RFC 8259. Integers lie within ±(2^53 − 1); dates are text. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

/** A JSON object. */
export type ValueMap = { readonly [key: string]: Value };

export function isMap(value: unknown): value is ValueMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Whether a value is a map of JSON or of an expression, and not an instant, an optional or another instance of a class. It is recognised
 * by its prototype, because a map may have a member called `constructor`.
 */
export function isPlainMap(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Adds a member with any name to a map: an assignment to `__proto__` would set the prototype. */
export function setMember<T>(map: Record<string, T>, name: string, value: T): void {
  if (name === '__proto__')
    Object.defineProperty(map, name, { value, enumerable: true, configurable: true, writable: true });
  else map[name] = value;
}
