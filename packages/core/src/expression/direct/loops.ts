import { asBind, asCall, asComprehension, type Node } from '../cel-js.ts';
import { turnCost } from '../turn-cost.ts';
import type { Maker, MacroSlot, DirectStep } from './step.ts';
import { isPlain } from './values.ts';

/** `l.all(x, p)`, `exists`, `exists_one`, `filter`, `map` over lists. Each iteration costs the same as in the library. */
export function comprehension(node: Node, maker: Maker): DirectStep | undefined {
  const { iterable, variable, body } = asComprehension(node)!;
  const over = maker.step(iterable);
  const slot: MacroSlot = { value: undefined };
  const inner = maker.within(variable, slot);
  const steps = body.map((part) => inner.step(part));
  const make = loops[`${asCall(node)!.name}${steps.length}`];
  if (over === undefined || make === undefined || steps.includes(undefined)) return undefined;
  const [first, second] = steps as [DirectStep, DirectStep];
  const cost = turnCost(body);
  const turn = (item: unknown): boolean => {
    maker.charge(cost);
    slot.value = item;
    return item !== undefined;
  };
  const run = make(turn, first, second);
  return (bindings) => {
    const items = over(bindings);
    if (Array.isArray(items)) return run(items, bindings);
    return isPlain(items) ? run(Object.keys(items), bindings) : undefined;
  };
}

type Bindings = Parameters<DirectStep>[0];
type Run = (items: readonly unknown[], bindings: Bindings) => unknown;
/** Consumes the next element; false if its place is empty. */
type Turn = (item: unknown) => boolean;

const loops: Readonly<Record<string, (turn: Turn, first: DirectStep, second: DirectStep) => Run>> = {
  all1: (turn, test) => until(turn, test, false),
  exists1: (turn, test) => until(turn, test, true),
  exists_one1: (turn, test) => (items, bindings) => {
    const found = kept(items, turn, test, undefined, bindings);
    return found && found.length === 1;
  },
  filter1: (turn, test) => (items, bindings) => kept(items, turn, test, undefined, bindings),
  map1: (turn, give) => (items, bindings) => kept(items, turn, undefined, give, bindings),
  map2: (turn, test, give) => (items, bindings) => kept(items, turn, test, give, bindings),
};

function until(turn: Turn, test: DirectStep, decisive: boolean): Run {
  return (items, bindings) => {
    for (const item of items) {
      const met = turn(item) ? test(bindings) : undefined;
      if (met === decisive) return decisive;
      if (met !== !decisive) return undefined;
    }
    return !decisive;
  };
}

/** The value for each element that passes the test. */
function kept(
  items: readonly unknown[],
  turn: Turn,
  test: DirectStep | undefined,
  give: DirectStep | undefined,
  bindings: Bindings,
): readonly unknown[] | undefined {
  const results: unknown[] = [];
  for (const item of items) {
    if (!turn(item)) return undefined;
    const met = test === undefined || test(bindings);
    if (met === false) continue;
    const given = give === undefined ? item : give(bindings);
    if (met !== true || given === undefined) return undefined;
    results.push(given);
  }
  return results;
}

/** `cel.bind(variable, value, body)`. */
export function binding(node: Node, maker: Maker): DirectStep | undefined {
  const { variable, value, body, each } = asBind(node)!;
  const call = asCall(node)!;
  if (each || call.name !== 'bind') return undefined;
  const slot: MacroSlot = { value: undefined };
  const given = maker.step(value);
  const result = maker.within(variable, slot).step(body);
  if (given === undefined || result === undefined) return undefined;
  return (bindings) => {
    slot.value = given(bindings);
    return slot.value === undefined ? undefined : result(bindings);
  };
}
