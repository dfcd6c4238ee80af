import { isMap } from '../model/value.ts';

/** Where a schema's documents name other documents. */
export interface Reference {
  /** `/spec/systems/*`. */
  readonly pattern: string;
  /** The kind of the document that is named there. */
  readonly kind: string;
}

/** What a schema says beyond what it asserts. */
export interface SchemaAnnotations {
  /** From `x-ref`. */
  readonly references: readonly Reference[];
  /** Patterns from `x-authority`; the empty one is the whole document. */
  readonly authority: readonly string[];
}

function patternToken(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('*', '~2');
}

/** Collects `x-ref` and `x-authority` with the patterns of their places. Follows `#/$defs/…`; a recursive definition is followed once. */
export function schemaAnnotations(root: unknown): SchemaAnnotations {
  const references = new Map<string, Reference>();
  const authority = new Set<string>();
  const definitions = isMap(root) && isMap(root['$defs']) ? root['$defs'] : {};
  const visit = (schema: unknown, pattern: string, open: readonly string[]): void => {
    if (!isMap(schema)) return;
    const kind = schema['x-ref'];
    if (typeof kind === 'string') references.set(`${pattern} ${kind}`, { pattern, kind });
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
  return { references: [...references.values()], authority: [...authority] };
}
