import { ForgeError, type Review } from '@gradus/core';
import { accountOf } from './account.ts';
import { reasonOf, statusOf, unexpected } from './answer.ts';
import type { Client } from './client.ts';
import { readDecisions } from './decisions.ts';
import { readPusher } from './pusher.ts';

/** Reads a pull request with who decided what. Throws ForgeError where the pull request itself cannot be read. */
export async function readReview(client: Client, number: number): Promise<Review> {
  const { where } = client;
  const data = await readPull(client, number);
  const [commit, decisions, pusher] = await Promise.all([
    readTip(client, data.base.ref),
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
    target: { branch: data.base.ref, commit },
    decisions,
  };
}

type Pull = Awaited<ReturnType<Client['rest']['pulls']['get']>>['data'];

async function readPull({ rest, where }: Client, number: number): Promise<Pull> {
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

/** `base.sha` of a pull request is the tip that its target had when it was opened, and what decides is read at the tip that it has now. */
async function readTip({ rest, where }: Client, branch: string): Promise<string> {
  try {
    const { data } = await rest.repos.getBranch({ ...where, branch });
    if (!data.commit?.sha) throw unexpected('its commit');
    return data.commit.sha;
  } catch (error) {
    throw unread(`The target branch ${branch}`, error, 'contents');
  }
}

function unread(what: string, error: unknown, right: string): ForgeError {
  const refused = [401, 403, 404].includes(statusOf(error) ?? 0);
  return new ForgeError(
    `${what} cannot be read: ${reasonOf(error)}.`,
    refused ? `The token needs to read ${right}.` : undefined,
  );
}
