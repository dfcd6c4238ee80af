import { resolve } from 'node:path';
import process from 'node:process';
import { Command, Option } from 'commander';
import {
  diffPlans,
  explainTarget,
  planDiffMarkdown,
  planDiffText,
  planJson,
  planMarkdown,
  planSvg,
  planText,
  timeline,
  type PlanReport,
  type Timeline,
} from '@gradus/rollout/internal';
import { isUnreadable } from '@gradus/core/forge';
import { lintPlan, planRollout, type Fleet, type Plan } from '@gradus/rollout';
import { stableJson, type RolloutSpec } from '@gradus/core/internal';
import { openSource, rolloutSettings, systemClock, type RolloutSource } from '@gradus/node/internal';
import { exit, UsageError } from '../../exit.ts';
import { readInstant } from '../../instant.ts';
import { printable, useColor } from '../../terminal.ts';
import { reportFormat, reportFormats, writeReport, type RolloutReportFormat } from './report-file.ts';
import { fleetOf, manifestOf, type FleetFlags } from './sources.ts';
import { spanOf } from './span.ts';

interface Options extends FleetFlags {
  readonly from?: string;
  readonly start?: string;
  readonly deployTime: string;
  readonly detectionTime?: string;
  readonly diff?: string;
  readonly explain?: string;
  readonly names?: boolean;
  readonly format: string;
}

export function planCommand(done: (code: number) => void): Command {
  return new Command('plan')
    .summary('which target is updated when')
    .description(
      'Shows the stages and batches of a rollout, the earliest dates under windows, freezes and soaks, how much of the fleet and of each failure ' +
        'domain is exposed when, and what the plan risks. Nothing is started. Reads the working tree.',
    )
    .argument('<name>', 'name of the Rollout')
    .option('--from <ref>', 'read the documents of a commit instead')
    .option('--fleet <file>', 'the fleet: JSON, YAML or CSV (default: the file that the manifest names)')
    .option('--fleet-command <argv...>', 'a program that prints it')
    .option('--start <instant>', 'when it would begin, RFC 3339 (default: now)')
    .addOption(new Option('--deploy-time <duration>', 'how long the update of one target takes').default('PT5M'))
    .option('--detection-time <duration>', 'how long it takes until a fault is seen; soaks are compared with it')
    .option('--diff <ref>', 'what changes against the manifest of a commit')
    .option('--explain <target>', 'why one target is where it is')
    .option('--names', 'list all targets')
    .option('--format <format[=file]>', reportFormats.join(', '), 'text')
    .addOption(new Option('-C <dir>', 'run as if started in this folder').default('.'))
    .addHelpText('after', examples)
    .action(async (name: string, options: Options) => done(await run(name, options)));
}

const examples = `
Examples:
  $ gradus rollout plan checkout-4-2-0 --fleet fleet.csv
  $ gradus rollout plan checkout-4-2-0 --fleet fleet.csv --explain at-03
  $ gradus rollout plan checkout-4-2-0 --fleet fleet.csv --diff origin/main
  $ gradus rollout plan checkout-4-2-0 --fleet fleet.csv --format svg=plan.svg

Exit codes:
  0 it can be carried out   1 it cannot get through   2 usage, or files that cannot be used`;

async function run(name: string, options: Options): Promise<number> {
  const [format, file] = reportFormat(options.format, 'a plan');
  const start = options.start === undefined ? systemClock() : readInstant(options.start, '--start');
  const source = await openSource(resolve(options.C), {
    ...(options.from !== undefined && { from: options.from }),
    now: () => start,
  });
  try {
    const spec = manifestOf(source, name);
    const fleet = await fleetOf(source, spec, options);
    if (options.explain !== undefined) return explain(name, spec, fleet, options.explain);
    const plan = planRollout({ name, spec, fleet });
    const dates = datesOf(source, name, spec, plan, start, options);
    if (options.diff !== undefined)
      return await diff(source, name, { plan, timeline: dates }, start, options, [format, file]);
    const detectionTime =
      options.detectionTime === undefined ? {} : { detectionTime: spanOf('--detection-time', options.detectionTime) };
    const hasProvider = rolloutSettings(source.tree).prometheus !== undefined;
    const findings = lintPlan({ plan, spec, fleet, timeline: dates, hasProvider, ...detectionTime });
    writeReport(
      textOf({ plan, timeline: dates, findings, names: options.names === true }, format, file === undefined),
      file,
      options.C,
    );
    return findings.some(({ level }) => level === 'error') ? exit.failed : exit.passed;
  } finally {
    await source.close();
  }
}

function datesOf(
  source: RolloutSource,
  name: string,
  spec: RolloutSpec,
  plan: Plan,
  start: Date,
  options: Options,
): Timeline {
  const { facts, changeType } = source.documents(name, spec);
  const { windows, calendars, zone } = facts;
  if (isUnreadable(windows)) throw new UsageError(`whether windows are open is not known: ${windows.unreadable}.`);
  if (isUnreadable(calendars)) throw new UsageError(`which calendars there are is not known: ${calendars.unreadable}.`);
  return timeline(plan, spec, {
    start: start.getTime(),
    windows,
    calendars,
    zone,
    deployTime: spanOf('--deploy-time', options.deployTime),
    changeType,
  });
}

function explain(name: string, spec: RolloutSpec, fleet: Fleet, target: string): number {
  const { outcome, place, because } = explainTarget({ name, spec, fleet }, target);
  const where = place
    ? `${target} is in batch ${place.batch} of ${place.batches} of stage ${place.stage}.`
    : `${target} is not in the plan.`;
  process.stdout.write(printable(`${[where, ...because.map((text) => `  ${text}`)].join('\n')}\n`));
  return outcome === 'unknown' ? exit.failed : exit.passed;
}

async function diff(
  source: RolloutSource,
  name: string,
  after: { readonly plan: Plan; readonly timeline: Timeline },
  start: Date,
  options: Options,
  [format, file]: readonly [RolloutReportFormat, string | undefined],
): Promise<number> {
  const base = await openSource(resolve(options.C), { from: options.diff!, now: () => start });
  try {
    const { spec } = base.documents(name);
    if (spec === undefined)
      throw new UsageError(`there was no Rollout ${name} at ${options.diff}, so that all of its plan is new.`);
    const plan = planRollout({ name, spec, fleet: await fleetOf(base, spec, options) });
    const before = { plan, timeline: datesOf(base, name, spec, plan, start, options) };
    const { zone } = source.documents(name).facts;
    const found = diffPlans(before, after);
    const color = file === undefined && useColor(process.stdout);
    if (format === 'json') writeReport(stableJson(found), file, options.C);
    else
      writeReport(
        format === 'markdown' ? planDiffMarkdown(found, zone) : planDiffText(found, { zone, color }),
        file,
        options.C,
      );
    return exit.passed;
  } finally {
    await base.close();
  }
}

function textOf(
  report: PlanReport & { readonly timeline: Timeline },
  format: RolloutReportFormat,
  isTerminal: boolean,
): string {
  if (format === 'json') return planJson(report);
  if (format === 'markdown') return planMarkdown(report);
  return format === 'svg' ? planSvg(report) : planText({ ...report, color: isTerminal && useColor(process.stdout) });
}
