import type { Account, Unreadable } from '@gradus/core/forge';
import type { BranchPush } from '../forge/contributors.ts';
import { accountOrName, userOf } from './account.ts';
import { readObject, optionalText, pages, readTextMember, type Json } from './answers.ts';
import type { GitlabClient } from './client.ts';
import { gitlabReason } from './request-failed.ts';
import type { Version } from './versions.ts';

/** The branch that a merge request comes from, and its head. */
export interface Head {
  /** Undefined if the project was deleted. */
  readonly projectId: number | undefined;
  readonly branch: string;
  readonly commit: string;
}

/** How many pages of pushes are searched: 100 pushes each, for all branches of the project. */
const mostPages = 30;

/**
 * The pushes that moved the branch to its head, newest first, by the activity of its project: the account that started the pipeline may
 * have pushed nothing, and the author field of a commit is not evidence. The list ends with the push that created the branch, or where
 * the next older push is not found.
 */
export async function readGitlabPushes(
  client: GitlabClient,
  { projectId, branch, commit }: Head,
  versions: Promise<readonly Version[]>,
): Promise<readonly BranchPush[] | Unreadable> {
  if (projectId === undefined) return { unreadable: 'its source project no longer exists' };
  const { api } = client;
  try {
    const before = await dayAfter(versions, commit);
    const query = { projectId, action: 'pushed' as const, ...(before !== undefined && { before }) };
    const found: BranchPush[] = [];
    let sought: string | undefined = commit;
    let page = 0;
    // Newest first.
    for await (const events of pages((at) => api.Events.all({ ...query, ...at }))) {
      for (const event of events) {
        if (sought === undefined || !isPush(event, branch, sought)) continue;
        const push = { ...moveOf(event), by: await accountOrName(client, userOf(event['author'])) };
        found.push(push);
        sought = push.from;
      }
      if (sought === undefined || ++page >= mostPages) break;
    }
    return found.length > 0 ? found : { unreadable: 'the activity of its project does not show it' };
  } catch (error) {
    return { unreadable: `the activity of its project cannot be read: ${gitlabReason(error)}` };
  }
}

/** Who pushed the head. */
export function gitlabPusher(pushes: readonly BranchPush[] | Unreadable): Account | Unreadable {
  return 'unreadable' in pushes ? pushes : pushes[0]!.by!;
}

function moveOf({ push_data: data }: Json): Pick<BranchPush, 'from' | 'to'> {
  const move = readObject(data);
  return { from: optionalText(move, 'commit_from'), to: readTextMember(move, 'commit_to') };
}

function isPush(event: Json, branch: string, commit: string): boolean {
  const { ref_type: kind, ref, commit_to: to } = (event['push_data'] ?? {}) as Json;
  return kind === 'branch' && ref === branch && to === commit;
}

/** The head was pushed before its last version was created, so newer pushes need not be searched. GitLab accepts whole days, exclusive. */
async function dayAfter(versions: Promise<readonly Version[]>, commit: string): Promise<string | undefined> {
  // The last one: if a head was pushed again after another head, its pusher is the person who pushed it last.
  const last = (await versions.catch(() => [])).findLast((version) => version.commit === commit);
  if (last === undefined) return undefined;
  // Two days, because the time zone of the server may be ahead.
  return new Date(Date.parse(last.at) + 2 * 86_400_000).toISOString().slice(0, 10);
}
