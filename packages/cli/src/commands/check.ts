import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import type { FailOn } from '@gradus/core';
import { checkRepository } from '@gradus/node';
import { UsageError } from '../exit.ts';
import { readData } from '../data.ts';
import { progress } from '../progress.ts';
import { readInstant } from '../instant.ts';
import { failOnOption, formatList, formatOption, parseOutput, repeatable, report } from '../reporting.ts';
import { didYouMean } from '../suggestion.ts';

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
    .addOption(formatOption())
    .addOption(failOnOption())
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
${formatList}

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
  const outputs = (options.format ?? []).map(parseOutput);
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
  return report(checked, outputs, dir, options.failOn);
}

function parseFact(text: string): string {
  if (facts.includes(text) || /^data\.\w+$/.test(text)) return text;
  throw new UsageError(`there is no fact "${text}" to require.${didYouMean(text, [...facts, 'data.NAME'])}`);
}
