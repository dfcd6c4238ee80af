import { toPointer, valueAt } from '../model/pointer.ts';
import { compilePattern, type CompiledPattern } from '../load/pattern.ts';
import { isMap, type Value } from '../model/value.ts';
import { closest } from './closest.ts';
import { patternProblem } from './linear-pattern.ts';
import type { SchemaError } from './schema-error.ts';

/** Where schemas stand in a schema: alone, in a list, or in a map by name. */
const alone = [
  'items',
  'contains',
  'additionalProperties',
  'propertyNames',
  'not',
  'if',
  'then',
  'else',
  'unevaluatedItems',
  'unevaluatedProperties',
  'contentSchema',
];
const inList = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const inMap = ['properties', 'patternProperties', 'dependentSchemas', '$defs', 'definitions'];
const others =
  '$schema $id $ref $anchor $dynamicRef $dynamicAnchor $vocabulary $comment title description default deprecated readOnly writeOnly examples type enum const required ' +
  'minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern format minItems maxItems uniqueItems minContains maxContains ' +
  'minProperties maxProperties dependentRequired contentEncoding contentMediaType';
const known = [...alone, ...inList, ...inMap, ...others.split(' ')];

type Path = readonly (string | number)[];

interface Whole {
  readonly root: Value;
  /** Every `$id`, without fragment. */
  readonly ids: ReadonlySet<string>;
  readonly formats: ReadonlySet<string>;
}

function patternAt(pattern: string, path: Path, aboutKey = false): SchemaError[] {
  const problem = patternProblem(pattern);
  if (problem === undefined) return [];
  return [
    {
      pointer: toPointer(path),
      ...(aboutKey && { aboutKey }),
      message: `The pattern ${JSON.stringify(pattern)} cannot be run: ${problem}.`,
      fix: 'Patterns run on RE2, in time linear in the text: it has no look-around, no back-references and no \\u escapes.',
    },
  ];
}

/** A reference by pointer that leads nowhere. Where parts have an `$id` of their own, pointers start there, and ajv is left to look. */
function danglingAt(reference: string, keyword: string, path: Path, { root, ids }: Whole): SchemaError[] {
  if (!reference.startsWith('#/') || ids.size > 1 || valueAt(root, decodeURI(reference.slice(1))) !== undefined)
    return [];
  const names = isMap(root) && isMap(root['$defs']) ? Object.keys(root['$defs']).map((name) => `#/$defs/${name}`) : [];
  const meant = closest(reference, names);
  return [
    {
      pointer: toPointer([...path, keyword]),
      message: `\`${keyword}\` points at ${JSON.stringify(reference)}, which this schema does not have.`,
      ...(meant !== undefined && { fix: `Did you mean ${JSON.stringify(meant)}?` }),
    },
  ];
}

function referenceAt(reference: string, keyword: string, path: Path, whole: Whole): SchemaError[] {
  if (reference.startsWith('#')) return danglingAt(reference, keyword, path, whole);
  if (whole.ids.has(reference.split('#')[0]!)) return [];
  return [
    {
      pointer: toPointer([...path, keyword]),
      message: `\`${keyword}\` points at ${JSON.stringify(reference)}, outside of this schema; a schema must be self-contained.`,
      fix: 'Put what it points at under `$defs`, and refer to it as "#/$defs/<name>".',
    },
  ];
}

/** Our own annotation: one that is written otherwise would mark nothing. */
function namesAt(value: Value, path: Path): SchemaError[] {
  const bad = (message: string, ...at: string[]): SchemaError[] => [
    {
      pointer: toPointer([...path, ...at]),
      message,
      fix: 'Write the name of a kind, or a map such as {"kind": "Team", "at": "/spec/members/*/id"}.',
    },
  ];
  if (typeof value === 'string') return [];
  if (!isMap(value)) return bad('`x-ref` must be the name of a kind, or a map with `at`.');
  if (typeof value['at'] !== 'string')
    return bad('`x-ref` has no `at`, so that it is not known where the names are listed.');
  return Object.entries(value).flatMap(([name, part]) => {
    if (!['kind', 'at', 'of'].includes(name)) return bad(`\`x-ref\` has no member \`${name}\`.`, name);
    if (typeof part !== 'string') return bad(`\`${name}\` of \`x-ref\` must be a text.`, name);
    const pattern: CompiledPattern =
      name === 'kind' ? { ok: true, pattern: { text: '', segments: [] } } : compilePattern(part);
    return pattern.ok ? [] : bad(`\`${name}\` of \`x-ref\` cannot be read: ${pattern.message}.`, name);
  });
}

function keywordsAt(schema: { readonly [keyword: string]: Value }, path: Path, whole: Whole): SchemaError[] {
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
        message: `\`${keyword}\` is no keyword of JSON Schema 2020-12, and would check nothing.`,
        fix,
      });
    }
    if (keyword === 'x-ref') found.push(...namesAt(value, [...path, keyword]));
    if (keyword === 'pattern' && typeof value === 'string') found.push(...patternAt(value, [...path, keyword]));
    if (keyword === 'patternProperties' && isMap(value))
      for (const pattern of Object.keys(value)) found.push(...patternAt(pattern, [...path, keyword, pattern], true));
    if ((keyword === '$ref' || keyword === '$dynamicRef') && typeof value === 'string')
      found.push(...referenceAt(value, keyword, path, whole));
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

/** Visits every schema inside a schema, parents first. */
function visit(
  schema: Value | undefined,
  path: Path,
  each: (schema: { readonly [keyword: string]: Value }, path: Path) => void,
): void {
  if (!isMap(schema)) return;
  each(schema, path);
  for (const keyword of alone) visit(schema[keyword], [...path, keyword], each);
  for (const keyword of inList) {
    const list = schema[keyword];
    if (Array.isArray(list))
      for (const [index, member] of list.entries()) visit(member, [...path, keyword, index], each);
  }
  for (const keyword of inMap) {
    const map = schema[keyword];
    if (isMap(map)) for (const [name, member] of Object.entries(map)) visit(member, [...path, keyword, name], each);
  }
}

/** What ajv would not say, or not with a place: keywords and formats that check nothing, patterns that RE2 refuses, references that leave the schema. */
export function schemaProblems(schema: Value, formats: ReadonlySet<string>): SchemaError[] {
  const ids = new Set<string>();
  visit(schema, [], (part) => {
    if (typeof part['$id'] === 'string') ids.add(part['$id'].split('#')[0]!);
  });
  const found: SchemaError[] = [];
  visit(schema, [], (part, path) => found.push(...keywordsAt(part, path, { root: schema, ids, formats })));
  return found;
}
