import {
  bridge,
  commit,
  deployment,
  diff,
  diffRefsSchema,
  day,
  discussion,
  event,
  flag,
  instant,
  integer,
  job,
  list,
  member,
  mergeRequest,
  note,
  object,
  oneOf,
  orNull,
  paged,
  pipeline,
  position,
  sha,
  status,
  textSchema,
  user,
  userBasic,
  versionSchema,
  type EntitySchema,
} from './entities.ts';

/** What an operation takes and answers. */
export interface GitlabOperationName {
  readonly query?: Readonly<Record<string, EntitySchema>>;
  /** Of the body, JSON or a form. */
  readonly request?: EntitySchema;
  /** By status; null if the answer has no body. */
  readonly responses: Readonly<Record<string, EntitySchema | null>>;
}

const project = '/projects/{id}';
const request = `${project}/merge_requests/{iid}`;

/**
 * The operations of GitLab that the adapter uses, by its documentation (docs.gitlab.com/api) and its description of itself
 * (doc/api/openapi in its sources). The latter calls most members of answers texts, whatever they are, and its older form says nothing of
 * users, notes and discussions; scripts/compare-gitlab-operations.ts holds these names against it.
 */
export const operations: Readonly<Record<string, GitlabOperationName>> = {
  'GET /user': { responses: { 200: user } },
  'GET /users/{id}': { responses: { 200: user } },
  [`GET ${project}`]: {
    responses: {
      200: object(
        { id: integer, path: textSchema, path_with_namespace: textSchema, web_url: textSchema },
        {
          default_branch: textSchema,
          merge_method: oneOf('merge', 'rebase_merge', 'ff'),
          merge_trains_enabled: flag,
          only_allow_merge_if_pipeline_succeeds: flag,
        },
      ),
    },
  },
  [`GET ${project}/members/all`]: {
    query: { ...paged, 'user_ids[]': integer },
    responses: { 200: list(member) },
  },
  [`GET ${project}/events`]: {
    query: {
      ...paged,
      action: oneOf('approved', 'closed', 'commented', 'created', 'merged', 'pushed', 'updated'),
      target_type: oneOf('issue', 'milestone', 'merge_request', 'note', 'project', 'snippet', 'user'),
      before: day,
      after: day,
      sort: oneOf('asc', 'desc'),
    },
    responses: { 200: list(event) },
  },
  [`GET ${project}/repository/branches`]: {
    query: { ...paged, search: textSchema, regex: textSchema },
    responses: {
      200: list(
        object(
          {
            name: textSchema,
            commit: object({ id: sha, short_id: textSchema, title: textSchema, created_at: instant }),
            default: flag,
          },
          { merged: flag, protected: flag, web_url: textSchema },
        ),
      ),
    },
  },
  [`GET ${project}/repository/commits`]: {
    query: {
      ...paged,
      ref_name: textSchema,
      since: instant,
      until: instant,
      path: textSchema,
      all: flag,
      first_parent: flag,
    },
    responses: { 200: list(commit) },
  },
  [`GET ${project}/repository/commits/{sha}/statuses`]: {
    query: { ...paged, ref: textSchema, stage: textSchema, name: textSchema, all: flag, pipeline_id: integer },
    responses: { 200: list(status) },
  },
  [`GET ${project}/repository/commits/{sha}/merge_requests`]: {
    query: { ...paged, state: oneOf('opened', 'closed', 'locked', 'merged') },
    responses: { 200: list(object(mergeRequest)) },
  },
  [`POST ${project}/statuses/{sha}`]: {
    request: object(
      { state: oneOf('pending', 'running', 'success', 'failed', 'canceled', 'skipped') },
      { name: textSchema, description: textSchema, target_url: textSchema, ref: textSchema, pipeline_id: integer },
    ),
    responses: { 201: status },
  },
  [`GET ${project}/deployments`]: {
    query: {
      ...paged,
      environment: textSchema,
      order_by: oneOf('id', 'iid', 'created_at', 'updated_at', 'finished_at', 'ref'),
      sort: oneOf('asc', 'desc'),
    },
    responses: { 200: list(deployment) },
  },
  [`POST ${project}/deployments`]: {
    request: object({
      environment: textSchema,
      sha,
      ref: textSchema,
      tag: flag,
      status: oneOf('running', 'success', 'failed', 'canceled'),
    }),
    responses: { 201: deployment },
  },
  [`PUT ${project}/deployments/{deployment}`]: {
    request: object({ status: oneOf('running', 'success', 'failed', 'canceled') }),
    responses: { 200: deployment },
  },
  [`GET ${project}/pipelines`]: {
    query: { ...paged, sha, ref: textSchema, source: textSchema },
    responses: { 200: list(pipeline) },
  },
  [`GET ${project}/pipelines/{pipeline}/jobs`]: {
    query: { ...paged, include_retried: flag },
    responses: { 200: list(job) },
  },
  [`GET ${project}/pipelines/{pipeline}/bridges`]: { query: paged, responses: { 200: list(bridge) } },
  [`GET ${project}/merge_requests`]: {
    query: {
      ...paged,
      state: oneOf('opened', 'closed', 'locked', 'merged', 'all'),
      scope: textSchema,
      order_by: oneOf('created_at', 'updated_at', 'merged_at', 'title'),
      sort: oneOf('asc', 'desc'),
    },
    responses: { 200: list(object(mergeRequest)) },
  },
  [`GET ${request}`]: { responses: { 200: object({ ...mergeRequest, diff_refs: orNull(diffRefsSchema) }) } },
  [`GET ${request}/approvals`]: {
    responses: {
      // Premium adds the rules to it, which are not read: who must approve is authority's to say.
      200: object({
        user_has_approved: flag,
        user_can_approve: flag,
        approved: flag,
        approved_by: list(object({ user: userBasic }, { approved_at: instant })),
      }),
    },
  },
  [`GET ${request}/reviewers`]: {
    responses: {
      200: list(
        object({
          user: userBasic,
          state: oneOf('unreviewed', 'reviewed', 'requested_changes', 'approved', 'unapproved', 'review_started'),
          created_at: instant,
        }),
      ),
    },
  },
  [`GET ${request}/versions`]: { query: paged, responses: { 200: list(versionSchema) } },
  [`GET ${request}/diffs`]: { query: { ...paged, unidiff: flag }, responses: { 200: list(diff) } },
  [`GET ${request}/notes`]: {
    query: { ...paged, sort: oneOf('asc', 'desc'), order_by: oneOf('created_at', 'updated_at') },
    responses: { 200: list(note) },
  },
  [`POST ${request}/notes`]: { request: object({ body: textSchema }, { internal: flag }), responses: { 201: note } },
  [`PUT ${request}/notes/{note}`]: { request: object({ body: textSchema }), responses: { 200: note } },
  [`DELETE ${request}/notes/{note}`]: { request: object({}), responses: { 204: null } },
  [`GET ${request}/discussions`]: { query: paged, responses: { 200: list(discussion) } },
  [`POST ${request}/discussions`]: {
    request: object({ body: textSchema }, { position, commit_id: sha }),
    responses: { 201: discussion },
  },
  [`PUT ${request}/discussions/{discussion}`]: {
    query: { resolved: flag },
    request: object({}, { resolved: flag }),
    responses: { 200: discussion },
  },
};
