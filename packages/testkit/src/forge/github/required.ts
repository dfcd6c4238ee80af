import type { GithubState } from './state.ts';

/**
 * Whether a ruleset that requires a context lets a request be merged: the newest status of that context and every check run of that name
 * on the head are green, and there is one at all. A red check run of an earlier run of a workflow stays beside the green one of a later
 * run and blocks, unless it was updated; one of another name does not count.
 */
export function isMergeable(state: GithubState, number: number, required: string): boolean {
  const head = state.pulls.get(number)?.head;
  const runs = state.checkRuns.filter(({ commit, name }) => commit === head && name === required);
  const status = state.statuses.findLast(({ commit, context }) => commit === head && context === required);
  const results = [...runs.map(({ conclusion }) => conclusion), ...(status === undefined ? [] : [status.state])];
  return results.length > 0 && results.every((result) => result === 'success');
}
