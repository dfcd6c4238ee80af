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

type Pull = Awaited<ReturnType<Client['rest']['pulls']['get']>>['data'];

async function readPull({ rest, where }: Client, number: number): Promise<Pull> {
  try {
    const { data } = await rest.pulls.get({ ...where, pull_number: number });
    if (data.number !== number || !data.head?.sha || !data.base?.sha || !Array.isArray(data.labels))
      throw unexpected('the pull request');
    return data;
  } catch (error) {
    const refused = [401, 403, 404].includes(statusOf(error) ?? 0);
    const fix = refused ? 'The token needs to read pull requests.' : undefined;
    throw new ForgeError(`The pull request #${number} cannot be read: ${reasonOf(error)}.`, fix);
  }
}
