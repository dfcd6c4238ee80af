import type { ForgeAnswer, ForgeRequest } from '../http.ts';
import type { Pull, Scope } from './state.ts';

/** The resolved path and body of an operation; a missing object ends it with GitHub's refusal. */
export interface Asked {
  readonly params: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  /** Of the path. */
  pull(): Pull;
  /** Of the path, or a given one. */
  commit(sha?: unknown): string;
}

type Answer = (request: ForgeRequest, asked: Asked) => ForgeAnswer;

/** One operation of the REST API. */
export interface Operation {
  /** Absent where any token may. */
  readonly needs?: readonly [Scope, 'read' | 'write'];
  /** Otherwise it is of our repository alone. */
  readonly anyRepository?: true;
  readonly answer: Answer;
}

/** By method and path, as `Routes` has them. */
export type Operations = Readonly<Record<string, Operation>>;

/** Makes operations that need the same right. */
export function needing(scope: Scope, right: 'read' | 'write'): (answer: Answer) => Operation {
  return (answer) => ({ needs: [scope, right], answer });
}

/** Ends an operation early. */
export class Refusal extends Error {
  readonly answer: ForgeAnswer;

  constructor(answer: ForgeAnswer) {
    super('refused');
    this.answer = answer;
  }
}
