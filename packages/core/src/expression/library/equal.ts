import { isPlainMap } from '../../model/value.ts';
import { Duration, UnsignedInt } from '../cel-js.ts';
import type { EvaluationContext } from '../definition.ts';
import { chargeWeight, hashOf } from '../membership.ts';

/** The budget that pays for a comparison. */
type Charging = Pick<EvaluationContext, 'charge'>;

/**
 * Equality of CEL: numbers are compared by value regardless of their type, lists and maps by their parts. Charges a step for every
 * comparison, and one more for every 64 characters.
 */
export function equal(context: Charging, a: unknown, b: unknown): boolean {
  context.charge(1 + costOfComparing(a, b));
  if (a === b) return true;
  if (isNumber(a) && isNumber(b)) return numberOf(a) == numberOf(b); // oxlint-disable-line eqeqeq
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((element, index) => equal(context, element, b[index]));
  if (a instanceof Date) return b instanceof Date && a.getTime() === b.getTime();
  if (a instanceof Duration) return b instanceof Duration && a.seconds === b.seconds && a.nanos === b.nanos;
  if (a instanceof Uint8Array)
    return b instanceof Uint8Array && a.length === b.length && a.every((byte, index) => byte === b[index]);
  if (isPlainMap(a)) return isPlainMap(b) && equalMembers(context, a, b);
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  return 'equals' in a && typeof a.equals === 'function' && (a.equals(b) as boolean);
}

/** The steps beyond one for comparing two texts. */
export function costOfComparing(a: unknown, b: unknown): number {
  return typeof a === 'string' && typeof b === 'string' && a.length === b.length ? a.length >> 6 : 0;
}

type AnyMap = Readonly<Record<string, unknown>>;

function equalMembers(context: Charging, a: AnyMap, b: AnyMap): boolean {
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && equal(context, a[name], b[name]))
  );
}

function isNumber(value: unknown): value is bigint | number | UnsignedInt {
  return typeof value === 'bigint' || typeof value === 'number' || value instanceof UnsignedInt;
}

function numberOf(value: bigint | number | UnsignedInt): bigint | number {
  return value instanceof UnsignedInt ? value.value : value;
}

/** The values of a list, prepared for look-ups. */
export interface Members {
  has(value: unknown): boolean;
  add(value: unknown): void;
}

/** Values are found by a hash; those that have none are compared one by one. */
export function members(context: EvaluationContext, values: Iterable<unknown> = []): Members {
  const hashed = new Set<string>();
  const others: unknown[] = [];
  const found: Members = {
    has(value) {
      chargeWeight(value, context);
      const hash = hashOf(value);
      return hash === undefined ? others.some((other) => equal(context, value, other)) : hashed.has(hash);
    },
    add(value) {
      const hash = hashOf(value);
      if (hash === undefined) others.push(value);
      else hashed.add(hash);
    },
  };
  for (const value of values) {
    chargeWeight(value, context);
    found.add(value);
  }
  return found;
}
