import type { Evidence, EvidenceFacts } from '@gradus/core';
import { reasonOf, statusOf, type Client } from './client.ts';

/** Check runs and commit statuses of some commits. What cannot be read is told, and is not taken for absent. */
export async function readJobs(client: Client, commits: readonly string[]): Promise<EvidenceFacts> {
  const pieces: Evidence[] = [];
  const unreadable: string[] = [];
  for (const commit of commits) {
    for (const { what, read } of [
      { what: 'check runs', read: checkRuns },
      { what: 'commit statuses', read: statuses },
    ]) {
      try {
        pieces.push(...(await read(client, commit)));
      } catch (error) {
        // A commit that was never pushed has none.
        if (statusOf(error) === 404 || statusOf(error) === 422) continue;
        unreadable.push(`the ${what} of ${commit.slice(0, 7)} cannot be read: ${reasonOf(error)}`);
      }
    }
  }
  return { pieces, unreadable };
}

async function checkRuns({ octokit, rest, where }: Client, commit: string): Promise<Evidence[]> {
  const runs = await octokit.paginate(rest.checks.listForRef, {
    ...where,
    ref: commit,
    filter: 'latest',
    per_page: 100,
  });
  return runs.map((run) => {
    const app = run.app?.slug ?? '';
    return {
      source: `check run "${run.name}" of ${app === '' ? 'an unknown app' : app}`,
      job: { name: run.name, app },
      commit: run.head_sha,
      result: run.status === 'completed' ? resultOf(run.conclusion) : 'running',
      ...(run.completed_at && { at: run.completed_at }),
    };
  });
}

/** Neither a skipped nor a neutral run has tested anything, though GitHub lets both pass. */
function resultOf(conclusion: string | null): Evidence['result'] {
  if (conclusion === 'success') return 'passed';
  return conclusion === 'skipped' || conclusion === 'neutral' ? 'skipped' : 'failed';
}

/** Anybody who may write can set a status; its app is who set it, so that authority can name whom it believes. */
async function statuses({ octokit, rest, where }: Client, commit: string): Promise<Evidence[]> {
  const all = await octokit.paginate(rest.repos.listCommitStatusesForRef, { ...where, ref: commit, per_page: 100 });
  const latest = new Map<string, (typeof all)[number]>();
  // Newest first.
  for (const status of all)
    if (!latest.has(status.context.toLowerCase())) latest.set(status.context.toLowerCase(), status);
  return [...latest.values()].map(({ context, state, creator, updated_at }) => {
    const app = (creator?.login ?? '').replace(/\[bot\]$/, '');
    return {
      source: `commit status "${context}" of ${app === '' ? 'nobody known' : app}`,
      job: { name: context, app },
      commit,
      result: state === 'success' ? 'passed' : state === 'pending' ? 'running' : 'failed',
      at: updated_at,
    };
  });
}
