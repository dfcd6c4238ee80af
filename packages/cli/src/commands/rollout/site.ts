import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { resolve } from 'node:path';
import process from 'node:process';
import { Option, type Command } from 'commander';
import { fleetFormat, type Known } from '@gradus/rollout/internal';
import { readFleet, type Fleet } from '@gradus/rollout';
import {
  ciJob,
  defaultStateRef,
  fleetFromCommand,
  fleetProblems,
  gitUser,
  openProjectSite,
  systemClock,
  fileTrouble,
  givenText,
} from '@gradus/node/internal';
import type { Site } from '@gradus/node';
import { UsageError } from '../../exit.ts';
import { readInstant } from '../../instant.ts';
import { jobsOf, type JobFlags } from './jobs.ts';
import { spanOf } from './span.ts';

/** What every command takes that reads or writes the state of rollouts. */
export interface SiteFlags {
  readonly from?: string;
  readonly stateRef?: string;
  readonly remote?: string;
  readonly fleet?: string;
  readonly fleetCommand?: readonly string[];
  readonly by?: string;
  readonly lease: string;
  readonly now?: string;
  readonly C: string;
}

export function siteOptions(command: Command): Command {
  return command
    .option('--from <ref>', 'the commit whose documents count (default: HEAD)')
    .option('--state-ref <ref>', `where the state lies (default: of the project file, else ${defaultStateRef})`)
    .option('--remote <name>', 'the remote that has the state (default: of the project file, else this clone)')
    .option('--fleet <file>', 'what was observed of the fleet: JSON, YAML or CSV')
    .option('--fleet-command <argv...>', 'a program that prints it')
    .option('--by <account>', 'who asks: a login or an address (default: of the job, else user.email of Git)')
    .addOption(new Option('--lease <duration>', 'how long a start may take before it is looked at').default('PT15M'))
    .option('--now <instant>', 'rehearse at this instant, RFC 3339; writing needs a separate --state-ref')
    .addOption(new Option('-C <dir>', 'run as if started in this folder').default('.'));
}

/** What a command does with the state. */
interface Kind {
  /** Refuses a supposed time on the state that counts. */
  readonly writes: boolean;
  readonly mostStarts?: number;
  /** It may come to gates that ask for jobs. */
  readonly jobs?: JobFlags;
}

/** Opens the repository for one command. */
export async function withSite<T>(
  flags: SiteFlags,
  { writes, mostStarts, jobs }: Kind,
  work: (site: Site) => Promise<T>,
): Promise<T> {
  const dir = resolve(flags.C);
  const at = flags.now === undefined ? undefined : readInstant(flags.now);
  if (writes && at !== undefined && (flags.stateRef === undefined || flags.stateRef === defaultStateRef))
    throw new UsageError(
      'a step at a simulated time is written to a separate ref only: add --state-ref refs/heads/rehearsal.',
    );
  const now = at === undefined ? systemClock : () => at;
  const lease = spanOf('--lease', flags.lease);
  if (lease === 0)
    throw new UsageError(
      `--lease ${flags.lease}: a start that may take no time has always come too late; give as long as one takes at most, such as PT15M.`,
    );
  const job = ciJob(process.env);
  const site = await openProjectSite({
    dir,
    ...(flags.from !== undefined && { from: flags.from }),
    ...fleetOf(flags, dir),
    ...(jobs !== undefined && jobsOf(jobs, now().getTime())),
    runId: job.runId ?? `${hostname()}-${process.pid}-${randomUUID().slice(0, 8)}`,
    lease,
    ...(mostStarts !== undefined && { mostStarts }),
    ...(flags.by === undefined && job.actor !== undefined && { byForge: job.forge }),
    by: flags.by ?? job.actor ?? ((await gitUser(dir)) || 'nobody'),
    now,
    ...(flags.stateRef !== undefined && { stateRef: flags.stateRef }),
    ...(flags.remote !== undefined && { remote: flags.remote }),
  });
  try {
    return await work(site);
  } finally {
    await site.close();
  }
}

function fleetOf({ fleet, fleetCommand }: SiteFlags, dir: string): { readonly fleet?: () => Promise<Known<Fleet>> } {
  if (fleet !== undefined && fleetCommand !== undefined)
    throw new UsageError('give --fleet or --fleet-command, not both.');
  if (fleet !== undefined) return { fleet: async () => readFleetFile(fleet, dir) };
  if (fleetCommand !== undefined) return { fleet: () => fleetFromCommand(fleetCommand, { read: readFleet }) };
  return {};
}

/** Reads a fleet file of the command line; what is wrong with it ends the command. */
export function readFleetFile(path: string, dir: string, option = '--fleet'): Fleet {
  let text: string;
  try {
    text = givenText(resolve(dir, path));
  } catch (error) {
    throw new UsageError(`${option} ${path} cannot be read: ${fileTrouble(error)}.`);
  }
  const read = readFleet(text, fleetFormat(path));
  if (read.ok) return read.fleet;
  throw new UsageError(`${option} ${path} is not a valid fleet:\n${fleetProblems(path, read.problems)}`);
}
