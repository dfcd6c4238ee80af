import type { ForgeWorld, KeptCheck } from '../forge-world.ts';
import type { GitlabState } from './state.ts';

/** What was written, as the contract asks for it. */
export function kept(state: GitlabState): Pick<ForgeWorld, 'comments' | 'lineComments' | 'checks' | 'statuses'> {
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
  };
}
