import type { CelType } from './cel-js.ts';
import type { ExpressionProblem } from './definition.ts';
import { nearest } from './nearest.ts';
import type { ObjectShape, Shape } from './shape.ts';
import type { Types } from './types.ts';

/** What the checker needs in addition to its functions. */
export interface Strictness {
  readonly types: Types;
  readonly variables: ReadonlyMap<string, Shape>;
  /** Names of functions and methods. */
  readonly functions: ReadonlySet<string>;
  /** Result types of the methods of a catalog that schemas define, by method. */
  readonly catalogResults: ReadonlyMap<string, () => Shape | undefined>;
  readonly report: (problem: ExpressionProblem) => void;
}

/** The members of a checked type, if it is an object type. */
export function shapeOfType(type: CelType, { types }: Strictness): ObjectShape | undefined {
  if (type.kind !== 'message') return undefined;
  const shape = types.ofType(type);
  return shape.is === 'object' ? shape : undefined;
}

/** The part of an expression that a problem is about. */
export type ExpressionPlace = Pick<ExpressionProblem, 'start' | 'end'>;

export function noSuchMember(shape: ObjectShape, key: string, { start, end }: ExpressionPlace): ExpressionProblem {
  return { message: `${shape.name} has no member "${key}".`, start, end, ...nearest(key, shape.fields.keys()) };
}
