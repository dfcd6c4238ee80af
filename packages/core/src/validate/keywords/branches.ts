import { isMap, type Value } from '../../model/value.ts';
import { Evaluated } from '../evaluated.ts';
import type { Evaluation, Way } from '../evaluation.ts';
import type { SchemaCheck, Keyword } from '../schema-node.ts';

/** Asks a part that the value need not follow; what it has looked at counts if the value does. Its errors stay. */
function tried(
  check: SchemaCheck,
  value: Value,
  at: Way | undefined,
  way: Way,
  run: Evaluation,
  seen: Evaluated | undefined,
): boolean {
  if (seen === undefined) return check(value, at, way, run, undefined);
  const branch = new Evaluated();
  const valid = check(value, at, way, run, branch);
  if (valid) seen.add(branch);
  return valid;
}

/** Indexes of the branches that the value matches. All are evaluated, because each may evaluate different members. */
function passing(checks: readonly SchemaCheck[], keyword: string): (...to: Parameters<SchemaCheck>) => number[] {
  return (value, at, way, run, seen) => {
    const below = { up: way, step: keyword };
    const found: number[] = [];
    for (const [step, check] of checks.entries()) {
      if (tried(check, value, at, { up: below, step }, run, seen)) found.push(step);
    }
    return found;
  };
}

/** Schemas that are evaluated on the same value. */
export const branches: Readonly<Record<string, Keyword>> = {
  allOf(schemas, { part }) {
    const checks = (schemas as readonly Value[]).map(part);
    return (value, at, way, run, seen) => {
      const below = { up: way, step: 'allOf' };
      let valid = true;
      for (const [step, check] of checks.entries()) valid = check(value, at, { up: below, step }, run, seen) && valid;
      return valid;
    };
  },
  anyOf(schemas, { schema: parentSchema, part }) {
    const ask = passing((schemas as readonly Value[]).map(part), 'anyOf');
    return (value, at, way, run, seen) => {
      const errors = run.errors.length;
      if (ask(value, at, way, run, seen).length === 0)
        return run.fail(at, way, 'anyOf', { params: {}, schema: schemas, parentSchema, data: value });
      run.forget(errors);
      return true;
    };
  },
  oneOf(schemas, { schema: parentSchema, part }) {
    const ask = passing((schemas as readonly Value[]).map(part), 'oneOf');
    return (value, at, way, run, seen) => {
      const errors = run.errors.length;
      const found = ask(value, at, way, run, seen);
      if (found.length > 0) run.forget(errors);
      if (found.length === 1) return true;
      const params = { passingSchemas: found.length === 0 ? null : found };
      return run.fail(at, way, 'oneOf', { params, schema: schemas, parentSchema, data: value });
    };
  },
  not(schema, { schema: parentSchema, part }) {
    const check = part(schema);
    return (value, at, way, run) => {
      const errors = run.errors.length;
      const follows = check(value, at, { up: way, step: 'not' }, run, undefined);
      run.forget(errors);
      return !follows || run.fail(at, way, 'not', { params: {}, schema, parentSchema, data: value });
    };
  },
  if(schema, { schema: parentSchema, part }) {
    const check = part(schema);
    const after = new Map(
      (['then', 'else'] as const).flatMap((keyword) =>
        parentSchema[keyword] === undefined ? [] : [[keyword, part(parentSchema[keyword])] as const],
      ),
    );
    return (value, at, way, run, seen) => {
      const errors = run.errors.length;
      const failingKeyword = tried(check, value, at, { up: way, step: 'if' }, run, seen) ? 'then' : 'else';
      run.forget(errors);
      const valid = after.get(failingKeyword)?.(value, at, { up: way, step: failingKeyword }, run, seen) ?? true;
      return valid || run.fail(at, way, 'if', { params: { failingKeyword }, schema, parentSchema, data: value });
    };
  },
  dependentSchemas(schemas, { part }) {
    const checks = Object.entries(schemas as Readonly<Record<string, Value>>).map(([name, schema]) => ({
      name,
      check: part(schema),
    }));
    return (value, at, way, run, seen) => {
      if (!isMap(value)) return true;
      const below = { up: way, step: 'dependentSchemas' };
      let valid = true;
      for (const { name, check } of checks)
        if (Object.hasOwn(value, name)) valid = check(value, at, { up: below, step: name }, run, seen) && valid;
      return valid;
    };
  },
};
