import { ForgeError, type Review } from '@gradus/core';
import { accountOrName, userOf } from './account.ts';
import { allOf, numberOf, objectOf, optionalText, textOf, type Json } from './answers.ts';
import type { Client } from './client.ts';
import { readDecisions } from './decisions.ts';
import { readPusher } from './pusher.ts';
import { reasonOf, RequestFailed, statusOf } from './request-failed.ts';
import { readVersions } from './versions.ts';

/** Reads a merge request with who decided what. Throws ForgeError where the merge request itself, or its target, cannot be read. */
export async function readReview(client: Client, number: number): Promise<Review> {
  try {
    return await reviewOf(
      { ...client, users: new Map() },
      number,
      objectOf(await client.api.MergeRequests.show(client.project, number)),
    );
  } catch (error) {
    const status = statusOf(error);
    const refused = status === 401 || status === 403 || status === 404;
    throw new ForgeError(
      `The merge request !${number} of ${client.project} cannot be read: ${reasonOf(error)}.`,
      refused ? 'The token needs to read merge requests: the scope read_api, and the role Developer.' : undefined,
    );
  }
}

async function reviewOf(client: Client, number: number, request: Json): Promise<Review> {
  const target = textOf(request, 'target_branch');
  const head = { branch: textOf(request, 'source_branch'), commit: textOf(request, 'sha') };
  const from = request['source_project_id'] === null ? undefined : numberOf(request, 'source_project_id');
  const isOwn = from === numberOf(request, 'target_project_id');
  const versions = readVersions(client, number);
  // Where it fails is told by those who wait for it.
  versions.catch(() => undefined);
  const [author, pusher, decisions, repository, commit] = await Promise.all([
    accountOrName(client, userOf(request['author'])),
    readPusher(client, { ...head, projectId: from }, versions),
    readDecisions(client, number, versions),
    isOwn ? client.project : pathOf(client, from),
    tipOf(client, target),
  ]);
  return {
    forge: 'gitlab',
    repository: client.project,
    number,
    url: textOf(request, 'web_url'),
    title: textOf(request, 'title'),
    description: optionalText(request, 'description') ?? '',
    labels: labelsOf(request),
    draft: request['draft'] === true,
    author,
    pusher,
    source: { ...head, repository },
    target: { branch: target, commit },
    decisions,
  };
}

function labelsOf({ labels }: Json): string[] {
  if (Array.isArray(labels) && labels.every((label) => typeof label === 'string')) return labels;
  throw new RequestFailed('the forge does not say which labels it has');
}

/** The full path of a fork; empty where it is gone, or is not for the token to see. */
async function pathOf({ api }: Client, id: number | undefined): Promise<string> {
  if (id === undefined) return '';
  try {
    return textOf(objectOf(await api.Projects.show(id)), 'path_with_namespace');
  } catch (error) {
    if (statusOf(error) === 404 || statusOf(error) === 403 || statusOf(error) === 401) return '';
    throw error;
  }
}

/**
 * The tip of the target branch now: that is where authority is read. A merge request itself keeps only where it branched off. The list
 * is asked, since a job token may read it, and since a tag of the same name cannot stand in for the branch there.
 */
async function tipOf({ api, project }: Client, branch: string): Promise<string> {
  const found = await allOf((at) => api.Branches.all(project, { search: `^${branch}$`, ...at }));
  const tip = found.find(({ name }) => name === branch);
  if (tip === undefined) throw new RequestFailed(`its target branch ${branch} is not there`);
  return textOf(objectOf(tip['commit']), 'id');
}
