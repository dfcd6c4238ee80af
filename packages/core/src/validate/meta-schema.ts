import type { Value, ValueMap } from '../model/value.ts';

const schema: Value = { $ref: '#' };
const schemas: Value = { type: 'object', additionalProperties: schema };
const list: Value = { type: 'array', minItems: 1, items: schema };
const count: Value = { type: 'integer', minimum: 0 };
const number: Value = { type: 'number' };
const text: Value = { type: 'string' };
const flag: Value = { type: 'boolean' };
const names: Value = { type: 'array', items: text, uniqueItems: true };
const anchor: Value = { type: 'string', pattern: '^[A-Za-z_][-A-Za-z0-9._]*$' };
const type: Value = { enum: ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'] };

const each = (keywords: string, value: Value): ValueMap =>
  Object.fromEntries(keywords.split(' ').map((keyword) => [keyword, value]));

/** What the keywords of JSON Schema 2020-12 hold: its meta-schema, with the vocabularies in one. */
export const metaSchema: ValueMap = {
  type: ['object', 'boolean'],
  properties: {
    ...each('items contains additionalProperties propertyNames if then else not', schema),
    ...each('unevaluatedItems unevaluatedProperties contentSchema', schema),
    ...each('properties patternProperties dependentSchemas $defs definitions', schemas),
    ...each('prefixItems allOf anyOf oneOf', list),
    ...each('maxLength minLength maxItems minItems maxContains minContains maxProperties minProperties', count),
    ...each('maximum exclusiveMaximum minimum exclusiveMinimum', number),
    ...each('title description pattern format contentEncoding contentMediaType $comment', text),
    ...each('$schema $ref $dynamicRef', text),
    ...each('deprecated readOnly writeOnly uniqueItems', flag),
    ...each('$anchor $dynamicAnchor', anchor),
    ...each('enum examples', { type: 'array' }),
    $id: { type: 'string', pattern: '^[^#]*#?$' },
    $vocabulary: { type: 'object', additionalProperties: flag },
    multipleOf: { type: 'number', exclusiveMinimum: 0 },
    type: { anyOf: [type, { type: 'array', items: type, minItems: 1, uniqueItems: true }] },
    required: names,
    dependentRequired: { type: 'object', additionalProperties: names },
  },
};
