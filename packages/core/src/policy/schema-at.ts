import { isMap, type Value } from '../model/value.ts';
import type { Pattern } from '../load/pattern.ts';

/**
 * The JSON Schema of what a pattern matches, or undefined if the schema does not say: below a union, a free-form map, or a
 * reference that leaves the schema. Definitions of the whole schema come along, so that local references still resolve.
 */
export function schemaAt(schema: Value, pattern: Pattern): Value | undefined {
  let node: Value | undefined = schema;
  for (const segment of pattern.segments) {
    node = resolve(schema, node);
    if (!isMap(node)) return undefined;
    node = segment.star ? elementOf(node) : memberOf(node, segment.token);
  }
  node = resolve(schema, node);
  if (!isMap(node) || !isMap(schema)) return undefined;
  return schema['$defs'] === undefined ? node : { ...node, $defs: schema['$defs'] };
}

function elementOf(node: { readonly [key: string]: Value }): Value | undefined {
  if (isMap(node['items'])) return node['items'];
  return isMap(node['additionalProperties']) ? node['additionalProperties'] : undefined;
}

function memberOf(node: { readonly [key: string]: Value }, token: string): Value | undefined {
  const properties = node['properties'];
  if (isMap(properties) && Object.hasOwn(properties, token)) return properties[token];
  if (isMap(node['additionalProperties'])) return node['additionalProperties'];
  return /^\d+$/.test(token) && isMap(node['items']) ? node['items'] : undefined;
}

function resolve(root: Value, node: Value | undefined): Value | undefined {
  for (let hops = 0; hops < 32 && isMap(node) && typeof node['$ref'] === 'string'; hops++) {
    const path = node['$ref'];
    if (!path.startsWith('#/')) return undefined;
    let target: Value | undefined = root;
    for (const token of path.slice(2).split('/')) {
      target = isMap(target) ? target[token.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined;
    }
    node = target;
  }
  return node;
}
