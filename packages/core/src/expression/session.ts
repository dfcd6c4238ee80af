import type { EvaluationContext } from './definition.ts';

/** What `in` knows about a list in one evaluation. */
interface Index {
  /** The values by hash; null if one has none, so that each must be compared. */
  values: ReadonlySet<string> | null | undefined;
}

export type Indexes = Map<readonly unknown[], Index>;

/** State that the expressions of one language share while they run; evaluation is synchronous, so one object is enough. */
export interface ExpressionSession {
  /** The state of the innermost running evaluation. */
  context: EvaluationContext;
  /** A bug that an operator may have swallowed; the outermost evaluation throws it. */
  bug: Error | undefined;
  /** How many evaluations run inside one another. */
  depth: number;
  /** The lists in which the innermost evaluation has looked for values. Each has its own, so that no step depends on another. */
  indexes: Indexes | undefined;
}

const idle: EvaluationContext = {
  zone: 'UTC',
  charge() {},
  boundary() {},
};

export function createExpressionSession(): ExpressionSession {
  return { context: idle, bug: undefined, depth: 0, indexes: undefined };
}
