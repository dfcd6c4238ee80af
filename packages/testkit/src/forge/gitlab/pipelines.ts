import {
  bridgeJson,
  jobJson,
  listedByGitlab,
  pipelineJson,
  refusedByGitlab,
  requestJson,
  gitlabStatusJson,
} from './answers.ts';
import { GitlabRefusal, type GitlabOperations } from './operation.ts';
import type { GitlabState, GitlabStatus } from './state.ts';

const project = '/projects/{id}';

export function repositoryOperations(state: GitlabState): GitlabOperations {
  return {
    [`GET ${project}/repository/branches`]: ({ request: asked }) => {
      const search = asked.query.get('search') ?? '';
      // As GitLab's finder of refs has it: `^` and `$` anchor, and case does not matter.
      const parts = search.replaceAll(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);
      const pattern = new RegExp(parts.replace(String.raw`\^`, '^').replace(String.raw`\$`, '$'), 'i');
      const found = [...state.branches].filter(([name]) => pattern.test(name));
      return listedByGitlab(
        found.map(([name, id]) => ({
          name,
          commit: { id, short_id: id.slice(0, 8), title: 'Update the shop', created_at: '2026-03-02T09:00:00.000Z' },
          default: name === 'main',
        })),
        asked,
      );
    },
    [`GET ${project}/repository/commits/{sha}/statuses`]: ({ commit, request: asked }) => {
      const sha = commit();
      // Pipelines below others are not among those of a commit.
      const below = new Set(state.pipelines.filter(({ startedBy }) => startedBy !== undefined).map(({ id }) => id));
      const [name, all] = [asked.query.get('name'), asked.query.get('all') === 'true'];
      const shown = state.statuses
        .filter((status) => status.commit === sha && (all || !status.retried) && !below.has(status.pipeline))
        .filter((status) => name === null || status.name === name);
      return listedByGitlab(
        shown.map((status) => gitlabStatusJson(state, status)),
        asked,
      );
    },
    [`GET ${project}/repository/commits/{sha}/merge_requests`]: ({ commit, request: asked }) => {
      const sha = commit();
      const having = [...state.requests.values()].filter(({ commits }) => commits.has(sha));
      return listedByGitlab(
        having.map((each) => requestJson(state, each)),
        asked,
      );
    },
    [`GET ${project}/pipelines`]: ({ request: asked }) =>
      listedByGitlab(
        state.pipelines
          .filter(({ commit, startedBy }) => commit === asked.query.get('sha') && startedBy === undefined)
          .map((pipeline) => pipelineJson(state, pipeline)),
        asked,
      ),
    [`GET ${project}/pipelines/{pipeline}/jobs`]: ({ params, request: asked }) =>
      listedByGitlab(rowsOf(state, params, 'job').map(jobJson), asked),
    [`GET ${project}/pipelines/{pipeline}/bridges`]: ({ params, request: asked }) =>
      listedByGitlab(
        rowsOf(state, params, 'bridge').map((row) => bridgeJson(state, row)),
        asked,
      ),
  };
}

function rowsOf(
  { pipelines, statuses }: GitlabState,
  params: Readonly<Record<string, string>>,
  kind: GitlabStatus['kind'],
): readonly GitlabStatus[] {
  const id = Number(params['pipeline']);
  if (!pipelines.some((pipeline) => pipeline.id === id)) throw new GitlabRefusal(refusedByGitlab(404, '404 Not found'));
  return statuses.filter((status) => status.pipeline === id && status.kind === kind && !status.retried);
}
