import { describe, expect, test } from 'vitest';
import type { FunctionDefinition } from './definition.ts';
import { createLanguage } from './language.ts';
import { libraries } from './libraries.ts';
import { createMeter } from './meter.ts';

const language = createLanguage({ kinds: new Map(), libraries });

function evaluate(source: string): unknown {
  const compiled = language.compile(source, {}, 'dyn');
  if (!compiled.ok) throw new Error(`${source}: ${compiled.problems.map(({ message }) => message).join(' ')}`);
  return compiled.expression.run({}, createMeter());
}

const definitions = libraries.flat();

test.each(definitions.flatMap(({ example }) => (example ? [example] : [])))('%s is %s', (expression, result) => {
  expect(evaluate(`(${expression}) == (${result})`)).toBe(true);
});

test('every function is explained in sentences', () => {
  const vague = definitions
    .filter(({ doc }) => !/^(?:[A-Z]|-?\d|`)[^]*\.$/.test(doc))
    .map(({ signature }) => signature);
  expect(vague).toEqual([]);
});

test('every parser of text has an is… function and an optional… form', () => {
  const names = new Set(definitions.map(({ signature }) => /^(?:\w+\.)?(\w+)\(/.exec(signature)?.[1]));
  const parsers: readonly (readonly [parser: string, twin: string, optional: string])[] = [
    ['int', 'isInt', 'optionalInt'],
    ['double', 'isDouble', 'optionalDouble'],
    ['semver', 'isSemver', 'optionalSemver'],
    ['url', 'isURL', 'optionalUrl'],
    ['quantity', 'isQuantity', 'optionalQuantity'],
    ['matches', 'isRegex', 'optionalMatches'],
    ['instant', 'isInstant', 'optionalInstant'],
    ['isoDuration', 'isIsoDuration', 'optionalIsoDuration'],
  ];
  expect(parsers.flat().filter((name) => !names.has(name))).toEqual([]);
});

describe('text from users', () => {
  const hostile = [
    '',
    ' ',
    '\0',
    '-',
    '+',
    '.',
    '1e999999999',
    '9'.repeat(500),
    '0x1F',
    '１２',
    '1.2.3.4',
    'v',
    '[',
    '(',
    '%',
    '%zz',
    '//',
    '\ud800',
    '𝟘',
    `${'a'.repeat(3000)}!`,
    '__proto__',
    'constructor',
  ];
  const twins = ['isInt', 'isDouble', 'isSemver', 'isURL', 'isQuantity', 'isRegex'];
  test.each(twins)('%s returns a result for any text', (name) => {
    for (const text of hostile) {
      const compiled = language.compile(`${name}(text)`, { text: { cel: 'string' } }, 'bool');
      if (!compiled.ok) throw new Error(compiled.problems[0]!.message);
      expect(compiled.expression.run({ text }, createMeter())).toBeTypeOf('boolean');
    }
  });
  test.each([
    ['isInt("")', false],
    ['isInt("007")', true],
    ['isInt("9223372036854775808")', false],
    ['isDouble("1.")', true],
    ['isDouble("")', false],
    ['isSemver("1.2")', false],
    ['isSemver(" 1.2.3")', false],
    ['isSemver("01.2.3")', false],
    ['isSemver("v01.2", true)', true],
    ['isSemver("1.2.3.4", true)', false],
    ['isURL("mailto:team@shop.example")', false],
    ['isURL("https://a:b:c/")', false],
    ['isURL("https://shop.example:x/")', false],
    ['isURL("/cart?id=1")', true],
    ['isQuantity("1.5")', true],
    ['isQuantity("1..5")', false],
    ['isQuantity("1e400")', true],
    ['isQuantity("Mi")', false],
  ])('%s is %s', (source, expected) => {
    expect(evaluate(source)).toBe(expected);
  });
});

describe('text in a policy that a function cannot read is a problem', () => {
  test.each([
    ['"a".matches("(")', 'regular expression'],
    ['matches("a", "(?=a)")', 'regular expression'],
    ['["a"].exists(x, x.matches("["))', 'regular expression'],
    ['"a".find("a{2000}")', 'regular expression'],
    ['semver("1.2") == semver("1.2.0")', 'version'],
    ['semver("1.2.0").satisfies("newer")', 'range'],
    ['url("shop")', 'URL'],
    ['quantity("1GB")', 'quantity'],
    ['timestamp("2026-02-30T00:00:00Z") < timestamp(0)', 'RFC 3339'],
    ['timestamp(0).getHours("Berlin")', 'time zone'],
    ['format.named("color")', 'format'],
    ['int("many")', 'int'],
  ])('%s', (source, part) => {
    const compiled = language.compile(source, {}, 'dyn');
    expect(compiled.ok ? 'compiled' : compiled.problems[0]!.message).toContain(part);
  });
});

describe('functions with a large result for a small input are stopped', () => {
  test.each([
    ['"x".replace("", "y").size() == 3', true],
    ['lists.range(2000000).size()', 'BudgetExhausted'],
    ['lists.range(1000).map(i, big).join(big)', 'BudgetExhausted'],
    ['big.replace("", big)', 'BudgetExhausted'],
    ['lists.range(3000).all(i, lists.range(3000).indexOf(-1) < 0)', 'BudgetExhausted'],
    ['lists.range(1000).exists(i, big.matches("(a+)+$") && false)', 'BudgetExhausted'],
  ])('%s', (source, expected) => {
    const compiled = language.compile(source, { big: { cel: 'string' } }, 'dyn');
    if (!compiled.ok) throw new Error(compiled.problems[0]!.message);
    const outcome = (): unknown => {
      try {
        return compiled.expression.run({ big: 'a'.repeat(100_000) }, createMeter());
      } catch (error) {
        return (error as Error).name;
      }
    };
    expect(outcome()).toBe(expected);
  });
});

test('positions and lengths count code points', () => {
  const source =
    's.substring(0, size(s) - 1) + s.charAt(size(s) - 1) == s && s.indexOf("b") == 2 && s.lastIndexOf("b") == 2 && s.reverse() == "b😀a"';
  const compiled = language.compile(source, { s: { cel: 'string' } }, 'bool');
  if (!compiled.ok) throw new Error(compiled.problems[0]!.message);
  expect(compiled.expression.run({ s: 'a😀b' }, createMeter())).toBe(true);
});

test('our functions are never declared twice in one language', () => {
  const count = new Map<string, number>();
  for (const { signature } of definitions as readonly FunctionDefinition[]) {
    const head = signature.slice(0, signature.indexOf(')') + 1);
    count.set(head, (count.get(head) ?? 0) + 1);
  }
  expect([...count].filter(([, times]) => times > 1)).toEqual([]);
});
