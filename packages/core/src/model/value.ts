/**
 * A JSON value, as the YAML 1.2 core schema or RFC 8259 gives it. Integers lie within ±(2^53 − 1); dates are text.
 */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

/** A JSON object. */
export type ValueMap = { readonly [key: string]: Value };

export function isMap(value: unknown): value is ValueMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
