import { ForgeError, type StandingVerdict } from '@gradus/core/forge';
import type { State } from '@gradus/core';
import { userOf } from './account.ts';
import { allOf, numberOf, optionalText, readTextMember } from './answers.ts';
import type { GitlabClient } from './client.ts';
import { ownUser } from './own.ts';
import { gitlabReason, gitlabStatusCode } from './request-failed.ts';

const states: Readonly<Record<string, State>> = { success: 'passed', pending: 'pending', running: 'pending' };

/** Statuses that this account set under a name, the newest first, including those that newer ones replaced. */
export async function gitlabStandingVerdicts(
  client: GitlabClient,
  commit: string,
  name: string,
): Promise<StandingVerdict[]> {
  const { api, project } = client;
  try {
    const own = await ownUser(client);
    const rows = await allOf((at) => api.Commits.allStatuses(project, commit, { name, all: true, ...at }));
    return rows
      .filter(
        (row) => readTextMember(row, 'name') === name && row['author'] !== null && userOf(row['author']).id === own.id,
      )
      .sort((a, b) => numberOf(b, 'id') - numberOf(a, 'id'))
      .map((row) => ({
        state: states[readTextMember(row, 'status')] ?? 'failed',
        title: optionalText(row, 'description') ?? '',
      }));
  } catch (error) {
    // A commit that was never pushed has none.
    if (gitlabStatusCode(error) === 404 && /commit/i.test(gitlabReason(error))) return [];
    throw new ForgeError(
      `The verdicts on ${commit.slice(0, 7)} cannot be read: ${gitlabReason(error)}.`,
      'The token needs the scope read_api.',
    );
  }
}
