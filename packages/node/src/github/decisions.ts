import type { ReviewDecision, Unreadable } from '@gradus/core';
import { accountOf } from './account.ts';
import { listed, reasonOf, statusOf, unexpected } from './answer.ts';
import type { Client } from './client.ts';

const words: Readonly<Record<string, ReviewDecision['decision']>> = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
  DISMISSED: 'dismissed',
  COMMENTED: 'commented',
};

/** What reviewers decided, in the order in which they handed it in. Without what they may do in the repository it says nothing, so it needs both. */
export async function readDecisions(client: Client, number: number): Promise<readonly ReviewDecision[] | Unreadable> {
  const { octokit, rest, where } = client;
  const on = { ...where, pull_number: number, per_page: 100 };
  try {
    const reviews = await listed(octokit.paginate.iterator(rest.pulls.listReviews, on));
    const decided = reviews.flatMap((review): ReviewDecision[] => {
      const decision = words[review.state];
      // A review that was not handed in yet has no time.
      if (decision === undefined || !review.submitted_at) return [];
      const { commit_id: commit, submitted_at: at } = review;
      return [{ by: accountOf(review.user), decision, at, ...(commit && { commit }), ...(!review.user && noRights) }];
    });
    // They come in the order in which they were begun.
    decided.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
    const rights = await readRights(client, decided);
    return decided.map((each) => ({ ...rights.get(each.by.login), ...each }));
  } catch (error) {
    return { unreadable: `reviews cannot be read: ${reasonOf(error)}` };
  }
}

type Rights = Required<Pick<ReviewDecision, 'canWrite' | 'isAdministrator'>>;

const noRights: Rights = { canWrite: false, isAdministrator: false };

/** How many are asked for at once: GitHub bears a hundred. */
const atOnce = 10;

/** What those who approved or objected may do now. */
async function readRights(client: Client, decided: readonly ReviewDecision[]): Promise<ReadonlyMap<string, Rights>> {
  const logins = new Set<string>();
  for (const { by, decision, canWrite } of decided)
    if (canWrite === undefined && (decision === 'approved' || decision === 'changes-requested')) logins.add(by.login);
  const waiting = [...logins];
  const rights = new Map<string, Rights>();
  const worker = async (): Promise<void> => {
    for (let login = waiting.pop(); login !== undefined; login = waiting.pop())
      rights.set(login, await rightsOf(client, login));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return rights;
}

async function rightsOf({ rest, where }: Client, username: string): Promise<Rights> {
  try {
    const { data } = await rest.repos.getCollaboratorPermissionLevel({ ...where, username });
    if (typeof data.permission !== 'string') throw unexpected(`what ${username} may do`);
    return { canWrite: ['admin', 'write'].includes(data.permission), isAdministrator: data.permission === 'admin' };
  } catch (error) {
    // Nobody of the repository, or a bot.
    if (statusOf(error) === 404) return noRights;
    throw error;
  }
}
