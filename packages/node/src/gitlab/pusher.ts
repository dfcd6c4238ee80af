import type { Account, Unreadable } from '@gradus/core';
import { accountOrName, userOf } from './account.ts';
import { pages, type Json } from './answers.ts';
import type { Client } from './client.ts';
import { reasonOf } from './request-failed.ts';
import type { Version } from './versions.ts';

/** The branch that a merge request comes from, and its head. */
export interface Head {
  /** Undefined: the project is gone. */
  readonly projectId: number | undefined;
  readonly branch: string;
  readonly commit: string;
}

/** Pages of pushes that are looked through: 100 each, of all branches of the project. */
const mostPages = 30;

/**
 * Who moved the branch to its head, by the activity of its project: whoever started the pipeline may have pushed nothing, and a
 * commit says of its author what it likes.
 */
export async function readPusher(
  client: Client,
  { projectId, branch, commit }: Head,
  versions: Promise<readonly Version[]>,
): Promise<Account | Unreadable> {
  if (projectId === undefined) return { unreadable: 'the project that it comes from is gone' };
  const { api } = client;
  try {
    const before = await dayAfter(versions, commit);
    const query = { projectId, action: 'pushed' as const, ...(before !== undefined && { before }) };
    let page = 0;
    // Newest first.
    for await (const events of pages((at) => api.Events.all({ ...query, ...at }))) {
      const push = events.find((event) => isPush(event, branch, commit));
      if (push) return await accountOrName(client, userOf(push['author']));
      if (++page >= mostPages) break;
    }
    return { unreadable: 'the activity of its project does not tell it' };
  } catch (error) {
    return { unreadable: `the activity of its project cannot be read: ${reasonOf(error)}` };
  }
}

function isPush(event: Json, branch: string, commit: string): boolean {
  const { ref_type: kind, ref, commit_to: to } = (event['push_data'] ?? {}) as Json;
  return kind === 'branch' && ref === branch && to === commit;
}

/** The head was pushed before its last version was made, so newer pushes need not be looked through. GitLab takes whole days, exclusive. */
async function dayAfter(versions: Promise<readonly Version[]>, commit: string): Promise<string | undefined> {
  // The last: a head that was pushed once more after another one was pushed by whoever did that.
  const last = (await versions.catch(() => [])).findLast((version) => version.commit === commit);
  if (last === undefined) return undefined;
  // Two days, as the server's zone may be ahead.
  return new Date(Date.parse(last.at) + 2 * 86_400_000).toISOString().slice(0, 10);
}
