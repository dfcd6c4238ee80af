import type { Evidence, EvidenceFacts } from '@gradus/core';
import { accountOf } from './account.ts';
import { listed, reasonOf, statusOf } from './answer.ts';
import type { Client } from './client.ts';

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
  const asked = { ...where, ref: commit, filter: 'latest', per_page: 100 } as const;
  const runs = await listed(octokit.paginate.iterator(rest.checks.listForRef, asked));
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

/**
 * Anybody who may write can set a status of any name. Its app is who set it, so that authority can name whom it believes, and nobody's
 * hides that of another. A person is told with an `@`: there may be a login like the slug of an app.
 */
async function statuses({ octokit, rest, where }: Client, commit: string): Promise<Evidence[]> {
  const asked = { ...where, ref: commit, per_page: 100 };
  const all = await listed(octokit.paginate.iterator(rest.repos.listCommitStatusesForRef, asked));
  const latest = new Map<string, Evidence>();
  for (const { context, state, creator, updated_at } of all) {
    const { login, bot } = accountOf(creator);
    const app = creator === null ? '' : bot ? login.replace(/\[bot\]$/, '') : `@${login}`;
    const key = JSON.stringify([app, context.toLowerCase()]);
    // Newest first.
    if (latest.has(key)) continue;
    latest.set(key, {
      source: `commit status "${context}" of ${app === '' ? 'nobody known' : app}`,
      job: { name: context, app },
      commit,
      result: state === 'success' ? 'passed' : state === 'pending' ? 'running' : 'failed',
      at: updated_at,
    });
  }
  return [...latest.values()];
}
