import { Duration, Optional, UnsignedInt } from '../cel-js.ts';
import { EvaluationFailed, type EvaluationContext, type FunctionDefinition } from '../definition.ts';
import { equal, members } from './equal.ts';
import { compareValues, costOfOrder } from './order.ts';

type List = readonly unknown[];

/** The list functions of Kubernetes and of the CEL extensions, under their names. */
export const listFunctions: readonly FunctionDefinition[] = [
  {
    signature: 'list<T>.isSorted(): bool',
    doc: 'Whether no element is less than the one before it. Fails for elements that cannot be ordered.',
    example: ['[1, 2, 2].isSorted()', 'true'],
    run(context, list: List) {
      context.charge(costOfOrder(list));
      return list.every((element, index) => index === 0 || compareValues(list[index - 1], element) <= 0);
    },
  },
  {
    signature: 'list<int>.sum(): int',
    doc: 'The sum of ints; 0 for an empty list.',
    example: ['[1, 2, 3].sum()', '6'],
    run: (context, list: List) => sum(context, list),
  },
  {
    signature: 'list<double>.sum(): double',
    doc: 'The sum of doubles.',
    example: ['[0.5, 1.0].sum()', '1.5'],
    run: (context, list: List) => sum(context, list),
  },
  {
    signature: 'list<duration>.sum(): duration',
    doc: 'The sum of durations.',
    example: ['[duration("1h"), duration("30m")].sum()', 'duration("90m")'],
    run: (context, list: List) => sum(context, list),
  },
  {
    signature: 'list<T>.min(): T',
    doc: 'The least element. Fails for an empty list and for elements that cannot be ordered.',
    example: ['[3, 1, 2].min()', '1'],
    run: (context, list: List) => extreme(context, list, -1),
  },
  {
    signature: 'list<T>.max(): T',
    doc: 'The greatest element. Fails for an empty list and for elements that cannot be ordered.',
    example: ['[3, 1, 2].max()', '3'],
    run: (context, list: List) => extreme(context, list, 1),
  },
  {
    signature: 'list<T>.indexOf(T): int',
    doc: 'The index of the first element that equals the argument, or -1.',
    example: ['["a", "b", "a"].indexOf("a")', '0'],
    run: (context, list: List, wanted: unknown) => BigInt(list.findIndex((element) => equal(context, element, wanted))),
  },
  {
    signature: 'list<T>.lastIndexOf(T): int',
    doc: 'The index of the last element that equals the argument, or -1.',
    example: ['["a", "b", "a"].lastIndexOf("a")', '2'],
    run: (context, list: List, wanted: unknown) =>
      BigInt(list.findLastIndex((element) => equal(context, element, wanted))),
  },
  {
    signature: 'list<T>.distinct(): list<T>',
    doc: 'The elements without those that equal an earlier one.',
    example: ['[1, 2, 1, 2.0].distinct()', '[1, 2]'],
    run(context, list: List) {
      const seen = members(context);
      return list.filter((element) => !seen.has(element) && (seen.add(element), true));
    },
  },
  {
    signature: 'list<T>.sort(): list<T>',
    doc: 'The elements in ascending order; equal elements keep their order. Fails for elements that cannot be ordered.',
    example: ['["b", "a"].sort()', '["a", "b"]'],
    run(context, list: List) {
      context.charge(costOfOrder(list) * Math.ceil(Math.log2(list.length + 1)));
      return list.length === 1 ? (compareValues(list[0], list[0]), list) : list.toSorted(compareValues);
    },
  },
  {
    signature: 'list<T>.reverse(): list<T>',
    doc: 'The elements from last to first.',
    example: ['[1, 2].reverse()', '[2, 1]'],
    run(context, list: List) {
      context.charge(list.length);
      return list.toReversed();
    },
  },
  {
    signature: 'list<T>.slice(int, int): list<T>',
    doc: 'The elements from the first index to the second, without the second. Fails if an index is outside the list.',
    example: ['[1, 2, 3].slice(1, 3)', '[2, 3]'],
    run(context, list: List, start: bigint, end: bigint) {
      if (start < 0n || end < start || end > BigInt(list.length))
        throw new EvaluationFailed(`slice(${start}, ${end}) is not within a list of ${list.length}`);
      context.charge(Number(end - start));
      return list.slice(Number(start), Number(end));
    },
  },
  {
    signature: 'list.flatten(): list<dyn>',
    doc: 'The elements, with each list replaced by its elements.',
    example: ['[1, [2, [3]]].flatten()', '[1, 2, [3]]'],
    run: (context, list: List) => flatten(context, list, 1),
  },
  {
    signature: 'list.flatten(int): list<dyn>',
    doc: 'The same for nested lists, to the given depth (at most 100).',
    example: ['[1, [2, [3]]].flatten(2)', '[1, 2, 3]'],
    run(context, list: List, depth: bigint) {
      if (depth < 0n || depth > 100n) throw new EvaluationFailed(`flatten(${depth}): the depth must be 0 to 100`);
      return flatten(context, list, Number(depth));
    },
  },
  {
    signature: 'list<T>.first(): optional<T>',
    doc: 'The first element, or none.',
    example: ['[1, 2].first().orValue(0)', '1'],
    run: (_, list: List) => Optional.of(list[0]),
  },
  {
    signature: 'list<T>.last(): optional<T>',
    doc: 'The last element, or none.',
    example: ['[1, 2].last().orValue(0)', '2'],
    run: (_, list: List) => Optional.of(list.at(-1)),
  },
  {
    signature: 'index(list<T>, string): map<string, T>',
    doc: 'A map of the elements by the string value of a member, for look-ups in one step. Fails if an element has no such member, if its value is not a string, or if two elements have the same value.',
    example: ['index([{"name": "checkout", "tier": 1}], "name")["checkout"].tier', '1'],
    run: (context, list: List, member: string) => indexOf(context, list, member),
  },
  {
    signature: 'lists.range(int): list<int>',
    doc: 'The ints from 0 to the argument, without the argument.',
    example: ['lists.range(3)', '[0, 1, 2]'],
    run(context, count: bigint) {
      const length = count < 0n ? 0 : Number(count);
      context.charge(length);
      return Array.from({ length }, (_, index) => BigInt(index));
    },
  },
];

function indexOf(context: EvaluationContext, list: List, member: string): Readonly<Record<string, unknown>> {
  context.charge(list.length);
  const found = new Map<string, unknown>();
  for (const [position, element] of list.entries()) {
    const key = memberOf(element, member);
    if (typeof key !== 'string')
      throw new EvaluationFailed(
        `element ${position} has no string in ${JSON.stringify(member.slice(0, 80))} to index it by`,
      );
    if (found.has(key))
      throw new EvaluationFailed(
        `two elements have ${JSON.stringify(key.slice(0, 80))} in ${JSON.stringify(member.slice(0, 80))}`,
      );
    found.set(key, element);
  }
  return Object.fromEntries(found);
}

function memberOf(element: unknown, member: string): unknown {
  if (element instanceof Map) return element.get(member);
  return typeof element === 'object' && element !== null && Object.hasOwn(element, member)
    ? (element as Readonly<Record<string, unknown>>)[member]
    : undefined;
}

const biggest = 2n ** 63n;

function sum(context: EvaluationContext, list: List): unknown {
  context.charge(list.length);
  if (list.length === 0) return 0n;
  const total = list.reduce(add);
  if (typeof total === 'bigint' && (total >= biggest || total < -biggest))
    throw new EvaluationFailed('the sum does not fit into 64 bits');
  return total;
}

function add(a: unknown, b: unknown): unknown {
  if (typeof a === 'bigint' && typeof b === 'bigint') return a + b;
  if (typeof a === 'number' && typeof b === 'number') return a + b;
  if (a instanceof Duration && b instanceof Duration) return a.addDuration(b);
  if (a instanceof UnsignedInt && b instanceof UnsignedInt) return new UnsignedInt(a.value + b.value);
  throw new EvaluationFailed('the elements cannot be added: they must be all ints, all doubles or all durations');
}

function extreme(context: EvaluationContext, list: List, sign: 1 | -1): unknown {
  context.charge(costOfOrder(list));
  if (list.length === 0) throw new EvaluationFailed(`an empty list has no ${sign > 0 ? 'max' : 'min'}()`);
  compareValues(list[0], list[0]);
  return list.reduce((best, element) => (compareValues(element, best) * sign > 0 ? element : best));
}

/** Charges for each list before it copies it: a list that contains another many times can have more elements than fit into memory. */
function flatten(context: EvaluationContext, list: List, depth: number): List {
  const flat: unknown[] = [];
  const addAll = (from: List, left: number): void => {
    context.charge(from.length);
    for (const element of from) {
      if (left > 0 && Array.isArray(element)) addAll(element as List, left - 1);
      else flat.push(element);
    }
  };
  addAll(list, depth);
  return flat;
}
