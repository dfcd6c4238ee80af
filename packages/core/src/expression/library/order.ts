import { Duration, UnsignedInt } from '../cel-js.ts';
import { EvaluationFailed } from '../definition.ts';

/** Negative, zero or positive, for two values of one ordered type; numbers of different types can be compared. Fails for other values. */
export function compareValues(a: unknown, b: unknown): number {
  const [left, right] = [sortable(a), sortable(b)];
  const comparable =
    typeof left === typeof right ||
    (typeof left !== 'string' && typeof left !== 'boolean' && typeof right !== 'string' && typeof right !== 'boolean');
  if (
    left === undefined ||
    right === undefined ||
    !comparable ||
    a instanceof Date !== b instanceof Date ||
    a instanceof Duration !== b instanceof Duration
  ) {
    throw new EvaluationFailed(
      'the elements cannot be ordered: they must be all numbers, all strings, all timestamps or all durations',
    );
  }
  return left < right ? -1 : left > right ? 1 : 0;
}

function sortable(value: unknown): bigint | number | string | boolean | undefined {
  if (typeof value === 'bigint' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string') return value;
  if (value instanceof Date) return value.getTime();
  if (value instanceof Duration) return value.seconds * 1_000_000_000n + BigInt(value.nanos);
  return value instanceof UnsignedInt ? value.value : undefined;
}

/** Steps for reading each of the values that are sorted once. */
export function costOfOrder(values: readonly unknown[]): number {
  let cost = values.length;
  for (const value of values) if (typeof value === 'string') cost += value.length >> 6;
  return cost;
}
