import { isMap, type Value, type ValueMap } from '../model/value.ts';
import { Evaluated } from './evaluated.ts';
import type { Evaluation } from './evaluation.ts';
import { branches } from './keywords/branches.ts';
import { listKeywords, unevaluatedItems } from './keywords/lists.ts';
import { maps, unevaluatedProperties } from './keywords/maps.ts';
import { scalars } from './keywords/scalars.ts';
import type { SchemaCheck, Keyword } from './schema-node.ts';
import { resourcesOf, type Resource, type Resources } from './schema-resources.ts';

const keywords: Readonly<Record<string, Keyword>> = { ...scalars, ...branches, ...maps, ...listKeywords };
/** After all others, since they are about what those left. */
const last: Readonly<Record<string, Keyword>> = { unevaluatedItems, unevaluatedProperties };

const never: SchemaCheck = (value, at, way, run) =>
  run.fail(at, way, 'false schema', { params: {}, schema: false, parentSchema: false, data: value });

/**
 * The check of a whole schema of which the meta-schema and schemaProblems found nothing wrong, and in which no two places share an
 * object. Parts are compiled once each, so that a schema may refer to itself.
 */
export function checkOf(whole: ValueMap, resources: Resources = resourcesOf(whole)): SchemaCheck {
  const compiled = new Map<ValueMap, SchemaCheck>();
  const part = (schema: Value): SchemaCheck => {
    if (!isMap(schema)) return schema === false ? never : () => true;
    const known = compiled.get(schema);
    if (known !== undefined) return known;
    let checks: SchemaCheck | undefined;
    const whenCompiled: SchemaCheck = (...to) => checks!(...to);
    compiled.set(schema, whenCompiled);
    checks = compile(schema, resources, part);
    compiled.set(schema, checks);
    return checks;
  };
  return part(whole);
}

function compile(schema: ValueMap, resources: Resources, part: (schema: Value) => SchemaCheck): SchemaCheck {
  const surroundings = { schema, part };
  const resource = resources.of.get(schema)!;
  const compiledOf = (from: Readonly<Record<string, Keyword>>): SchemaCheck[] =>
    Object.keys(schema).flatMap((name) =>
      Object.hasOwn(from, name) ? (from[name]!(schema[name]!, surroundings) ?? []) : [],
    );
  const checks = [...referencesOf(schema, resource, resources, part), ...compiledOf(keywords)];
  const lastly = compiledOf(last);
  return (value, at, way, run, around) => {
    run.charge(1);
    const entered = run.scope.at(-1) !== resource;
    if (entered) run.scope.push(resource);
    const seen = lastly.length > 0 ? new Evaluated() : around;
    let valid = true;
    for (const check of checks) valid = check(value, at, way, run, seen) && valid;
    for (const check of lastly) valid = check(value, at, way, run, seen) && valid;
    if (valid && lastly.length > 0) around?.add(seen!);
    if (entered) run.scope.pop();
    return valid;
  };
}

function referencesOf(
  schema: ValueMap,
  resource: Resource,
  resources: Resources,
  part: (schema: Value) => SchemaCheck,
): SchemaCheck[] {
  const found: SchemaCheck[] = [];
  const { $ref, $dynamicRef } = schema;
  if (typeof $ref === 'string') {
    const check = targetOf($ref, resource, resources, part);
    found.push((value, at, way, run, seen) => check(value, at, { up: way, step: '$ref' }, run, seen));
  }
  if (typeof $dynamicRef === 'string') {
    const choose = dynamicTargetOf($dynamicRef, resource, resources, part);
    found.push((value, at, way, run, seen) => choose(run)(value, at, { up: way, step: '$dynamicRef' }, run, seen));
  }
  return found;
}

function targetOf(
  reference: string,
  from: Resource,
  resources: Resources,
  part: (schema: Value) => SchemaCheck,
): SchemaCheck {
  const target = resources.resolve(reference, from);
  if ('missing' in target) throw new Error(`a reference to ${JSON.stringify(reference)} points to nothing`);
  return part(target.schema);
}

/** A name that is dynamic where the reference leads means that of the outermost resource on the way that has it. */
function dynamicTargetOf(
  reference: string,
  from: Resource,
  resources: Resources,
  part: (schema: Value) => SchemaCheck,
): (run: Evaluation) => SchemaCheck {
  const target = resources.resolve(reference, from);
  const check = targetOf(reference, from, resources, part);
  const name = reference.slice(reference.indexOf('#') + 1);
  if ('missing' in target || !isMap(target.schema) || target.schema['$dynamicAnchor'] !== name) return () => check;
  return (run) => {
    const outermost = run.scope.find(({ dynamic }) => dynamic.has(name));
    return outermost === undefined ? check : part(outermost.dynamic.get(name)!);
  };
}
