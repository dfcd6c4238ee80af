export type EntitySchema = Readonly<Record<string, unknown>>;

export const integer: EntitySchema = { type: 'integer' };
export const textSchema: EntitySchema = { type: 'string' };
export const flag: EntitySchema = { type: 'boolean' };
export const instant: EntitySchema = { type: 'string', format: 'date-time' };
export const day: EntitySchema = { type: 'string', format: 'date' };
export const sha: EntitySchema = { type: 'string', pattern: '^(?:[0-9a-f]{40}|[0-9a-f]{64})$' };
export const list = (items: EntitySchema): EntitySchema => ({ type: 'array', items });
export const orNull = (schema: EntitySchema): EntitySchema => ({ anyOf: [schema, { type: 'null' }] });
export const oneOf = (...values: readonly string[]): EntitySchema => ({ type: 'string', enum: values });

/** An object with members that are always there, and others that a tier or a version adds; the fake must not make up more. */
export function object(
  properties: Readonly<Record<string, EntitySchema>>,
  more: Readonly<Record<string, EntitySchema>> = {},
): EntitySchema {
  const all = { ...properties, ...more };
  return { type: 'object', properties: all, required: Object.keys(properties), additionalProperties: false };
}

export const paged: Readonly<Record<string, EntitySchema>> = {
  page: integer,
  per_page: { type: 'integer', minimum: 1, maximum: 100 },
};

export const userBasic: EntitySchema = object(
  {
    id: integer,
    username: textSchema,
    name: textSchema,
    state: textSchema,
    avatar_url: orNull(textSchema),
    web_url: textSchema,
  },
  { public_email: textSchema, locked: flag },
);

export const user: EntitySchema = object(
  {
    id: integer,
    username: textSchema,
    name: textSchema,
    state: textSchema,
    avatar_url: orNull(textSchema),
    web_url: textSchema,
    bot: flag,
  },
  { created_at: instant, bio: textSchema, locked: flag },
);

export const deployment: EntitySchema = object({
  id: integer,
  iid: integer,
  ref: textSchema,
  sha,
  created_at: instant,
  updated_at: instant,
  status: oneOf('created', 'running', 'success', 'failed', 'canceled', 'blocked'),
  user: userBasic,
  environment: object({ id: integer, name: textSchema, external_url: orNull(textSchema) }),
  deployable: { type: 'null' },
});

export const member: EntitySchema = object(
  {
    id: integer,
    username: textSchema,
    name: textSchema,
    state: textSchema,
    avatar_url: orNull(textSchema),
    web_url: textSchema,
    access_level: integer,
    created_at: instant,
    expires_at: orNull(day),
  },
  { membership_state: textSchema, locked: flag },
);

export const mergeRequest: Readonly<Record<string, EntitySchema>> = {
  id: integer,
  iid: integer,
  project_id: integer,
  title: textSchema,
  description: orNull(textSchema),
  state: oneOf('opened', 'closed', 'locked', 'merged'),
  created_at: instant,
  updated_at: instant,
  target_branch: textSchema,
  source_branch: textSchema,
  author: userBasic,
  source_project_id: orNull(integer),
  target_project_id: integer,
  labels: list(textSchema),
  draft: flag,
  sha: orNull(sha),
  merge_commit_sha: orNull(sha),
  squash_commit_sha: orNull(sha),
  web_url: textSchema,
};

export const diffRefsSchema: EntitySchema = object({ base_sha: sha, head_sha: sha, start_sha: sha });

/** Those of a merge request come without their parents. */
export const commit: EntitySchema = object({
  id: sha,
  short_id: textSchema,
  title: textSchema,
  message: textSchema,
  author_name: textSchema,
  author_email: textSchema,
  authored_date: instant,
  committer_name: textSchema,
  committer_email: textSchema,
  committed_date: instant,
  created_at: instant,
  parent_ids: list(sha),
  trailers: { type: 'object' },
  extended_trailers: { type: 'object' },
  web_url: textSchema,
});

export const versionSchema: EntitySchema = object({
  id: integer,
  head_commit_sha: orNull(sha),
  base_commit_sha: orNull(sha),
  start_commit_sha: orNull(sha),
  created_at: instant,
  merge_request_id: integer,
  state: textSchema,
  real_size: textSchema,
  patch_id_sha: orNull(textSchema),
});

export const diff: EntitySchema = object(
  {
    diff: textSchema,
    new_path: textSchema,
    old_path: textSchema,
    a_mode: textSchema,
    b_mode: textSchema,
    new_file: flag,
    renamed_file: flag,
    deleted_file: flag,
  },
  { collapsed: flag, too_large: flag, generated_file: orNull(flag) },
);

export const note: EntitySchema = object(
  {
    id: integer,
    body: textSchema,
    author: userBasic,
    created_at: instant,
    updated_at: instant,
    system: flag,
    noteable_id: integer,
    noteable_type: textSchema,
    noteable_iid: integer,
    project_id: integer,
    resolvable: flag,
    internal: flag,
  },
  { type: orNull(textSchema), resolved: flag, position: { type: 'object' } },
);

export const discussion: EntitySchema = object({ id: textSchema, individual_note: flag, notes: list(note) });

export const status: EntitySchema = object({
  id: integer,
  sha,
  ref: textSchema,
  status: textSchema,
  name: textSchema,
  target_url: orNull(textSchema),
  description: orNull(textSchema),
  created_at: instant,
  started_at: orNull(instant),
  finished_at: orNull(instant),
  allow_failure: flag,
  coverage: orNull({ type: 'number' }),
  pipeline_id: integer,
  author: orNull(userBasic),
});

export const job: EntitySchema = object({
  id: integer,
  status: textSchema,
  stage: textSchema,
  name: textSchema,
  ref: textSchema,
  created_at: instant,
  finished_at: orNull(instant),
});

export const pipeline: EntitySchema = object(
  { id: integer, project_id: integer, sha, ref: textSchema, status: textSchema },
  { iid: integer, source: textSchema, created_at: instant, updated_at: instant, web_url: textSchema },
);

export const bridge: EntitySchema = object({
  id: integer,
  status: textSchema,
  stage: textSchema,
  name: textSchema,
  ref: textSchema,
  created_at: instant,
  finished_at: orNull(instant),
  pipeline,
  downstream_pipeline: orNull(pipeline),
});

export const event: EntitySchema = object(
  {
    id: integer,
    project_id: integer,
    action_name: textSchema,
    target_id: orNull(integer),
    target_iid: orNull(integer),
    target_type: orNull(textSchema),
    author_id: integer,
    target_title: orNull(textSchema),
    created_at: instant,
    author: userBasic,
    author_username: textSchema,
    imported: flag,
    imported_from: textSchema,
  },
  {
    push_data: object({
      commit_count: integer,
      action: oneOf('created', 'removed', 'pushed'),
      ref_type: oneOf('branch', 'tag'),
      commit_from: orNull(sha),
      commit_to: orNull(sha),
      ref: orNull(textSchema),
      commit_title: orNull(textSchema),
      ref_count: orNull(integer),
    }),
  },
);

export const position: EntitySchema = object(
  { base_sha: sha, start_sha: sha, head_sha: sha, position_type: oneOf('text', 'image', 'file') },
  { new_path: textSchema, new_line: integer, old_path: textSchema, old_line: integer },
);
