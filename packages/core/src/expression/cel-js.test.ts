import { describe, expect, test } from 'vitest';
import {
  asAccess,
  asBind,
  asCall,
  asComprehension,
  asLibraryError,
  callReplacement,
  declareTypes,
  depthOf,
  Environment,
  nodes,
  Optional,
  parse,
  registerEquality,
  replaceCheck,
  replaceEvaluate,
  type Node,
} from './cel-js.ts';
import { amendMacros, registerMacros } from './macros.ts';

class Basket {
  readonly items: readonly string[] = [];
}

/** What is used beyond the published types of @marcbachmann/cel-js 8.0.0: one test for each trick, so that an upgrade shows which one broke. */
function environment(): Environment {
  return new Environment({
    enableOptionalTypes: true,
    homogeneousAggregateLiterals: false,
    unlistedVariablesAreDyn: true,
  });
}

const bare = environment();

function typed(source: string): { readonly root: Node; readonly valid: boolean; readonly type: string | undefined } {
  const parsed = parse(bare, source);
  amendMacros(parsed.root);
  const { valid, type } = parsed.check();
  return { root: parsed.root, valid, type };
}

test('a call can be renamed between parse and check, also inside macros', () => {
  const mine = environment();
  mine.registerFunction('string.matches__(string): bool', () => true);
  const { root, check, evaluate } = parse(mine, '["x"].exists(e, e.matches("(?!)"))');
  expect(
    [...nodes(root)].filter((node) => asCall(node)).map((node) => callReplacement(node, (form) => form === '.matches')),
  ).toEqual([true, true]);
  expect(check().valid).toBe(true);
  expect(evaluate({})).toBe(true);
});

test('a macro keeps its call, and runs another node in its place', () => {
  const { root } = parse(bare, 'object.all(x, x > 1)');
  const comprehension = asComprehension(root)!;
  expect(comprehension.variable).toBe('x');
  expect(comprehension.iterable.args).toBe('object');
  expect(comprehension.body.map(({ op }) => op)).toEqual(['>']);
  expect(asBind(parse(bare, 'cel.bind(v, 1, v + 1)').root)).toMatchObject({ variable: 'v', each: false });
});

test('the key of a member ends where the member ends', () => {
  const source = 'object . spec';
  const { start, end, key } = asAccess(parse(bare, source).root)!;
  expect([source.slice(start, end), key]).toEqual(['spec', 'spec']);
});

test('the step of a comprehension can be wrapped between check and first run', () => {
  const { root, check, evaluate } = parse(bare, '[1, 2, 3].map(x, x > 1, x)');
  check();
  let steps = 0;
  replaceEvaluate(asComprehension(root)!.step, (run) => (evaluator, node, frame) => {
    steps++;
    return run(evaluator, node, frame);
  });
  expect(evaluate({})).toEqual([2n, 3n]);
  expect(steps).toBe(3);
});

test('the handle of an operator or a call is given the values of its parts', () => {
  for (const source of ['1 + 2', 'size("ab")', '"ab".size()', '1 in [1]', '1 == 2']) {
    const { root, check, evaluate } = parse(bare, source);
    check();
    const { handle } = root;
    let seen: unknown[] = [];
    root.handle = (...args) => {
      seen = args;
      return handle!(...args);
    };
    evaluate({});
    expect(seen.length).toBeGreaterThan(2);
  }
});

test('the check of a node can be replaced, and the result is kept on the node', () => {
  const { root, check } = parse(bare, 'unknown.member');
  const before: string[] = [];
  replaceCheck(root, (original, checker) => {
    before.push(original().name);
    return checker.getType('int');
  });
  expect(check().type).toBe('int');
  expect(before).toEqual(['dyn']);
  expect(root.checkedType!.name).toBe('int');
});

test('a checked type that was set before is used as the type', () => {
  const { root, check } = parse(bare, 'a + 1');
  (root.args as Node[])[0]!.checkedType = { kind: 'primitive', name: 'string' } as Node['checkedType'] & object;
  (root.args as Node[])[0]!.setMeta('check', (checker: { getType(name: string): unknown }) =>
    checker.getType('string'),
  );
  expect(check().valid).toBe(false);
});

test('a type is known in every environment once it has been declared', () => {
  declareTypes(['Shop.cart', 'Shop.cart.items[]', 'Shop.cart']);
  const { root, check } = parse(environment(), 'null');
  replaceCheck(root, (_, checker) => checker.getType('list<Shop.cart.items[]>'));
  expect(check().type).toBe('list<Shop.cart.items[]>');
});

test('an environment that registers leaves others as they were', () => {
  const first = environment();
  first.registerFunction('string.shout(): string', (text: string) => text.toUpperCase());
  first.registerType('Basket', Basket);
  expect(parse(environment(), '"a".shout()').check().valid).toBe(false);
  const second = environment();
  expect(() => {
    second.registerFunction('string.shout(): string', (text: string) => text);
    second.registerType('Basket', Basket);
  }).not.toThrow();
});

test('equality can be given to a type without making comparisons asynchronous', () => {
  class Price {
    readonly cents: number;
    constructor(cents: number) {
      this.cents = cents;
    }
  }
  const mine = environment();
  mine.registerType('Price', Price);
  registerEquality(mine, 'Price', (a, b) => (a as Price).cents === (b as Price).cents);
  const prices = { a: new Price(5), b: new Price(5), c: new Price(6) };
  const { root, check, evaluate } = parse(mine, 'a == b && a != c && [a] == [b] && b in [c, a]');
  expect(check().valid).toBe(true);
  expect(evaluate(prices)).toBe(true);
  const operators = [...nodes(root)].filter(({ op }) => op === '==') as unknown as { candidates: { async: boolean } }[];
  expect(operators.map(({ candidates }) => candidates.async)).toEqual([false, false]);
});

describe('amended', () => {
  test.each([
    ['has(object.a.b)', { object: { a: {} } }, false],
    ['has(object.items[0].b)', { object: { items: [{ b: null }] } }, true],
    ['has(object.?a.b)', { object: {} }, false],
    ['has({"k": 1}.k)', {}, true],
    ['[].all(e, e > 0)', {}, true],
    ['duration("1s") + timestamp("2026-01-01T00:00:00Z") == timestamp("2026-01-01T00:00:01Z")', {}, true],
  ])('%s', (source, bindings, expected) => {
    const parsed = parse(bare, source);
    amendMacros(parsed.root);
    expect(parsed.check().valid).toBe(true);
    expect(parsed.evaluate(bindings)).toBe(expected);
  });
  test('has() of a member of a missing parent fails', () => {
    const parsed = parse(bare, 'has(object.a.b)');
    amendMacros(parsed.root);
    parsed.check();
    expect(() => parsed.evaluate({ object: {} })).toThrow('No such key: a');
  });
  test('has() needs a member', () => {
    expect(() => amendMacros(parse(bare, 'has(object)').root)).toThrow('has() needs a member');
  });
  test('has() checks its argument', () => {
    expect(typed('has("text".length)').valid).toBe(false);
  });
});

test('our macros bind a name', () => {
  const mine = environment();
  let charged = 0;
  registerMacros(
    mine,
    (a, b) => Number((a as bigint) - (b as bigint)),
    (steps) => (charged += steps),
  );
  const run = (source: string): unknown => {
    const parsed = parse(mine, source);
    expect(parsed.check()).toMatchObject({ valid: true });
    return parsed.evaluate({ x: 10n });
  };
  expect(run('[3, 1, 2].sortBy(e, e + x)')).toEqual([1n, 2n, 3n]);
  expect(charged).toBeGreaterThanOrEqual(3);
  expect(run('optional.of(1).optMap(e, e + x).value()')).toBe(11n);
  expect(run('optional.of({"a": 1}).optFlatMap(e, e.?b).hasValue()')).toBe(false);
  expect(asBind(parse(mine, '[1].sortBy(e, e)').root)).toMatchObject({ variable: 'e', each: true });
});

test('heterogeneous literals of dyn parts are allowed only by the option', () => {
  const strict = new Environment({ enableOptionalTypes: true, unlistedVariablesAreDyn: true });
  const bindings = { a: 'x', b: 'y' };
  for (const source of ['a in ["x", b]', '{"k": a, "j": "s"}.k == "x"']) {
    expect(() => parse(strict, source).evaluate(bindings)).toThrow(/same type|wrong type/);
    expect(parse(bare, source).evaluate(bindings)).toBe(true);
  }
});

test('errors carry a range and a text without the picture', () => {
  const { error } = parse(new Environment(), 'a.b + nope').check();
  expect(asLibraryError(error)).toMatchObject({ summary: 'Unknown variable: a', range: { start: 0, end: 1 } });
  expect(asLibraryError(new Error('other'))).toBeUndefined();
});

test('depth counts chains as well', () => {
  expect(depthOf(parse(bare, '1 + 1 + 1').root)).toBe(3);
  expect(depthOf(parse(bare, '[[1], 2]').root)).toBe(3);
});

test('text that nests too deeply is a RangeError, not a crash', () => {
  expect(() => parse(bare, `${'!'.repeat(100_000)}true`)).toThrow(RangeError);
  expect(parse(bare, Array.from({ length: 20_000 }, () => '1').join('+')).check().error).toBeInstanceOf(RangeError);
});

test('the library evaluates an expression inside itself wrongly, which is why it is guarded', () => {
  const mine = environment();
  const bindings = { l: [1n, 2n, 3n] };
  let inner: (() => unknown) | undefined;
  mine.registerFunction('again(int): int', () => (inner?.(), 0n));
  const { evaluate } = parse(mine, 'l.map(x, again(x) * 0 + x)');
  inner = () => ((inner = undefined), evaluate({ l: [10n, 20n] }));
  expect(evaluate(bindings)).not.toEqual([1n, 2n, 3n]);
});

test('optionals are the library’s own', () => {
  expect(parse(bare, 'optional.of(1)').evaluate({})).toBeInstanceOf(Optional);
});
