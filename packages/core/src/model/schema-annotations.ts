import { isMap } from './value.ts';

/** A place at which documents of a schema name other documents. */
export interface Reference {
  /** `/spec/systems/*`. */
  readonly pattern: string;
  /** The kind of the document that is named there. */
  readonly kind: string;
}

/** A place at which documents of a schema name a part of a document: a member of a Team, a task of a plan. */
export interface PartReference {
  /** `/spec/requester`. */
  readonly pattern: string;
  /** The kind of the documents that have such parts; empty for the document itself. */
  readonly kind: string;
  /** Pattern of the available names in such a document: `/spec/members/*\/id`. */
  readonly at: string;
  /** Pattern of the references in the document itself that select these documents; without it, all documents of the kind. */
  readonly of?: string;
}

/** The annotations of a schema. */
export interface SchemaAnnotations {
  /** From an `x-ref` that is the name of a kind. */
  readonly references: readonly Reference[];
  /** From an `x-ref` that is a map with `at`. */
  readonly parts: readonly PartReference[];
  /** Patterns from `x-authority`; the empty one is the whole document. */
  readonly authority: readonly string[];
}

function patternToken(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('*', '~2');
}

function partOf(named: unknown, pattern: string): PartReference | undefined {
  if (!isMap(named) || typeof named['at'] !== 'string') return undefined;
  const { kind, at, of } = named;
  return { pattern, kind: typeof kind === 'string' ? kind : '', at, ...(typeof of === 'string' && { of }) };
}

/** The maximum number of places that are visited: definitions that refer to each other twice double at each level. */
const mostPlaces = 100_000;

/** Collects `x-ref` and `x-authority` with the patterns of their places. Follows `#/$defs/…`; a recursive definition is followed once. */
export function schemaAnnotations(root: unknown): SchemaAnnotations {
  const references = new Map<string, Reference>();
  const parts = new Map<string, PartReference>();
  const authority = new Set<string>();
  const definitions = isMap(root) && isMap(root['$defs']) ? root['$defs'] : {};
  let left = mostPlaces;
  const visit = (schema: unknown, pattern: string, open: readonly string[]): void => {
    if (!isMap(schema) || --left < 0) return;
    const named = schema['x-ref'];
    if (typeof named === 'string') references.set(`${pattern} ${named}`, { pattern, kind: named });
    const part = partOf(named, pattern);
    if (part) parts.set(JSON.stringify(part), part);
    if (schema['x-authority'] === true) authority.add(pattern);
    const name = typeof schema['$ref'] === 'string' ? /^#\/\$defs\/([^/]+)$/.exec(schema['$ref'])?.[1] : undefined;
    if (name !== undefined && !open.includes(name) && Object.hasOwn(definitions, name))
      visit(definitions[name], pattern, [...open, name]);
    if (isMap(schema['properties']))
      for (const [key, member] of Object.entries(schema['properties']))
        visit(member, `${pattern}/${patternToken(key)}`, open);
    for (const keyword of ['items', 'additionalProperties', 'unevaluatedProperties'])
      visit(schema[keyword], `${pattern}/*`, open);
    for (const keyword of ['allOf', 'anyOf', 'oneOf'])
      if (Array.isArray(schema[keyword])) for (const branch of schema[keyword]) visit(branch, pattern, open);
    for (const keyword of ['then', 'else']) visit(schema[keyword], pattern, open);
  };
  visit(root, '', []);
  return { references: [...references.values()], parts: [...parts.values()], authority: [...authority] };
}
