import { load } from 'js-yaml';
import { loadSchemaCompiler, type Value } from '@gradus/core';
import { fileTexts } from '../files.ts';
import { Wrong, type Kind } from '../kind.ts';
import type { Random } from '../random.ts';

const compile = await loadSchemaCompiler();
const names = ['a', 'b', '__proto__', 'constructor'];
const scalars: readonly unknown[] = [null, true, 0, 1, 1.5, -1, 'a', '', 'a\u00a0', 'é😀', 1e300];

/** A value that schemas of few names can tell something of. */
function someValue(random: Random, depth = 3): unknown {
  const kind = depth === 0 ? 0 : random.below(3);
  if (kind === 0) return random.pick(scalars);
  const list = Array.from({ length: random.below(4) }, () => someValue(random, depth - 1));
  return kind === 1 ? list : Object.fromEntries(list.map((value) => [random.pick(names), value]));
}

/** A schema of few names that combines what is hard to combine. */
function someSchema(random: Random, depth = 4): unknown {
  if (depth === 0 || random.once(8))
    return random.pick<unknown>([true, false, {}, { type: 'string' }, { type: 'integer' }, { const: 1 }]);
  const part = (): unknown => someSchema(random, depth - 1);
  const parts = (): unknown[] => Array.from({ length: 1 + random.below(3) }, part);
  const byName = (): unknown =>
    Object.fromEntries(Array.from({ length: random.below(3) }, () => [random.pick(names), part()]));
  const makers: Record<string, () => unknown> = {
    properties: byName,
    patternProperties: () => ({ [random.pick(['^a', '.', '_$', '^\\S$'])]: part() }),
    additionalProperties: part,
    unevaluatedProperties: () => random.pick<unknown>([false, false, part()]),
    unevaluatedItems: () => random.pick<unknown>([false, false, part()]),
    items: part,
    prefixItems: parts,
    contains: part,
    minContains: () => random.below(3),
    maxContains: () => random.below(3),
    allOf: parts,
    anyOf: parts,
    oneOf: parts,
    not: part,
    if: part,
    else: part,
    dependentSchemas: byName,
    dependentRequired: () => ({ [random.pick(names)]: [random.pick(names)] }),
    propertyNames: part,
    required: () => [random.pick(names)],
    type: () => random.pick<unknown>(['object', 'array', 'string', ['integer', 'null']]),
    enum: () => [random.pick(scalars), random.pick(scalars)],
    const: () => random.pick(scalars),
    uniqueItems: () => random.once(2),
    minItems: () => random.below(3),
    maxLength: () => random.below(3),
    multipleOf: () => random.pick([0.5, 2, 0.01]),
    $ref: () => random.pick(['#/$defs/a', '#/$defs/b', '#b']),
    $dynamicRef: () => random.pick(['#b', '#/$defs/a']),
  };
  // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
  makers['then'] = part;
  return Object.fromEntries(
    Array.from({ length: 1 + random.below(4) }, () => random.pick(Object.keys(makers))).map((name) => [
      name,
      makers[name]!(),
    ]),
  );
}

/** A whole schema of which the references lead somewhere. */
function wholeSchema(random: Random): unknown {
  const schema = someSchema(random);
  if (typeof schema !== 'object') return schema;
  const definition = someSchema(random, 2);
  const $defs = { a: someSchema(random, 2), b: { ...(definition as object), $dynamicAnchor: 'b' } };
  return { ...schema, $defs };
}

const make = (random: Random): string => JSON.stringify([wholeSchema(random), someValue(random)]);

/** A list of a schema and a value. */
export const schemaKinds: Kind = {
  weight: 20,
  corpus: fileTexts('packages/core/schemas/*.yaml').map((text) => JSON.stringify([load(text), {}])),
  make,
  judge(text) {
    let input: unknown;
    try {
      input = JSON.parse(text);
    } catch {
      return;
    }
    const [schema = null, value = null] = (Array.isArray(input) ? input : [input]) as Value[];
    const compiled = compile(schema);
    if (!compiled.ok) {
      if (compiled.problems.length === 0) throw new Wrong('a schema is refused without a reason');
      return;
    }
    compiled.validate(value);
  },
};
