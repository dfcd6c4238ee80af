import type { ForgeWorld, KeptCheck, KeptDeployment } from '../forge-world.ts';
import type { GitlabState } from './state.ts';

const deploymentStates: Readonly<Record<string, KeptDeployment['state']>> = { success: 'succeeded', failed: 'failed' };

/** What was written, as the contract asks for it. */
export function keptOnGitlab(
  state: GitlabState,
): Pick<ForgeWorld, 'comments' | 'lineComments' | 'checks' | 'statuses' | 'deployments'> {
  const statuses = (commit: string): KeptCheck[] => {
    const external = state.statuses.filter((status) => status.commit === commit && status.kind === 'external');
    const checks = external.map(({ name, status, description }) => ({
      name,
      state:
        status === 'success' ? ('passed' as const) : status === 'pending' ? ('pending' as const) : ('failed' as const),
      title: description ?? '',
      annotations: 0,
    }));
    return [...new Map(checks.map((check) => [check.name, check])).values()];
  };
  return {
    comments: (number) =>
      state.notes
        .filter(({ on, system }) => on === number && !system)
        .map(({ by, body, edits }) => ({ by, body, edits })),
    lineComments: (number) =>
      state.discussions
        .filter(({ on }) => on === number)
        .map(({ by, body, edits, path, line, resolved }) => ({ by, body, edits, path, line, settled: resolved })),
    checks: statuses,
    statuses,
    deployments: () => {
      const told: Record<string, KeptDeployment> = {};
      for (const { environment, status, changes } of state.deployments) {
        // The key is in the name of the environment: GitLab keeps nothing else with a deployment.
        const [, of = '', key = ''] = /^(.*)\/([^/]+)$/.exec(environment) ?? [];
        const before = told[key]?.writes ?? 0;
        told[key] = { environment: of, state: deploymentStates[status] ?? 'running', writes: before + changes };
      }
      return told;
    },
  };
}
