import type { Value, ValueMap } from '../model/value.ts';
import type { Evaluated } from './evaluated.ts';
import type { Evaluation, Way } from './evaluation.ts';

/**
 * Does the value follow a part of a schema? `at` leads to the value and `way` to the part. What was looked at goes into `seen`, where
 * somebody wants to know; it counts only if the value follows the part.
 */
export type SchemaCheck = (
  value: Value,
  at: Way | undefined,
  way: Way | undefined,
  run: Evaluation,
  seen: Evaluated | undefined,
) => boolean;

/** What a keyword compiles with. */
export interface CompileContext {
  /** The schema that contains the keyword. */
  readonly schema: ValueMap;
  /** The check of a schema directly below the keyword. */
  part(schema: Value): SchemaCheck;
}

/** Gives no check where the keyword asserts nothing. */
export type Keyword = (value: Value, around: CompileContext) => SchemaCheck | undefined;
