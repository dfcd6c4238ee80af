import process from 'node:process';
import { warning } from '@actions/core';
import { ForgeError } from '@gradus/core/forge';
import { approveAs, ciJob, environmentApprovals, type CiJob, type Ticked, readRollout } from '@gradus/node/internal';
import { RepositoryError, type Site } from '@gradus/node';
import { InputError } from './inputs.ts';

/** What is approved, and the connection to the forge. */
export interface Wanted {
  readonly name: string;
  readonly place: string;
  readonly token: string;
}

/**
 * Passes on who approved the environment of this run. The gate decides whether the approval counts. Undefined if the place no longer waits.
 * Throws if the forge names no approver, or may refer to another attempt.
 */
export async function approveByRun(site: Site, { name, place, token }: Wanted): Promise<Ticked | undefined> {
  const job = ciJob(process.env);
  const runId = thisRun(job);
  const state = await readRollout(await site.store.read(), name);
  if (state === undefined) throw new RepositoryError(`Rollout ${name} was not started.`);
  if (!state.gates.some((gate) => gate.place === place && gate.kind === 'approval' && gate.verdict === 'Waiting')) {
    warning(`${name} no longer waits for approval at ${place}; nothing was handed on.`);
    return undefined;
  }
  const stage = place.slice(0, place.indexOf('/'));
  const environment = state.plan.stages.find((each) => each.name === stage)?.environment;
  if (environment === undefined)
    throw new InputError(
      `Stage ${stage} of ${name} names no environment, so nobody can approve it on the forge. Name one in the manifest, or use gradus rollout approve.`,
    );
  const { request } = job;
  if (request === undefined) throw new ForgeError('This is not a job of GitHub Actions.');
  const logins = await environmentApprovals({ request, token, runId, environment });
  if (logins.length === 0)
    throw new ForgeError(
      `Nobody approved the environment ${environment} in this run.`,
      'Give it required reviewers, and let the job of this step name it.',
    );
  return approveAs(site, name, { place, accounts: logins, forge: request.forge });
}

/** An approval of the first attempt would look like one of the second, which may be at another place. */
function thisRun({ run }: CiJob): number {
  if (run === undefined) throw new ForgeError('The runner does not say which run this is.');
  if (run.attempt !== 1)
    throw new ForgeError(
      'This run was started again, and the forge does not say which attempt an approval was given to.',
      'Start a new run of the workflow.',
    );
  return run.number;
}
