import { isMap, type Value, type ValueMap } from '../model/value.ts';

/** How a keyword contains schemas: a single one, a list, or a map by name. */
export const alone: readonly string[] = [
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
export const inList: readonly string[] = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
export const inMap: readonly string[] = ['properties', 'patternProperties', 'dependentSchemas', '$defs', 'definitions'];

export type SchemaPath = readonly (string | number)[];

/** The schemas directly inside a schema, including `true` and `false`, with the path to each. */
export function childSchemas(schema: ValueMap): (readonly [way: SchemaPath, schema: Value])[] {
  const found: (readonly [SchemaPath, Value])[] = [];
  for (const keyword of Object.keys(schema)) {
    const value = schema[keyword]!;
    if (alone.includes(keyword)) found.push([[keyword], value]);
    else if (inList.includes(keyword) && Array.isArray(value))
      for (const [index, member] of (value as readonly Value[]).entries()) found.push([[keyword, index], member]);
    else if (inMap.includes(keyword) && isMap(value))
      for (const name of Object.keys(value)) found.push([[keyword, name], value[name]!]);
  }
  return found;
}

/** Visits every schema inside a schema, parents first. */
export function visit(
  schema: Value | undefined,
  path: SchemaPath,
  each: (schema: ValueMap | boolean, path: SchemaPath) => void,
): void {
  if (typeof schema === 'boolean') each(schema, path);
  if (!isMap(schema)) return;
  each(schema, path);
  for (const [way, child] of childSchemas(schema)) visit(child, [...path, ...way], each);
}
