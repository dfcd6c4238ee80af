import { listedByGitlab, refusedByGitlab, gitlabUserJson } from './answers.ts';
import type { GitlabOperations } from './operation.ts';
import { nextGitlabId, type GitlabDeployment, type GitlabState } from './state.ts';

const deployments = '/projects/{id}/deployments';

/** docs.gitlab.com, "Deployments API". An environment is created if it does not exist. */
export function gitlabDeploymentOperations(state: GitlabState): GitlabOperations {
  return {
    [`GET ${deployments}`]: ({ request }) => {
      const name = request.query.get('environment');
      const shown = state.deployments.filter(({ environment }) => name === null || environment === name);
      const sorted = request.query.get('sort') === 'desc' ? shown.toReversed() : shown;
      return listedByGitlab(
        sorted.map((each) => deploymentJson(state, each)),
        request,
      );
    },
    [`POST ${deployments}`]: ({ body, login }) => {
      const environment = String(body['environment']);
      if (!/^(?!\/)[\w ./${}-]{1,255}(?<!\/)$/.test(environment))
        return refusedByGitlab(400, {
          name: ["can contain only letters, digits, '-', '_', '/', '$', '{', '}', '.', and spaces"],
        });
      const commit = String(body['sha']);
      if (!state.commits.has(commit)) return refusedByGitlab(400, { sha: ['The commit does not exist'] });
      const ref = String(body['ref']);
      const row = {
        id: nextGitlabId(state),
        environment,
        commit,
        ref,
        by: login,
        status: String(body['status']),
        changes: 1,
      };
      state.deployments.push(row);
      return { status: 201, body: deploymentJson(state, row) };
    },
    [`PUT ${deployments}/{deployment}`]: ({ params, body }) => {
      const row = state.deployments.find(({ id }) => String(id) === params['deployment']);
      if (!row) return refusedByGitlab(404, '404 Not found');
      if (row.status !== 'running') return refusedByGitlab(400, `Cannot transition status from :${row.status}`);
      row.status = String(body['status']);
      row.changes += 1;
      return { status: 200, body: deploymentJson(state, row) };
    },
  };
}

function deploymentJson(state: GitlabState, { id, environment, commit, ref, by, status }: GitlabDeployment): object {
  const at = '2026-03-02T09:00:00.000Z';
  return {
    id,
    iid: id,
    ref,
    sha: commit,
    created_at: at,
    updated_at: at,
    status,
    user: gitlabUserJson(state, by),
    environment: { id: 1, name: environment, external_url: null },
    deployable: null,
  };
}
