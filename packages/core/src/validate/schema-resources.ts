import { toPointer, tokens, valueAtPath } from '../model/pointer.ts';
import { isMap, type Value, type ValueMap } from '../model/value.ts';
import { childSchemas, type SchemaPath } from './schema-places.ts';
import { resolveUri } from './uri.ts';

/** A schema with an `$id`, or the whole: where pointers of references begin, and what its names mean. */
export interface Resource {
  readonly uri: string;
  /** Pointer to it in the whole. */
  readonly place: string;
  readonly root: ValueMap;
  /** By the names of `$anchor` and `$dynamicAnchor`. */
  readonly anchors: Map<string, ValueMap>;
  readonly dynamic: Map<string, ValueMap>;
}

/** Where a reference leads: a schema, or why to none. */
export type ReferenceTarget =
  | { readonly schema: Value; readonly resource: Resource }
  /** `outside`: to another file. `absent`: to nothing. `no schema`: to a value that is not one, such as an entry of `enum`. */
  | { readonly missing: 'outside' | 'absent' | 'no schema' };

export interface Resources {
  readonly of: ReadonlyMap<ValueMap, Resource>;
  /** Names that two schemas have: places of the second. */
  readonly twice: readonly SchemaPath[];
  resolve(reference: string, from: Resource): ReferenceTarget;
}

/** Every schema of a whole with the resource that it is part of. No two places may share one object. */
export function resourcesOf(whole: ValueMap): Resources {
  const of = new Map<ValueMap, Resource>();
  const byUri = new Map<string, Resource>();
  const booleans = new Set<string>();
  const twice: SchemaPath[] = [];
  const add = (names: Map<string, ValueMap>, name: Value | undefined, schema: ValueMap, place: SchemaPath): void => {
    if (typeof name !== 'string') return;
    if (names.has(name) && names.get(name) !== schema) twice.push(place);
    else names.set(name, schema);
  };
  const begin = (schema: ValueMap, uri: string, place: SchemaPath): Resource => {
    const resource: Resource = { uri, place: toPointer(place), root: schema, anchors: new Map(), dynamic: new Map() };
    if (byUri.has(uri)) twice.push([...place, '$id']);
    else byUri.set(uri, resource);
    return resource;
  };
  const collect = (schema: Value, place: SchemaPath, around: Resource | undefined): void => {
    if (typeof schema === 'boolean') booleans.add(toPointer(place));
    if (!isMap(schema)) return;
    const id = typeof schema['$id'] === 'string' ? schema['$id'].replace(/#.*$/s, '') : undefined;
    const resource =
      around === undefined || id !== undefined ? begin(schema, resolveUri(around?.uri ?? '', id ?? ''), place) : around;
    of.set(schema, resource);
    add(resource.anchors, schema['$anchor'], schema, [...place, '$anchor']);
    add(resource.anchors, schema['$dynamicAnchor'], schema, [...place, '$dynamicAnchor']);
    add(resource.dynamic, schema['$dynamicAnchor'], schema, [...place, '$dynamicAnchor']);
    for (const [way, child] of childSchemas(schema)) collect(child, [...place, ...way], resource);
  };
  collect(whole, [], undefined);
  return {
    of,
    twice,
    resolve(reference, from) {
      const hash = reference.indexOf('#');
      const uri = hash === -1 ? reference : reference.slice(0, hash);
      const resource = uri === '' ? from : byUri.get(resolveUri(from.uri, uri));
      if (resource === undefined) return { missing: 'outside' };
      const fragment = decoded(hash === -1 ? '' : reference.slice(hash + 1));
      if (fragment === undefined) return { missing: 'absent' };
      if (fragment !== '' && !fragment.startsWith('/')) {
        const schema = resource.anchors.get(fragment);
        return schema === undefined ? { missing: 'absent' } : { schema, resource };
      }
      const schema = valueAtPath(resource.root, tokens(fragment)) as Value | undefined;
      if (schema === undefined) return { missing: 'absent' };
      if (typeof schema === 'boolean')
        return booleans.has(resource.place + fragment) ? { schema, resource } : { missing: 'no schema' };
      const known = isMap(schema) ? of.get(schema) : undefined;
      return known === undefined ? { missing: 'no schema' } : { schema, resource: known };
    },
  };
}

function decoded(fragment: string): string | undefined {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return undefined;
  }
}
