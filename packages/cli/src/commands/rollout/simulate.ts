import { resolve } from 'node:path';
import process from 'node:process';
import { Command, Option } from 'commander';
import {
  compareStrategies,
  madeUpFleet,
  simulationJson,
  simulationMarkdown,
  simulationSvg,
  simulationText,
  worldFaults,
  type StrategyComparison,
} from '@gradus/rollout/internal';
import type { Fleet } from '@gradus/rollout';
import type { RolloutSpec } from '@gradus/core/internal';
import { openSource, systemClock, type RolloutSource } from '@gradus/node/internal';
import { exit, UsageError } from '../../exit.ts';
import { readInstant } from '../../instant.ts';
import { useColor } from '../../terminal.ts';
import { reportFormat, reportFormats, writeReport, type RolloutReportFormat } from './report-file.ts';
import { fleetOf, manifestOf, type FleetFlags } from './sources.ts';
import { strategiesOf } from './strategies.ts';
import { trialOf, wholeNumber, type TrialFlags } from './trial.ts';

interface Options extends FleetFlags, TrialFlags {
  readonly from?: string;
  readonly targets?: string;
  readonly start?: string;
  readonly compare?: readonly string[];
  readonly format: string;
}

export function simulateCommand(done: (code: number) => void): Command {
  const command = new Command('simulate')
    .summary('what would a fault reach?')
    .description(
      'Carries a rollout through a made-up world, with the planner and the state machine that carry real ones: how long a good version takes, and ' +
        'how many targets have a bad one when its fault comes to light, so long after the first target has it, or once targets have had it ' +
        'for so long in sum. The same seed and start give the same result. Nothing is started. Reads the working tree.',
    )
    .argument('<name>', 'name of the Rollout')
    .option(
      '--compare <strategy...>',
      'other strategies beside it: a Rollout by name, all-at-once, or cumulative batches with the soak after each, as in 1%,10%,50%@PT1H',
    )
    .option('--from <ref>', 'read the documents of a commit instead')
    .option('--fleet <file>', 'the fleet: JSON, YAML or CSV (default: the file that the manifest names)')
    .option('--fleet-command <argv...>', 'a program that prints it')
    .option('--targets <n>', 'a made-up fleet of so many targets in three zones')
    .option('--start <instant>', 'when it begins, RFC 3339 (default: now)');
  return trialOptions(command)
    .option('--format <format[=file]>', reportFormats.join(', '), 'text')
    .addOption(new Option('-C <dir>', 'run as if started in this folder').default('.'))
    .addHelpText('after', examples)
    .action(async (name: string, options: Options) => done(await run(name, options)));
}

/** Independent of `--no-fault`, and may be combined with it. */
class WorldFaultOption extends Option {
  override attributeName(): string {
    return 'worldFaults';
  }
}

function trialOptions(command: Command): Command {
  return command
    .option('--no-fault', 'only a good version')
    .addOption(
      new WorldFaultOption(
        '--fault <faults...>',
        'faults of the world, which hit a good version, too: every command fails on one target, or commands return before the version runs',
      ).choices(worldFaults),
    )
    .addOption(
      new Option('--detection-time <duration>', 'a fault is found so long after the first target has it').default(
        'PT1H',
      ),
    )
    .option(
      '--detection-exposure <target-minutes>',
      'or once targets have had it for so long in sum (default: what a hundredth of them has in the detection time)',
    )
    .option('--exponential', 'it is found by chance, at the same rate at any moment; the two above are means')
    .addOption(
      new Option('--response <response>', 'what follows when it is found')
        .choices(['abort', 'rollback'])
        .default('abort'),
    )
    .addOption(new Option('--deploy-time <duration>', 'how long the update of one target takes').default('PT5M'))
    .addOption(new Option('--approval-time <duration>', 'how long people take to approve').default('PT1H'))
    .addOption(new Option('--failure-rate <share>', 'of updates that fail by themselves, such as 0.1%').default('0%'))
    .addOption(new Option('--silence-rate <share>', 'of updates of which nobody hears').default('0%'))
    .addOption(
      new Option('--false-alarm-rate <share>', 'of measurements that say that a good version is bad').default('0%'),
    )
    .addOption(new Option('--runs <n>', 'how often, where something is left to chance').default('100'))
    .addOption(new Option('--seed <n>', 'what chance is drawn with').default('1'));
}

const examples = `
Examples:
  $ gradus rollout simulate checkout-4-2-0 --fleet fleet.csv
  $ gradus rollout simulate checkout-4-2-0 --fleet fleet.csv --compare all-at-once 1%,10%,50%@PT1H
  $ gradus rollout simulate checkout-4-2-0 --fleet fleet.csv --detection-time PT4H --exponential --failure-rate 0.1%
  $ gradus rollout simulate checkout-4-2-0 --fleet fleet.csv --compare all-at-once --format svg=simulation.svg

Exit codes:
  0 a good version gets through   1 none does, or a limit was broken   2 usage, or files that cannot be used`;

async function run(name: string, options: Options): Promise<number> {
  const [format, file] = reportFormat(options.format, 'a simulation');
  const start = options.start === undefined ? systemClock() : readInstant(options.start, '--start');
  const source = await openSource(resolve(options.C), {
    ...(options.from !== undefined && { from: options.from }),
    now: () => start,
  });
  try {
    const spec = manifestOf(source, name);
    const fleet = await simulatedFleet(source, spec, options);
    const strategies = strategiesOf(source, { name, spec, fleet, start, compare: options.compare ?? [] });
    const comparison = compareStrategies(strategies, trialOf(options, strategies[0]!.simulation.plan));
    writeReport(textOf(comparison, format, file === undefined), file, options.C);
    return codeOf(comparison);
  } finally {
    await source.close();
  }
}

async function simulatedFleet(source: RolloutSource, spec: RolloutSpec, options: Options): Promise<Fleet> {
  const { targets, fleet, fleetCommand } = options;
  if (targets === undefined) return fleetOf(source, spec, options);
  if (fleet !== undefined || fleetCommand !== undefined)
    throw new UsageError('give --targets, or a fleet that there is, not both.');
  return madeUpFleet(wholeNumber('--targets', targets, 1, 1_000_000), 3, spec.availability?.topologyKey);
}

function textOf(comparison: StrategyComparison, format: RolloutReportFormat, isTerminal: boolean): string {
  if (format === 'json') return simulationJson(comparison);
  if (format === 'markdown') return simulationMarkdown(comparison);
  if (format === 'svg') return simulationSvg(comparison);
  return simulationText(comparison, { color: isTerminal && useColor(process.stdout) });
}

function codeOf({ strategies }: StrategyComparison): number {
  const isBroken = strategies.some(({ violations: { capacity, order } }) => capacity + order > 0);
  return isBroken || strategies[0]!.good.completion === undefined ? exit.failed : exit.passed;
}
