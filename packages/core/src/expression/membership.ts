import { isPlainMap } from '../model/value.ts';
import { UnsignedInt } from './cel-js.ts';
import type { EvaluationContext } from './definition.ts';
import type { ExpressionSession } from './session.ts';

/**
 * Whether a value is in a list, and charges for the result. Undefined if each element must be compared, which has been charged for: for a
 * scalar that is looked up only once in an evaluation, and for values without a hash. After that, a look-up takes as many steps as the
 * value has parts, regardless of the length of the list.
 */
export function lookUp(value: unknown, list: readonly unknown[], session: ExpressionSession): boolean | undefined {
  const { context } = session;
  const isScalar = typeof value !== 'object' || value === null;
  const indexes = (session.indexes ??= new Map());
  let index = indexes.get(list);
  if (index === undefined) {
    indexes.set(list, (index = { values: undefined }));
    if (isScalar && costOfText(value) === 1) {
      context.charge(1 + (list.length >> 4));
      return undefined;
    }
  }
  if (index.values === undefined) {
    chargeWeight(list, context);
    index.values = hashes(list);
  }
  const weight = isScalar ? costOfText(value) : chargeWeight(value, context);
  const key = index.values === null ? undefined : hashOf(value);
  if (key === undefined || index.values === null) {
    context.charge(isScalar ? weight * (1 + (list.length >> 4)) : weight * list.length);
    return undefined;
  }
  if (isScalar) context.charge(weight);
  return index.values.has(key);
}

function hashes(list: readonly unknown[]): ReadonlySet<string> | null {
  const found = new Set<string>();
  for (const element of list) {
    const hash = hashOf(element);
    if (hash === undefined) return null;
    found.add(hash);
  }
  return found;
}

/**
 * A text that is the same for equal values of CEL, and only for these: numbers by value regardless of their type, lists and maps by their
 * parts. Undefined for NaN, which equals nothing, and for values that only the library can compare.
 */
export function hashOf(value: unknown): string | undefined {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'boolean' || value === null) return String(value);
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'number') return hashOfNumber(value);
  if (value instanceof UnsignedInt) return String(value.value);
  if (value instanceof Date) return `@${value.getTime()}`;
  if (Array.isArray(value)) return joined('[', value.map(hashOf), ']');
  if (!isPlainMap(value)) return undefined;
  const members = Object.entries(value).map(([name, member]) => {
    const hash = hashOf(member);
    return hash === undefined ? undefined : `${JSON.stringify(name)}:${hash}`;
  });
  return members.includes(undefined) ? undefined : joined('{', members.sort(), '}');
}

function hashOfNumber(value: number): string | undefined {
  if (Number.isNaN(value)) return undefined;
  return Number.isInteger(value) ? String(BigInt(value)) : String(value);
}

function joined(open: string, parts: readonly (string | undefined)[], close: string): string | undefined {
  return parts.includes(undefined) ? undefined : `${open}${parts.join(',')}${close}`;
}

/**
 * Charges a step for each element and member at every depth, and one more for every 64 characters of a text, and returns their number.
 * It charges while it counts, because a list that contains another list twice, which does the same, and so on, is exponentially large.
 */
export function chargeWeight(value: unknown, context: Pick<EvaluationContext, 'charge'>): number {
  const scale: Scale = { weight: 0, unpaid: 0, context };
  weigh(value, scale);
  context.charge(scale.unpaid);
  return scale.weight;
}

interface Scale {
  weight: number;
  unpaid: number;
  readonly context: Pick<EvaluationContext, 'charge'>;
}

function weigh(value: unknown, scale: Scale): void {
  const own = costOfText(value);
  scale.weight += own;
  if ((scale.unpaid += own) >= 1_000) {
    scale.context.charge(scale.unpaid);
    scale.unpaid = 0;
  }
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) for (const element of value) weigh(element, scale);
  else if (isPlainMap(value)) for (const member of Object.values(value)) weigh(member, scale);
}

function costOfText(value: unknown): number {
  return typeof value === 'string' ? 1 + (value.length >> 6) : 1;
}
