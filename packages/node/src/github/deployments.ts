import type { BatchDeployment, Written } from '@gradus/core/forge';
import { unexpected } from './answer.ts';
import type { GithubClient } from './client.ts';
import { cutText } from './verdicts.ts';
import { writeOutcome } from './written.ts';

const states = { running: 'in_progress', succeeded: 'success', failed: 'failure' } as const;

/** GitHub's OpenAPI description: a description of a status takes 140 characters. */
const longest = 140;

/** A deployment whose task is the key of the batch, and a status if its newest one differs. */
export function createGithubDeployment(client: GithubClient, batch: BatchDeployment): Promise<Written> {
  const { rest, where } = client;
  const { key, environment, commit, url } = batch;
  const [task, state] = [`gradus:${key}`, states[batch.state]];
  const description = cutText(batch.description, longest);
  return writeOutcome(client, async () => {
    const { data: known } = await rest.repos.listDeployments({ ...where, task, environment, per_page: 100 });
    const found = newest(known)?.id;
    const deployment_id = found ?? (await made(client, { task, environment, commit, description }));
    if (found !== undefined) {
      const { data } = await rest.repos.listDeploymentStatuses({ ...where, deployment_id, per_page: 100 });
      const last = newest(data);
      if (last !== undefined && last.state === state && last.description === description) return undefined;
    }
    const { data } = await rest.repos.createDeploymentStatus({
      ...where,
      deployment_id,
      state,
      description,
      // The batches before this one are still deployed.
      auto_inactive: false,
      ...(url !== undefined && { log_url: url }),
    });
    if (typeof data.id !== 'number') throw unexpected('the status of a deployment');
    return undefined;
  });
}

async function made(
  { rest, where }: GithubClient,
  {
    commit,
    ...more
  }: { readonly task: string; readonly environment: string; readonly commit: string; readonly description: string },
): Promise<number> {
  const { data } = await rest.repos.createDeployment({
    ...where,
    ...more,
    ref: commit,
    auto_merge: false,
    // The gates have already checked what is required.
    required_contexts: [],
  });
  if ('id' in data && typeof data.id === 'number') return data.id;
  throw unexpected('the deployment');
}

/** The one with the highest id, because ids only increase. Throws if the answer is not a list. */
function newest<T extends { readonly id: number }>(list: readonly T[]): T | undefined {
  if (!Array.isArray(list)) throw unexpected('a list');
  return (list as readonly T[]).reduce<T | undefined>(
    (last, each) => (last === undefined || each.id > last.id ? each : last),
    undefined,
  );
}
