import { resolve } from 'node:path';
import process from 'node:process';
import { Command, Option } from 'commander';
import { exitCode, formats, type FailOn, type Report } from '@gradus/core';
import { checkRepository } from '@gradus/node';
import { exit, UsageError } from '../exit.ts';
import { readData } from '../data.ts';
import { remember } from '../last-report.ts';
import { progress } from '../progress.ts';
import { readInstant } from '../instant.ts';
import { didYouMean } from '../suggestion.ts';
import { printable, useColor } from '../terminal.ts';
import { version } from '../version.ts';
import { writeFile } from '../write-file.ts';

interface Options {
  readonly base?: string;
  readonly target?: string;
  readonly head?: string;
  readonly now?: string;
  readonly data?: readonly string[];
  readonly require?: readonly string[];
  readonly format?: readonly string[];
  readonly failOn: FailOn;
  readonly policyFrom: 'target' | 'head';
  readonly C: string;
}

/** An option that may be given several times. Its default is not shown: an empty list says nothing. */
function repeatable(flags: string, description: string): Option {
  return new Option(flags, `${description} (repeatable)`).argParser(
    (value: string, before: readonly string[] | undefined) => [...(before ?? []), value],
  );
}

export function checkCommand(done: (code: number) => void): Command {
  return new Command('check')
    .summary('judge documents, or what a branch changes')
    .description(
      'Judges the documents of a repository by its policies.\n\n' +
        'Without --base all documents are judged and every finding counts. With --base the difference is judged: documents of the ' +
        'target branch decide what is asked, and only findings that the change brings along count.',
    )
    .argument('[paths...]', 'show only findings in these files or folders; everything is judged all the same')
    .option('--base <ref>', 'judge the difference to the merge base with this branch or commit')
    .option('--target <ref>', 'the branch whose rules decide (default: --base)')
    .option('--head <ref>', 'judge this commit instead of the working tree; nothing is read from the disk')
    .option('--now <instant>', 'judge as at this instant, RFC 3339; the verdict is marked simulated')
    .addOption(repeatable('--data <name=file>', 'give a value from outside the tree, JSON or YAML'))
    .addOption(
      repeatable(
        '--require <fact>',
        `a fact whose absence is undecided instead of not asked: ${facts.join(', ')}, data.NAME`,
      ),
    )
    .addOption(
      repeatable(
        '--format <format[=file]>',
        `${formats.map(({ name }) => name).join(', ')}; several at once, each to its file`,
      ),
    )
    .addOption(
      new Option('--fail-on <level>', 'the least enforcement whose findings fail the command')
        .choices(['waivable', 'advisory', 'never'])
        .default('waivable'),
    )
    .addOption(
      new Option(
        '--policy-from <side>',
        'whose rules decide; `head` is for developing policies and marks the verdict simulated',
      )
        .choices(['target', 'head'])
        .default('target'),
    )
    .option('-C <dir>', 'run as if started in this folder', '.')
    .addHelpText('after', examples)
    .action(async (paths: string[], options: Options) => done(await run(paths, options)));
}

/** What --require can name, besides `data.NAME`. */
const facts = ['base', 'review', 'evidence', 'history'];

const examples = `
Formats:
${formats.map(({ name, description }) => `  ${name.padEnd(10)}${description}`).join('\n')}

Examples:
  $ gradus check                                                judge the working tree
  $ gradus check --base origin/main                             judge what this branch changes
  $ gradus check systems/checkout.yaml                          show only findings of one file
  $ gradus check --base origin/main --format github --format sarif=gradus.sarif
  $ gradus check --now 2026-12-24T08:00:00+01:00                what would be said on Christmas Eve
  $ gradus check --data contacts=contacts.json --require data.contacts

Exit codes:
  0 passed   1 failed   2 usage or configuration   3 undecided, or nothing was checked   4 pending`;

async function run(paths: readonly string[], options: Options): Promise<number> {
  const outputs = (options.format ?? []).map(parseFormat);
  const required = (options.require ?? []).map(parseFact);
  if (options.target !== undefined && options.base === undefined)
    throw new UsageError('--target needs --base: without a base there is no difference to judge.');
  const dir = resolve(options.C);
  const show = progress();
  const checked = await checkRepository({
    dir,
    ...(options.base !== undefined && { base: options.base }),
    ...(options.target !== undefined && { target: options.target }),
    ...(options.head !== undefined && { head: options.head }),
    ...(options.now !== undefined && { now: readInstant(options.now) }),
    data: readData(options.data ?? [], dir),
    require: required,
    policyFrom: options.policyFrom,
    paths: paths.map((path) => resolve(dir, path)),
    onProgress: show.update,
  }).finally(show.end);
  const report = (color: boolean): Report => ({
    verdict: checked.verdict,
    version,
    prefix: checked.prefix,
    source: checked.source,
    policy: checked.policy,
    color,
  });
  remember(checked, report(false));
  const targets = outputs.length > 0 ? outputs : [{ format: formats[0]!, file: undefined }];
  for (const { format, file } of targets) {
    if (file === undefined) process.stdout.write(format.reporter(report(useColor(process.stdout))));
    else writeFile(resolve(dir, file), format.reporter(report(false)));
  }
  if (checked.nothing !== undefined) process.stderr.write(printable(`gradus: ${checked.nothing}\n`));
  const code = exitCode(checked.verdict, options.failOn, checked.nothing !== undefined);
  if (code === exit.failed && checked.verdict.state === 'passed')
    process.stderr.write('gradus: advisory findings fail this run (--fail-on advisory).\n');
  if (code === exit.passed && checked.verdict.state !== 'passed')
    process.stderr.write('gradus: no finding fails this run (--fail-on never).\n');
  return code;
}

function parseFact(text: string): string {
  if (facts.includes(text) || /^data\.\w+$/.test(text)) return text;
  throw new UsageError(`there is no fact "${text}" to require.${didYouMean(text, [...facts, 'data.NAME'])}`);
}

function parseFormat(text: string): { format: (typeof formats)[number]; file: string | undefined } {
  const [name, ...rest] = text.split('=');
  const format = formats.find((candidate) => candidate.name === name);
  if (!format)
    throw new UsageError(
      `there is no format "${name}".${didYouMean(
        name ?? '',
        formats.map((known) => known.name),
      )}`,
    );
  const file = rest.join('=');
  if (rest.length > 0 && file === '')
    throw new UsageError(`--format ${name}= needs the name of a file, or no equals sign.`);
  return { format, file: rest.length > 0 ? file : undefined };
}
