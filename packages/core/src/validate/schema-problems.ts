import { toPointer, valueAt } from '../model/pointer.ts';
import { compilePattern, type CompiledPattern } from '../load/pattern.ts';
import { isMap, type Value } from '../model/value.ts';
import { closest } from './closest.ts';
import { patternProblem } from './linear-pattern.ts';
import type { SchemaError } from './schema-error.ts';
import { alone, inList, inMap, visit, type Place } from './schema-places.ts';

const others =
  '$schema $id $ref $anchor $dynamicRef $dynamicAnchor $vocabulary $comment title description default deprecated readOnly writeOnly examples type enum const required ' +
  'minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern format minItems maxItems uniqueItems minContains maxContains ' +
  'minProperties maxProperties dependentRequired contentEncoding contentMediaType';
const known = [...alone, ...inList, ...inMap, ...others.split(' ')];

interface Whole {
  readonly root: Value;
  /** Every `$id`, without fragment. */
  readonly ids: ReadonlySet<string>;
  /** Pointers of every schema inside it, and of the parts with an `$id`, where pointers begin. */
  readonly places: ReadonlySet<string>;
  readonly bases: ReadonlySet<string>;
  readonly formats: ReadonlySet<string>;
}

function patternAt(pattern: string, path: Place, aboutKey = false): SchemaError[] {
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
function danglingAt(reference: string, keyword: string, path: Place, { root, ids }: Whole): SchemaError[] {
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

/** A reference by pointer to what is no schema, such as an entry of `enum`. */
function astrayAt(reference: string, keyword: string, path: Place, { root, places, bases }: Whole): SchemaError[] {
  const fragment = reference.slice(reference.indexOf('#') + 1);
  if (!reference.includes('#') || !fragment.startsWith('/')) return [];
  const pointer = decoded(fragment);
  const astray =
    pointer === undefined ||
    [...bases].some((base) => valueAt(root, base + pointer) !== undefined && !places.has(base + pointer));
  if (!astray) return [];
  return [
    {
      pointer: toPointer([...path, keyword]),
      message: `\`${keyword}\` points at ${JSON.stringify(reference)}, which is no schema.`,
      fix: 'Put it under `$defs`, and refer to it as "#/$defs/<name>".',
    },
  ];
}

function decoded(fragment: string): string | undefined {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return undefined;
  }
}

function referenceAt(reference: string, keyword: string, path: Place, whole: Whole): SchemaError[] {
  const astray = astrayAt(reference, keyword, path, whole);
  if (astray.length > 0) return astray;
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
function namesAt(value: Value, path: Place): SchemaError[] {
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

function keywordsAt(schema: { readonly [keyword: string]: Value }, path: Place, whole: Whole): SchemaError[] {
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

/** What ajv would not say, or not with a place: keywords and formats that check nothing, patterns that RE2 refuses, references that leave the schema. */
export function schemaProblems(schema: Value, formats: ReadonlySet<string>): SchemaError[] {
  const ids = new Set<string>();
  const bases = new Set(['']);
  const places = new Set<string>();
  visit(schema, [], (part, path) => {
    places.add(toPointer(path));
    if (typeof part['$id'] !== 'string') return;
    ids.add(part['$id'].split('#')[0]!);
    bases.add(toPointer(path));
  });
  const found: SchemaError[] = [];
  visit(schema, [], (part, path) =>
    found.push(...keywordsAt(part, path, { root: schema, ids, places, bases, formats })),
  );
  return found;
}
