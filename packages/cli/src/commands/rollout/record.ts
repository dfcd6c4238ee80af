import { resolve } from 'node:path';
import process from 'node:process';
import { Command, Option } from 'commander';
import { parseResults, type Handed, type TargetResult } from '@gradus/rollout/internal';
import { submitResults } from '@gradus/node';
import { fileTrouble, givenText } from '@gradus/node/internal';
import { exit, UsageError } from '../../exit.ts';
import { repeatable } from '../../reporting.ts';
import { printable } from '../../terminal.ts';
import { notifyOfStep } from './notify.ts';
import { readFleetFile, siteOptions, withSite, type SiteFlags } from './site.ts';

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
      .summary('take results of starts, and what was observed')
      .description(
        'Records the results of starts and the versions seen on targets, all in one commit. A success counts where the new version was ' +
          'observed after the start. What is late, told before or about something else is named and changes nothing.',
      )
      .argument('<name>', 'name of the Rollout'),
  )
    .addOption(
      repeatable(
        '--results <file>',
        'JSON: a list of { target, generation, outcome, version, at, reason }, or of { target, version, at } that were seen; - reads standard input',
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
  $ gradus rollout record checkout-4-2-0 --results cell-1.json --results cell-2.json
  $ gradus rollout record checkout-4-2-0 --target at-01 --generation 3 --outcome succeeded --version 4.2.0
  $ gradus rollout record checkout-4-2-0 --observed fleet.csv

Exit codes:
  0 all were taken   1 some were not; each says why   2 usage, or files that cannot be used`;

async function run(name: string, options: Options): Promise<number> {
  return withSite(options, { writes: true }, async (site) => {
    const handed = handedIn(options, site.now().getTime());
    const told = await submitResults(site, name, handed);
    const lines = told.recorded.map(({ target, taken, why }) => `${taken ? 'taken  ' : 'ignored'} ${target}: ${why}`);
    process.stdout.write(printable(`${lines.join('\n')}\n`));
    await notifyOfStep(told);
    return told.recorded.every(({ taken }) => taken) ? exit.passed : exit.failed;
  });
}

function handedIn(options: Options, now: number): Handed {
  const read = (options.results ?? []).map((path) => resultsIn(path, options.C, now));
  const results = [...read.flatMap((each) => each.results ?? []), ...single(options, now)];
  const fleet = options.observed === undefined ? undefined : readFleetFile(options.observed, options.C, '--observed');
  const observed = (fleet?.targets ?? []).flatMap(({ name, version, observedAt, available }) =>
    version === undefined
      ? []
      : [{ target: name, version, at: observedAt ?? now, ...(available !== undefined && { available }) }],
  );
  const observations = [...read.flatMap((each) => each.observations ?? []), ...observed];
  if (results.length + observations.length === 0)
    throw new UsageError(
      'there is nothing to record: give --results, --observed, or --target with --generation and --outcome.',
    );
  return { results, observations };
}

function resultsIn(path: string, dir: string, now: number): Handed {
  let text: string;
  try {
    text = givenText(path === '-' ? process.stdin.fd : resolve(dir, path));
  } catch (error) {
    throw new UsageError(`--results ${path} cannot be read: ${fileTrouble(error)}.`);
  }
  const read = parseResults(text, now);
  if ('results' in read) return read;
  throw new UsageError(`--results ${path} cannot be used:\n  ${read.problems.join('\n  ')}`);
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
