import { describe, expect, test } from 'vitest';
import { catalogHandle } from './catalog-handle.ts';
import { BudgetExhausted, EvaluationFailed, Unknown, type Lookups } from './definition.ts';
import { createMeter } from './meter.ts';
import { checkout, compiled } from '@gradus/testkit/expression/shop.ts';

function run(
  source: string,
  bindings: Readonly<Record<string, unknown>> = { object: checkout, item: checkout },
): unknown {
  return compiled(source).run(bindings, createMeter());
}

function failure(source: string, bindings?: Readonly<Record<string, unknown>>): Error {
  try {
    run(source, bindings);
  } catch (error) {
    return error as Error;
  }
  throw new Error(`${source} did not fail`);
}

const none: Lookups = {
  find: () => undefined,
  where: () => [],
  all: () => [],
  file: () => undefined,
  files: () => [],
  ref: () => undefined,
  references: () => [],
  parts: () => [],
  tierOf: () => ({ tier: 1n, change: { firstStageMax: 5 } }),
  systemOf: () => checkout,
  systemsOf: () => [checkout],
  windows: () => [],
};
const blind: Lookups = {
  ...none,
  find: () => {
    throw new Unknown('systems/broken.yaml cannot be read');
  },
};

describe('all() over the members of an object that is not empty', () => {
  test.each([
    ['object.all(k, false)', 'typed'],
    ['item.all(k, false)', 'dyn'],
    ['object.spec.all(k, false)', 'nested'],
    ['object.spec.stages[0].all(k, false)', 'an element'],
    ['object.spec.stages.all(s, s.all(k, false))', 'an element in a macro'],
    ['object.metadata.labels.all(k, false)', 'a map'],
    ['catalog.systemOf(object).all(k, false)', 'a look-up'],
    ['item.spec.all(k, false)', 'nested dyn'],
    ['cel.bind(o, object, o.all(k, false))', 'bound'],
    ['optional.of(object).value().all(k, false)', 'an optional'],
  ])('%s is false (%s)', (source) => {
    expect(run(source, { object: checkout, item: checkout, catalog: catalogHandle(none) })).toBe(false);
  });
});

describe('objects are plain maps at run time', () => {
  test.each([
    ['"tier" in object.spec', true],
    ['object["spec"]["first-stage"]', 'there is no member "first-stage"'],
    ['object.spec[?"first-stage"].hasValue()', false],
    ['object.spec.stages[0].max == 5', true],
    ['object.spec == object.spec && object.spec != object.metadata', true],
    ['object.spec.stages[1] == {"name": "all"}', true],
    ['has(object.spec.stages[0].max) && !has(object.spec.stages[1].max)', true],
    ['object.spec.amount in ["x", object.spec.tier, 4]', true],
    ['{"k": object.spec.amount, "j": "s"}.k == 4', true],
    ['object.spec.limits.load > 2', true],
    ['object.spec.ratio + object.spec.limits.load == 3.5', true],
    ['has(object.constructor)', false],
    ['object.?spec.?stages[?7].?name.orValue("-") == "-"', true],
    ['duration("1h") + timestamp("2026-01-01T00:00:00Z") == timestamp("2026-01-01T01:00:00Z")', true],
    ['[].all(e, e > 0)', true],
    ['[3, 1, 2].sortBy(x, -x) == [3, 2, 1]', true],
    ['optional.of(20).optMap(x, x + 1).value() == 21 && !optional.none().optMap(x, x).hasValue()', true],
  ])('%s', (source, expected) => {
    const types = { object: { cel: 'dyn' } };
    const dynamic = compiled(source, 'dyn', types);
    const outcome = (): unknown => {
      try {
        return dynamic.run({ object: checkout }, createMeter());
      } catch (error) {
        return (error as Error).message.replace(/ in `.*$/, '');
      }
    };
    expect(outcome()).toBe(expected);
  });
});

describe('errors', () => {
  test('a missing member is EvaluationFailed, and says where', () => {
    const error = failure('object.spec.stages.all(s, s.soak != "")');
    expect(error).toBeInstanceOf(EvaluationFailed);
    expect(error.message).toBe('there is no member "soak" in `s.soak`');
  });
  test('a look-up of a name that does not exist names kind and name', () => {
    const error = failure('catalog.system("serach").spec.tier', { catalog: catalogHandle(none) });
    expect(error).toBeInstanceOf(EvaluationFailed);
    expect(error.message).toBe('there is no System "serach"');
  });
  test('a built-in function that we replace keeps its own name', () => {
    expect(failure('item.kind.matches(item.spec.tier)').message).toContain('no function matches string.matches(int)');
  });
  test('a dyn result of the wrong type is EvaluationFailed', () => {
    expect(() => compiled('item.spec.tier', 'bool').run({ item: checkout }, createMeter())).toThrow(
      'it returns int, but bool is required',
    );
  });
  test('invalid text in a document is EvaluationFailed', () => {
    expect(failure('semver(item)', { item: 'latest' })).toBeInstanceOf(EvaluationFailed);
    expect(failure('"a".matches(item)', { item: '(' })).toBeInstanceOf(EvaluationFailed);
    expect(failure('timestamp(item)', { item: '2026-02-30T00:00:00Z' })).toBeInstanceOf(EvaluationFailed);
  });
  test('a time that cannot be printed is EvaluationFailed', () => {
    expect(failure('timestamp("9999-12-31T00:00:00Z") + duration("48h")')).toBeInstanceOf(EvaluationFailed);
  });
});

describe('Unknown', () => {
  const lookup = 'catalog.find("System", "x").hasValue()';
  const bindings = { catalog: catalogHandle(blind), object: checkout };
  test.each([
    [lookup],
    [`!(${lookup})`],
    [`${lookup} || false`],
    [`false || ${lookup}`],
    [`true && ${lookup}`],
    [`${lookup} && true`],
    [`${lookup} || object.spec.missing`.replace('spec.missing', 'spec["first-stage"].max > 1')],
    [`object.spec["first-stage"].max > 1 || ${lookup}`],
    [`[1, 2].all(x, ${lookup})`],
    [`[1, 2].exists(x, ${lookup})`],
    [`${lookup} ? 1 : 2`],
    [`catalog.find("System", "x").?spec.?tier.orValue(1)`],
    [`catalog.system("x").?spec.hasValue()`],
    [`has(catalog.system("x").spec.tier)`],
    [`{"a": ${lookup}}.a`],
  ])('is thrown if it is needed: %s', (source) => {
    expect(failure(source, bindings)).toBeInstanceOf(Unknown);
  });
  test.each([
    [`${lookup} || true`, true],
    [`true || ${lookup}`, true],
    [`${lookup} && false`, false],
    [`[1, 2].exists(x, x == 2 || ${lookup})`, true],
    [`[1, 2].all(x, x == 1 && ${lookup})`, false],
    [`true ? 1 : catalog.system("x").spec.tier`, 1n],
  ])('is not thrown if the result is certain: %s', (source, expected) => {
    expect(run(source, bindings)).toBe(expected);
  });
  test('a getter among the bindings is read only when it is needed', () => {
    let read = 0;
    const lazy = {
      object: checkout,
      get oldObject(): never {
        read++;
        throw new Unknown('there is no base');
      },
    };
    expect(run('object.spec.tier == 1 || oldObject == null', lazy)).toBe(true);
    expect(read).toBe(0);
    expect(failure('object.spec.tier == 2 || oldObject == null', lazy)).toBeInstanceOf(Unknown);
  });
});

describe('the budget', () => {
  const hundred = `[${Array.from({ length: 200 }, (_, index) => index).join()}]`;
  const nested = `${hundred}.map(a, ${hundred}.map(b, ${hundred}.map(c, a + b + c)))`;
  const doublings = `${Array.from({ length: 40 }, (_, index) => `cel.bind(l${index + 1}, l${index} + l${index}, `).join('')}size(l40)${')'.repeat(40)}`;
  test.each([
    ['three nested maps', nested],
    ['forty doublings of a list', `cel.bind(l0, [1, 2, 3, 4], ${doublings})`],
    ['forty doublings of a text', `cel.bind(l0, "abcd", ${doublings})`],
    [
      'a long list compared with itself for every element',
      'lists.range(5000).all(x, lists.range(5000) == lists.range(5000))',
    ],
    ['a long list searched for every element', 'lists.range(90000).all(x, -1 in lists.range(90000) || true)'],
    ['an error that || swallows', `${nested}.size() > 0 || true`],
    ['an error that && swallows', `${nested}.size() > 0 && false`],
    ['an error that exists() swallows', `[1, 2].exists(x, x == 2 || ${nested}.size() > 0)`],
    ['an error that sortBy meets', 'lists.range(900000).sortBy(x, -x).size() > 0'],
  ])('stops %s', (_, source) => {
    const error = failure(source);
    expect(error).toBeInstanceOf(BudgetExhausted);
    expect(error.message).toMatch(/^the expression `.*` exceeded the limit of 1,000,000 steps for one evaluation$/s);
  });
  test('of a run ends all evaluations of the run', () => {
    const meter = createMeter({ evaluation: 1_000, run: 2_500 });
    const all = compiled('lists.range(800).all(x, x >= 0)');
    const spend = (): unknown => {
      meter.beginEvaluation();
      return all.run({}, meter);
    };
    expect(() => [spend(), spend()]).toThrow(BudgetExhausted);
    const cheap = compiled('true');
    const big = createMeter({ evaluation: 10_000, run: 2_500 });
    expect(() => all.run({}, big)).not.toThrow();
    expect(() => all.run({}, big)).toThrow('steps for one run');
    big.beginEvaluation();
    expect(() => cheap.run({}, big)).toThrow('steps for one run');
    expect(big.runExhausted).toBe(true);
  });
  test('is checked after the run, even if the expression swallowed the error', () => {
    const meter = createMeter({ evaluation: 100 });
    const bindings = {
      get item(): boolean {
        try {
          meter.charge(1_000);
        } catch {
          return true;
        }
        return false;
      },
    };
    expect(() => compiled('item').run(bindings, meter)).toThrow(BudgetExhausted);
  });
  test('of a variable is separate, regardless of which expression reads it first', () => {
    const meter = createMeter({ evaluation: 3_000, run: 1_000_000 });
    const inner = compiled('lists.range(1000).all(x, x >= 0)');
    const outer = compiled('variables.fine && lists.range(900).all(x, x >= 0)');
    const variables = {
      get fine(): unknown {
        return inner.run({}, meter);
      },
    };
    meter.beginEvaluation();
    expect(outer.run({ variables }, meter)).toBe(true);
  });
});

describe('an expression inside itself', () => {
  const self = compiled('[1, 2, 3].map(x, item + x)');
  const bindings = (): object => ({
    get item(): unknown {
      return self.run(bindings() as never, createMeter());
    },
  });
  test('is a bug, not a wrong result', () => {
    expect(() => self.run(bindings() as never, createMeter())).toThrow(
      /^bug: an expression is evaluated inside itself/,
    );
  });
  test('is a bug even if an operator swallows the error', () => {
    const swallowing = compiled('[1, 2].exists(x, x == 2 ? true : item)');
    const again = (): object => ({
      get item(): unknown {
        return swallowing.run(again() as never, createMeter());
      },
    });
    expect(() => swallowing.run(again() as never, createMeter())).toThrow(/^bug: /);
    expect(swallowing.run({ item: false }, createMeter())).toBe(true);
  });
  test('is allowed one after the other, and next to another', () => {
    const other = compiled('[10, 20].map(x, x + 1)[0]');
    expect(
      self.run(
        {
          get item(): unknown {
            return other.run({}, createMeter());
          },
        },
        createMeter(),
      ),
    ).toEqual([12n, 13n, 14n]);
  });
});

describe('regular expressions', () => {
  test('are decided in cases in which a backtracking engine would not end', () => {
    const source = '["a"].exists(x, cel.bind(t, item, t.matches("(a+)+$") && matches(t, "^(a|a)*$") == false))';
    expect(run(source, { item: `${'a'.repeat(20_000)}!` })).toBe(false);
  });
  test.each([
    ['"checkout".matches("^[a-z]+$")', true],
    ['has(object.metadata.name) && object.metadata.name.matches("out$")', true],
    ['item.metadata.name.matches("x")', false],
    ['"a\\nb".matches("^b")', false],
    ['"größe😀".find("[^a-z]+$") == "😀"', true],
    ['"a1b22".findAll("[0-9]+") == ["1", "22"]', true],
  ])('%s', (source, expected) => {
    expect(run(source)).toBe(expected);
  });
});

test('boundaries and zone reach the functions', () => {
  const meter = createMeter({ zone: 'Europe/Berlin' });
  const source = 'expired(now, "2026-03-01")';
  expect(compiled(source).run({ now: new Date('2026-03-01T22:30:00Z') }, meter)).toBe(false);
  expect([...meter.boundaries]).toEqual([Date.parse('2026-03-01T23:00:00Z')]);
});
