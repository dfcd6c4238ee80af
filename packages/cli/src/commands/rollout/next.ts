import { appendFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { Command, Option } from 'commander';
import { actionDotenv, actionJson, actionOutputs, actionText, cellsJson } from '@gradus/rollout/internal';
import { ciJob, mostOfMatrix, nextJob, type Ticked } from '@gradus/node/internal';
import { exit, UsageError } from '../../exit.ts';
import { printable, useColor } from '../../terminal.ts';
import { writeFile } from '../../write-file.ts';
import { parseCount } from './count.ts';
import { jobOptions, type JobFlags } from './jobs.ts';
import { siteOptions, withJob, type SiteFlags } from './site.ts';

interface Options extends SiteFlags, JobFlags {
  readonly format: 'text' | 'json' | 'github' | 'gitlab';
  readonly dryRun?: boolean;
  readonly mostStarts?: string;
  readonly cells?: string;
}

export function nextCommand(done: (code: number) => void): Command {
  return jobOptions(
    siteOptions(
      new Command('next')
        .alias('tick')
        .summary('take one step: what is to be done now?')
        .description(
          'Takes one step of a rollout and says what is to be done now: deploy to some targets, look at some, wait, or nothing. The step is ' +
            'written to the state before it is printed, so a run that is killed loses nothing, and a repeated run starts nothing twice. The ' +
            'first step starts the rollout: its manifest, its policies and its list of targets are pinned.',
        )
        .argument('<name>', 'name of the Rollout'),
    ),
  )
    .addOption(
      new Option('--format <format>', 'output format').choices(['text', 'json', 'github', 'gitlab']).default('text'),
    )
    .option('--most-starts <n>', 'start no more targets than this in one step (default with github: 256)')
    .option('--cells <file>', 'also write what is to be done on which target into this file, for gradus rollout work')
    .option('--dry-run', 'say what the step would be, and write nothing')
    .addHelpText('after', examples)
    .action(async (name: string, options: Options) => done(await run(name, options)));
}

const examples = `
Examples:
  $ gradus rollout next checkout-4-2-0 --fleet fleet.csv
  $ gradus rollout next checkout-4-2-0 --dry-run
  $ gradus rollout next checkout-4-2-0 --format json --remote origin
  $ gradus rollout next checkout-4-2-0 --job smoke=passed
  $ gradus rollout tick checkout-4-2-0 --format github     matrix, has-batches, action, not-before, generation
  $ gradus rollout next checkout-4-2-0 --format gitlab --cells cells.json > step.env

github appends to the file of step outputs where the runner has one, gitlab prints a dotenv report: the same without the matrix, as GRADUS_HAS_BATCHES.

Exit codes:
  0 something is to be done, or it has succeeded   1 a person has to go on, or it has ended otherwise   2 usage or configuration   4 wait`;

async function run(name: string, options: Options): Promise<number> {
  const { format, dryRun = false, cells } = options;
  if (dryRun && cells !== undefined)
    throw new UsageError(
      '--cells with --dry-run: the starts of a dry run are not in the state, so no worker may carry them out.',
    );
  return withJob(options, { writes: !dryRun, ...mostStartsOf(options), jobs: options }, async (job) => {
    const outcome = await nextJob(job, name, {
      dryRun,
      show(ticked) {
        if (cells !== undefined) writeFile(resolve(options.C, cells), cellsJson(ticked));
        print(ticked, format);
      },
    });
    return exit[outcome];
  });
}

function mostStartsOf({ mostStarts, format }: Options): { readonly mostStarts?: number } {
  if (format !== 'github')
    return mostStarts === undefined ? {} : { mostStarts: parseCount('--most-starts', mostStarts) };
  const most = mostStarts === undefined ? mostOfMatrix : parseCount('--most-starts', mostStarts);
  if (most <= mostOfMatrix) return { mostStarts: most };
  throw new UsageError(`--most-starts ${most}: a matrix of GitHub has at most ${mostOfMatrix} jobs.`);
}

function print(ticked: Ticked, format: Options['format']): void {
  if (format === 'text') process.stdout.write(actionText(ticked, { color: useColor(process.stdout) }));
  else if (format === 'json') process.stdout.write(actionJson(ticked));
  else if (format === 'gitlab') {
    // The report goes to standard output, and the text for people to the log of the job.
    process.stderr.write(actionText(ticked, { color: false }));
    process.stdout.write(actionDotenv(ticked));
  } else {
    const text = Object.entries(actionOutputs(ticked))
      .map(([key, value]) => `${key}=${value}\n`)
      .join('');
    const file = ciJob(process.env).outputFile;
    if (file) appendFileSync(file, text);
    process.stdout.write(file ? actionText(ticked, { color: false }) : printable(text));
  }
}
