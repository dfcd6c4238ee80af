import { listedByGithub, refusedByGithub, githubUserJson } from './answers.ts';
import { filled } from './description.ts';
import { githubTokenOf } from './guard.ts';
import { needing, type GithubOperations } from './operation.ts';
import { madeAt, nextGithubId, type GithubDeployment, type GithubState } from './state.ts';

const repo = '/repos/{owner}/{repo}';

/** https://docs.github.com/rest/deployments */
export function githubDeploymentOperations(state: GithubState): GithubOperations {
  const reads = needing('deployments', 'read');
  const writes = needing('deployments', 'write');
  const found = (id: string | undefined): GithubDeployment | undefined =>
    state.deployments.find((each) => String(each.id) === id);
  return {
    [`GET ${repo}/deployments`]: reads((request) => {
      const is = (name: 'task' | 'environment', value: string): boolean =>
        [null, value].includes(request.query.get(name));
      const shown = state.deployments.filter((each) => is('task', each.task) && is('environment', each.environment));
      return listedByGithub(
        shown.toReversed().map((each) => deploymentJson(state, each)),
        request,
      );
    }),
    [`POST ${repo}/deployments`]: writes((request, { body, commit }) => {
      const { task = 'deploy', environment = 'production', description = null } = body as Partial<GithubDeployment>;
      if ((body['required_contexts'] as readonly unknown[] | undefined)?.length !== 0)
        return refusedByGithub(409, 'Conflict: Commit status checks failed for it.');
      const by = githubTokenOf(state, request)?.login ?? 'ghost';
      const sha = commit(body['ref']);
      const made = { id: nextGithubId(state), commit: sha, task, environment, description, by, statuses: [] };
      state.deployments.push(made);
      return { status: 201, body: deploymentJson(state, made) };
    }),
    [`GET ${repo}/deployments/{deployment}/statuses`]: reads((request, { params }) => {
      const deployment = found(params['deployment']);
      if (!deployment) return refusedByGithub(404, 'Not Found');
      return listedByGithub(
        deployment.statuses.toReversed().map((each) => statusJson(state, deployment, each)),
        request,
      );
    }),
    [`POST ${repo}/deployments/{deployment}/statuses`]: writes((_, { params, body }) => {
      const deployment = found(params['deployment']);
      if (!deployment) return refusedByGithub(404, 'Not Found');
      const description = String(body['description'] ?? '');
      if ([...description].length > 140) return refusedByGithub(422, 'Validation Failed', ['description is too long']);
      const status = { id: nextGithubId(state), state: String(body['state']), description };
      deployment.statuses.push(status);
      return { status: 201, body: statusJson(state, deployment, status) };
    }),
  };
}

function deploymentJson(
  state: GithubState,
  { id, commit, task, environment, description, by }: GithubDeployment,
): object {
  return filled('deployment', {
    id,
    sha: commit,
    ref: commit,
    task,
    environment,
    description,
    creator: githubUserJson(state, by),
    created_at: madeAt(id),
    updated_at: madeAt(id),
  });
}

function statusJson(
  state: GithubState,
  { by, environment }: GithubDeployment,
  { id, state: now, description }: GithubDeployment['statuses'][number],
): object {
  return filled('deployment-status', {
    id,
    state: now,
    description,
    environment,
    creator: githubUserJson(state, by),
    created_at: madeAt(id),
    updated_at: madeAt(id),
  });
}
