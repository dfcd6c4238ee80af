import { isMap, type Value, type ValueMap } from '../../model/value.ts';
import { linearPattern } from '../linear-pattern.ts';
import type { SchemaCheck, Keyword } from '../schema-node.ts';

const sized =
  (keyword: string, holds: (size: number, limit: number) => boolean): Keyword =>
  (limit, { schema: parentSchema }) =>
  (value, at, way, run) =>
    !isMap(value) ||
    holds(Object.keys(value).length, limit as number) ||
    run.fail(at, way, keyword, { params: { limit }, schema: limit, parentSchema, data: value });

/** Own members by name, whatever the names. */
function byName<T>(map: Value, of: (value: Value) => T): ReadonlyMap<string, T> {
  const members = map as ValueMap;
  return new Map(Object.keys(members).map((name) => [name, of(members[name]!)]));
}

function patternsOf(schema: ValueMap): readonly { test(text: string): boolean }[] {
  const patterns = schema['patternProperties'];
  return isMap(patterns) ? Object.keys(patterns).map((pattern) => linearPattern(pattern)) : [];
}

/** A schema for the members that are left, or `false` with the keyword's own error. */
function rest(
  keyword: 'additionalProperties' | 'unevaluatedProperties',
  param: string,
  schema: Value,
  parentSchema: ValueMap,
  check: SchemaCheck,
): SchemaCheck {
  return (value, at, way, run) =>
    schema === false
      ? run.fail(at?.up, way, keyword, { params: { [param]: at?.step }, schema, parentSchema, data: value })
      : check(value, at, { up: way, step: keyword }, run, undefined);
}

/** What is asserted of maps. */
export const maps: Readonly<Record<string, Keyword>> = {
  minProperties: sized('minProperties', (size, limit) => size >= limit),
  maxProperties: sized('maxProperties', (size, limit) => size <= limit),
  required(names, { schema: parentSchema }) {
    return (value, at, way, run) => {
      if (!isMap(value)) return true;
      let valid = true;
      for (const missingProperty of names as readonly string[])
        if (!Object.hasOwn(value, missingProperty))
          valid = run.fail(at, way, 'required', {
            params: { missingProperty },
            schema: names,
            parentSchema,
            data: value,
          });
      return valid;
    };
  },
  dependentRequired(dependencies, { schema: parentSchema }) {
    const needs = [...byName(dependencies, (names) => names as readonly string[])];
    return (value, at, way, run) => {
      if (!isMap(value)) return true;
      let valid = true;
      for (const [property, names] of needs)
        for (const missingProperty of Object.hasOwn(value, property) ? names : [])
          if (!Object.hasOwn(value, missingProperty))
            valid = run.fail(at, way, 'dependentRequired', {
              params: { property, missingProperty },
              schema: dependencies,
              parentSchema,
              data: value,
            });
      return valid;
    };
  },
  properties(properties, { part }) {
    const checks = byName(properties, part);
    return (value, at, way, run, seen) => {
      if (!isMap(value)) return true;
      const below = { up: way, step: 'properties' };
      let valid = true;
      for (const name of Object.keys(value)) {
        const check = checks.get(name);
        if (check === undefined) continue;
        valid = check(value[name]!, { up: at, step: name }, { up: below, step: name }, run, undefined) && valid;
        seen?.name(name);
      }
      return valid;
    };
  },
  patternProperties(patterns, { part }) {
    const checks = [...byName(patterns, part)].map(([pattern, check]) => ({
      pattern,
      engine: linearPattern(pattern),
      check,
    }));
    return (value, at, way, run, seen) => {
      if (!isMap(value)) return true;
      const below = { up: way, step: 'patternProperties' };
      let valid = true;
      for (const name of Object.keys(value)) {
        run.charge(checks.length * (1 + (name.length >> 4)));
        for (const { pattern, engine, check } of checks) {
          if (!engine.test(name)) continue;
          valid = check(value[name]!, { up: at, step: name }, { up: below, step: pattern }, run, undefined) && valid;
          seen?.name(name);
        }
      }
      return valid;
    };
  },
  additionalProperties(schema, { schema: parentSchema, part }) {
    const properties = isMap(parentSchema['properties']) ? parentSchema['properties'] : {};
    const patterns = patternsOf(parentSchema);
    const check = rest('additionalProperties', 'additionalProperty', schema, parentSchema, part(schema));
    return (value, at, way, run, seen) => {
      if (!isMap(value)) return true;
      let valid = true;
      for (const name of Object.keys(value)) {
        if (Object.hasOwn(properties, name)) continue;
        run.charge(patterns.length * (1 + (name.length >> 4)));
        if (patterns.some((pattern) => pattern.test(name))) continue;
        valid = check(schema === false ? value : value[name]!, { up: at, step: name }, way, run, undefined) && valid;
      }
      seen?.allNames();
      return valid;
    };
  },
  propertyNames(schema, { schema: parentSchema, part }) {
    const check = part(schema);
    return (value, at, way, run) => {
      if (!isMap(value)) return true;
      const below = { up: way, step: 'propertyNames' };
      let valid = true;
      for (const propertyName of Object.keys(value))
        if (!check(propertyName, at, below, run, undefined))
          valid = run.fail(at, way, 'propertyNames', { params: { propertyName }, schema, parentSchema, data: value });
      return valid;
    };
  },
};

/** The members that no adjacent keyword has evaluated. */
export const unevaluatedProperties: Keyword = (schema, { schema: parentSchema, part }) => {
  const check = rest('unevaluatedProperties', 'unevaluatedProperty', schema, parentSchema, part(schema));
  return (value, at, way, run, seen) => {
    if (!isMap(value)) return true;
    let valid = true;
    for (const name of Object.keys(value))
      if (!seen!.hasName(name))
        valid = check(schema === false ? value : value[name]!, { up: at, step: name }, way, run, undefined) && valid;
    seen!.allNames();
    return valid;
  };
};
