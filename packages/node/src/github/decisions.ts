import type { ReviewDecision, Unreadable } from '@gradus/core/forge';
import { githubAccount } from './account.ts';
import { readPages, githubReason, githubStatusCode, unexpected } from './answer.ts';
import type { GithubClient } from './client.ts';

const words: Readonly<Record<string, ReviewDecision['decision']>> = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
  DISMISSED: 'dismissed',
  COMMENTED: 'commented',
};

/**
 * The decisions of reviewers, in the order of submission. They mean nothing without the reviewers' permissions in the repository, so both
 * are needed.
 */
export async function readGithubDecisions(
  client: GithubClient,
  number: number,
): Promise<readonly ReviewDecision[] | Unreadable> {
  const { octokit, rest, where } = client;
  const on = { ...where, pull_number: number, per_page: 100 };
  try {
    const reviews = await readPages(octokit.paginate.iterator(rest.pulls.listReviews, on));
    const decided = reviews.flatMap((review): ReviewDecision[] => {
      const decision = words[review.state];
      // A review that was not submitted yet has no time.
      if (decision === undefined || !review.submitted_at) return [];
      const { commit_id: commit, submitted_at: at } = review;
      // The times determine the last decision.
      if (Number.isNaN(Date.parse(at))) throw unexpected('a readable time of a review');
      return [
        { by: githubAccount(review.user), decision, at, ...(commit && { commit }), ...(!review.user && noRights) },
      ];
    });
    // GitHub lists them in the order in which they were started.
    decided.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
    const rights = await readRights(client, decided);
    return decided.map((each) => ({ ...rights.get(each.by.login), ...each }));
  } catch (error) {
    return { unreadable: `reviews cannot be read: ${githubReason(error)}` };
  }
}

type Rights = Required<Pick<ReviewDecision, 'canWrite' | 'isAdministrator'>>;

const noRights: Rights = { canWrite: false, isAdministrator: false };

/** How many are requested at once: GitHub allows a hundred. */
const atOnce = 10;

/** The current permissions of those who approved or objected. */
async function readRights(
  client: GithubClient,
  decided: readonly ReviewDecision[],
): Promise<ReadonlyMap<string, Rights>> {
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

async function rightsOf({ rest, where }: GithubClient, username: string): Promise<Rights> {
  try {
    const { data } = await rest.repos.getCollaboratorPermissionLevel({ ...where, username });
    if (typeof data.permission !== 'string') throw unexpected(`what ${username} may do`);
    return { canWrite: ['admin', 'write'].includes(data.permission), isAdministrator: data.permission === 'admin' };
  } catch (error) {
    // Not a collaborator of the repository, or a bot.
    if (githubStatusCode(error) === 404) return noRights;
    throw error;
  }
}
