import { isMap, type Value } from '../../model/value.ts';
import { isMultiple } from '../decimal.ts';
import type { Evaluation, Way } from '../evaluation.ts';
import { linearPattern } from '../linear-pattern.ts';
import { canonicalKey } from '../repetition.ts';
import type { SchemaCheck, Keyword, CompileContext } from '../schema-node.ts';
import { formatsOfUsers } from '../user-formats.ts';

const isOf: Readonly<Record<string, (value: Value) => boolean>> = {
  null: (value) => value === null,
  boolean: (value) => typeof value === 'boolean',
  object: isMap,
  array: Array.isArray,
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  integer: Number.isInteger,
  string: (value) => typeof value === 'string',
};

/** A check of the value alone. */
function assertion(
  keyword: string,
  schema: Value,
  { schema: parentSchema }: CompileContext,
  params: (value: Value) => Readonly<Record<string, unknown>>,
  holds: (value: Value, run: Evaluation) => boolean,
): SchemaCheck {
  return (value, at: Way | undefined, way, run) =>
    holds(value, run) || run.fail(at, way, keyword, { params: params(value), schema, parentSchema, data: value });
}

const comparing =
  (keyword: string, comparison: string, holds: (value: number, limit: number) => boolean): Keyword =>
  (limit, around) =>
    assertion(
      keyword,
      limit,
      around,
      () => ({ comparison, limit }),
      (value) => typeof value !== 'number' || holds(value, limit as number),
    );

const lengthOf =
  (keyword: string, holds: (length: number, limit: number) => boolean): Keyword =>
  (limit, around) =>
    assertion(
      keyword,
      limit,
      around,
      () => ({ limit }),
      (value, run) => {
        if (typeof value !== 'string') return true;
        run.charge(value.length >> 6);
        return holds(characters(value), limit as number);
      },
    );

/** Code points, as JSON Schema counts them. */
function characters(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

function oneOfKeys(values: readonly Value[]): (value: Value, run: Evaluation) => boolean {
  const keys = new Set(values.map(canonicalKey));
  return (value) => keys.has(canonicalKey(value));
}

/** Assertions about a value itself, regardless of its content. */
export const scalars: Readonly<Record<string, Keyword>> = {
  type(type, around) {
    const types = [type].flat() as string[];
    return assertion(
      'type',
      type,
      around,
      () => ({ type }),
      (value) => types.some((name) => isOf[name]!(value)),
    );
  },
  const: (only, around) => assertion('const', only, around, () => ({ allowedValue: only }), oneOfKeys([only])),
  enum: (all, around) =>
    assertion('enum', all, around, () => ({ allowedValues: all }), oneOfKeys(all as readonly Value[])),
  minimum: comparing('minimum', '>=', (value, limit) => value >= limit),
  maximum: comparing('maximum', '<=', (value, limit) => value <= limit),
  exclusiveMinimum: comparing('exclusiveMinimum', '>', (value, limit) => value > limit),
  exclusiveMaximum: comparing('exclusiveMaximum', '<', (value, limit) => value < limit),
  multipleOf: (multipleOf, around) =>
    assertion(
      'multipleOf',
      multipleOf,
      around,
      () => ({ multipleOf }),
      (value) => typeof value !== 'number' || isMultiple(value, multipleOf as number),
    ),
  minLength: lengthOf('minLength', (length, limit) => length >= limit),
  maxLength: lengthOf('maxLength', (length, limit) => length <= limit),
  pattern(pattern, around) {
    const engine = linearPattern(pattern as string);
    return assertion(
      'pattern',
      pattern,
      around,
      () => ({ pattern }),
      (value, run) => {
        if (typeof value !== 'string') return true;
        run.charge(value.length >> 4);
        return engine.test(value);
      },
    );
  },
  format(format, around) {
    const judge = formatsOfUsers.get(format as string);
    return judge && assertion('format', format, around, () => ({ format }), judge);
  },
};
