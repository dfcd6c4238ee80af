import { isMap, type Value } from '../model/value.ts';

/** Where schemas stand in a schema: alone, in a list, or in a map by name. */
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

export type Place = readonly (string | number)[];

/** Visits every schema inside a schema, parents first. */
export function visit(
  schema: Value | undefined,
  path: Place,
  each: (schema: { readonly [keyword: string]: Value }, path: Place) => void,
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
