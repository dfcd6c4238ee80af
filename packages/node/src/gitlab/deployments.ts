import type { BatchDeployment, Written } from '@gradus/core/forge';
import { allOf, numberOf, readObject, readTextMember } from './answers.ts';
import type { GitlabClient } from './client.ts';

const states = { running: 'running', succeeded: 'success', failed: 'failed' } as const;

/**
 * A deployment to a separate environment for each batch, in the folder of the stage's environment: GitLab stores nothing else with a
 * deployment that could distinguish two batches. A deployment that has ended is not started again; a new one is created.
 */
export async function createGitlabDeployment({ api, project }: GitlabClient, batch: BatchDeployment): Promise<Written> {
  const { commit, branch } = batch;
  const environment = environmentOf(batch);
  const status = states[batch.state];
  const known = await allOf((at) => api.Deployments.all(project, { environment, orderBy: 'id', sort: 'desc', ...at }));
  const [newest] = known.toSorted((one, other) => numberOf(other, 'id') - numberOf(one, 'id'));
  const now = newest === undefined ? undefined : readTextMember(newest, 'status');
  if (now === status) return { written: true };
  const answer =
    newest !== undefined && now === 'running'
      ? await api.Deployments.edit(project, numberOf(newest, 'id'), status)
      : await api.Deployments.create(project, environment, commit, branch, false, { status });
  numberOf(readObject(answer), 'id');
  return { written: true };
}

/** docs.gitlab.com, "Environments": letters, digits, blanks and -_/${}., and in all 255 characters. */
function environmentOf({ environment, key }: BatchDeployment): string {
  const name = key.replaceAll(/[^A-Za-z0-9_.-]+/g, '-');
  return `${environment.slice(0, 254 - name.length)}/${name}`;
}
