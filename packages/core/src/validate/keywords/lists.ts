import type { Value } from '../../model/value.ts';
import { repetition } from '../repetition.ts';
import type { Keyword } from '../schema-node.ts';

const sized =
  (keyword: string, holds: (length: number, limit: number) => boolean): Keyword =>
  (limit, { schema: parentSchema }) =>
  (value, at, way, run) =>
    !Array.isArray(value) ||
    holds(value.length, limit as number) ||
    run.fail(at, way, keyword, { params: { limit }, schema: limit, parentSchema, data: value });

/** What is asserted of lists. */
export const listKeywords: Readonly<Record<string, Keyword>> = {
  minItems: sized('minItems', (length, limit) => length >= limit),
  maxItems: sized('maxItems', (length, limit) => length <= limit),
  uniqueItems: (isUnique, { schema: parentSchema }) =>
    isUnique !== true
      ? undefined
      : (value, at, way, run) => {
          const found = Array.isArray(value) ? repetition(value) : undefined;
          return (
            found === undefined ||
            run.fail(at, way, 'uniqueItems', {
              params: { i: found[1], j: found[0] },
              schema: true,
              parentSchema,
              data: value,
            })
          );
        },
  prefixItems(schemas, { part }) {
    const parts = (schemas as readonly Value[]).map(part);
    return (value, at, way, run, seen) => {
      if (!Array.isArray(value)) return true;
      const list: readonly Value[] = value;
      const below = { up: way, step: 'prefixItems' };
      let valid = true;
      for (let index = 0; index < Math.min(list.length, parts.length); index++)
        valid =
          parts[index]!(list[index]!, { up: at, step: index }, { up: below, step: index }, run, undefined) && valid;
      seen?.before(Math.min(list.length, parts.length));
      return valid;
    };
  },
  items(schema, { schema: parentSchema, part }) {
    const from = Array.isArray(parentSchema['prefixItems']) ? parentSchema['prefixItems'].length : 0;
    const check = part(schema);
    return (value, at, way, run, seen) => {
      if (!Array.isArray(value)) return true;
      if (schema === false && from > 0)
        return (
          value.length <= from ||
          run.fail(at, way, 'items', { params: { limit: from }, schema, parentSchema, data: value })
        );
      seen?.before(value.length);
      const list: readonly Value[] = value;
      const below = { up: way, step: 'items' };
      let valid = true;
      for (let index = from; index < list.length; index++)
        valid = check(list[index]!, { up: at, step: index }, below, run, undefined) && valid;
      return valid;
    };
  },
  contains: (schema, { schema: parentSchema, part }) => {
    const check = part(schema);
    const min = parentSchema['minContains'] ?? 1;
    const max = parentSchema['maxContains'] ?? Infinity;
    return (value, at, way, run, seen) => {
      if (!Array.isArray(value)) return true;
      const errors = run.errors.length;
      const below = { up: way, step: 'contains' };
      let count = 0;
      for (const [index, item] of (value as readonly Value[]).entries()) {
        if (!check(item, { up: at, step: index }, below, run, undefined)) continue;
        count++;
        seen?.index(index);
      }
      run.forget(errors);
      if (count >= (min as number) && count <= (max as number)) return true;
      return run.fail(at, way, 'contains', { params: { minContains: min }, schema, parentSchema, data: value });
    };
  },
};

/** The entries that no adjacent keyword has evaluated. */
export const unevaluatedItems: Keyword = (schema, { part }) => {
  const check = part(schema);
  return (value, at, way, run, seen) => {
    if (!Array.isArray(value)) return true;
    const below = { up: way, step: 'unevaluatedItems' };
    let valid = true;
    for (const [index, item] of (value as readonly Value[]).entries())
      if (!seen!.hasIndex(index)) valid = check(item, { up: at, step: index }, below, run, undefined) && valid;
    seen!.before(value.length);
    return valid;
  };
};
