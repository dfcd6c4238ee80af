import { expect, test } from 'vitest';
import { createLanguage } from './language.ts';
import { libraries } from './libraries.ts';
import { createMeter } from './meter.ts';

const language = createLanguage({ kinds: new Map(), libraries });

function run(
  source: string,
  bindings: Readonly<Record<string, unknown>>,
): { readonly value: unknown; readonly steps: number } {
  const types = Object.fromEntries(Object.keys(bindings).map((name) => [name, { cel: 'dyn' }]));
  const compiled = language.compile(source, types, 'dyn');
  if (!compiled.ok) throw new Error(compiled.problems[0]!.message);
  const meter = createMeter({ evaluation: 100_000_000, run: 1_000_000_000 });
  const before = meter.left();
  const value = compiled.expression.run(bindings, meter);
  return { value, steps: before - meter.left() };
}

const maps = (count: number): unknown[] =>
  Array.from({ length: count }, (_, n) => ({ name: `n${n}`, tags: [BigInt(n), 'x'] }));
const texts = (count: number): string[] => Array.from({ length: count }, (_, n) => `n${n}`);

test.each<[string, string, (count: number) => unknown[]]>([
  ['maps compared with their old versions', 'new.filter(d, !(d in old))', maps],
  ['texts', 'new.filter(d, !(d in old))', texts],
  ['lists', 'new.filter(d, !([d] in old))', texts],
  ['none that is there', 'new.all(d, !({"name": d} in old))', maps],
  ['distinct maps', '(new + old).distinct()', maps],
  ['sets of maps', 'sets.equivalent(new, old)', maps],
  ['an index', 'new.all(d, d.name in index(old, "name"))', (count) => maps(Math.ceil(Math.sqrt(count)))],
  ['an index that is bound', 'cel.bind(byName, index(old, "name"), new.all(d, byName[d.name] == d))', maps],
])('%s: twice as many take at most 2.5 times the steps', (_, source, of) => {
  const steps = (count: number): number => run(source, { new: of(count), old: of(count) }).steps;
  expect(steps(2_000) / steps(1_000)).toBeLessThan(2.5);
});

test('531 maps are compared with their old versions well within a budget', () => {
  const { value, steps } = run('new.filter(d, !(d in old)).size()', { new: maps(531), old: maps(530) });
  expect(value).toBe(1n);
  expect(steps).toBeLessThan(20_000);
});

const one = { a: 1n };
test.each<[string, unknown, unknown[], boolean]>([
  ['an int among doubles', 1n, [2.5, 1], true],
  ['a double among ints', 2.5, [2n, 3n], false],
  ['text that looks like a number', '1', [1n], false],
  ['text that looks like a hash', '"1"', ['1'], false],
  ['null', null, [null], true],
  ['members in another order', { b: 1n, a: 2n }, [{ a: 2n, b: 1n }], true],
  ['a member with another type', { a: 'x' }, [{ a: 1n }], false],
  ['a list in a list', [1n, [2n]], [[1n, [2]]], true],
  ['an empty list and an empty map', [], [{}], false],
  ['instants', new Date(5), [new Date(5)], true],
  ['an instant and its number', new Date(5), [5n], false],
  ['what equals nothing', Number.NaN, [Number.NaN], false],
  ['a list with what equals nothing', [Number.NaN], [[Number.NaN]], false],
  ['a hostile name', JSON.parse('{"__proto__": 1}'), [JSON.parse('{"__proto__": 2}')], false],
  ['a map without prototype', Object.assign(Object.create(null) as object, one), [one], true],
])('%s: looked up once or often, the answer is the same', (_, value, among, isIn) => {
  expect(run('value in among', { value, among }).value).toBe(isIn);
  expect(run('[1, 2, 3].all(x, value in among) == (value in among)', { value, among }).value).toBe(true);
  expect(run('[1, 2, 3].map(x, value in among)', { value, among }).value).toEqual([isIn, isIn, isIn]);
});

test.each([
  ['index([{"name": "a"}, {"name": "a"}], "name")', 'two elements have "a" in "name"'],
  ['index([{"name": "a"}, {}], "name")', 'element 1 has no string in "name" to index it by'],
  ['index([{"name": 1}], "name")', 'element 0 has no string in "name" to index it by'],
])('%s fails', (source, message) => {
  expect(() => run(source, {})).toThrow(message);
});
