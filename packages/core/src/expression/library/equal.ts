import { Duration, UnsignedInt } from '../cel-js.ts';
import type { EvaluationContext } from '../definition.ts';

/** Equality of CEL: numbers by value whatever their type, lists and maps by their parts. Charges a step for every comparison. */
export function equal(context: EvaluationContext, a: unknown, b: unknown): boolean {
  context.charge(1);
  if (a === b) return true;
  if (isNumber(a) && isNumber(b)) return numberOf(a) == numberOf(b); // oxlint-disable-line eqeqeq
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((element, index) => equal(context, element, b[index]));
  if (a instanceof Date) return b instanceof Date && a.getTime() === b.getTime();
  if (a instanceof Duration) return b instanceof Duration && a.seconds === b.seconds && a.nanos === b.nanos;
  if (a instanceof Uint8Array)
    return b instanceof Uint8Array && a.length === b.length && a.every((byte, index) => byte === b[index]);
  if ('equals' in a && typeof a.equals === 'function')
    return a.constructor === b.constructor && (a.equals(b) as boolean);
  return a.constructor === b.constructor && equalMembers(context, entriesOf(a), b);
}

function equalMembers(
  context: EvaluationContext,
  entries: readonly (readonly [unknown, unknown])[],
  b: object,
): boolean {
  const others = new Map(entriesOf(b));
  return (
    others.size === entries.length &&
    entries.every(([key, value]) => others.has(key) && equal(context, value, others.get(key)))
  );
}

function entriesOf(map: object): readonly (readonly [unknown, unknown])[] {
  return map instanceof Map ? [...map] : Object.entries(map);
}

function isNumber(value: unknown): value is bigint | number | UnsignedInt {
  return typeof value === 'bigint' || typeof value === 'number' || value instanceof UnsignedInt;
}

function numberOf(value: bigint | number | UnsignedInt): bigint | number {
  return value instanceof UnsignedInt ? value.value : value;
}

/** Values of a list that can be looked up. */
export interface Members {
  has(value: unknown): boolean;
  add(value: unknown): void;
}

/** Scalars are found by a hash; other values are compared one by one. */
export function members(context: EvaluationContext, values: Iterable<unknown> = []): Members {
  const scalars = new Set<string>();
  const others: unknown[] = [];
  const found: Members = {
    has(value) {
      context.charge(1);
      const key = keyOf(value);
      return key === undefined ? others.some((other) => equal(context, value, other)) : scalars.has(key);
    },
    add(value) {
      const key = keyOf(value);
      if (key === undefined) others.push(value);
      else scalars.add(key);
    },
  };
  for (const value of values) {
    context.charge(1);
    found.add(value);
  }
  return found;
}

/** The same for equal scalars; undefined for others, and for NaN, which equals nothing. */
function keyOf(value: unknown): string | undefined {
  if (typeof value === 'string') return `"${value}`;
  if (typeof value === 'boolean' || value === null) return String(value);
  if (typeof value === 'number' && Number.isNaN(value)) return undefined;
  if (typeof value === 'number') return Number.isInteger(value) ? String(BigInt(value)) : String(value);
  return isNumber(value) ? String(numberOf(value)) : undefined;
}
