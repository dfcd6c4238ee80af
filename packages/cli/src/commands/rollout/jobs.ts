import { resolve } from 'node:path';
import process from 'node:process';
import type { Command } from 'commander';
import { parseJobs, type JobResult } from '@gradus/rollout/internal';
import { fileTrouble, givenText, type RolloutJobOptions } from '@gradus/node/internal';
import { UsageError } from '../../exit.ts';
import { repeatable } from '../../reporting.ts';

/** The results of jobs that test gates require. */
export interface JobFlags {
  readonly job?: readonly string[];
  readonly jobs?: string;
  readonly C: string;
}

export function jobOptions(command: Command): Command {
  return command
    .addOption(
      repeatable(
        '--job <name=result>',
        'the result of a job that a test gate requires: passed, failed or running (default: what the forge of this job says)',
      ),
    )
    .option(
      '--jobs <file>',
      'the same as JSON, {"smoke": "passed"} or what toJSON(needs) gives in GitHub; - reads standard input',
    );
}

/** The given results, with the current time. Without any, the command reads those of the forge. */
export function jobsOf(flags: JobFlags, now: number): Pick<RolloutJobOptions, 'jobResults'> {
  if (flags.jobs === undefined && flags.job === undefined) return {};
  const inJobsFile = flags.jobs === undefined ? [] : inFile(flags.jobs, flags.C, now);
  return { jobResults: [...inJobsFile, ...single(flags.job ?? [], now)] };
}

function single(given: readonly string[], at: number): JobResult[] {
  const told = new Map<string, string>();
  return given.map((text): JobResult => {
    const split = text.lastIndexOf('=');
    const [job, result] = [text.slice(0, Math.max(0, split)), text.slice(split + 1)];
    if (job === '' || (result !== 'passed' && result !== 'failed' && result !== 'running'))
      throw new UsageError(
        `--job ${JSON.stringify(text)} is not the name of a job with passed, failed or running, such as smoke=passed.`,
      );
    const other = told.get(job);
    if (other !== undefined && other !== result)
      throw new UsageError(`--job ${job} is said to be ${other}, and ${result}.`);
    told.set(job, result);
    return { job, result, at };
  });
}

function inFile(path: string, dir: string, now: number): readonly JobResult[] {
  let text: string;
  try {
    text = givenText(path === '-' ? process.stdin.fd : resolve(dir, path));
  } catch (error) {
    throw new UsageError(`--jobs ${path} cannot be read: ${fileTrouble(error)}.`);
  }
  const read = parseJobs(text, now);
  if ('jobs' in read) return read.jobs;
  throw new UsageError(`--jobs ${path} cannot be used:\n  ${read.problems.join('\n  ')}`);
}
