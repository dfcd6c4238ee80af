import { listed, refused, userJson } from './answers.ts';
import { filled } from './description.ts';
import { tokenOf } from './guard.ts';
import { needing, type Operations } from './operation.ts';
import { madeAt, nextId, type Deployment, type GithubState } from './state.ts';

const repo = '/repos/{owner}/{repo}';

/** https://docs.github.com/rest/deployments */
export function deploymentOperations(state: GithubState): Operations {
  const reads = needing('deployments', 'read');
  const writes = needing('deployments', 'write');
  const found = (id: string | undefined): Deployment | undefined =>
    state.deployments.find((each) => String(each.id) === id);
  return {
    [`GET ${repo}/deployments`]: reads((request) => {
      const is = (name: 'task' | 'environment', value: string): boolean =>
        [null, value].includes(request.query.get(name));
      const shown = state.deployments.filter((each) => is('task', each.task) && is('environment', each.environment));
      return listed(
        shown.toReversed().map((each) => deploymentJson(state, each)),
        request,
      );
    }),
    [`POST ${repo}/deployments`]: writes((request, { body, commit }) => {
      const { task = 'deploy', environment = 'production', description = null } = body as Partial<Deployment>;
      if ((body['required_contexts'] as readonly unknown[] | undefined)?.length !== 0)
        return refused(409, 'Conflict: Commit status checks failed for it.');
      const by = tokenOf(state, request)?.login ?? 'ghost';
      const sha = commit(body['ref']);
      const made = { id: nextId(state), commit: sha, task, environment, description, by, statuses: [] };
      state.deployments.push(made);
      return { status: 201, body: deploymentJson(state, made) };
    }),
    [`GET ${repo}/deployments/{deployment}/statuses`]: reads((request, { params }) => {
      const deployment = found(params['deployment']);
      if (!deployment) return refused(404, 'Not Found');
      return listed(
        deployment.statuses.toReversed().map((each) => statusJson(state, deployment, each)),
        request,
      );
    }),
    [`POST ${repo}/deployments/{deployment}/statuses`]: writes((_, { params, body }) => {
      const deployment = found(params['deployment']);
      if (!deployment) return refused(404, 'Not Found');
      const description = String(body['description'] ?? '');
      if ([...description].length > 140) return refused(422, 'Validation Failed', ['description is too long']);
      const status = { id: nextId(state), state: String(body['state']), description };
      deployment.statuses.push(status);
      return { status: 201, body: statusJson(state, deployment, status) };
    }),
  };
}

function deploymentJson(state: GithubState, { id, commit, task, environment, description, by }: Deployment): object {
  return filled('deployment', {
    id,
    sha: commit,
    ref: commit,
    task,
    environment,
    description,
    creator: userJson(state, by),
    created_at: madeAt(id),
    updated_at: madeAt(id),
  });
}

function statusJson(
  state: GithubState,
  { by, environment }: Deployment,
  { id, state: now, description }: Deployment['statuses'][number],
): object {
  return filled('deployment-status', {
    id,
    state: now,
    description,
    environment,
    creator: userJson(state, by),
    created_at: madeAt(id),
    updated_at: madeAt(id),
  });
}
