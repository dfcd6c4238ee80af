import type { ForgeAnswer, ForgeRequest } from '../http.ts';
import type { Pull, GithubScope } from './state.ts';

/** The resolved path and body of an operation; a missing object ends it with GitHub's refusal. */
export interface GithubCall {
  readonly params: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  /** Of the path. */
  pull(): Pull;
  /** Of the path, or a given one. */
  commit(sha?: unknown): string;
}

type Answer = (request: ForgeRequest, asked: GithubCall) => ForgeAnswer;

/** One operation of the REST API. */
export interface GithubOperation {
  /** Absent where any token may. */
  readonly needs?: readonly [GithubScope, 'read' | 'write'];
  /** Otherwise it is of our repository alone. */
  readonly anyRepository?: true;
  readonly answer: Answer;
}

/** By method and path, as `Routes` has them. */
export type GithubOperations = Readonly<Record<string, GithubOperation>>;

/** Makes operations that need the same right. */
export function needing(scope: GithubScope, right: 'read' | 'write'): (answer: Answer) => GithubOperation {
  return (answer) => ({ needs: [scope, right], answer });
}

/** Ends an operation early. */
export class GithubRefusal extends Error {
  readonly answer: ForgeAnswer;

  constructor(answer: ForgeAnswer) {
    super('refused');
    this.answer = answer;
  }
}
