import { ownSchemas, type Value } from '@gradus/core';
import { isMap } from '@gradus/core/internal';

type Kind = Parameters<ReturnType<typeof ownSchemas>['get']>[0];

/** The way to a place in a schema; `*` is any item of a list or any member of a map with free keys. */
export type FieldWay = readonly string[];

/** Every place below `spec` that the schema of a kind knows, from the schema itself: a new field is one of them. */
export function fieldsOf(kind: Kind): readonly FieldWay[] {
  const root = ownSchemas().get(kind)! as unknown as Value;
  const found = new Map<string, FieldWay>();
  const visit = (schema: Value | undefined, way: FieldWay, open: readonly string[]): void => {
    if (!isMap(schema)) return;
    if (way.length > 0) found.set(way.join('/'), way);
    const reference = schema['$ref'];
    if (typeof reference === 'string' && !open.includes(reference))
      visit(definition(root, reference), way, [...open, reference]);
    for (const [name, member] of entries(schema['properties'])) visit(member, [...way, name], open);
    visit(schema['items'], [...way, '*'], open);
    visit(schema['additionalProperties'], [...way, '*'], open);
    for (const keyword of ['anyOf', 'oneOf', 'allOf'])
      for (const branch of list(schema[keyword])) visit(branch, way, open);
  };
  visit(root, [], []);
  return [...found.values()].filter(([first]) => first === 'spec');
}

function definition(root: Value, reference: string): Value | undefined {
  const name = reference.replace('#/$defs/', '');
  return isMap(root) && isMap(root['$defs']) ? root['$defs'][name] : undefined;
}

export type Path = readonly (string | number)[];

/** A document in which one field is another value, or is added. */
export interface AlteredField {
  readonly path: Path;
  /** The current value. */
  readonly what: string;
  /** Created on first use. */
  document(): Value;
}

/**
 * The documents that come of a document by putting something else in one of its fields, or in one that its kind knows and it lacks: nothing, emptiness, each
 * other type, and the same content as a list, as a map and as text.
 */
export function altered(kind: Kind, document: Value): readonly AlteredField[] {
  return placesIn(fieldsOf(kind), document).flatMap((path) => {
    const found = fieldAt(document, path);
    return [...others, ...twins(found)]
      .filter(([, value]) => JSON.stringify(value) !== JSON.stringify(found))
      .map(([what, value]) => ({ path, what, document: () => replaced(document, path, value) }));
  });
}

/** The places of a document that its schema defines, including those missing below an existing map. */
export function placesIn(fields: readonly FieldWay[], document: Value): readonly Path[] {
  const found = new Map<string, Path>();
  for (const way of fields) for (const path of matches(way, document)) found.set(JSON.stringify(path), path);
  return [...found.values()];
}

function matches(way: FieldWay, value: Value | undefined, before: Path = []): readonly Path[] {
  const [step, ...rest] = way;
  if (step === undefined) return [before];
  if (step === '*' && Array.isArray(value))
    return (value as readonly Value[]).flatMap((item, index) => matches(rest, item, [...before, index]));
  if (!isMap(value)) return [];
  const names = step === '*' ? Object.keys(value) : [step];
  return names.flatMap((name) =>
    rest.length === 0 || name in value ? matches(rest, value[name], [...before, name]) : [],
  );
}

const others: readonly (readonly [what: string, value: Value])[] = [
  ['null', null],
  ['empty text', ''],
  ['other text', '~ not this ~'],
  ['zero', 0],
  ['a number below zero', -1],
  ['a fraction', 0.5],
  ['true', true],
  ['false', false],
  ['an empty list', []],
  ['a list of null', [null]],
  ['an empty map', {}],
  ['a map of something else', { unknown: 1 }],
];

/** The same content in another shape, as people write it by mistake. */
function twins(value: Value | undefined): readonly (readonly [string, Value])[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) {
    const items = value as readonly Value[];
    return [
      ['a map of its items', Object.fromEntries(items.map((item) => [String(item), true]))],
      ['its items as text', items.map(String).join(', ')],
      ['a list in a list', [items]],
      ['its items, each twice', [...items, ...items]],
      ['one more item, which is null', [...items, null]],
    ];
  }
  if (isMap(value))
    return [
      ['a list of its values', Object.values(value)],
      ['a list of its keys', Object.keys(value)],
      ['a list of it', [value]],
      ['it with a misspelt key', { ...value, misspelt: 1 }],
    ];
  return [
    ['a list of it', [value]],
    ['a map of it', { [String(value)]: true }],
    typeof value === 'string' ? ['it with a blank', ` ${value}`] : ['it as text', String(value)],
  ];
}

export function fieldAt(value: Value | undefined, path: Path): Value | undefined {
  return path.reduce<Value | undefined>(
    (found, key) => (found as Record<string | number, Value> | undefined)?.[key],
    value,
  );
}

/** The value with another one at a place; undefined takes the place away. */
export function replaced(value: Value, [key, ...rest]: Path, by: Value | undefined): Value {
  if (key === undefined) return by ?? null;
  const copy = JSON.parse(JSON.stringify(value)) as Record<string | number, Value>;
  if (rest.length > 0) copy[key] = replaced(copy[key]!, rest, by);
  else if (by === undefined) delete copy[key];
  else copy[key] = by;
  return copy as Value;
}

function entries(value: Value | undefined): [string, Value][] {
  return isMap(value) ? Object.entries(value) : [];
}

function list(value: Value | undefined): readonly Value[] {
  return Array.isArray(value) ? (value as readonly Value[]) : [];
}

/** The kinds whose documents are read as rules. */
export const governingKinds = ['Team', 'Grading', 'Calendar', 'Waiver', 'System'] as const;

export function isGoverning(document: Value): boolean {
  return isMap(document) && governingKinds.some((kind) => kind === document['kind']);
}
