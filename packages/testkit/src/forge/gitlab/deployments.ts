import { listed, refused, userJson } from './answers.ts';
import type { Operations } from './operation.ts';
import { nextId, type Deployment, type GitlabState } from './state.ts';

const deployments = '/projects/{id}/deployments';

/** docs.gitlab.com, "Deployments API". An environment is created if it does not exist. */
export function deploymentOperations(state: GitlabState): Operations {
  return {
    [`GET ${deployments}`]: ({ request }) => {
      const name = request.query.get('environment');
      const shown = state.deployments.filter(({ environment }) => name === null || environment === name);
      const sorted = request.query.get('sort') === 'desc' ? shown.toReversed() : shown;
      return listed(
        sorted.map((each) => deploymentJson(state, each)),
        request,
      );
    },
    [`POST ${deployments}`]: ({ body, login }) => {
      const environment = String(body['environment']);
      if (!/^(?!\/)[\w ./${}-]{1,255}(?<!\/)$/.test(environment))
        return refused(400, {
          name: ["can contain only letters, digits, '-', '_', '/', '$', '{', '}', '.', and spaces"],
        });
      const commit = String(body['sha']);
      if (!state.commits.has(commit)) return refused(400, { sha: ['The commit does not exist'] });
      const ref = String(body['ref']);
      const row = {
        id: nextId(state),
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
      if (!row) return refused(404, '404 Not found');
      if (row.status !== 'running') return refused(400, `Cannot transition status from :${row.status}`);
      row.status = String(body['status']);
      row.changes += 1;
      return { status: 200, body: deploymentJson(state, row) };
    },
  };
}

function deploymentJson(state: GitlabState, { id, environment, commit, ref, by, status }: Deployment): object {
  const at = '2026-03-02T09:00:00.000Z';
  return {
    id,
    iid: id,
    ref,
    sha: commit,
    created_at: at,
    updated_at: at,
    status,
    user: userJson(state, by),
    environment: { id: 1, name: environment, external_url: null },
    deployable: null,
  };
}
