import type { EvaluationContext } from './definition.ts';

/** What the expressions of one language share while they run; evaluation is synchronous, so one place is enough. */
export interface Session {
  /** Of the innermost evaluation that runs. */
  context: EvaluationContext;
  /** A bug that an operator may have swallowed; the outermost evaluation throws it. */
  bug: Error | undefined;
  /** How many evaluations run inside one another. */
  depth: number;
}

const idle: EvaluationContext = {
  zone: 'UTC',
  charge() {},
  boundary() {},
};

export function createSession(): Session {
  return { context: idle, bug: undefined, depth: 0 };
}
