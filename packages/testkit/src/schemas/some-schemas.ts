import fc from 'fast-check';
import type { Value, ValueMap } from '../../../core/src/model/value.ts';

/**
 * Schemas and documents of few names, which two validators judge alike. What the second validator has wrong is not generated:
 * - names that objects of JavaScript have (`__proto__`, `constructor`): it looks them up with `in`;
 * - `multipleOf` with decimals that binary fractions only come near to: -1 is not a multiple of 0.1 for it;
 * - `$dynamicRef` to something other than a dynamic anchor: it throws, although the specification treats it as an ordinary reference.
 */
const names = ['a', 'b', 'ab', 'c'] as const;
const patterns = ['^a', 'b$', '.', '^[^b]*$', '^\\S+$', '^a|c'] as const;
const name = fc.constantFrom(...names);
const scalar: fc.Arbitrary<Value> = fc.constantFrom<Value>(
  null,
  true,
  false,
  0,
  1,
  2,
  1.5,
  -1,
  4.35,
  0.3,
  1e21,
  '',
  'a',
  'ab',
  'b\u00a0',
  '😀',
);
const documents = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 2, arbitrary: scalar },
    { weight: 3, arbitrary: fc.array(tie('value'), { maxLength: 4 }) },
    {
      weight: 3,
      arbitrary: fc.dictionary(name, tie('value'), { noNullPrototype: true, maxKeys: 4 }) as fc.Arbitrary<Value>,
    },
  ),
}));
export const value: fc.Arbitrary<Value> = documents.value;

const few = fc.nat({ max: 3 });
const one = <T extends Value>(keyword: string, of: fc.Arbitrary<T>): fc.Arbitrary<ValueMap> =>
  of.map((found) => ({ [keyword]: found }));

/** Keywords with schemas in them. Those that say nothing alone come with what they need. */
function applicators(schema: fc.Arbitrary<Value>): fc.Arbitrary<ValueMap>[] {
  const some = fc.array(schema, { minLength: 1, maxLength: 3 });
  const byName = fc.dictionary(name, schema, { minKeys: 1, maxKeys: 3, noNullPrototype: true });
  const byPattern = fc.dictionary(fc.constantFrom(...patterns), schema, {
    minKeys: 1,
    maxKeys: 2,
    noNullPrototype: true,
  });
  const strict = fc.oneof(fc.constant<Value>(false), schema);
  const lists = ['allOf', 'anyOf', 'oneOf', 'prefixItems'].map((keyword) => one(keyword, some));
  const condition = fc.tuple(schema, fc.option(schema), fc.option(schema)).map(([of, then, otherwise]): ValueMap => ({
    if: of,
    // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
    ...(then !== null && { then }),
    ...(otherwise !== null && { else: otherwise }),
  }));
  const contains = fc.tuple(schema, fc.option(few), fc.option(few)).map(([of, minContains, maxContains]): ValueMap => ({
    contains: of,
    ...(minContains !== null && { minContains }),
    ...(maxContains !== null && { maxContains }),
  }));
  return [
    ...lists,
    condition,
    contains,
    one('not', schema),
    one('items', strict),
    one('properties', byName),
    one('patternProperties', byPattern),
    one('additionalProperties', strict),
    one('propertyNames', schema),
    one('dependentSchemas', byName),
    one('unevaluatedItems', strict),
    one('unevaluatedItems', fc.constant(false)),
    one('unevaluatedProperties', strict),
    one('unevaluatedProperties', fc.constant(false)),
  ];
}

const type = fc.constantFrom('null', 'boolean', 'object', 'array', 'number', 'integer', 'string');
const assertions: fc.Arbitrary<ValueMap>[] = [
  one('type', fc.oneof(type, fc.uniqueArray(type, { minLength: 1, maxLength: 4 }))),
  one('const', value),
  one('enum', fc.uniqueArray(value, { minLength: 1, maxLength: 4, selector: (each) => JSON.stringify(each) })),
  one('required', fc.uniqueArray(name, { maxLength: 2 })),
  one('dependentRequired', fc.dictionary(name, fc.uniqueArray(name, { maxLength: 2 }), { noNullPrototype: true })),
  one('multipleOf', fc.constantFrom(1, 2, 0.5, 0.25)),
  one('pattern', fc.constantFrom(...patterns)),
  one('uniqueItems', fc.boolean()),
  ...[
    'minimum',
    'exclusiveMaximum',
    'minLength',
    'maxLength',
    'minItems',
    'maxItems',
    'minProperties',
    'maxProperties',
  ].map((keyword) => one(keyword, few)),
];

/** Parts that references lead to: by pointer, by name, and by a name that the outermost resource decides. */
const references: fc.Arbitrary<ValueMap>[] = [
  one('$ref', fc.constantFrom('#/$defs/x', '#/$defs/y', '#y', 'tree', 'tree#node', 'leaf')),
  one('$dynamicRef', fc.constantFrom('#node', 'tree#node')),
];
const { schema } = fc.letrec<{ schema: Value }>((tie) => ({
  schema: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 1, arbitrary: fc.boolean() },
    { weight: 3, arbitrary: fc.oneof(...assertions) },
    {
      weight: 6,
      arbitrary: fc
        .array(fc.oneof(...applicators(tie('schema')), ...applicators(tie('schema')), ...assertions, ...references), {
          minLength: 1,
          maxLength: 4,
        })
        .map((parts) => Object.assign({}, ...parts) as ValueMap),
    },
  ),
}));
const part = schema.map((found) => (typeof found === 'boolean' ? { allOf: [found] } : (found as ValueMap)));

/** Whole schemas of four resources and parts that refer to one another. */
export const whole: fc.Arbitrary<ValueMap> = fc
  .record({
    root: part,
    x: schema,
    y: part,
    tree: part,
    leaf: part,
    isDynamic: fc.integer({ min: 0, max: 4 }).map((n) => n > 0),
  })
  .map(({ root, x, y, tree, leaf, isDynamic }): ValueMap => {
    const $dynamicAnchor = 'node';
    return {
      ...root,
      $id: 'https://example.org/whole',
      ...(isDynamic && { $dynamicAnchor }),
      $defs: {
        x,
        y: { ...y, $anchor: 'y' },
        tree: { ...tree, $id: 'tree', $dynamicAnchor },
        leaf: { $id: 'leaf', $dynamicAnchor, ...leaf },
      },
    };
  });
