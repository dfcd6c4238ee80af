import type { Value } from '../model/value.ts';
import { declareTypes, type CelType } from './cel-js.ts';
import type { TypeReference } from './definition.ts';
import { factShapes } from './facts.ts';
import { dyn, objectShape, scalar, shapeOfSchema, celTypeName, type ObjectShape, type Shape } from './shape.ts';

/** Shapes of the documents of each kind, created from its schema on first use. */
export interface Kinds {
  readonly names: readonly string[];
  /** Undefined for a kind that is not known. */
  shapeOf(kind: string): Shape | undefined;
  /** The shape of another schema; the same for the same schema, so that two expressions agree on its type. */
  shapeOfSchema(schema: Value, name: string): Shape;
  /** Names of types that do not come from schemas: `Catalog`, `Semver`. */
  readonly hosts: ReadonlySet<string>;
}

/** The types for checking one expression. */
export interface Types {
  readonly kinds: Kinds;
  /** @param variable names the type if the reference gives a schema; two expressions may use the name `item` for different types. */
  shapeOf(reference: TypeReference, variable: string): Shape;
  /** The name of a shape's type, known to the checker from now on. */
  nameOf(shape: Shape): string;
  /** What is known about the values of a checked type. */
  ofType(type: CelType): Shape;
}

const aliases: ReadonlyMap<string, string> = new Map([
  ['timestamp', 'google.protobuf.Timestamp'],
  ['duration', 'google.protobuf.Duration'],
]);

/** Maps words of signatures and type references to the names of the library. */
export function libraryType(type: string): string {
  return type.replaceAll(/(?<![\w.])(?:timestamp|duration)(?![\w(])/g, (word) => aliases.get(word)!);
}

/** Maps names of the library to the words that users read. */
export function shownType(type: string): string {
  return type.replaceAll('google.protobuf.Timestamp', 'timestamp').replaceAll('google.protobuf.Duration', 'duration');
}

const builtIn = new Set([
  'dyn',
  'int',
  'uint',
  'double',
  'bool',
  'string',
  'bytes',
  'null',
  'type',
  'list',
  'map',
  'optional',
  'ast',
]);

export function createKinds(schemas: ReadonlyMap<string, Value>, hosts: Iterable<string>): Kinds {
  const known = new Set([...hosts, ...aliases.values()]);
  const taken = new Set([...builtIn, ...aliases.keys(), ...known, ...factShapes.keys()]);
  const shapes = new Map<string, Shape>();
  const ofSchema = new WeakMap<object, Shape>();
  return {
    names: [...schemas.keys()],
    hosts: known,
    shapeOf(kind) {
      const schema = schemas.get(kind);
      if (schema === undefined) return undefined;
      let shape = shapes.get(kind);
      if (shape === undefined)
        shapes.set(kind, (shape = shapeOfSchema(schema, taken.has(kind) || kind.length === 1 ? `${kind}_` : kind)));
      return shape;
    },
    shapeOfSchema(schema, name) {
      if (typeof schema !== 'object' || schema === null) return dyn;
      let shape = ofSchema.get(schema);
      if (shape === undefined) ofSchema.set(schema, (shape = shapeOfSchema(schema, name)));
      return shape;
    },
  };
}

export function createTypes(kinds: Kinds): Types {
  const byName = new Map<string, ObjectShape>();
  const names = new Map<ObjectShape, string>();

  const nameOfObject = (shape: ObjectShape): string => {
    let name = names.get(shape);
    if (name !== undefined) return name;
    name = shape.name;
    for (let count = 2; byName.has(name); count++) name = `${shape.name}_${count}`;
    byName.set(name, shape);
    names.set(shape, name);
    declareTypes([name]);
    return name;
  };
  const nameOf = (shape: Shape): string => celTypeName(shape, nameOfObject);
  const ofType = (type: CelType): Shape => {
    switch (type.kind) {
      case 'list':
        return { is: 'list', element: ofType(type.valueType!) };
      case 'map':
        return { is: 'map', value: ofType(type.valueType!) };
      case 'optional':
        return { is: 'optional', value: ofType(type.valueType!) };
      case 'message':
        return byName.get(type.name) ?? scalar(type.name);
      case 'primitive':
        return type.name === 'string' ? { is: 'string' } : scalar(type.name);
      default:
        return dyn;
    }
  };
  return { kinds, nameOf, ofType, shapeOf: (reference, variable) => shapeOfReference(reference, variable, kinds) };
}

function shapeOfReference(reference: TypeReference, variable: string, kinds: Kinds): Shape {
  if ('kind' in reference) return kinds.shapeOf(reference.kind) ?? dyn;
  if ('cel' in reference) return shapeOfText(reference.cel, kinds);
  if ('shape' in reference) return reference.shape as Shape;
  if ('schema' in reference) return kinds.shapeOfSchema(reference.schema, variable);
  const members = Object.entries(reference.members);
  const fields = members.map(
    ([name, member]) => [name, shapeOfReference(member, `${variable}.${name}`, kinds)] as const,
  );
  return { ...objectShape(variable, Object.fromEntries(fields)), open: true };
}

/** A type in CEL's notation; names of kinds, facts and hosts are kept, and any other name is `dyn`. */
function shapeOfText(text: string, kinds: Kinds): Shape {
  const type = libraryType(text.trim());
  const generic = /^(list|optional|map)<(.+)>$/.exec(type);
  if (generic) {
    const inner = generic[2]!;
    if (generic[1] === 'list') return { is: 'list', element: shapeOfText(inner, kinds) };
    if (generic[1] === 'optional') return { is: 'optional', value: shapeOfText(inner, kinds) };
    return { is: 'map', value: shapeOfText(inner.slice(inner.indexOf(',') + 1), kinds) };
  }
  if (type === 'string') return { is: 'string' };
  if (type === 'list') return { is: 'list', element: dyn };
  if (type === 'map') return { is: 'map', value: dyn };
  if (type !== 'dyn' && (builtIn.has(type) || kinds.hosts.has(type))) return scalar(type);
  return factShapes.get(type) ?? kinds.shapeOf(type) ?? dyn;
}
