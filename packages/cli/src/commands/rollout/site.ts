import { resolve } from 'node:path';
import process from 'node:process';
import { Option, type Command } from 'commander';
import type { Fleet } from '@gradus/rollout';
import {
  ciJob,
  defaultStateRef,
  readFleetFile,
  systemClock,
  withRolloutJob,
  type RolloutJob,
  type RolloutJobOptions,
} from '@gradus/node/internal';
import { UsageError } from '../../exit.ts';
import { readInstant } from '../../instant.ts';
import { printable } from '../../terminal.ts';
import { jobsOf, type JobFlags } from './jobs.ts';
import { spanOf } from './span.ts';

/** The options of every command that reads or writes the state of rollouts. */
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
    .option(
      '--remote <name>',
      'the remote that has the state (default: of the project file, otherwise origin in a CI job, this clone elsewhere)',
    )
    .option('--fleet <file>', 'what was observed of the fleet: JSON, YAML or CSV')
    .option('--fleet-command <argv...>', 'a program that prints it')
    .option('--by <account>', 'who asks: a login or an address (default: of the job, else user.email of Git)')
    .addOption(new Option('--lease <duration>', 'how long a start may take before it is looked at').default('PT15M'))
    .option('--now <instant>', 'rehearse at this instant, RFC 3339; writing needs a separate --state-ref')
    .addOption(new Option('-C <dir>', 'run as if started in this folder').default('.'));
}

/** How a command uses the state. */
interface Kind {
  /** Refuses a simulated time on the real state. */
  readonly writes: boolean;
  readonly mostStarts?: number;
  /** It may reach gates that require jobs. */
  readonly jobs?: JobFlags;
}

/** Opens the project for one command. */
export function withJob<T>(
  flags: SiteFlags,
  { writes, mostStarts, jobs }: Kind,
  verb: (job: RolloutJob) => Promise<T>,
): Promise<T> {
  const at = flags.now === undefined ? undefined : readInstant(flags.now);
  const options: RolloutJobOptions = {
    dir: resolve(flags.C),
    job: ciJob(process.env),
    lease: leaseOf(flags.lease),
    writes,
    ...(flags.from !== undefined && { from: flags.from }),
    ...(flags.stateRef !== undefined && { stateRef: flags.stateRef }),
    ...(flags.remote !== undefined && { remote: flags.remote }),
    ...fleetOf(flags),
    ...(jobs !== undefined && jobsOf(jobs, (at ?? systemClock()).getTime())),
    ...(mostStarts !== undefined && { mostStarts }),
    ...(flags.by !== undefined && { by: flags.by }),
    ...(at !== undefined && { rehearsal: at }),
    warn: (sentence) => void process.stderr.write(printable(`gradus: ${sentence}\n`)),
  };
  return withRolloutJob(options, verb);
}

function leaseOf(text: string): number {
  const lease = spanOf('--lease', text);
  if (lease > 0) return lease;
  throw new UsageError(
    `--lease ${text}: a start that may take no time has always come too late; give as long as one takes at most, such as PT15M.`,
  );
}

function fleetOf({ fleet, fleetCommand, C }: SiteFlags): Pick<RolloutJobOptions, 'fleet'> {
  if (fleet !== undefined && fleetCommand !== undefined)
    throw new UsageError('give --fleet or --fleet-command, not both.');
  if (fleet !== undefined) return { fleet: { observed: fleetIn(fleet, C) } };
  return fleetCommand === undefined ? {} : { fleet: { command: fleetCommand } };
}

/** Reads a fleet file of the command line; a problem in the file ends the command. */
export function fleetIn(path: string, dir: string, option = '--fleet'): Fleet {
  const read = readFleetFile(resolve(dir, path), path);
  if ('fleet' in read) return read.fleet;
  throw new UsageError(`${option} ${read.problem}`);
}
