import { describe, expect, test } from 'vitest';
import type { Value } from '../model/value.ts';
import { compileSchema } from './user-schema.ts';

function judge(schema: Value, value: Value): string[] {
  const compiled = compileSchema(schema);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return compiled
    .validate(value)
    .map(({ pointer, message, fix }) => `${pointer}: ${message}${fix === undefined ? '' : ` ${fix}`}`);
}

function problems(schema: Value): string[] {
  const compiled = compileSchema(schema);
  return compiled.ok
    ? []
    : compiled.problems.map(
        ({ pointer, message, fix }) => `${pointer}: ${message}${fix === undefined ? '' : ` ${fix}`}`,
      );
}

describe('patterns', () => {
  test('two different patterns are not taken for one', () => {
    const schema = { properties: { series: { pattern: '^a+$' }, version: { pattern: '^b+$' } } };
    expect(judge(schema, { series: 'aaa', version: 'bbb' })).toEqual([]);
    expect(judge(schema, { series: 'aaa', version: 'aaa' })).toEqual([
      '/version: `version` is "aaa"; it must be text that matches ^b+$.',
    ]);
  });

  test('a pattern on which a backtracking engine would not end is judged', () => {
    expect(judge({ pattern: '^(a+)+$' }, `${'a'.repeat(5_000)}!`)).toHaveLength(1);
  });

  test.each([
    [{ properties: { name: { pattern: '^(?!tmp)' } } }, '/properties/name/pattern', '(?!'],
    [{ patternProperties: { '(a)\\1': true } }, '/patternProperties/(a)\\1', '\\1'],
    [{ items: { allOf: [{ pattern: '(' }] } }, '/items/allOf/0/pattern', 'missing closing )'],
  ])('%j is refused with its place', (schema, pointer, reason) => {
    const [problem] = problems(schema as Value);
    expect(problem).toContain(`${pointer}: The pattern`);
    expect(problem).toContain(reason);
    expect(problem).toContain('RE2');
  });
});

describe('schemas that are wrong', () => {
  test.each<[Value, string]>([
    [[], ': A JSON Schema must be a map, true or false.'],
    [
      { type: 'objet' },
      '/type: `type` is "objet"; it must be one of "array", "boolean", "integer", "null", "number", "object", "string" or a list. Did you mean "object"?',
    ],
    [{ minLength: -1 }, '/minLength: `minLength` is -1; it must be at least 0.'],
    [
      { requird: ['version'] },
      '/requird: `requird` is not a keyword of JSON Schema 2020-12, so it would check nothing. Did you mean `required`? A keyword of your own starts with `x-`.',
    ],
    [
      { 'x-ref': ['System'] },
      '/x-ref: `x-ref` must be the name of a kind, or a map with `at`. Write the name of a kind, or a map such as {"kind": "Team", "at": "/spec/members/*/id"}.',
    ],
    [
      { properties: { by: { 'x-ref': { kind: 'Team' } } } },
      '/properties/by/x-ref: `x-ref` has no `at`, so it is unknown where the names are listed. Write the name of a kind, or a map such as {"kind": "Team", "at": "/spec/members/*/id"}.',
    ],
    [
      { 'x-ref': { kind: 'Team', at: '/spec/members/*/id', off: '/team' } },
      '/x-ref/off: `x-ref` has no member `off`. Write the name of a kind, or a map such as {"kind": "Team", "at": "/spec/members/*/id"}.',
    ],
    [
      { 'x-ref': { at: 'spec/members' } },
      '/x-ref/at: `at` of `x-ref` cannot be read: the pattern `spec/members` must begin with a slash, or be empty for the root; write `/spec/members`. Write the name of a kind, or a map such as {"kind": "Team", "at": "/spec/members/*/id"}.',
    ],
    [
      { 'x-ref': { kind: 3, at: '/name' } },
      '/x-ref/kind: `kind` of `x-ref` must be a text. Write the name of a kind, or a map such as {"kind": "Team", "at": "/spec/members/*/id"}.',
    ],
    [
      { properties: { at: { format: 'dat' } } },
      '/properties/at/format: The format "dat" is not known, and would check nothing. Did you mean "date"?',
    ],
    [
      { $ref: '#/$defs/relase', $defs: { release: true } },
      '/$ref: `$ref` points at "#/$defs/relase", which this schema does not have. Did you mean "#/$defs/release"?',
    ],
    [
      { $defs: { a: { $ref: '#/$defs/a' } }, $ref: '#/$defs/a' },
      '/$defs/a/$ref: `$ref` refers to itself, so it has no meaning. Refer to a schema that describes a value.',
    ],
  ])('%j', (schema, problem) => {
    expect(problems(schema)).toEqual([problem]);
  });

  test.each(['release.json', 'https://shop.example/release.json', 'release.json#/$defs/name'])(
    'a reference to %s leaves the schema',
    (reference) => {
      const [problem] = problems({ items: { $ref: reference } });
      expect(problem).toContain('/items/$ref: `$ref` points at');
      expect(problem).toContain('self-contained');
    },
  );

  test.each(['http://json-schema.org/draft-07/schema#', 'https://json-schema.org/draft/2019-09/schema'])(
    '%s is another draft',
    ($schema) => {
      expect(problems({ $schema })[0]).toContain('/$schema: `$schema` is');
    },
  );

  test.each([
    { $schema: 'https://json-schema.org/draft/2020-12/schema' },
    { 'x-ref': 'System' },
    { 'x-ref': { kind: 'System', at: '/spec/components/*/name', of: '/spec/system' } },
    { 'x-ref': { at: '/*/name' } },
    true,
    { $id: 'https://shop.example/r', $ref: 'https://shop.example/r#/$defs/a', $defs: { a: {} } },
    { $defs: { a: { $anchor: 'a' } }, $ref: '#a' },
  ])('%j is a schema', (schema) => {
    expect(problems(schema as Value)).toEqual([]);
  });
});

const animals = {
  oneOf: [
    { properties: { kind: { const: 'card' }, number: { type: 'string' } }, required: ['kind'] },
    { properties: { kind: { const: 'invoice' }, days: { type: 'integer' } }, required: ['kind'] },
  ],
};
const named = {
  anyOf: [{ $ref: '#/$defs/text' }, { $ref: '#/$defs/map' }],
  $defs: {
    text: { type: 'string', minLength: 3 },
    map: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
  },
};

describe('one message for what a value lacks', () => {
  test.each<[Value, Value, ...string[]]>([
    [animals, { kind: 'invoice', days: 'ten' }, '/days: `days` is the text "ten"; it must be a whole number.'],
    [animals, { kind: 'cash' }, '/kind: `kind` is "cash"; it must be one of "card" or "invoice".'],
    [animals, {}, ': The document lacks `kind`.'],
    [named, 3, ': The document is 3; it must be one of text or a map.'],
    [named, 'ab', ': The document has 2 characters; it must have at least 3 characters.'],
    [named, {}, ': The document lacks `name`.'],
    [
      { oneOf: [{ type: 'integer' }, { minimum: 3 }] },
      5,
      ': The document fits more than one of the forms that are allowed there (number 1 and 2); it must fit exactly one.',
    ],
    [
      // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
      { if: { properties: { paid: { const: true } }, required: ['paid'] }, then: { required: ['receipt'] } },
      { paid: true },
      ': The document lacks `receipt`, because `paid` is true.',
    ],
    [
      { properties: { price: true }, allOf: [{ properties: { name: true } }], unevaluatedProperties: false },
      { prize: 1 },
      '/prize: `prize` is unknown in a document of this kind. Did you mean `price`?',
    ],
    [
      { prefixItems: [{ type: 'string' }], items: false },
      ['a', 'b'],
      ': The document has 2 entries; it may have at most 1.',
    ],
    [
      { contains: { type: 'integer' } },
      ['a'],
      ': The document must have 1 entry that `contains` of the schema requires, but has too few or too many.',
    ],
    [
      { dependentRequired: { card: ['address'] } },
      { card: 1 },
      ': The document has `card`, so it must also have `address`.',
    ],
    [
      { propertyNames: { pattern: '^[a-z]+$', 'x-expected': 'lower-case letters' } },
      { A: 1 },
      '/A: The document has the member "A"; the name of a member must be lower-case letters.',
    ],
    [{ not: { const: 0 } }, 0, ': The document is 0, which `not` of the schema excludes.'],
    [{ multipleOf: 5 }, 7, ': The document is 7; it must be a multiple of 5.'],
    [{ exclusiveMinimum: 0 }, 0, ': The document is 0; it must be above 0.'],
    [
      { uniqueItems: true },
      ['a', 'b', 'a'],
      ': The document has "a" twice, as entries 1 and 3; each entry may occur once.',
    ],
    [{ const: 1 }, 2, ': The document is 2; it must be 1.'],
    [{ format: 'date' }, '2026-02-30', ': The document is "2026-02-30"; the calendar has no 2026-02-30.'],
    [{ format: 'email' }, 'mei', ': The document is "mei"; it must be of the format email.'],
    [{ maxLength: 2 }, '€😀!', ': The document has 3 characters; it may have at most 2.'],
    [
      { properties: { a: { minimum: 1 }, b: { type: 'string' } } },
      { a: 0, b: 1 },
      '/a: `a` is 0; it must be at least 1.',
      '/b: `b` is the number 1; it must be text. Put it in quotes.',
    ],
  ])('%j judges %j', (schema, value, ...expected) => {
    expect(judge(schema, value)).toEqual(expected);
  });
});

describe('what another validator judged wrongly', () => {
  const byProto = JSON.parse('{"__proto__": {"type": "number"}}') as Value;
  const hostile = (value: unknown): Value => JSON.parse(`{"__proto__": ${JSON.stringify(value)}}`) as Value;
  const branch = { properties: { foo: { const: 'x' } }, required: ['foo'] };
  const other = { properties: { baz: { type: 'string' } }, required: ['baz'] };
  const nested = { anyOf: [{ items: { type: 'string' } }, true], unevaluatedItems: { type: 'boolean' } };

  test.each<[string, Value, Value, boolean]>([
    [
      'prefixItems, contains, unevaluatedItems',
      { prefixItems: [true], contains: { type: 'string' }, unevaluatedItems: false },
      [1, 'foo', 7],
      false,
    ],
    [
      'the same where all is evaluated',
      { prefixItems: [true], contains: { type: 'string' }, unevaluatedItems: false },
      [1, 'foo', 'bar'],
      true,
    ],
    [
      'if, else, unevaluatedProperties',
      { if: branch, else: other, unevaluatedProperties: false },
      { foo: 'y', baz: 'b' },
      false,
    ],
    ['the same where `if` holds', { if: branch, else: other, unevaluatedProperties: false }, { foo: 'x' }, true],
    ['if alone counts as evaluating', { if: branch, unevaluatedProperties: false }, { foo: 'x' }, true],
    ['items in a branch that fails', nested, ['yes', 3], false],
    ['items in a branch that holds', nested, ['yes', 'no'], true],
    [
      'prefixItems in a branch that fails',
      { anyOf: [{ prefixItems: [{ const: 1 }] }, true], unevaluatedItems: false },
      [2],
      false,
    ],
    [
      'minContains: 0 evaluates what it finds',
      { contains: { type: 'string' }, minContains: 0, unevaluatedItems: false },
      ['a'],
      true,
    ],
    [
      'what `not` looked at is not evaluated',
      { not: { not: { properties: { a: true } } }, unevaluatedProperties: false },
      { a: 1 },
      false,
    ],
    [
      'dependentSchemas evaluate where they apply',
      { properties: { a: true }, dependentSchemas: { a: { properties: { b: true } } }, unevaluatedProperties: false },
      { b: 1 },
      false,
    ],
    [
      'a cousin is not seen',
      { allOf: [{ properties: { a: true } }, { unevaluatedProperties: false }] },
      { a: 1 },
      false,
    ],
    ['a pattern on a no-break space', { pattern: '^\\S+$' }, 'a\u00a0b', false],
    ['a dot on a line separator', { pattern: '^.$' }, '\u2028', false],
    [
      'a pattern of names',
      { patternProperties: { '^\\S$': true }, additionalProperties: false },
      { '\u3000': 1 },
      false,
    ],
    ['properties.__proto__', { properties: byProto }, hostile('text'), false],
    ['properties.__proto__ that holds', { properties: byProto, additionalProperties: false }, hostile(1), true],
    ['required: __proto__', { required: ['__proto__'] }, {}, false],
    ['dependentRequired.__proto__', { dependentRequired: hostile(['a']) }, hostile(1), false],
    ['dependentSchemas.__proto__', { dependentSchemas: hostile(false) }, hostile(1), false],
    ['patternProperties on __proto__', { patternProperties: { '^_': { type: 'number' } } }, hostile('text'), false],
    ['unevaluatedProperties and __proto__', { properties: byProto, unevaluatedProperties: false }, hostile(1), true],
    ['$defs.__proto__', { $defs: byProto, $ref: '#/$defs/__proto__' }, 'text', false],
    ['propertyNames and __proto__', { propertyNames: { maxLength: 3 } }, hostile(1), false],
    ['const with __proto__', { const: hostile(1) }, hostile(2), false],
    ['4.35 by 0.01', { multipleOf: 0.01 }, 4.35, true],
    ['4.355 by 0.01', { multipleOf: 0.01 }, 4.355, false],
    ['1e300 by 1e-300', { multipleOf: 1e-300 }, 1e300, true],
    ['not a number', { type: 'number' }, Number.NaN, false],
    ['infinity as an integer', { type: 'integer' }, Infinity, false],
    ['a date-time with a blank', { format: 'date-time' }, '2026-03-02 09:00:00Z', false],
    ['an offset without minutes', { format: 'date-time' }, '2026-03-02T09:00:00+01', false],
    ['hour 24', { format: 'date-time' }, '2016-12-31T24:59:60+01:00', false],
    ['a leap second', { format: 'date-time' }, '2016-12-31T23:59:60Z', true],
    ['a duration with a gap', { format: 'duration' }, 'PT1H2S', false],
    ['an address with a port of letters', { format: 'uri' }, 'http://shop.example:abc/', false],
    ['bytes with garbage on another line', { format: 'byte' }, 'not base64!\nAAAA', false],
    ['a reference to false', { $defs: { never: false }, $ref: '#/$defs/never' }, 1, false],
    ['$dynamicRef to a name', { $dynamicRef: '#n', $defs: { n: { $dynamicAnchor: 'n', type: 'string' } } }, 1, false],
    [
      '$dynamicRef to the outermost of a name',
      {
        $id: 'https://shop.example/strict',
        $dynamicAnchor: 'node',
        $ref: 'tree',
        unevaluatedProperties: false,
        $defs: {
          tree: {
            $id: 'tree',
            $dynamicAnchor: 'node',
            properties: { children: { items: { $dynamicRef: '#node' } } },
          },
        },
      },
      { children: [{ daat: 1 }] },
      false,
    ],
  ])('%s', (_, schema, value, valid) => {
    expect(judge(schema, value).length === 0).toBe(valid);
  });

  test.each<[Value, string]>([
    [{ $defs: { a: { $anchor: 'a' }, b: { $anchor: 'a' } } }, '/$defs/b/$anchor'],
    [{ $id: 'https://shop.example/a', $defs: { b: { $id: 'a' } } }, '/$defs/b/$id'],
  ])('%j gives a name twice', (schema, pointer) => {
    expect(problems(schema)).toEqual([expect.stringContaining(`${pointer}: `)]);
  });
});

test('messages come in the order of places, indexes as numbers', () => {
  const errors = judge(
    { items: { type: 'string' } },
    Array.from({ length: 12 }, () => 1),
  );
  expect(errors.map((error) => error.split(':')[0])).toEqual(Array.from({ length: 12 }, (_, index) => `/${index}`));
});

test('members that JavaScript gives every object are not members of a document', () => {
  const schema = { required: ['constructor'], properties: { toString: { type: 'string' } } };
  expect(judge(schema, {})).toEqual([': The document lacks `constructor`.']);
  expect(judge({ additionalProperties: false }, JSON.parse('{"__proto__": 1}') as Value)).toEqual([
    '/__proto__: `__proto__` is unknown in a document of this kind. Remove it.',
  ]);
});

test('a schema that refers to itself without end does not hang', () => {
  expect(problems({ $ref: '#' })[0]).toContain('/$ref: `$ref` refers to itself');
  expect(judge({ allOf: [{ $ref: '#' }] }, { a: 1 })).toEqual([
    ': The document cannot be checked against its schema, which refers to itself in an endless loop.',
  ]);
});

describe('however hostile, a schema takes bounded time', () => {
  const doubling = (from: number): Value =>
    Object.fromEntries(
      Array.from({ length: 40 }, (_, index): [string, Value] => {
        const next = { $ref: `#/$defs/d${from + index + 1}` };
        return [`d${from + index}`, index === 39 ? { type: 'string' } : { anyOf: [next, next] }];
      }),
    );
  const exhausted = ': The document cannot be checked against its schema, which takes more than 1,000,000 steps.';

  test.each<[string, Value, Value]>([
    ['branches that double at each level', { $defs: doubling(0), $ref: '#/$defs/d0' }, 1],
    [
      'branches that double at each level of the document',
      { anyOf: [{ properties: { a: { $ref: '#' } } }, { properties: { a: { $ref: '#' } } }], required: ['b'] },
      Array.from({ length: 60 }).reduce<Value>((inner) => ({ a: inner }), {}),
    ],
  ])('%s', (_, schema, value) => {
    expect(judge(schema, value)).toEqual([exhausted]);
  });

  test.each<[string, Value]>([
    ['an entry of enum', { enum: [doubling(0)], anyOf: [{ $ref: '#/enum/0/d0' }] }],
    ['a constant, in other letters', { const: doubling(0), anyOf: [{ $ref: '#/c%6Fnst/d0' }] }],
    ['an annotation', { 'x-own': doubling(0), anyOf: [{ $ref: '#/x-own/d0' }] }],
    ['a default below another base', { $defs: { a: { $id: 'a', default: doubling(0) } }, $ref: 'a#/default/d0' }],
  ])('a reference to %s leads to no schema', (_, schema) => {
    expect(problems(schema)).toEqual([expect.stringContaining('which is not a schema')]);
  });

  test('a schema of very many schemas', () => {
    const schema = { allOf: Array.from({ length: 20_000 }, (_, index) => ({ minimum: index })) };
    expect(problems(schema)).toEqual([
      ': This schema is made of 20,001 schemas; at most 10,000 are allowed. Remove the parts that the documents do not need.',
    ]);
  });

  test('a list of many maps that differ', () => {
    const list = Array.from({ length: 50_000 }, (_, index) => ({ index }));
    expect(judge({ uniqueItems: true }, list)).toEqual([]);
    expect(judge({ uniqueItems: true }, [...list, { index: 7 }])).toHaveLength(1);
  });

  test('a list in which everything is wrong', () => {
    const schema = { items: { $ref: '#/$defs/entry' }, $defs: { entry: { enum: ['a'] } } };
    const found = judge(
      schema,
      Array.from({ length: 100_000 }, (_, index) => `b${index}`),
    );
    expect(found).toHaveLength(1001);
    expect(found[0]).toBe(': This has more than 1,000 errors; the first ones are shown.');
  });
});

test.each<[Value, Value, boolean]>([
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
  [[1, [2]], [1, [2]], true],
  ['1', 1, false],
  [[], {}, false],
  [null, 'null', false],
  ['a,b', ['a', 'b'], false],
  [1, 1.0, true],
])('%j and %j are one entry: %j', (a, b, same) => {
  expect(judge({ uniqueItems: true }, [a, b])).toHaveLength(same ? 1 : 0);
});

test('a very long address is refused, not matched', () => {
  expect(judge({ format: 'url' }, `https://${':'.repeat(100_000)}`)).toHaveLength(1);
});

describe('an error that is about the key says so, and no other', () => {
  test.each<[string, Value, Value, readonly string[]]>([
    ['unknown to the schema', { properties: { price: true }, additionalProperties: false }, { prize: 1 }, ['/prize']],
    [
      'unevaluated',
      { allOf: [{ properties: { price: true } }], unevaluatedProperties: false },
      { prize: 1 },
      ['/prize'],
    ],
    ['a name that is not allowed', { propertyNames: { pattern: '^[a-z]+$' } }, { A: 1 }, ['/A']],
    ['a member that is ruled out', { properties: { price: false } }, { price: 1 }, ['/price']],
    ['a wrong value', { properties: { price: { type: 'string' } } }, { price: 1 }, []],
    ['a missing member', { required: ['price'] }, {}, []],
  ])('%s', (_, schema, value, expected) => {
    const compiled = compileSchema(schema);
    const found = compiled.ok ? compiled.validate(value) : [];
    expect(found.length).toBeGreaterThan(0);
    expect(found.flatMap(({ aboutKey, pointer }) => (aboutKey ? [pointer] : []))).toEqual(expected);
  });

  test.each<[string, Value, readonly string[]]>([
    ['a misspelt keyword', { requird: ['price'] }, ['/requird']],
    ['a pattern that is a key', { patternProperties: { '(?!a)': true } }, ['/patternProperties/(?!a)']],
    ['a pattern that is a value', { pattern: '(?!a)' }, []],
  ])('%s in the schema itself', (_, schema, expected) => {
    const compiled = compileSchema(schema);
    const found = compiled.ok ? [] : compiled.problems;
    expect(found.length).toBeGreaterThan(0);
    expect(found.flatMap(({ aboutKey, pointer }) => (aboutKey ? [pointer] : []))).toEqual(expected);
  });
});
