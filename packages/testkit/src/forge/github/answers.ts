import type { ForgeAnswer, ForgeRequest } from '../http.ts';
import { pageOf } from '../paging.ts';
import { filled } from './description.ts';
import {
  madeAt,
  type Activity,
  type CheckRun,
  type Comment,
  type GithubState,
  type Pull,
  type PullReview,
  type GithubStatus,
} from './state.ts';

type Json = Record<string, unknown>;

const web = 'https://github.test';

/** One page of a list with its `link`; 30 entries by default and 100 at most, as GitHub has it. */
export function listedByGithub(items: readonly unknown[], request: ForgeRequest, wrap?: string): ForgeAnswer {
  const page = pageOf(items, request, { usual: 30, most: 100 });
  return {
    status: 200,
    headers: page.link === '' ? {} : { link: page.link },
    body: wrap === undefined ? page.items : { total_count: page.total, [wrap]: page.items },
  };
}

export function refusedByGithub(status: number, message: string, errors?: readonly unknown[]): ForgeAnswer {
  const documentation_url = 'https://docs.github.com/rest';
  return { status, body: { message, documentation_url, status: String(status), ...(errors && { errors }) } };
}

/** A deleted account is null. */
export function githubUserJson(state: GithubState, login: string | null): Json | null {
  if (login === null) return null;
  return filled('simple-user', {
    login,
    type: state.users.get(login)?.type ?? 'User',
    html_url: `${web}/${encodeURIComponent(login)}`,
  });
}

function side(state: GithubState, repository: string | null, ref: string, sha: string): Json {
  const [owner = '', name = ''] = repository?.split('/') ?? [];
  const user = githubUserJson(state, owner || state.owner);
  const repo =
    repository === null
      ? null
      : filled('repository', { full_name: repository, name, owner: user, default_branch: 'main' });
  return { label: `${owner}:${ref}`, ref, sha, user, repo };
}

/** The commits of a pull request, oldest first, each with the same author: whatever its commit says. */
export function githubCommitsJson(state: GithubState, { history, base }: Pull): Json[] {
  return history.map(({ id, signedBy }, index) => {
    const parent = history[index - 1]?.id ?? base;
    const verification = {
      verified: signedBy !== undefined,
      reason: signedBy === undefined ? 'unsigned' : 'valid',
      payload: null,
      signature: null,
      verified_at: null,
    };
    const who = { name: 'Root', email: 'root@acme.test', date: madeAt(0) };
    return filled('commit', {
      sha: id,
      parents: [{ sha: parent, url: `${web}/${parent}` }],
      author: githubUserJson(state, 'root'),
      committer: githubUserJson(state, signedBy ?? 'root'),
      commit: {
        author: who,
        committer: who,
        message: 'Update',
        comment_count: 0,
        tree: { sha: id, url: web },
        url: web,
        verification,
      },
    });
  });
}

export function pullJson(state: GithubState, pull: Pull, definition: 'pull-request' | 'pull-request-simple'): Json {
  const link = { href: web };
  const links = ['comments', 'commits', 'statuses', 'html', 'issue', 'review_comments', 'review_comment', 'self'];
  return filled(definition, {
    number: pull.number,
    html_url: `${web}/${state.owner}/${state.repo}/pull/${pull.number}`,
    title: pull.title,
    body: pull.description,
    state: pull.state,
    draft: pull.draft,
    merged_at: pull.landed === undefined ? null : madeAt(0),
    merge_commit_sha: pull.landed ?? null,
    user: githubUserJson(state, pull.author ?? 'ghost'),
    labels: pull.labels.map((name) => ({
      id: 1,
      node_id: '',
      url: web,
      name,
      description: null,
      color: 'ffffff',
      default: false,
    })),
    head: side(state, pull.repository, pull.branch, pull.head),
    base: side(state, `${state.owner}/${state.repo}`, pull.target, pull.base),
    created_at: madeAt(0),
    updated_at: madeAt(0),
    _links: Object.fromEntries(links.map((name) => [name, link])),
    author_association: 'MEMBER',
  });
}

export function reviewJson(state: GithubState, pull: Pull, review: PullReview): Json {
  const html_url = `${web}/${state.owner}/${state.repo}/pull/${pull.number}#pullrequestreview-${review.id}`;
  return {
    id: review.id,
    node_id: '',
    user: githubUserJson(state, review.by),
    body: review.body,
    state: review.state,
    html_url,
    pull_request_url: web,
    _links: { html: { href: html_url }, pull_request: { href: web } },
    ...(review.at !== null && { submitted_at: review.at }),
    commit_id: review.commit,
    author_association: 'MEMBER',
  };
}

export function commentJson(state: GithubState, comment: Comment): Json {
  const html_url = `${web}/${state.owner}/${state.repo}/pull/${comment.on}#issuecomment-${comment.id}`;
  const user = githubUserJson(state, comment.by);
  return filled('issue-comment', {
    id: comment.id,
    html_url,
    body: comment.body,
    user,
    created_at: madeAt(comment.id),
    updated_at: madeAt(comment.id),
  });
}

export function lineCommentJson(state: GithubState, comment: Comment, commit: string): Json {
  return filled('pull-request-review-comment', {
    id: comment.id,
    body: comment.body,
    user: githubUserJson(state, comment.by),
    path: comment.place?.path ?? '',
    line: comment.place?.line,
    side: 'RIGHT',
    commit_id: commit,
    original_commit_id: commit,
    pull_request_review_id: null,
    _links: { self: { href: web }, html: { href: web }, pull_request: { href: web } },
  });
}

/** One for each app and workflow of a commit, and none is 0. */
function suiteOf({ checkRuns }: GithubState, { commit, app, workflow }: CheckRun): number {
  const same = (run: CheckRun): boolean => run.commit === commit && run.app === app && run.workflow === workflow;
  return checkRuns.findIndex(same) + 9001;
}

/** The runs of workflows of a commit, by the check runs that they made. */
export function workflowRunsJson(state: GithubState, commit: string): Json[] {
  const bySuite = new Map(
    state.checkRuns
      .filter((run) => run.commit === commit && run.app === 'github-actions')
      .map((run) => [suiteOf(state, run), run]),
  );
  return [...bySuite].map(([suite, { workflow = 'ci' }]) =>
    filled('workflow-run', {
      id: suite + 1000,
      check_suite_id: suite,
      head_sha: commit,
      path: `.github/workflows/${workflow}.yml`,
      event: 'pull_request',
    }),
  );
}

export function checkRunJson(state: GithubState, run: CheckRun): Json {
  const html_url = `${web}/${state.owner}/${state.repo}/runs/${run.id}`;
  const permissions = {};
  const app =
    run.app === null
      ? null
      : filled('nullable-integration', {
          slug: run.app,
          name: run.app,
          owner: githubUserJson(state, 'github'),
          permissions,
        });
  return filled('check-run', {
    id: run.id,
    name: run.name,
    external_id: run.externalId ?? '',
    head_sha: run.commit,
    html_url,
    details_url: html_url,
    status: run.status,
    conclusion: run.conclusion,
    started_at: madeAt(run.id),
    completed_at: run.status === 'completed' ? (run.completedAt ?? madeAt(run.id)) : null,
    app,
    check_suite: { id: suiteOf(state, run) },
    pull_requests: [],
    output: {
      title: run.title ?? null,
      summary: run.summary ?? null,
      text: null,
      annotations_count: run.annotations.length,
      annotations_url: web,
    },
  });
}

export function githubStatusJson(state: GithubState, status: GithubStatus): Json {
  const { id, context, description, state: result, by } = status;
  const target_url = null;
  return filled('status', {
    id,
    context,
    description,
    state: result,
    target_url,
    creator: githubUserJson(state, by),
    created_at: madeAt(id),
    updated_at: madeAt(id),
  });
}

export function activityJson(state: GithubState, { before, after, branch, by }: Activity, id: number): Json {
  const actor = githubUserJson(state, by);
  const ref = `refs/heads/${branch}`;
  const activity_type = /^0+$/.test(before) ? 'branch_creation' : 'push';
  return { id, node_id: '', before, after, ref, timestamp: madeAt(id), activity_type, actor };
}
