import type { Value } from '../model/value.ts';
import { readSchema, type ReadBudget, type SchemaView } from './schema-view.ts';

/** What is known before a run about the values at one place; `dyn` if it depends on the value. */
export type Shape =
  /** With `known`, values have that shape, although the checker has no type for it. */
  | { readonly is: 'dyn'; readonly known?: Shape }
  /** A type of CEL or of a host, by its name: `int`, `google.protobuf.Timestamp`, `Catalog`. */
  | { readonly is: 'scalar'; readonly cel: string }
  /** With `values`, other texts are not valid. */
  | { readonly is: 'string'; readonly values?: ReadonlySet<string> }
  | { readonly is: 'list'; readonly element: Shape }
  /** With `keys`, no other member is possible; `fields` are the members of which more is known than `value`, and `required` always exist. */
  | {
      readonly is: 'map';
      readonly value: Shape;
      readonly keys?: ReadonlySet<string>;
      readonly fields?: ReadonlyMap<string, Shape>;
      readonly required?: ReadonlySet<string>;
    }
  | { readonly is: 'optional'; readonly value: Shape }
  | ObjectShape;

/** A map whose members are known by name. */
export interface ObjectShape {
  readonly is: 'object';
  /** Unique among the shapes of one expression; shown in messages: `System.spec`, `System.spec.functions[]`. */
  readonly name: string;
  /** Members that are not listed are allowed. */
  readonly open: boolean;
  /** Members that every valid value has. */
  readonly required: ReadonlySet<string>;
  /** Created on first use. */
  readonly fields: ReadonlyMap<string, Shape>;
}

export const dyn: Shape = { is: 'dyn' };

export function scalar(cel: string): Shape {
  return { is: 'scalar', cel };
}

/** An object shape from known fields that always exist. */
export function objectShape(name: string, fields: Readonly<Record<string, Shape>>): ObjectShape {
  const members = new Map(Object.entries(fields));
  return { is: 'object', name, open: false, required: new Set(members.keys()), fields: members };
}

/** A shape's type in CEL syntax; `object` returns the name of an object's type. */
export function celTypeName(shape: Shape, object: (shape: ObjectShape) => string): string {
  switch (shape.is) {
    case 'dyn':
    case 'string':
      return shape.is;
    case 'scalar':
      return shape.cel;
    case 'list':
      return `list<${celTypeName(shape.element, object)}>`;
    case 'map':
      return `map<string, ${celTypeName(shape.value, object)}>`;
    case 'optional':
      return `optional<${celTypeName(shape.value, object)}>`;
    case 'object':
      return object(shape);
  }
}

/** How many places of one schema are read; further places are `dyn`. Hand-written schemas have a few thousand. */
const mostPlaces = 100_000;

/**
 * The shape of what a JSON Schema (2020-12) describes. Local references are followed and `allOf` is merged; type arrays, references in a
 * circle, references that leave the schema, and alternatives that disagree are `dyn`. An object is closed unless its schema explicitly
 * allows other members.
 *
 * @param name of the type where the root is an object; types below it are named by their path.
 */
export function shapeOfSchema(schema: Value, name: string): Shape {
  return build(schema, { root: schema, trail: [], budget: { left: mostPlaces } }, typeNamed(name));
}

/** The schemas that are being read, to detect circular references. */
interface Path {
  readonly root: Value;
  readonly trail: readonly Value[];
  readonly budget: ReadBudget;
}

function build(schema: Value, path: Path, name: string): Shape {
  const view = readSchema(schema, path.root, path.trail, path.budget);
  if (view === 'unknown') return dyn;
  const below = { ...path, trail: [...path.trail, ...view.parts] };
  const own = ownShape(view, below, name);
  if (view.alternatives.length === 0 || own.is === 'object') return own;
  const others = view.alternatives.map((alternatives) =>
    alternatives.map((each) => build(each, below, name)).reduce(union),
  );
  return [own, ...others].reduce(narrower);
}

function ownShape(view: SchemaView, path: Path, name: string): Shape {
  switch (view.type) {
    case 'boolean':
      return scalar('bool');
    case 'integer':
      return scalar('int');
    case 'number':
      return scalar('double');
    case 'string':
      return view.values ? { is: 'string', values: view.values } : { is: 'string' };
    case 'array':
      return { is: 'list', element: view.items === undefined ? dyn : build(view.items, path, `${name}[]`) };
    case 'object':
      return view.properties.size > 0 || view.perhaps.size > 0 || view.closed
        ? objectOf(view, path, name)
        : mapOf(view, path, name);
    default:
      return dyn;
  }
}

function mapOf(view: SchemaView, path: Path, name: string): Shape {
  const value =
    view.unnamed.length === 0 ? dyn : view.unnamed.map((each) => build(each, path, `${name}{}`)).reduce(union);
  return view.keys ? { is: 'map', value, keys: view.keys } : { is: 'map', value };
}

function objectOf(view: SchemaView, path: Path, name: string): ObjectShape {
  let fields: ReadonlyMap<string, Shape> | undefined;
  return {
    is: 'object',
    name,
    open: view.open,
    required: view.required,
    get fields() {
      fields ??= new Map(
        [...new Set([...view.properties.keys(), ...view.perhaps.keys()])].map((key) => [
          key,
          fieldOf(view, key, path, `${name}.${typeNamed(key)}`),
        ]),
      );
      return fields;
    },
  };
}

/** What alternatives say about a member counts only if nothing else says more. */
function fieldOf(view: SchemaView, key: string, path: Path, name: string): Shape {
  const certain = view.properties.get(key);
  const shape = certain ? build(certain.length === 1 ? certain[0]! : { allOf: certain }, path, name) : dyn;
  const perhaps = view.perhaps.get(key);
  return shape.is === 'dyn' && perhaps ? perhaps.map((schema) => build(schema, path, name)).reduce(union) : shape;
}

/** What holds for a value that may be either. */
export function union(a: Shape, b: Shape): Shape {
  if (a === b) return a;
  // Otherwise, shared parts would be walked once for each shape.
  const known = unions.get(a)?.get(b);
  if (known !== undefined) return known;
  const made = unionOf(a, b);
  const ofA = unions.get(a) ?? new WeakMap<Shape, Shape>();
  unions.set(a, ofA.set(b, made));
  return made;
}

const unions = new WeakMap<Shape, WeakMap<Shape, Shape>>();

function unionOf(a: Shape, b: Shape): Shape {
  if (a.is === 'string' && b.is === 'string')
    return a.values && b.values ? { is: 'string', values: new Set([...a.values, ...b.values]) } : { is: 'string' };
  if (a.is === 'scalar' && b.is === 'scalar') return a.cel === b.cel ? a : dyn;
  if (a.is === 'list' && b.is === 'list') return { is: 'list', element: union(a.element, b.element) };
  if (a.is === 'optional' && b.is === 'optional') return { is: 'optional', value: union(a.value, b.value) };
  if (a.is === 'map' && b.is === 'map') return unionOfMaps(a, b);
  if (a.is === 'object' && b.is === 'object') {
    const fields = new Map(a.fields);
    for (const [key, shape] of b.fields) fields.set(key, fields.has(key) ? union(fields.get(key)!, shape) : shape);
    return { is: 'object', name: a.name, open: a.open || b.open, required: common(a.required, b.required), fields };
  }
  return dyn;
}

type MapShape = Extract<Shape, { readonly is: 'map' }>;

function unionOfMaps(a: MapShape, b: MapShape): MapShape {
  const value = union(a.value, b.value);
  if (!a.keys || !b.keys) return { is: 'map', value };
  const of = (map: MapShape, key: string): Shape | undefined =>
    map.keys!.has(key) ? (map.fields?.get(key) ?? map.value) : undefined;
  const keys = new Set([...a.keys, ...b.keys]);
  const fields = [...keys].map((key) => {
    const [one, other] = [of(a, key), of(b, key)];
    return [key, one && other ? union(one, other) : (one ?? other)!] as const;
  });
  const required = common(a.required ?? new Set(), b.required ?? new Set());
  return { is: 'map', value, keys, fields: new Map(fields), required };
}

/** What both shapes have in common. */
function common(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...a].filter((each) => b.has(each)));
}

/** The more precise of two shapes of one value. */
function narrower(a: Shape, b: Shape): Shape {
  if (a.is === 'dyn') return b;
  if (a.is === 'string' && b.is === 'string') return a.values ? a : b;
  return a;
}

/** Commas and angle brackets would end a type name early. */
function typeNamed(name: string): string {
  return name.replaceAll(/[^\w.[\]{}-]/g, '_');
}

/**
 * Patterns of the places where a schema says `number`, so that 3 there is the double 3.0, as the checker takes it. Paths in
 * the language of `items` and `each`: `*` is each element or member, `~2` a star itself.
 */
export function numberPaths(shape: Shape, path = ''): readonly string[] {
  switch (shape.is) {
    case 'scalar':
      return shape.cel === 'double' ? [path] : [];
    case 'list':
      return numberPaths(shape.element, `${path}/*`);
    case 'map':
      return numberPaths(shape.value, `${path}/*`);
    case 'object':
      return [...shape.fields].flatMap(([key, field]) => numberPaths(field, `${path}/${escapeKey(key)}`));
    default:
      return [];
  }
}

function escapeKey(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('*', '~2');
}
