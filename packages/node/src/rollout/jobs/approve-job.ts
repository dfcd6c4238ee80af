import { ForgeError, type ForgeName } from '@gradus/core/forge';
import type { RolloutState } from '@gradus/rollout';
import { approvalPlaces, approvalStage, isOverridePlace } from '@gradus/rollout/internal';
import { environmentApprovals } from '../../connect/environment-approvals.ts';
import { RepositoryError } from '../../files/repository-error.ts';
import type { CiJob } from '../../ci/job.ts';
import { approveAs } from '../approve-as.ts';
import { startedRollout } from '../heads.ts';
import { previewStep, type Ticked } from '../steps.ts';
import { announce } from './announce.ts';
import type { RolloutJob } from './rollout-job.ts';

type PlannedStage = RolloutState['plan']['stages'][number];

/** Who approves a stage, or without one an entry of a Calendar: accounts of a forge, or without one also addresses and ids. */
export type Approvers = (
  job: RolloutJob,
  stage: PlannedStage | undefined,
) => Promise<{ readonly accounts: readonly string[]; readonly forge?: ForgeName | undefined }>;

export interface ApproveOptions {
  /** The gate: `rest/before/0`. */
  readonly place: string;
  readonly approvers: Approvers;
  /** Prints what happened, before anybody is notified. */
  readonly show: (ticked: Ticked) => void;
}

/**
 * Records approvals of a gate that waits for them, and notifies people. The gate decides again in the next step whether they count. If the
 * gate no longer waits, it warns and records nothing. Throws RepositoryError if the gate does not wait yet or the approval would not count,
 * and what `approvers` throws.
 */
export async function approveJob(
  job: RolloutJob,
  name: string,
  { place, approvers, show }: ApproveOptions,
): Promise<void> {
  const store = async (at: PlannedStage | undefined): Promise<void> => {
    const ticked = await approveAs(job.site, name, { place, ...(await approvers(job, at)) });
    show(ticked);
    await announce(job, ticked);
  };
  const state = await startedRollout(await job.site.store.read(), name);
  // The entry of a Calendar, of which the step says that it stops the emergency.
  if (state.changeType === 'emergency' && isOverridePlace(place)) return await store(undefined);
  const places = approvalPlaces(state);
  const stage = approvalStage(state, place);
  if (stage === undefined || !places.includes(place)) {
    const there = places.length === 0 ? '' : ` There is ${places.join(', ')}.`;
    throw new RepositoryError(`Rollout ${name} asks for no approval at ${place}.${there}`);
  }
  // The last result may have been recorded after the last step: then the place waits from the next step on.
  const upcoming = gateAt(state, place) === undefined ? (await previewStep(job.site, name)).state : state;
  const gate = gateAt(upcoming, place);
  // A rollout that is rolled back or paused does not get there: that is no reason to end the pipeline that carries it out.
  if (gate === undefined && (upcoming.phase === 'Pending' || upcoming.phase === 'Progressing'))
    throw new RepositoryError(
      `Rollout ${name} does not wait for approval at ${place} yet. gradus rollout next names the place that waits.`,
    );
  if (gate?.verdict !== 'Waiting')
    return job.warn(`${name} no longer waits for approval at ${place}; nothing was recorded.`);
  await store(stage);
}

function gateAt({ gates }: RolloutState, place: string): RolloutState['gates'][number] | undefined {
  return gates.find((gate) => gate.place === place);
}

/** The person who runs the verb. */
export const ownAccount: Approvers = async ({ site }) => ({ accounts: [site.by], forge: site.byForge });

/** The people who approved the environment of the stage in this run of GitHub Actions. Throws ForgeError if nobody did. */
export const environmentReviewers: Approvers = async ({ job, token }, stage) => {
  if (stage === undefined)
    throw new RepositoryError(
      'Reviewers of an environment do not approve an entry of a Calendar. Use gradus rollout approve.',
    );
  const { name, environment } = stage;
  const runId = thisRun(job);
  if (environment === undefined)
    throw new RepositoryError(
      `Stage ${name} names no environment, so nobody can approve it on the forge. Name one in the manifest, or use gradus rollout approve.`,
    );
  const { request } = job;
  if (request === undefined) throw new ForgeError('This is not a job of GitHub Actions.');
  const given = token ?? job.token(request.forge);
  const accounts = await environmentApprovals({ request, token: given, runId, environment });
  if (accounts.length === 0)
    throw new ForgeError(
      `Nobody approved the environment ${environment} in this run.`,
      'Give it required reviewers, and let the job of this step name it.',
    );
  return { accounts, forge: request.forge };
};

/** An approval of the first attempt would look like one of the second, which may be at another place. */
function thisRun({ run }: CiJob): number {
  if (run === undefined) throw new ForgeError('The runner does not say which run this is.');
  if (run.attempt !== 1)
    throw new ForgeError(
      'This run was started again, and the forge does not report which attempt an approval was given to.',
      'Start a new run of the workflow.',
    );
  return run.number;
}
