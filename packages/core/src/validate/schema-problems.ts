import { toPointer } from '../model/pointer.ts';
import { compilePattern, type CompiledPattern } from '../load/pattern.ts';
import { isMap, type Value, type ValueMap } from '../model/value.ts';
import { closest } from '../model/closest.ts';
import { patternProblem } from './linear-pattern.ts';
import type { SchemaError } from './schema-error.ts';
import { alone, inList, inMap, visit, type SchemaPath } from './schema-places.ts';
import type { Resources } from './schema-resources.ts';

const others =
  '$schema $id $ref $anchor $dynamicRef $dynamicAnchor $vocabulary $comment title description default deprecated readOnly writeOnly examples type enum const required ' +
  'minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern format minItems maxItems uniqueItems minContains maxContains ' +
  'minProperties maxProperties dependentRequired contentEncoding contentMediaType';
const known = [...alone, ...inList, ...inMap, ...others.split(' ')];

interface Whole {
  readonly root: ValueMap;
  readonly resources: Resources;
  readonly formats: ReadonlySet<string>;
}

function patternAt(pattern: string, path: SchemaPath, aboutKey = false): SchemaError[] {
  const problem = patternProblem(pattern);
  if (problem === undefined) return [];
  return [
    {
      pointer: toPointer(path),
      ...(aboutKey && { aboutKey }),
      message: `The pattern ${JSON.stringify(pattern)} cannot be used: ${problem}.`,
      fix: 'Patterns use RE2, which runs in linear time: look-around and back-references are not supported.',
    },
  ];
}

/** A reference that leads to no schema. */
function referenceAt(
  reference: string,
  keyword: string,
  path: SchemaPath,
  schema: ValueMap,
  whole: Whole,
): SchemaError[] {
  const { root, resources } = whole;
  const target = resources.resolve(reference, resources.of.get(schema)!);
  if (!('missing' in target)) return keyword === '$ref' ? endlessAt(schema, path, resources) : [];
  const names = isMap(root['$defs']) ? Object.keys(root['$defs']).map((name) => `#/$defs/${name}`) : [];
  const meant = target.missing === 'absent' ? closest(reference, names) : undefined;
  const [is, fix] = missing[target.missing];
  return [
    {
      pointer: toPointer([...path, keyword]),
      message: `\`${keyword}\` points at ${JSON.stringify(reference)}, ${is}.`,
      fix: meant === undefined ? fix : `Did you mean ${JSON.stringify(meant)}?`,
    },
  ];
}

const missing: Readonly<Record<'outside' | 'absent' | 'no schema', readonly [is: string, fix: string]>> = {
  outside: [
    'outside this schema; a schema must be self-contained',
    'Put its target under `$defs`, and refer to it as "#/$defs/<name>".',
  ],
  absent: ['which this schema does not have', 'Put it under `$defs`, and refer to it as "#/$defs/<name>".'],
  'no schema': ['which is not a schema', 'Put it under `$defs`, and refer to it as "#/$defs/<name>".'],
};

/** References that lead from one to the next and back would never come to a value. */
function endlessAt(schema: ValueMap, path: SchemaPath, resources: Resources): SchemaError[] {
  let at: Value = schema;
  for (const seen = new Set<Value>(); isMap(at) && typeof at['$ref'] === 'string';) {
    if (seen.has(at)) {
      if (at !== schema) return [];
      const message = '`$ref` refers to itself, so it has no meaning.';
      return [{ pointer: toPointer([...path, '$ref']), message, fix: 'Refer to a schema that describes a value.' }];
    }
    seen.add(at);
    const target = resources.resolve(at['$ref'], resources.of.get(at)!);
    if ('missing' in target) return [];
    at = target.schema;
  }
  return [];
}

/** Our own annotation: one that is written otherwise would mark nothing. */
function namesAt(value: Value, path: SchemaPath): SchemaError[] {
  const bad = (message: string, ...at: string[]): SchemaError[] => [
    {
      pointer: toPointer([...path, ...at]),
      message,
      fix: 'Write the name of a kind, or a map such as {"kind": "Team", "at": "/spec/members/*/id"}.',
    },
  ];
  if (typeof value === 'string') return [];
  if (!isMap(value)) return bad('`x-ref` must be the name of a kind, or a map with `at`.');
  if (typeof value['at'] !== 'string') return bad('`x-ref` has no `at`, so it is unknown where the names are listed.');
  return Object.entries(value).flatMap(([name, part]) => {
    if (!['kind', 'at', 'of'].includes(name)) return bad(`\`x-ref\` has no member \`${name}\`.`, name);
    if (typeof part !== 'string') return bad(`\`${name}\` of \`x-ref\` must be a text.`, name);
    const pattern: CompiledPattern =
      name === 'kind' ? { ok: true, pattern: { text: '', segments: [] } } : compilePattern(part);
    return pattern.ok ? [] : bad(`\`${name}\` of \`x-ref\` cannot be read: ${pattern.message}.`, name);
  });
}

function keywordsAt(schema: ValueMap, path: SchemaPath, whole: Whole): SchemaError[] {
  const { formats } = whole;
  const found: SchemaError[] = [];
  for (const [keyword, value] of Object.entries(schema)) {
    if (!known.includes(keyword) && !keyword.startsWith('x-')) {
      const meant = closest(keyword, known);
      const fix =
        meant === undefined
          ? 'A keyword of your own starts with `x-`.'
          : `Did you mean \`${meant}\`? A keyword of your own starts with \`x-\`.`;
      found.push({
        pointer: toPointer([...path, keyword]),
        aboutKey: true,
        message: `\`${keyword}\` is not a keyword of JSON Schema 2020-12, so it would check nothing.`,
        fix,
      });
    }
    if (keyword === 'x-ref') found.push(...namesAt(value, [...path, keyword]));
    if (keyword === 'pattern' && typeof value === 'string') found.push(...patternAt(value, [...path, keyword]));
    if (keyword === 'patternProperties' && isMap(value))
      for (const pattern of Object.keys(value)) found.push(...patternAt(pattern, [...path, keyword, pattern], true));
    if ((keyword === '$ref' || keyword === '$dynamicRef') && typeof value === 'string')
      found.push(...referenceAt(value, keyword, path, schema, whole));
    if (keyword === 'format' && typeof value === 'string' && !formats.has(value)) {
      const meant = closest(value, [...formats]);
      found.push({
        pointer: toPointer([...path, keyword]),
        message: `The format ${JSON.stringify(value)} is not known, and would check nothing.`,
        fix:
          meant === undefined
            ? `Known are ${[...formats].sort().join(', ')}.`
            : `Did you mean ${JSON.stringify(meant)}?`,
      });
    }
  }
  return found;
}

/** What the meta-schema does not say: keywords and formats that check nothing, patterns that RE2 refuses, references that leave the schema. */
export function schemaProblems(root: ValueMap, formats: ReadonlySet<string>, resources: Resources): SchemaError[] {
  const found: SchemaError[] = resources.twice.map((place) => ({
    pointer: toPointer(place),
    message: `\`${String(place.at(-1))}\` uses a name that another part of this schema already has.`,
    fix: 'Give each part a different name.',
  }));
  visit(root, [], (part, path) => {
    if (isMap(part)) found.push(...keywordsAt(part, path, { root, resources, formats }));
  });
  return found;
}
