import { ForgeError, type StandingVerdict } from '@gradus/core/forge';
import type { State } from '@gradus/core';
import { githubAccount } from './account.ts';
import { readPages, githubReason, githubStatusCode } from './answer.ts';
import type { GithubClient } from './client.ts';
import { verdictMark } from './verdicts.ts';

/** The verdicts that this account wrote under a name, newest first; `own` is its login. */
export async function githubStandingVerdicts(
  client: GithubClient,
  own: () => Promise<string>,
  { commit, name, as }: { readonly commit: string; readonly name: string; readonly as: 'check' | 'status' },
): Promise<StandingVerdict[]> {
  try {
    const login = (await own()).toLowerCase();
    return await (as === 'check' ? ofCheckRuns(client, login, commit, name) : ofStatuses(client, login, commit, name));
  } catch (error) {
    // A commit that was never pushed has none.
    if (githubStatusCode(error) === 404 || githubStatusCode(error) === 422) return [];
    throw new ForgeError(
      `The verdicts on ${commit.slice(0, 7)} cannot be read: ${githubReason(error)}.`,
      `The token needs to read ${as === 'check' ? 'checks' : 'commit statuses'}.`,
    );
  }
}

async function ofCheckRuns({ octokit, rest, where }: GithubClient, own: string, commit: string, name: string) {
  const query = { ...where, ref: commit, check_name: name, filter: 'all', per_page: 100 } as const;
  const runs = await readPages(octokit.paginate.iterator(rest.checks.listForRef, query));
  return runs
    .filter((run) => run.name === name && run.external_id === verdictMark && `${run.app?.slug}[bot]` === own)
    .sort((a, b) => b.id - a.id)
    .map(({ conclusion, output }) => ({ state: stateOfRun(conclusion), title: output.title ?? '' }));
}

function stateOfRun(conclusion: string | null): State {
  if (conclusion === 'success') return 'passed';
  return conclusion === null || conclusion === 'action_required' ? 'pending' : 'failed';
}

const states: Readonly<Record<string, State>> = { success: 'passed', pending: 'pending', error: 'undecided' };

/** GitHub keeps all statuses of a commit, the newest first. Of one context there can be a thousand: the page with the newest is enough. */
async function ofStatuses({ octokit, rest, where }: GithubClient, own: string, commit: string, name: string) {
  const pages = octokit.paginate.iterator(rest.repos.listCommitStatusesForRef, {
    ...where,
    ref: commit,
    per_page: 100,
  });
  const found: StandingVerdict[] = [];
  for await (const { data } of pages) {
    for (const { context, creator, state, description } of data)
      if (context === name && githubAccount(creator).login.toLowerCase() === own)
        found.push({ state: states[state] ?? 'failed', title: description ?? '' });
    if (found.length > 0) break;
  }
  return found;
}
