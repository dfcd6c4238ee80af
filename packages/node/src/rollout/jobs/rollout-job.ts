import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import process from 'node:process';
import { readFleet, type Fleet } from '@gradus/rollout';
import type { JobResult } from '@gradus/rollout/internal';
import type { CiJob } from '../../ci/job.ts';
import { systemClock } from '../../clock.ts';
import { jobConnection } from '../../connect/connect.ts';
import { fleetFromCommand } from '../fleet-command.ts';
import { forgeJobs } from '../forge-jobs.ts';
import { gitUser } from '../git-user.ts';
import { openProjectSite } from '../project-site.ts';
import type { Site, SiteOptions } from '../site.ts';

/** What one command or CI job gives to drive rollouts, parsed. The command line and the action fill it in, and differ in nothing else. */
export interface RolloutJobOptions {
  /** A folder of the project. The command that lists the fleet runs in it. */
  readonly dir: string;
  readonly job: CiJob;
  /** For the forge of the job. Default: the token of the job. */
  readonly token?: string;
  /** The commit whose documents count. Default HEAD. */
  readonly from?: string;
  /** Full name of the ref of the state. Default: as the project file says. */
  readonly stateRef?: string;
  /** Default: as the project file says; otherwise `origin` in a job of a forge, whose clone is thrown away, and this clone elsewhere. */
  readonly remote?: string;
  /** The observed fleet, or the command that prints it. Default: the fleet file that the manifest names. */
  readonly fleet?: { readonly observed: Fleet } | { readonly command: readonly string[] };
  /** Results of the jobs that test gates require. Default: what the forge of the job reports. */
  readonly jobResults?: readonly JobResult[];
  /** How long a start may take, milliseconds. */
  readonly lease: number;
  readonly mostStarts?: number;
  /** The account or address of the person who acts. Default: the account that started the job, otherwise `user.email` of Git. */
  readonly by?: string;
  /** The verb writes to the state. */
  readonly writes: boolean;
  /** The simulated time of a rehearsal. A verb that writes then needs a `stateRef` of its own. */
  readonly rehearsal?: Date;
  /** Report the batches of stages with an environment as deployments after a step that changed something. Default false. */
  readonly deployments?: boolean;
  /** Receives what people or the forge could not be notified of, a sentence each. It does not change the result. */
  readonly warn: (sentence: string) => void;
}

/** What all verbs of one command or CI job share: the project with its state, and whom to notify. */
export interface RolloutJob extends Pick<RolloutJobOptions, 'job' | 'token' | 'deployments' | 'warn'> {
  readonly site: Site;
  /** Targets of the observed fleet that have a version without the time of the observation. */
  readonly undated: number;
}

/** Opens the project with the state of its rollouts for one verb, and closes it afterwards. Throws RepositoryError and ConfigurationError. */
export async function withRolloutJob<T>(options: RolloutJobOptions, verb: (job: RolloutJob) => Promise<T>): Promise<T> {
  const { job, token, deployments, warn } = options;
  const site = await openProjectSite(await siteOf(options));
  try {
    return await verb({
      site,
      job,
      undated: undatedIn(options),
      ...(token !== undefined && { token }),
      ...(deployments !== undefined && { deployments }),
      warn,
    });
  } finally {
    await site.close();
  }
}

async function siteOf(options: RolloutJobOptions): Promise<Parameters<typeof openProjectSite>[0]> {
  const { dir, job, from, stateRef, remote, lease, mostStarts, writes, rehearsal } = options;
  return {
    dir,
    lease,
    ...(from !== undefined && { from }),
    ...(stateRef !== undefined && { stateRef }),
    ...(remote !== undefined && { remote }),
    ...(job.forge !== undefined && { otherwiseRemote: 'origin' }),
    ...(mostStarts !== undefined && { mostStarts }),
    ...fleetOf(options),
    ...jobsOf(options),
    runId: job.runId ?? `${hostname()}-${process.pid}-${randomUUID().slice(0, 8)}`,
    ...(await actorOf(options)),
    now: rehearsal === undefined ? systemClock : () => rehearsal,
    rehearses: writes && rehearsal !== undefined,
  };
}

function undatedIn({ fleet }: RolloutJobOptions): number {
  if (fleet === undefined || !('observed' in fleet)) return 0;
  return fleet.observed.targets.filter(({ version, observedAt }) => version !== undefined && observedAt === undefined)
    .length;
}

function fleetOf({ fleet, dir }: RolloutJobOptions): Pick<SiteOptions, 'fleet'> {
  if (fleet === undefined) return {};
  if ('observed' in fleet) return { fleet: async () => fleet.observed };
  return { fleet: () => fleetFromCommand(fleet.command, { read: readFleet, cwd: dir }) };
}

/** Without results and without a forge a test gate waits. */
function jobsOf({ job, token, jobResults }: RolloutJobOptions): Pick<SiteOptions, 'jobs'> {
  if (jobResults !== undefined) return { jobs: async () => ({ results: jobResults, unreadable: [] }) };
  const connection = jobConnection(job, token);
  return connection === undefined || connection.token === '' ? {} : { jobs: forgeJobs(connection) };
}

/** Only an account that the runner names is one of its forge; `--by` may be an address or an id. */
async function actorOf({ by, job, dir }: RolloutJobOptions): Promise<Pick<SiteOptions, 'by' | 'byForge'>> {
  if (by !== undefined) return { by };
  if (job.actor !== undefined) return { by: job.actor, byForge: job.forge };
  return { by: (await gitUser(dir)) ?? 'nobody' };
}
