import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { formatChecks } from '../../packages/core/src/validate/formats.ts';
import { type Schema, isSchema, readKindSchemas, readReviewSchema } from './schema-sources.ts';
import { generateSchemas } from './schemas.ts';

const kinds = [...readKindSchemas(), readReviewSchema()];
const root = new URL('../../', import.meta.url);

/** Every schema object inside a bundle that names members, with its place. */
function withProperties(schema: unknown, place: string, found: [string, Schema][] = []): [string, Schema][] {
  if (Array.isArray(schema))
    for (const [index, member] of schema.entries()) withProperties(member, `${place}/${index}`, found);
  else if (isSchema(schema)) {
    if (isSchema(schema['properties'])) found.push([place, schema]);
    for (const [key, member] of Object.entries(schema)) withProperties(member, `${place}/${key}`, found);
  }
  return found;
}

function conditional(place: string): boolean {
  return /\/(if|then|else|dependentSchemas)(\/|$)/.test(place);
}

test('the files on disk are those that would be made now', { timeout: 60_000 }, async () => {
  const stale: string[] = [];
  for (const [path, text] of await generateSchemas()) {
    const file = new URL(path, root);
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) stale.push(path);
  }
  expect(stale).toEqual([]);
});

test('the same sources give the same files', async () => {
  expect(await generateSchemas()).toEqual(await generateSchemas());
});

test.each(kinds)('$kind is a schema of 2020-12', ({ bundle }) => {
  const ajv = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    keywords: ['x-ref', 'x-authority', 'x-expected'],
    formats: formatChecks,
  });
  ajv.validateSchema(bundle);
  expect(ajv.errors).toBe(null);
  expect(() => ajv.compile(bundle)).not.toThrow();
});

test.each(kinds)('every property of $kind has a description', ({ bundle }) => {
  const defs = bundle['$defs'] as Schema;
  const missing = withProperties(bundle, '').flatMap(([place, schema]) =>
    conditional(place)
      ? []
      : Object.entries(schema['properties'] as Schema).flatMap(([name, property]) => {
          const target =
            isSchema(property) && typeof property['$ref'] === 'string'
              ? defs[property['$ref'].replace('#/$defs/', '')]
              : undefined;
          const described = [property, target].some(
            (part) => isSchema(part) && typeof part['description'] === 'string' && part['description'].endsWith('.'),
          );
          return described ? [] : [`${place}/${name}`];
        }),
  );
  expect(missing).toEqual([]);
});

test.each(kinds)('every map of $kind finds a typo', ({ bundle }) => {
  const open = withProperties(bundle, '').filter(
    ([place, schema]) => !conditional(place) && schema['additionalProperties'] !== false,
  );
  expect(open.map(([place]) => place)).toEqual([]);
});

test.each(kinds)('every member that $kind requires is one that it knows', ({ bundle }) => {
  const unknown = withProperties(bundle, '').flatMap(([place, schema]) => {
    const known = Object.keys(schema['properties'] as Schema);
    const { properties: _, ...own } = schema;
    const required = JSON.stringify(own).matchAll(/"required":\[([^\]]*)\]/g);
    return conditional(place)
      ? []
      : [...required]
          .flatMap(([, names]) => JSON.parse(`[${names}]`) as string[])
          .filter((name) => !known.includes(name))
          .map((name) => `${place}: ${name}`);
  });
  expect(unknown.filter((text) => !text.startsWith(': '))).toEqual([]);
});

test.each(kinds)('patterns of $kind run on RE2 too', async ({ bundle }) => {
  const { patternProblem } = await import('../../packages/core/src/validate/linear-pattern.ts');
  const patterns = [...JSON.stringify(bundle).matchAll(/"pattern":("(?:[^"\\]|\\.)*")/g)].map(
    ([, text]) => JSON.parse(text!) as string,
  );
  expect(patterns.map(patternProblem).filter((problem) => problem !== undefined)).toEqual([]);
});
