import { ForgeError, type Account, type Review, type ReviewDecision, type Unreadable } from '@gradus/core';
import { accountOf } from './account.ts';
import { reasonOf, statusOf, type Client } from './client.ts';

/** Reads a pull request with who decided what. Throws ForgeError where the pull request itself cannot be read. */
export async function readReview(client: Client, number: number): Promise<Review> {
  const { rest, where } = client;
  const pull = await rest.pulls.get({ ...where, pull_number: number }).catch((error: unknown) => {
    const fix =
      statusOf(error) === 404 || statusOf(error) === 403 ? 'The token needs to read pull requests.' : undefined;
    throw new ForgeError(`The pull request #${number} cannot be read: ${reasonOf(error)}.`, fix);
  });
  const { data } = pull;
  const [decisions, pusher] = await Promise.all([
    readDecisions(client, number),
    readPusher(client, { repository: data.head.repo?.full_name, branch: data.head.ref, commit: data.head.sha }),
  ]);
  return {
    forge: 'github',
    repository: `${where.owner}/${where.repo}`,
    number,
    url: data.html_url,
    title: data.title,
    description: data.body ?? '',
    labels: data.labels.map(({ name }) => name),
    draft: data.draft ?? false,
    author: accountOf(data.user),
    pusher,
    source: { branch: data.head.ref, repository: data.head.repo?.full_name ?? '', commit: data.head.sha },
    target: { branch: data.base.ref, commit: data.base.sha },
    decisions,
  };
}

const words: Readonly<Record<string, ReviewDecision['decision']>> = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
  DISMISSED: 'dismissed',
  COMMENTED: 'commented',
};

async function readDecisions(client: Client, number: number): Promise<readonly ReviewDecision[] | Unreadable> {
  const { octokit, rest, where } = client;
  try {
    const reviews = await octokit.paginate(rest.pulls.listReviews, { ...where, pull_number: number, per_page: 100 });
    const decided = reviews.flatMap((review) => {
      const decision = words[review.state];
      // A review that was not handed in yet has no time.
      if (decision === undefined || !review.submitted_at) return [];
      const by = accountOf(review.user);
      return [{ by, decision, at: review.submitted_at, ...(review.commit_id && { commit: review.commit_id }) }];
    });
    const logins = new Set(decided.filter(({ decision }) => decision !== 'commented').map(({ by }) => by.login));
    const rights = new Map(
      await Promise.all([...logins].map(async (login) => [login, await rightsOf(client, login)] as const)),
    );
    return decided.map((each) => ({ ...each, ...rights.get(each.by.login) }));
  } catch (error) {
    return { unreadable: `reviews cannot be read: ${reasonOf(error)}` };
  }
}

/** What a reviewer may do now; nothing where GitHub does not say. */
async function rightsOf(
  { rest, where }: Client,
  username: string,
): Promise<Pick<ReviewDecision, 'canWrite' | 'isAdministrator'>> {
  try {
    const { data } = await rest.repos.getCollaboratorPermissionLevel({ ...where, username });
    return { canWrite: ['admin', 'write'].includes(data.permission), isAdministrator: data.permission === 'admin' };
  } catch (error) {
    return statusOf(error) === 404 ? { canWrite: false, isAdministrator: false } : {};
  }
}

interface Head {
  readonly repository: string | undefined;
  readonly branch: string;
  readonly commit: string;
}

/** Who moved the branch to its head, by the activity of its repository: a commit's author is whatever the commit says. */
async function readPusher({ octokit }: Client, { repository, branch, commit }: Head): Promise<Account | Unreadable> {
  const [owner, repo] = repository?.split('/') ?? [];
  if (owner === undefined || repo === undefined) return { unreadable: 'the repository that it comes from is gone' };
  try {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/activity', {
      owner,
      repo,
      ref: `refs/heads/${branch}`,
      per_page: 100,
    });
    const push = data.find(({ after }) => after === commit);
    return push?.actor ? accountOf(push.actor) : { unreadable: 'the activity of its branch does not tell it' };
  } catch (error) {
    return { unreadable: `the activity of its branch cannot be read: ${reasonOf(error)}` };
  }
}
