import type { FunctionDefinition } from '../definition.ts';
import { members } from './equal.ts';

type List = readonly unknown[];

/** Lists as sets: order and repetition do not count. */
export const sets: readonly FunctionDefinition[] = [
  {
    signature: 'sets.contains(list, list): bool',
    doc: 'Whether every element of the second list is in the first.',
    example: ['sets.contains([1, 2, 3], [2, 2.0])', 'true'],
    run(context, list: List, wanted: List) {
      const found = members(context, list);
      return wanted.every((element) => found.has(element));
    },
  },
  {
    signature: 'sets.equivalent(list, list): bool',
    doc: 'Whether each list has every element of the other.',
    example: ['sets.equivalent(["a", "b"], ["b", "a", "a"])', 'true'],
    run(context, a: List, b: List) {
      const [inA, inB] = [members(context, a), members(context, b)];
      return a.every((element) => inB.has(element)) && b.every((element) => inA.has(element));
    },
  },
  {
    signature: 'sets.intersects(list, list): bool',
    doc: 'Whether at least one element is in both lists.',
    example: ['sets.intersects(["a"], ["b", "a"])', 'true'],
    run(context, a: List, b: List) {
      const found = members(context, a);
      return b.some((element) => found.has(element));
    },
  },
];
