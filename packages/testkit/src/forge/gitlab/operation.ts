import type { ForgeAnswer, ForgeRequest } from '../http.ts';
import { refusedByGitlab } from './answers.ts';
import type { GitlabState, MergeRequest } from './state.ts';

/** The resolved inputs of an operation: a missing object ends in GitLab's refusal. */
export interface GitlabCall {
  readonly request: ForgeRequest;
  readonly params: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  /** Of the token. */
  readonly login: string;
  mergeRequest(): MergeRequest;
  commit(): string;
}

export type GitlabOperations = Readonly<Record<string, (asked: GitlabCall) => ForgeAnswer>>;

/** Ends an operation with an answer. */
export class GitlabRefusal extends Error {
  readonly answer: ForgeAnswer;

  constructor(answer: ForgeAnswer) {
    super('refused');
    this.answer = answer;
  }
}

export function askedOf(
  state: GitlabState,
  given: Pick<GitlabCall, 'request' | 'params' | 'body' | 'login'>,
): GitlabCall {
  return {
    ...given,
    mergeRequest() {
      const found = state.requests.get(Number(given.params['iid']));
      if (!found) throw new GitlabRefusal(refusedByGitlab(404, '404 Not found'));
      return found;
    },
    commit() {
      const sha = given.params['sha'] ?? '';
      if (!state.commits.has(sha)) throw new GitlabRefusal(refusedByGitlab(404, '404 Commit Not Found'));
      return sha;
    },
  };
}
