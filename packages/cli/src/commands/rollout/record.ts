import { resolve } from 'node:path';
import process from 'node:process';
import { Command, Option } from 'commander';
import { counted } from '@gradus/core/internal';
import type { Handed, TargetResult } from '@gradus/rollout/internal';
import { recordJob, type RecordedResults } from '@gradus/node/internal';
import { exit, UsageError } from '../../exit.ts';
import { repeatable } from '../../reporting.ts';
import { printable } from '../../terminal.ts';
import { fleetIn, siteOptions, withJob, type SiteFlags } from './site.ts';

interface Options extends SiteFlags {
  readonly results?: readonly string[];
  readonly observed?: string;
  readonly target?: string;
  readonly generation?: string;
  readonly outcome?: TargetResult['outcome'];
  readonly version?: string;
  readonly reason?: string;
}

export function recordCommand(done: (code: number) => void): Command {
  return siteOptions(
    new Command('record')
      .summary('record results of deployments and observed versions')
      .description(
        'Records the results of deployments and the versions observed on targets, all in one commit. A deployment succeeded if the new ' +
          'version was observed after its start. Results that were recorded before, or that have nothing new, are counted. Results that ' +
          'are late or about another deployment are listed and ignored.',
      )
      .argument('<name>', 'name of the Rollout'),
  )
    .addOption(
      repeatable(
        '--results <path>',
        'a file, or a folder of .json files: a list of { target, generation, outcome, version, at, reason }, or of { target, version, at } that were seen; - reads standard input',
      ),
    )
    .option('--observed <file>', 'a fleet file with the versions that were seen and when')
    .option('--target <name>', 'one result: of which target')
    .option('--generation <n>', 'of which start')
    .addOption(new Option('--outcome <outcome>', 'the result').choices(['succeeded', 'failed']))
    .option('--version <version>', 'the version that was seen on it')
    .option('--reason <text>', 'why it failed')
    .addHelpText('after', examples)
    .action(async (name: string, options: Options) => done(await run(name, options)));
}

const examples = `
Examples:
  $ gradus rollout record checkout-4-2-0 --results results.json
  $ gradus rollout record checkout-4-2-0 --results cell-1.json --results cells
  $ gradus rollout record checkout-4-2-0 --target at-01 --generation 3 --outcome succeeded --version 4.2.0
  $ gradus rollout record checkout-4-2-0 --observed fleet.csv

Exit codes:
  0 all were taken, or had nothing new   1 some could not be taken; each says why   2 usage, or files that cannot be used; the others were recorded`;

async function run(name: string, options: Options): Promise<number> {
  return withJob(options, { writes: true }, async (job) => {
    const sources = (options.results ?? []).map((path) => ({
      name: path,
      at: path === '-' ? process.stdin.fd : resolve(options.C, path),
    }));
    const more = moreOf(options, job.site.now().getTime());
    const { count, ignored, problems } = await recordJob(job, name, { sources, more, show: print });
    if (problems.length > 0) throw new UsageError(problems.map((problem) => `--results ${problem}`).join('\n'));
    if (count === 0) throw new UsageError(nothing(options));
    return ignored.length === 0 ? exit.passed : exit.failed;
  });
}

function print({ recorded }: RecordedResults): void {
  const news = recorded.filter(({ unchanged }) => unchanged !== true);
  const lines = news.map(({ target, taken, why }) => `${taken ? 'taken  ' : 'ignored'} ${target}: ${why}`);
  process.stdout.write(printable([...lines, ...unchangedLines(recorded)].map((line) => `${line}\n`).join('')));
}

/** A fleet has many targets with nothing to report, so there is one line for each reason. */
function unchangedLines(recorded: RecordedResults['recorded']): string[] {
  const byReason = Map.groupBy(
    recorded.filter(({ unchanged }) => unchanged === true),
    ({ why }) => why,
  );
  return [...byReason].map(([why, { length }]) => `unchanged ${counted(length, 'target')}: ${why}`);
}

function nothing({ results = [] }: Options): string {
  return results.length === 0
    ? 'there is nothing to record: give --results, --observed, or --target with --generation and --outcome.'
    : `there are no results in ${results.join(', ')}.`;
}

/** Results from options, or observations. */
function moreOf(options: Options, now: number): Handed {
  const fleet = options.observed === undefined ? undefined : fleetIn(options.observed, options.C, '--observed');
  const observations = (fleet?.targets ?? []).flatMap(({ name, version, observedAt, available }) =>
    version === undefined
      ? []
      : [{ target: name, version, at: observedAt ?? now, ...(available !== undefined && { available }) }],
  );
  return { results: single(options, now), observations };
}

function single({ target, generation, outcome, version, reason }: Options, at: number): TargetResult[] {
  if (target === undefined) return [];
  if (generation === undefined || outcome === undefined || !/^\d+$/.test(generation))
    throw new UsageError('--target needs --generation, a whole number, and --outcome succeeded or failed.');
  return [
    {
      target,
      generation: Number(generation),
      outcome,
      at,
      ...(version !== undefined && { version }),
      ...(reason !== undefined && { reason }),
    },
  ];
}
