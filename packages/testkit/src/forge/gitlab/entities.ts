export type Schema = Readonly<Record<string, unknown>>;

export const integer: Schema = { type: 'integer' };
export const text: Schema = { type: 'string' };
export const flag: Schema = { type: 'boolean' };
export const instant: Schema = { type: 'string', format: 'date-time' };
export const day: Schema = { type: 'string', format: 'date' };
export const sha: Schema = { type: 'string', pattern: '^(?:[0-9a-f]{40}|[0-9a-f]{64})$' };
export const list = (items: Schema): Schema => ({ type: 'array', items });
export const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
export const oneOf = (...values: readonly string[]): Schema => ({ type: 'string', enum: values });

/** An object with members that are always there, and others that a tier or a version adds; the fake must not make up more. */
export function object(
  properties: Readonly<Record<string, Schema>>,
  more: Readonly<Record<string, Schema>> = {},
): Schema {
  const all = { ...properties, ...more };
  return { type: 'object', properties: all, required: Object.keys(properties), additionalProperties: false };
}

export const paged: Readonly<Record<string, Schema>> = {
  page: integer,
  per_page: { type: 'integer', minimum: 1, maximum: 100 },
};

export const userBasic: Schema = object(
  { id: integer, username: text, name: text, state: text, avatar_url: orNull(text), web_url: text },
  { public_email: text, locked: flag },
);

export const user: Schema = object(
  { id: integer, username: text, name: text, state: text, avatar_url: orNull(text), web_url: text, bot: flag },
  { created_at: instant, bio: text, locked: flag },
);

export const deployment: Schema = object({
  id: integer,
  iid: integer,
  ref: text,
  sha,
  created_at: instant,
  updated_at: instant,
  status: oneOf('created', 'running', 'success', 'failed', 'canceled', 'blocked'),
  user: userBasic,
  environment: object({ id: integer, name: text, external_url: orNull(text) }),
  deployable: { type: 'null' },
});

export const member: Schema = object(
  {
    id: integer,
    username: text,
    name: text,
    state: text,
    avatar_url: orNull(text),
    web_url: text,
    access_level: integer,
    created_at: instant,
    expires_at: orNull(day),
  },
  { membership_state: text, locked: flag },
);

export const mergeRequest: Readonly<Record<string, Schema>> = {
  id: integer,
  iid: integer,
  project_id: integer,
  title: text,
  description: orNull(text),
  state: oneOf('opened', 'closed', 'locked', 'merged'),
  created_at: instant,
  updated_at: instant,
  target_branch: text,
  source_branch: text,
  author: userBasic,
  source_project_id: orNull(integer),
  target_project_id: integer,
  labels: list(text),
  draft: flag,
  sha: orNull(sha),
  merge_commit_sha: orNull(sha),
  squash_commit_sha: orNull(sha),
  web_url: text,
};

export const diffRefs: Schema = object({ base_sha: sha, head_sha: sha, start_sha: sha });

/** Those of a merge request come without their parents. */
export const commit: Schema = object({
  id: sha,
  short_id: text,
  title: text,
  message: text,
  author_name: text,
  author_email: text,
  authored_date: instant,
  committer_name: text,
  committer_email: text,
  committed_date: instant,
  created_at: instant,
  parent_ids: list(sha),
  trailers: { type: 'object' },
  extended_trailers: { type: 'object' },
  web_url: text,
});

export const version: Schema = object({
  id: integer,
  head_commit_sha: orNull(sha),
  base_commit_sha: orNull(sha),
  start_commit_sha: orNull(sha),
  created_at: instant,
  merge_request_id: integer,
  state: text,
  real_size: text,
  patch_id_sha: orNull(text),
});

export const diff: Schema = object(
  {
    diff: text,
    new_path: text,
    old_path: text,
    a_mode: text,
    b_mode: text,
    new_file: flag,
    renamed_file: flag,
    deleted_file: flag,
  },
  { collapsed: flag, too_large: flag, generated_file: orNull(flag) },
);

export const note: Schema = object(
  {
    id: integer,
    body: text,
    author: userBasic,
    created_at: instant,
    updated_at: instant,
    system: flag,
    noteable_id: integer,
    noteable_type: text,
    noteable_iid: integer,
    project_id: integer,
    resolvable: flag,
    internal: flag,
  },
  { type: orNull(text), resolved: flag, position: { type: 'object' } },
);

export const discussion: Schema = object({ id: text, individual_note: flag, notes: list(note) });

export const status: Schema = object({
  id: integer,
  sha,
  ref: text,
  status: text,
  name: text,
  target_url: orNull(text),
  description: orNull(text),
  created_at: instant,
  started_at: orNull(instant),
  finished_at: orNull(instant),
  allow_failure: flag,
  coverage: orNull({ type: 'number' }),
  pipeline_id: integer,
  author: orNull(userBasic),
});

export const job: Schema = object({
  id: integer,
  status: text,
  stage: text,
  name: text,
  ref: text,
  created_at: instant,
  finished_at: orNull(instant),
});

export const pipeline: Schema = object(
  { id: integer, project_id: integer, sha, ref: text, status: text },
  { iid: integer, source: text, created_at: instant, updated_at: instant, web_url: text },
);

export const bridge: Schema = object({
  id: integer,
  status: text,
  stage: text,
  name: text,
  ref: text,
  created_at: instant,
  finished_at: orNull(instant),
  pipeline,
  downstream_pipeline: orNull(pipeline),
});

export const event: Schema = object(
  {
    id: integer,
    project_id: integer,
    action_name: text,
    target_id: orNull(integer),
    target_iid: orNull(integer),
    target_type: orNull(text),
    author_id: integer,
    target_title: orNull(text),
    created_at: instant,
    author: userBasic,
    author_username: text,
    imported: flag,
    imported_from: text,
  },
  {
    push_data: object({
      commit_count: integer,
      action: oneOf('created', 'removed', 'pushed'),
      ref_type: oneOf('branch', 'tag'),
      commit_from: orNull(sha),
      commit_to: orNull(sha),
      ref: orNull(text),
      commit_title: orNull(text),
      ref_count: orNull(integer),
    }),
  },
);

export const position: Schema = object(
  { base_sha: sha, start_sha: sha, head_sha: sha, position_type: oneOf('text', 'image', 'file') },
  { new_path: text, new_line: integer, old_path: text, old_line: integer },
);
