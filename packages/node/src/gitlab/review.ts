import { ForgeError, type Review } from '@gradus/core/forge';
import { accountOrName, userOf } from './account.ts';
import { allOf, numberOf, readObject, optionalText, readTextMember, type Json } from './answers.ts';
import type { GitlabClient } from './client.ts';
import { readGitlabDecisions } from './decisions.ts';
import { readGitlabMergeRules } from './merge-rules.ts';
import { readGitlabContributors } from './contributors.ts';
import { gitlabPusher, readGitlabPushes } from './pusher.ts';
import { gitlabReason, RequestFailed, gitlabStatusCode } from './request-failed.ts';
import { readVersions } from './versions.ts';

/** Reads a merge request with who decided what. Throws ForgeError if the merge request itself, or its target, cannot be read. */
export async function readGitlabReview(client: GitlabClient, number: number): Promise<Review> {
  try {
    return await reviewOf(
      { ...client, users: new Map() },
      number,
      readObject(await client.api.MergeRequests.show(client.project, number)),
    );
  } catch (error) {
    const status = gitlabStatusCode(error);
    const refused = status === 401 || status === 403 || status === 404;
    throw new ForgeError(
      `The merge request !${number} of ${client.project} cannot be read: ${gitlabReason(error)}.`,
      refused ? 'The token needs to read merge requests: the scope read_api, and the role Developer.' : undefined,
    );
  }
}

async function reviewOf(client: GitlabClient, number: number, request: Json): Promise<Review> {
  const target = readTextMember(request, 'target_branch');
  const head = { branch: readTextMember(request, 'source_branch'), commit: readTextMember(request, 'sha') };
  const from = request['source_project_id'] === null ? undefined : numberOf(request, 'source_project_id');
  const isOwn = from === numberOf(request, 'target_project_id');
  const versions = readVersions(client, number);
  // The callers that await it report a failure.
  versions.catch(() => undefined);
  // It does not reject.
  const reading = readGitlabPushes(client, { ...head, projectId: from }, versions);
  const tip = await tipOf(client, target);
  const commit = readTextMember(readObject(tip['commit']), 'id');
  const [author, pushes, contributing, decisions, repository, rules] = await Promise.all([
    accountOrName(client, userOf(request['author'])),
    reading,
    readGitlabContributors(client, { target: commit, head: head.commit }, reading),
    readGitlabDecisions(client, number, versions),
    isOwn ? client.project : pathOf(client, from),
    readGitlabMergeRules(client),
  ]);
  return {
    forge: 'gitlab',
    repository: client.project,
    number,
    url: readTextMember(request, 'web_url'),
    title: readTextMember(request, 'title'),
    description: optionalText(request, 'description') ?? '',
    labels: labelsOf(request),
    draft: request['draft'] === true,
    author,
    pusher: gitlabPusher(pushes),
    ...contributing,
    source: { ...head, repository },
    target: { branch: target, commit },
    decisions,
    ...rules,
    // A job token may not read the project, but sees whether a branch is the default one.
    ...(tip['default'] === true && { defaultBranch: target }),
  };
}

function labelsOf({ labels }: Json): string[] {
  if (Array.isArray(labels) && labels.every((label) => typeof label === 'string')) return labels;
  throw new RequestFailed('the forge does not report which labels it has');
}

/** The full path of a fork; empty if it was deleted, or if the token cannot see it. */
async function pathOf({ api }: GitlabClient, id: number | undefined): Promise<string> {
  if (id === undefined) return '';
  try {
    return readTextMember(readObject(await api.Projects.show(id)), 'path_with_namespace');
  } catch (error) {
    if (gitlabStatusCode(error) === 404 || gitlabStatusCode(error) === 403 || gitlabStatusCode(error) === 401)
      return '';
    throw error;
  }
}

/**
 * The current tip of the target branch, which has the governing rules. A merge request itself only records where it branched off. The list
 * of branches is used, because a job token can read it, and because a tag of the same name cannot replace the branch there.
 */
async function tipOf({ api, project }: GitlabClient, branch: string): Promise<Json> {
  const found = await allOf((at) => api.Branches.all(project, { search: `^${branch}$`, ...at }));
  const tip = found.find(({ name }) => name === branch);
  if (tip === undefined) throw new RequestFailed(`its target branch ${branch} does not exist`);
  return tip;
}
