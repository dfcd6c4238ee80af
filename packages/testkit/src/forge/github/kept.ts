import type { ForgeWorld, KeptCheck, KeptDeployment } from '../forge-world.ts';
import type { CheckRun, GithubState, GithubStatus } from './state.ts';

/** What was written, as the contract asks for it. */
export function keptOnGithub(
  state: GithubState,
): Pick<ForgeWorld, 'comments' | 'lineComments' | 'checks' | 'statuses' | 'deployments'> {
  return {
    comments: (number) =>
      state.comments
        .filter(({ on }) => on === number)
        .map(({ by, body, edits }) => ({ by: by ?? 'ghost', body, edits })),
    lineComments: (number) =>
      state.lineComments
        .filter(({ on }) => on === number)
        .map(({ by, body, edits, place }) => ({
          by: by ?? 'ghost',
          body,
          edits,
          path: place?.path ?? '',
          line: place?.line ?? 0,
          settled: body.includes('**Settled.**'),
        })),
    checks: (commit) => newest(state.checkRuns.filter((run) => run.commit === commit).map(checkOf)),
    statuses: (commit) => newest(state.statuses.filter((status) => status.commit === commit).map(statusOf)),
    deployments: () =>
      Object.fromEntries(
        state.deployments.map(({ task, environment, statuses }) => [
          task.replace('gradus:', ''),
          { environment, state: deploymentStates[statuses.at(-1)?.state ?? ''] ?? 'running', writes: statuses.length },
        ]),
      ),
  };
}

const deploymentStates: Readonly<Record<string, KeptDeployment['state']>> = { success: 'succeeded', failure: 'failed' };

function newest(oldestFirst: readonly KeptCheck[]): KeptCheck[] {
  return [...new Map(oldestFirst.map((check) => [check.name, check])).values()];
}

function checkOf({ name, conclusion, title = '', annotations }: CheckRun): KeptCheck {
  const waits = conclusion === null || conclusion === 'action_required';
  const state = waits ? 'pending' : conclusion === 'success' ? 'passed' : 'failed';
  return { name, state, title, annotations: annotations.length };
}

function statusOf({ context, state, description }: GithubStatus): KeptCheck {
  const states: Readonly<Record<string, KeptCheck['state']>> = { success: 'passed', pending: 'pending' };
  return { name: context, state: states[state] ?? 'failed', title: description ?? '', annotations: 0 };
}
