import { Duration, Optional } from '../cel-js.ts';

export type PlainMap = Readonly<Record<string, unknown>>;

/** Whether every operator passes the value on unchanged. */
export function isValue(value: unknown): boolean {
  switch (typeof value) {
    case 'string':
    case 'boolean':
    case 'bigint':
    case 'number':
      return true;
    case 'object':
      if (value === null) return true;
      // Recognised by its prototype, because a member may be called `constructor`.
      switch (Object.getPrototypeOf(value)) {
        case Object.prototype:
        case Array.prototype:
        case Date.prototype:
        case Optional.prototype:
        case Duration.prototype:
          return true;
        default:
          return false;
      }
    default:
      return false;
  }
}

export function isPlain(value: unknown): value is PlainMap {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** A member of a plain map, not one that it inherits. */
export function plainMember(map: PlainMap, key: string): unknown {
  if (!Object.hasOwn(map, key)) return undefined;
  return map[key];
}

/** Values of one simple type, which the library recognises directly. */
export function areAlike(a: unknown, b: unknown): boolean {
  const type = typeof a;
  return type === typeof b && (type === 'string' || type === 'bigint' || type === 'boolean');
}

/** Lists that have the same type for the library, which checks only their first elements. */
export function areAlikeLists(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === 0 || b.length === 0 || areAlike(a[0], b[0]);
}
