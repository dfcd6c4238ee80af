import process from 'node:process';
import { warning } from '@actions/core';
import { approve, ForgeError, type Ordered, type RolloutState } from '@gradus/core';
import {
  ciRequest,
  environmentApprovals,
  give,
  RepositoryError,
  type Site,
  type Ticked,
  readRollout,
} from '@gradus/node';
import { InputError } from './inputs.ts';

/** What a yes is for, and what the forge is asked with. */
export interface Wanted {
  readonly name: string;
  readonly place: string;
  readonly token: string;
}

/**
 * Hands on who approved the environment of this run. Whether a yes counts says the gate. Undefined where the place no longer waits.
 * Throws where the forge tells of nobody, or may tell of another attempt.
 */
export async function approveByRun(site: Site, { name, place, token }: Wanted): Promise<Ticked | undefined> {
  const runId = thisRun();
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
  const request = ciRequest(process.env);
  if (request === undefined) throw new ForgeError('This is no job of GitHub Actions.');
  const logins = await environmentApprovals({ request, token, runId, environment });
  if (logins.length === 0)
    throw new ForgeError(
      `Nobody approved the environment ${environment} in this run.`,
      'Give it required reviewers, and let the job of this step name it.',
    );
  return give(site, name, (current) => all(site, current, place, logins));
}

function all(site: Site, state: RolloutState, place: string, logins: readonly string[]): Ordered {
  const { personOf } = site.documents(state.name, state.spec);
  return logins.reduce<Ordered>(
    (ordered, login) => {
      if ('refused' in ordered) return ordered;
      const person = personOf(login) ?? login;
      const next = approve(ordered.state, { place, person, at: site.now().getTime(), source: site.runId });
      return 'refused' in next ? next : { ...next, events: [...ordered.events, ...next.events] };
    },
    { state, events: [] },
  );
}

/** A yes to the first attempt would look like one to the second, which may stand at another place. */
function thisRun(): number {
  const { GITHUB_RUN_ID: run = '', GITHUB_RUN_ATTEMPT: attempt = '' } = process.env;
  if (!/^\d{1,15}$/.test(run)) throw new ForgeError('GITHUB_RUN_ID names no run.');
  if (attempt !== '1')
    throw new ForgeError(
      'This run was started again, and the forge does not say which attempt an approval was given to.',
      'Start a new run of the workflow.',
    );
  return Number(run);
}
