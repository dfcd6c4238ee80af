import { valueAt } from '../model/pointer.ts';
import { isMap, type Value, type ValueMap } from '../model/value.ts';

/** One place of a JSON Schema with everything that applies there: its own keywords, and those of `$ref` and `allOf`. */
export interface SchemaView {
  readonly type: string | undefined;
  /** The only valid texts, if `enum` or `const` define them. */
  readonly values: ReadonlySet<string> | undefined;
  readonly items: Value | undefined;
  /** By name, all schemas that apply to the member. */
  readonly properties: ReadonlyMap<string, readonly Value[]>;
  /** By name, the schemas that one of several alternatives has for the member. */
  readonly perhaps: ReadonlyMap<string, readonly Value[]>;
  /** Members that every valid value has. */
  readonly required: ReadonlySet<string>;
  /** Schemas of members that have no name in the schema. */
  readonly unnamed: readonly Value[];
  readonly keys: ReadonlySet<string> | undefined;
  /** No other members are valid. */
  readonly closed: boolean;
  /** Other members are expressly valid. */
  readonly open: boolean;
  /** Each is a list of schemas of which at least one applies. */
  readonly alternatives: readonly (readonly Value[])[];
  /** The schemas that were merged. */
  readonly parts: readonly ValueMap[];
}

/** How many places of a schema may still be read: places that refer to each other twice double at each level. */
export interface ReadBudget {
  left: number;
}

/** Merges everything that applies at one place; `unknown` if a reference leaves the schema or is circular, or if there are too many alternatives. */
export function readSchema(
  schema: Value,
  root: Value,
  trail: readonly Value[],
  budget: ReadBudget,
): SchemaView | 'unknown' {
  const parts: ValueMap[] = [];
  if (--budget.left < 0) return 'unknown';
  if (!collect(schema, root, trail, parts)) return 'unknown';
  const alternatives = parts.flatMap((part) =>
    [part['oneOf'], part['anyOf']].filter(Array.isArray),
  ) as (readonly Value[])[];
  const conditional = parts
    .flatMap((part) => [part['then'], part['else'], ...Object.values(mapAt(part, 'dependentSchemas'))])
    .filter((each) => each !== undefined);
  const seen = [...trail, ...parts];
  const perhaps = new Map<string, Value[]>();
  for (const branch of [...alternatives.flat(), ...conditional]) {
    const view = readSchema(branch, root, seen, budget);
    if (view === 'unknown') continue;
    for (const source of [view.properties, view.perhaps])
      for (const [key, schemas] of source) append(perhaps, key, ...schemas);
  }
  const properties = new Map<string, Value[]>();
  for (const part of parts)
    for (const [key, member] of Object.entries(mapAt(part, 'properties')))
      if (member !== false) append(properties, key, member);
  const rest = parts.flatMap((part) => [part['additionalProperties'], part['unevaluatedProperties']]);
  const patterned = parts.flatMap((part) => Object.values(mapAt(part, 'patternProperties')));
  return {
    type: typeOf(parts, properties.size > 0 || perhaps.size > 0),
    values: parts.map(textValues).find((values) => values !== undefined),
    items: parts.find((part) => part['items'] !== undefined && part['prefixItems'] === undefined)?.['items'],
    properties,
    perhaps,
    required: requiredOf(parts, alternatives, (branch) => readSchema(branch, root, seen, budget)),
    unnamed: [...patterned, ...rest.filter((each) => each !== undefined && each !== false)] as Value[],
    keys: parts.map((part) => textValues(mapAt(part, 'propertyNames'))).find((keys) => keys !== undefined),
    closed: rest.includes(false) && patterned.length === 0,
    open: patterned.length > 0 || rest.some((each) => each !== undefined && each !== false),
    alternatives,
    parts,
  };
}

function requiredOf(
  parts: readonly ValueMap[],
  alternatives: readonly (readonly Value[])[],
  read: (branch: Value) => SchemaView | 'unknown',
): ReadonlySet<string> {
  const required = new Set(
    parts.flatMap((part) => (Array.isArray(part['required']) ? (part['required'] as string[]) : [])),
  );
  for (const branches of alternatives) {
    const each = branches.map(read);
    const [first, ...others] = each.map((view) => (view === 'unknown' ? new Set<string>() : view.required));
    for (const name of first ?? []) if (others.every((other) => other.has(name))) required.add(name);
  }
  return required;
}

function collect(schema: Value, root: Value, trail: readonly Value[], into: ValueMap[]): boolean {
  if (!isMap(schema)) return true;
  if (into.includes(schema)) return true;
  into.push(schema);
  const reference = schema['$ref'];
  if (schema['$dynamicRef'] !== undefined) return false;
  if (typeof reference === 'string') {
    const target = resolve(reference, root);
    if (
      target === undefined ||
      trail.includes(target) ||
      into.includes(target as ValueMap) ||
      !collect(target, root, trail, into)
    )
      return false;
  }
  const all = schema['allOf'];
  return !Array.isArray(all) || (all as Value[]).every((each) => collect(each, root, trail, into));
}

/** `#/$defs/name`, or `file#/$defs/name` if the file is embedded in `$defs` under its `$id` or its name. */
function resolve(reference: string, root: Value): Value | undefined {
  const [file = '', fragment = ''] = reference.split('#', 2);
  if (fragment !== '' && !fragment.startsWith('/')) return undefined;
  const definitions = isMap(root) ? mapAt(root, '$defs') : {};
  const base =
    file === ''
      ? root
      : Object.entries(definitions).find(
          ([key, value]) => key === file || (isMap(value) && value['$id'] === file),
        )?.[1];
  return base === undefined ? undefined : (valueAt(base, decode(fragment)) as Value | undefined);
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function typeOf(parts: readonly ValueMap[], hasMembers: boolean): string | undefined {
  const types = new Set(parts.flatMap((part) => (part['type'] === undefined ? [] : [part['type']])));
  if ([...types].some((type) => typeof type !== 'string')) return undefined;
  if (types.size === 2 && types.has('integer') && types.has('number')) return 'integer';
  if (types.size > 0) return types.size === 1 ? ([...types][0] as string) : undefined;
  const values = parts.map(valuesOf).find((found) => found !== undefined);
  if (values !== undefined && values.length > 0) return sameType(values);
  return hasMembers ? 'object' : undefined;
}

function sameType(values: readonly Value[]): string | undefined {
  const types = new Set(values.map((value) => (Number.isInteger(value) ? 'integer' : typeof value)));
  const [type] = types;
  return types.size === 1 && (type === 'string' || type === 'integer' || type === 'boolean') ? type : undefined;
}

function valuesOf(part: ValueMap): readonly Value[] | undefined {
  if (part['const'] !== undefined) return [part['const']];
  return Array.isArray(part['enum']) ? (part['enum'] as Value[]) : undefined;
}

function textValues(part: ValueMap): ReadonlySet<string> | undefined {
  const values = valuesOf(part);
  return values?.every((value) => typeof value === 'string') === true ? new Set(values as string[]) : undefined;
}

function mapAt(part: ValueMap, key: string): ValueMap {
  const value = part[key];
  return isMap(value) ? value : {};
}

function append(map: Map<string, Value[]>, key: string, ...schemas: readonly Value[]): void {
  const list = map.get(key);
  if (list) list.push(...schemas);
  else map.set(key, [...schemas]);
}
