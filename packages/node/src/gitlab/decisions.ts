import type { ReviewDecision, Unreadable } from '@gradus/core/forge';
import { gitlabAccount, userOf, type User } from './account.ts';
import { allOf, readObject, optionalText, pages, readTextMember, type Json } from './answers.ts';
import type { GitlabClient } from './client.ts';
import { gitlabReason, RequestFailed } from './request-failed.ts';
import { commitAt, type Version } from './versions.ts';

/** Who approved, and who requested changes: only the last decision of each person, because GitLab keeps no others. */
export async function readGitlabDecisions(
  client: GitlabClient,
  number: number,
  versions: Promise<readonly Version[]>,
): Promise<readonly ReviewDecision[] | Unreadable> {
  try {
    const [approvals, objections] = await Promise.all([readApprovals(client, number), readObjections(client, number)]);
    const given = await versions;
    const rights = await rightsOf(client, [...approvals, ...objections]);
    const decisions: ReviewDecision[] = [];
    for (const { user, at } of approvals.sort(byTime)) {
      const commit = commitAt(given, at);
      const by = await gitlabAccount(client, user);
      decisions.push({ by, decision: 'approved', at, ...(commit !== undefined && { commit }), ...rights.get(user.id) });
    }
    // A request for changes revokes the approval of the same person, so if there are both, it is the latest decision.
    for (const { user, at } of objections)
      decisions.push({
        by: await gitlabAccount(client, user),
        decision: 'changes-requested',
        at,
        ...rights.get(user.id),
      });
    return decisions;
  } catch (error) {
    return { unreadable: `approvals cannot be read: ${gitlabReason(error)}` };
  }
}

interface Said {
  readonly user: User;
  readonly at: string;
}

function byTime(a: Said, b: Said): number {
  return Date.parse(a.at) - Date.parse(b.at);
}

/** Current approvals, on every tier: GitLab does not keep approvals that were revoked by the approver or reset by a push. */
async function readApprovals(client: GitlabClient, number: number): Promise<Said[]> {
  const { api, project } = client;
  const { approved_by: list } = readObject(
    await api.MergeRequestApprovals.showConfiguration(project, { mergerequestIId: number }),
  );
  if (!Array.isArray(list)) throw new RequestFailed('the forge does not report who approved');
  const approvals = list.map((entry) => {
    const approval = readObject(entry);
    return { user: userOf(approval['user']), at: optionalText(approval, 'approved_at') };
  });
  const dated = approvals.every(({ at }) => at !== undefined) ? undefined : await approvalTimes(client, number);
  return approvals.map(({ user, at = dated?.get(user.id) }) => {
    if (at === undefined) throw new RequestFailed(`the forge does not report when ${user.login} approved`);
    return { user, at };
  });
}

/** When a person last approved, by the activity of the project: older servers do not include the time in the approval. */
async function approvalTimes({ api, project }: GitlabClient, number: number): Promise<ReadonlyMap<number, string>> {
  const query = { projectId: project, action: 'approved' as never, targetType: 'merge_request' as const };
  const times = new Map<number, string>();
  // Newest first.
  for await (const page of pages((at) => api.Events.all({ ...query, ...at })))
    for (const event of page) {
      const { id } = userOf(event['author']);
      if (event['target_iid'] === number && !times.has(id)) times.set(id, readTextMember(event, 'created_at'));
    }
  return times;
}

/** Reviewers who requested changes. GitLab keeps the last state of a reviewer, and only the time at which they became a reviewer. */
async function readObjections({ api, project }: GitlabClient, number: number): Promise<Said[]> {
  const reviewers: unknown = await api.MergeRequests.showReviewers(project, number);
  if (!Array.isArray(reviewers)) throw new RequestFailed('the forge does not report who reviews');
  return reviewers
    .map((reviewer): Json => readObject(reviewer))
    .filter(({ state }) => state === 'requested_changes')
    .map((reviewer) => ({ user: userOf(reviewer['user']), at: readTextMember(reviewer, 'created_at') }));
}

type Rights = Pick<ReviewDecision, 'canWrite' | 'isAdministrator'>;

/** Developers may push, Maintainers change what protects the branches. docs.gitlab.com, "Members API", access levels */
const levels = { developer: 30, maintainer: 40 } as const;

/** The current permissions of people, including inherited ones. */
async function rightsOf({ api, project }: GitlabClient, said: readonly Said[]): Promise<ReadonlyMap<number, Rights>> {
  const ids = [...new Set(said.map(({ user }) => user.id))];
  const rights = new Map<number, Rights>();
  for (let from = 0; from < ids.length; from += 100) {
    const asked = ids.slice(from, from + 100);
    const query = { includeInherited: true, userIds: asked };
    const members = await allOf((at) => api.ProjectMembers.all(project, { ...query, ...at }));
    const found = new Map(members.map((member) => [userOf(member).id, member]));
    for (const id of asked) rights.set(id, rightsOfMember(found.get(id)));
  }
  return rights;
}

function rightsOfMember(member: Json | undefined): Rights {
  const level = member !== undefined && member['state'] === 'active' ? Number(member['access_level']) : 0;
  return { canWrite: level >= levels.developer, isAdministrator: level >= levels.maintainer };
}
