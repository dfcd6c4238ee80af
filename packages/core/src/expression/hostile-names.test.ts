import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compilePattern, selectAll } from '../load/pattern.ts';
import { parseJson } from '../load/json.ts';
import { parseYaml } from '../load/yaml.ts';
import { isMap, type Value } from '../model/value.ts';
import { eachItem } from '../policy/each.ts';
import { parse } from './cel-js.ts';
import { chargeFor } from './charges.ts';
import { fromCel, toCel } from './convert.ts';
import { directly } from './direct/direct.ts';
import { createEnvironments } from './environments.ts';
import { hostTypes } from './host-types.ts';
import { libraries } from './libraries.ts';
import { amendMacros, forgetMaps } from './macros.ts';
import { createMeter } from './meter.ts';
import { createExpressionSession } from './session.ts';
import { writeMaps } from './written-maps.ts';

const hostile =
  'constructor __proto__ prototype toString valueOf hasOwnProperty length size then toJSON get has equals name 0 a b'.split(
    ' ',
  );
const names = fc.constantFrom(...hostile);

const { value: values } = fc.letrec<{ value: Value; map: Value }>((tie) => ({
  map: fc.array(fc.tuple(names, tie('value')), { maxLength: 4 }).map((entries) => Object.fromEntries(entries)),
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<Value>(0, 1, 1.5, 'x', '', true, 'Object', null),
    tie('map'),
    fc.array(tie('value'), { maxLength: 3 }),
  ),
}));
const maps = fc.dictionary(names, values, { maxKeys: 5 }).map((map) => ({ ...map })) as fc.Arbitrary<
  Readonly<Record<string, Value>>
>;

const session = createExpressionSession();
const environments = createEnvironments(libraries.flat(), hostTypes, { nodes: 1000, depth: 100 }, session);

/** Evaluated by the library, and by the fast path unless it gives up. */
function results(source: string, bindings: Readonly<Record<string, unknown>>): unknown[] {
  const { root, check, evaluate } = parse(environments.run, source);
  amendMacros(root);
  forgetMaps(root);
  environments.rename(root);
  const { error } = check();
  if (error !== undefined) throw error;
  chargeFor(root, session);
  writeMaps(root);
  session.context = createMeter();
  const quick = directly(root, session)?.(bindings);
  return [evaluate(bindings), ...(quick === undefined ? [] : [quick])].map(fromCel);
}

const text = JSON.stringify;

/** The value in JSON, for a map and a name. */
const questions: readonly (readonly [
  source: (name: string) => string,
  answer: (map: Readonly<Record<string, Value>>, name: string) => Value,
])[] = [
  [() => 'size(x)', (map) => Object.keys(map).length],
  [() => 'x.size()', (map) => Object.keys(map).length],
  [() => 'keys(x)', (map) => Object.keys(map)],
  [() => 'x.map(k, k)', (map) => Object.keys(map)],
  [() => 'x.all(k, k in x && x[k] == x[k])', () => true],
  [() => 'x.all(k, false)', (map) => Object.keys(map).length === 0],
  [(name) => `x.exists(k, k == ${text(name)})`, (map, name) => Object.hasOwn(map, name)],
  [(name) => `x.exists_one(k, k == ${text(name)})`, (map, name) => Object.hasOwn(map, name)],
  [(name) => `${text(name)} in x`, (map, name) => Object.hasOwn(map, name)],
  [(name) => `x[?${text(name)}].hasValue()`, (map, name) => Object.hasOwn(map, name)],
  [(name) => `x[?${text(name)}].orValue("absent")`, (map, name) => (Object.hasOwn(map, name) ? map[name]! : 'absent')],
  [
    (name) => `${text(name)} in x ? x[${text(name)}] : "absent"`,
    (map, name) => (Object.hasOwn(map, name) ? map[name]! : 'absent'),
  ],
  [
    (name) => `omit(x, [${text(name)}])`,
    (map, name) => Object.fromEntries(Object.entries(map).filter(([key]) => key !== name)),
  ],
  [() => 'x', (map) => map],
  [() => '[x, 1]', (map) => [map, 1]],
  [() => '{"x": x}', (map) => ({ x: map })],
  [(name) => `{${text(name)}: x}`, (map, name) => ({ [name]: map })],
  [(name) => `size({${text(name)}: 1, "other": 2})`, () => 2],
  [(name) => `{${text(name)}: 1}[${text(name)}]`, () => 1],
  [(name) => `[{${text(name)}: 1}].all(m, ${text(name)} in m)`, () => true],
  [(name) => `{"in": {${text(name)}: 1}}["in"] == {${text(name)}: 1}`, () => true],
  [(name) => `{${text(name)}: {${text(name)}: 1}} == {${text(name)}: {${text(name)}: 1}}`, () => true],
  [(name) => `cel.bind(m, {${text(name)}: x}, m[${text(name)}] == x)`, () => true],
  [() => 'x == y', (map) => Object.keys(map).length === 0],
  [() => 'x != y', (map) => Object.keys(map).length > 0],
  [() => 'x in [1, y, x]', () => true],
  [() => 'optional.ofNonZeroValue(x).hasValue()', (map) => Object.keys(map).length > 0],
  [() => 'sets.contains([x], [x])', () => true],
];

const withoutNulls = (value: Value): Value =>
  Array.isArray(value)
    ? value.map(withoutNulls)
    : isMap(value)
      ? Object.fromEntries(
          Object.entries(value).flatMap(([key, member]) => (member === null ? [] : [[key, withoutNulls(member)]])),
        )
      : value;

describe('a map equals its JSON, whatever the names of its members', () => {
  test.each(questions.map(([source, answer]) => [source('NAME'), source, answer] as const))(
    '%s',
    (_, source, answer) => {
      fc.assert(
        fc.property(maps, names, (map, name) => {
          const json = withoutNulls(map) as Readonly<Record<string, Value>>;
          const bindings = { x: toCel(map, { nulls: 'absent' }), y: {} };
          for (const result of results(source(name), bindings)) expect(text(result)).toBe(text(answer(json, name)));
        }),
        { numRuns: 60 },
      );
    },
  );

  test.each(hostile)('has(x.%s)', (name) => {
    if (!/^[a-z_]\w*$/i.test(name)) return;
    for (const map of [{}, { [name]: 1 }, { other: { [name]: 2 } }])
      expect(new Set(results(`has(x.${name})`, { x: toCel(map, { nulls: 'keep' }) }))).toEqual(
        new Set([name in map && Object.hasOwn(map, name)]),
      );
  });

  test('two maps are equal if their JSON is equal', () => {
    const canonical = (value: Value): string =>
      text(value, (_, member: Value) =>
        isMap(member) ? Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)) : member,
      );
    fc.assert(
      fc.property(maps, maps, (a, b) => {
        const bindings = { a: toCel(a, { nulls: 'keep' }), b: toCel(b, { nulls: 'keep' }) };
        expect(new Set(results('a == b', bindings))).toEqual(new Set([canonical(a) === canonical(b)]));
        expect(new Set(results('[a] == [b]', bindings))).toEqual(new Set([canonical(a) === canonical(b)]));
        expect(new Set(results('b in [a]', bindings))).toEqual(new Set([canonical(a) === canonical(b)]));
      }),
      { numRuns: 300 },
    );
  });

  test.each(['/*', '/*/*', '/a/*', '/constructor/*', '/*/constructor', '/__proto__/*/*'])(
    'each visits every item of %s',
    (path) => {
      const compiled = compilePattern(path);
      if (!compiled.ok) throw new Error(compiled.message);
      fc.assert(
        fc.property(maps, (map) => {
          const plain = withoutNulls(map);
          const wanted = selectAll(plain, compiled.pattern).map(({ pointer }) => pointer);
          const items = eachItem(toCel(map, { nulls: 'absent' }), compiled.pattern);
          expect(items.map(({ pointer }) => pointer)).toEqual(wanted);
          for (const item of items) expect(typeof item.identity).toBe('string');
        }),
        { numRuns: 100 },
      );
    },
  );

  test('both parsers return the same as JSON.parse', () => {
    const limits = { fileBytes: 1e6, files: 1, documents: 1, depth: 64, expansion: 1000 };
    fc.assert(
      fc.property(maps, (map) => {
        for (const read of [parseJson, parseYaml])
          for (const patterns of [[], [compilePattern('/none')].flatMap((each) => (each.ok ? [each.pattern] : []))])
            expect(text(read(text(map), { limits, text: patterns }).documents[0]?.value)).toBe(
              text(JSON.parse(text(map))),
            );
      }),
      { numRuns: 100 },
    );
  });
});

test('a Map, which no document contains, is a bug and never ignored', () => {
  const compiled = compilePattern('/*');
  if (!compiled.ok) throw new Error(compiled.message);
  expect(() => selectAll(new Map([['a', 1]]), compiled.pattern)).toThrow('bug');
});
