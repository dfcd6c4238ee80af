import { ForgeError, type Review } from '@gradus/core/forge';
import { githubAccount } from './account.ts';
import { githubReason, githubStatusCode, unexpected } from './answer.ts';
import type { GithubClient } from './client.ts';
import { readGithubDecisions } from './decisions.ts';
import { readGithubMergeRules } from './merge-rules.ts';
import { readGithubContributors } from './contributors.ts';
import { githubPusher, readGithubPushes } from './pusher.ts';

/** Reads a pull request with who decided what. Throws ForgeError if the pull request itself cannot be read. */
export async function readGithubReview(client: GithubClient, number: number): Promise<Review> {
  const { where } = client;
  const data = await readPull(client, number);
  const head = { repository: data.head.repo?.full_name, branch: data.head.ref, commit: data.head.sha };
  // It does not reject.
  const reading = readGithubPushes(client, head);
  const [{ commit, ...rules }, decisions, pushes, contributing] = await Promise.all([
    readTarget(client, data.base.ref),
    readGithubDecisions(client, number),
    reading,
    readGithubContributors(client, { number, head: head.commit, count: data.commits }, reading),
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
    author: githubAccount(data.user),
    pusher: githubPusher(pushes),
    ...contributing,
    source: { branch: data.head.ref, repository: data.head.repo?.full_name ?? '', commit: data.head.sha },
    target: { branch: data.base.ref, commit },
    defaultBranch: data.base.repo?.default_branch || { unreadable: 'the forge does not name the default branch' },
    decisions,
    ...rules,
  };
}

type Pull = Awaited<ReturnType<GithubClient['rest']['pulls']['get']>>['data'];

async function readPull({ rest, where }: GithubClient, number: number): Promise<Pull> {
  try {
    const { data } = await rest.pulls.get({ ...where, pull_number: number });
    const { title, labels, head, base } = data as Partial<Pull>;
    const whole = head?.sha && head.ref && base?.ref && typeof title === 'string' && Array.isArray(labels);
    if (!whole) throw unexpected('the pull request');
    return data;
  } catch (error) {
    throw unread(`The pull request #${number}`, error, 'pull requests');
  }
}

type Branch = Awaited<ReturnType<GithubClient['rest']['repos']['getBranch']>>['data'];

/** The tip of the target, and how requests are merged into it. */
async function readTarget(
  client: GithubClient,
  branch: string,
): Promise<{ readonly commit: string } & Pick<Review, 'rebaseMerging' | 'anchored'>> {
  const tip = await readTip(client, branch);
  // If it is absent or something else, check whether there is a rule.
  const hasProtection = tip.protected !== false || tip.protection?.enabled === true;
  return { commit: tip.commit.sha, ...(await readGithubMergeRules(client, { branch, hasProtection })) };
}

/** `base.sha` of a pull request is the tip of its target when it was opened; the governing rules are read at the current tip. */
async function readTip({ rest, where }: GithubClient, branch: string): Promise<Branch> {
  try {
    const { data } = await rest.repos.getBranch({ ...where, branch });
    if (!data.commit?.sha) throw unexpected('its commit');
    return data;
  } catch (error) {
    throw unread(`The target branch ${branch}`, error, 'contents');
  }
}

function unread(what: string, error: unknown, right: string): ForgeError {
  const refused = [401, 403, 404].includes(githubStatusCode(error) ?? 0);
  return new ForgeError(
    `${what} cannot be read: ${githubReason(error)}.`,
    refused ? `The token needs to read ${right}.` : undefined,
  );
}
