import type { Evidence, EvidenceFacts } from '@gradus/core/forge';
import { githubAccount } from './account.ts';
import { readPages, githubReason, githubStatusCode } from './answer.ts';
import type { GithubClient } from './client.ts';

/** Check runs and commit statuses of some commits. Those that cannot be read are reported, and not treated as absent. */
export async function readGithubJobs(client: GithubClient, commits: readonly string[]): Promise<EvidenceFacts> {
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
        if (githubStatusCode(error) === 404 || githubStatusCode(error) === 422) continue;
        unreadable.push(`the ${what} of ${commit.slice(0, 7)} cannot be read: ${githubReason(error)}`);
      }
    }
  }
  return { pieces, unreadable };
}

async function checkRuns(client: GithubClient, commit: string): Promise<Evidence[]> {
  const { octokit, rest, where } = client;
  const asked = { ...where, ref: commit, filter: 'all', per_page: 100 } as const;
  const runs = newestAttempts(await readPages(octokit.paginate.iterator(rest.checks.listForRef, asked)));
  const workflows = runs.some(({ app }) => app?.slug === ownRunner) ? await workflowsOf(client, commit) : undefined;
  return runs.map((run) => {
    const app = run.app?.slug ?? '';
    const workflow = app === ownRunner ? workflows?.get(run.check_suite?.id ?? -1) : undefined;
    const from = workflow === undefined ? '' : `, workflow ${workflow}`;
    return {
      source: `check run "${run.name}" of ${app === '' ? 'an unknown app' : app}${from}`,
      job: { name: run.name, app, run: runOf(run), ...(workflow !== undefined && { workflow }) },
      commit: run.head_sha,
      result: run.status === 'completed' ? resultOf(run.conclusion) : 'running',
      ...(run.completed_at && { at: run.completed_at }),
    };
  });
}

/** The app of GitHub's own runner. */
const ownRunner = 'github-actions';

type CheckRun = Awaited<ReturnType<GithubClient['rest']['checks']['listForRef']>>['data']['check_runs'][number];

/** GitHub creates a check suite for each run of a workflow; a new attempt stays in the suite. */
function runOf({ id, check_suite: suite }: CheckRun): string {
  return suite ? `suite ${suite.id}` : `check run ${id}`;
}

/**
 * All check runs except those that a newer attempt in the same suite replaces: an attempt that began after the older one had ended. Two
 * jobs with one name in one run of a workflow both count, and so do those of two runs.
 */
function newestAttempts(runs: readonly CheckRun[]): CheckRun[] {
  const groups = Map.groupBy(runs, (run) => JSON.stringify([run.app?.slug ?? '', run.name, runOf(run)]));
  return [...groups.values()].flatMap((group) => group.filter((run) => !group.some((other) => isRerun(other, run))));
}

function isRerun(newer: CheckRun, older: CheckRun): boolean {
  if (newer.id <= older.id || !newer.started_at || !older.completed_at) return false;
  return Date.parse(newer.started_at) >= Date.parse(older.completed_at);
}

/**
 * The file of the workflow of each check suite. Empty if the token may not read Actions: then the workflow of a job is unknown, and
 * a job that must be of a named one does not count.
 */
async function workflowsOf({ octokit, rest, where }: GithubClient, commit: string): Promise<Map<number, string>> {
  const asked = { ...where, head_sha: commit, per_page: 100 };
  try {
    const runs = await readPages(octokit.paginate.iterator(rest.actions.listWorkflowRunsForRepo, asked));
    return new Map(
      // GitHub may add the ref, `path@ref`.
      runs.flatMap(({ check_suite_id: suite, path }) =>
        typeof suite === 'number' && path ? [[suite, path.replace(/@.*$/s, '')]] : [],
      ),
    );
  } catch (error) {
    const mayNot = githubStatusCode(error) === 403 && /not accessible/i.test(githubReason(error));
    if (mayNot || githubStatusCode(error) === 404) return new Map();
    throw error;
  }
}

/** Neither a skipped nor a neutral run has tested anything, although GitHub lets both pass. */
function resultOf(conclusion: string | null): Evidence['result'] {
  if (conclusion === 'success') return 'passed';
  return conclusion === 'skipped' || conclusion === 'neutral' ? 'skipped' : 'failed';
}

/**
 * Anyone with write access can set a status of any name. The app of a status is its creator, so that the governing rules can name the apps
 * they trust, and one creator's status cannot hide another's. A person gets an `@`, because a login may equal the slug of an app.
 */
async function statuses({ octokit, rest, where }: GithubClient, commit: string): Promise<Evidence[]> {
  const asked = { ...where, ref: commit, per_page: 100 };
  const all = await readPages(octokit.paginate.iterator(rest.repos.listCommitStatusesForRef, asked));
  const latest = new Map<string, Evidence>();
  for (const { context, state, creator, updated_at } of all) {
    const { login, bot } = githubAccount(creator);
    const app = creator === null ? '' : bot ? login.replace(/\[bot\]$/, '') : `@${login}`;
    const key = JSON.stringify([app, context.toLowerCase()]);
    // Newest first.
    if (latest.has(key)) continue;
    latest.set(key, {
      source: `commit status "${context}" of ${app === '' ? 'an unknown app' : app}`,
      job: { name: context, app },
      commit,
      result: state === 'success' ? 'passed' : state === 'pending' ? 'running' : 'failed',
      at: updated_at,
    });
  }
  return [...latest.values()];
}
