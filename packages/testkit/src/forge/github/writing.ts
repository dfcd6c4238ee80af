import type { ForgeAnswer, ForgeRequest } from '../http.ts';
import { githubDiffLines } from '../../../../node/src/github/diff-lines.ts';
import {
  checkRunJson,
  commentJson,
  lineCommentJson,
  refusedByGithub,
  reviewJson,
  githubStatusJson,
} from './answers.ts';
import { githubTokenOf } from './guard.ts';
import { needing, type GithubOperations } from './operation.ts';
import { nextGithubId, type CheckRun, type Comment, type GithubState, type Pull } from './state.ts';

const repo = '/repos/{owner}/{repo}';

/** The description does not have these. */
const limits = { comment: 65_536, status: 140, statusesOfContext: 1000 } as const;

function invalid(resource: string, message: string): ForgeAnswer {
  return refusedByGithub(422, 'Validation Failed', [{ resource, code: 'unprocessable', field: 'data', message }]);
}

function bodyProblem(resource: string, body: unknown): ForgeAnswer | undefined {
  if (typeof body !== 'string' || body.trim() === '') return invalid(resource, "Body can't be blank");
  return body.length > limits.comment
    ? invalid(resource, `Body is too long (maximum is ${limits.comment} characters)`)
    : undefined;
}

function loginOf(state: GithubState, request: ForgeRequest): string {
  return githubTokenOf(state, request)?.login ?? 'ghost';
}

export function githubCommentOperations(state: GithubState): GithubOperations {
  const pulls = needing('pulls', 'write');
  const one = `${repo}/issues/comments/{id}`;
  const oneAtLine = `${repo}/pulls/comments/{id}`;
  return {
    [`POST ${repo}/issues/{number}/comments`]: pulls((request, { pull, body }) => {
      const problem = bodyProblem('IssueComment', body['body']);
      if (problem) return problem;
      const text = String(body['body']);
      const comment = { id: nextGithubId(state), on: pull().number, by: loginOf(state, request), body: text, edits: 0 };
      state.comments.push(comment);
      return { status: 201, body: commentJson(state, comment) };
    }),
    [`PATCH ${one}`]: pulls((_, { params, body }) => {
      const comment = state.comments.find(({ id }) => String(id) === params['id']);
      if (!comment) return refusedByGithub(404, 'Not Found');
      return changed(comment, body['body']) ?? { status: 200, body: commentJson(state, comment) };
    }),
    [`DELETE ${one}`]: pulls((_, { params }) => {
      const index = state.comments.findIndex(({ id }) => String(id) === params['id']);
      if (index === -1) return refusedByGithub(404, 'Not Found');
      state.comments.splice(index, 1);
      return { status: 204 };
    }),
    [`PATCH ${oneAtLine}`]: pulls((_, { params, body }) => {
      const comment = state.lineComments.find(({ id }) => String(id) === params['id']);
      if (!comment) return refusedByGithub(404, 'Not Found');
      const { head } = state.pulls.get(comment.on)!;
      return changed(comment, body['body']) ?? { status: 200, body: lineCommentJson(state, comment, head) };
    }),
    [`POST ${repo}/pulls/{number}/reviews`]: pulls((request, { pull, body }) => reviewed(state, request, pull(), body)),
  };
}

function changed(comment: Comment, body: unknown): ForgeAnswer | undefined {
  const problem = bodyProblem('IssueComment', body);
  if (problem) return problem;
  comment.body = String(body);
  comment.edits += 1;
  return undefined;
}

interface NewLineComment {
  readonly path: string;
  readonly line?: number;
  readonly side?: string;
  readonly body: string;
}

/** All comments of a review are made, or none. */
function reviewed(
  state: GithubState,
  request: ForgeRequest,
  pull: Pull,
  body: Readonly<Record<string, unknown>>,
): ForgeAnswer {
  const comments = (body['comments'] ?? []) as readonly NewLineComment[];
  if (body['event'] !== 'COMMENT') return refusedByGithub(422, 'The fake takes reviews that comment, and no others.');
  if (comments.length === 0 && !body['body'])
    return refusedByGithub(422, 'Unprocessable Entity', ['Body cannot be blank']);
  for (const { path, line = 0, side = 'RIGHT', body: text } of comments) {
    const file = pull.files.find((each) => each.path === path);
    if (!file) return refusedByGithub(422, 'Unprocessable Entity', ['Path could not be resolved']);
    if (side !== 'RIGHT' || !githubDiffLines(file.patch ?? '').has(line))
      return refusedByGithub(422, 'Unprocessable Entity', ['Line could not be resolved']);
    const problem = bodyProblem('PullRequestReviewComment', text);
    if (problem) return problem;
  }
  const by = loginOf(state, request);
  const review = {
    id: nextGithubId(state),
    by,
    state: 'COMMENTED',
    body: '',
    commit: pull.head,
    at: '2026-03-02T09:00:00Z',
  };
  pull.reviews.push(review);
  for (const { path, line = 0, body: text } of comments)
    state.lineComments.push({
      id: nextGithubId(state),
      on: pull.number,
      by,
      body: text,
      edits: 0,
      place: { path, line },
    });
  return { status: 200, body: reviewJson(state, pull, review) };
}

export function verdictOperations(state: GithubState): GithubOperations {
  const checks = needing('checks', 'write');
  return {
    [`POST ${repo}/check-runs`]: checks((request, { body, commit }) => {
      const { app } = githubTokenOf(state, request) ?? {};
      if (app === undefined) return refusedByGithub(403, 'You must authenticate via a GitHub App.');
      const sha = commit(body['head_sha']);
      const name = String(body['name']);
      const run: CheckRun = {
        id: nextGithubId(state),
        name,
        commit: sha,
        app,
        externalId: String(body['external_id'] ?? ''),
        status: 'queued',
        conclusion: null,
        annotations: [],
      };
      report(run, body);
      state.checkRuns.push(run);
      return { status: 201, body: checkRunJson(state, run) };
    }),
    [`PATCH ${repo}/check-runs/{id}`]: checks((request, { params, body }) => {
      const run = state.checkRuns.find(({ id }) => String(id) === params['id']);
      if (!run || run.app !== githubTokenOf(state, request)?.app) return refusedByGithub(404, 'Not Found');
      report(run, body);
      return { status: 200, body: checkRunJson(state, run) };
    }),
    [`POST ${repo}/statuses/{sha}`]: needing(
      'statuses',
      'write',
    )((request, { body, commit }) => {
      const sha = commit();
      const { context = 'default', description = null } = body as { context?: string; description?: string | null };
      if ([...(description ?? '')].length > limits.status)
        return invalid('Status', `Description is too long (maximum is ${limits.status} characters)`);
      const before = state.statuses.filter(
        (status) => status.commit === sha && status.context.toLowerCase() === context.toLowerCase(),
      );
      if (before.length >= limits.statusesOfContext)
        return invalid('Status', 'This SHA and context has reached the maximum number of statuses.');
      const by = loginOf(state, request);
      const status = { id: nextGithubId(state), commit: sha, context, state: String(body['state']), description, by };
      state.statuses.push(status);
      return { status: 201, body: githubStatusJson(state, status) };
    }),
  };
}

interface Output {
  readonly title?: string;
  readonly summary?: string;
  readonly annotations?: readonly Readonly<Record<string, unknown>>[];
}

/** Title and summary are replaced, annotations added to those that are there. */
function report(run: CheckRun, body: Readonly<Record<string, unknown>>): void {
  const { status, conclusion } = body as { readonly status?: string; readonly conclusion?: string };
  const { title, summary, annotations = [] } = (body['output'] ?? {}) as Output;
  if (status !== undefined) run.status = status;
  // A conclusion completes the run.
  if (conclusion !== undefined) Object.assign(run, { status: 'completed', conclusion });
  if (title !== undefined) run.title = title;
  if (summary !== undefined) run.summary = summary;
  run.annotations.push(...annotations);
}
