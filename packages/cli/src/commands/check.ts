import { resolve } from 'node:path';
import process from 'node:process';
import { Command, Option } from 'commander';
import type { FailOn } from '@gradus/core/internal';
import type { RepositoryCheck } from '@gradus/node';
import { checkJob, ciJob, readDataFiles } from '@gradus/node/internal';
import { UsageError } from '../exit.ts';
import { progress } from '../progress.ts';
import { readInstant } from '../instant.ts';
import { checkReviewed } from '../reviewed-check.ts';
import { exitOf } from '../simulation.ts';
import { printable } from '../terminal.ts';
import { failOnOption, formatList, formatOption, parseOutput, repeatable, printReport } from '../reporting.ts';
import { didYouMean } from '../suggestion.ts';

interface Options {
  /** False for --no-base. */
  readonly base?: string | false;
  readonly target?: string;
  readonly head?: string;
  readonly merge: boolean;
  readonly now?: string;
  readonly data?: readonly string[];
  readonly review?: string;
  readonly evidence?: readonly string[];
  readonly require?: readonly string[];
  readonly format?: readonly string[];
  readonly failOn: FailOn;
  readonly policyFrom: 'target' | 'head';
  readonly verbose?: boolean;
  readonly C: string;
}

export function checkCommand(done: (code: number) => void): Command {
  return new Command('check')
    .summary('check documents, or what a branch changes')
    .description(
      'Checks the documents of a repository against its policies.\n\n' +
        'Without --base all documents are checked and every finding counts. With --base the merge is checked: Gradus merges the head into the ' +
        'target branch without touching your files, applies the rules of the target branch, and only findings that the merge adds count.\n\n' +
        'In a job of GitHub Actions or GitLab CI that runs for a pull or merge request, base and head are those of the request: the tip of its ' +
        'target branch as this clone and the event of the job know it, and the head that the event names. Options override them.',
    )
    .argument('[paths...]', 'show only findings in these files or folders; everything is still checked')
    .option(
      '--base <ref>',
      'check what merging into this branch or commit changes (default: in the job of a request, the tip of its target branch)',
    )
    .option('--no-base', 'check all documents, also in the job of a request')
    .option('--target <ref>', 'the branch whose rules apply (default: --base)')
    .option(
      '--head <ref>',
      'check this commit instead of the working tree; nothing is read from the disk (default: in the job of a request with a base, its head)',
    )
    .option('--no-merge', 'check the head alone against the merge base, not the merge; marks the verdict simulated')
    .option('--now <instant>', 'use this instant as the current time, RFC 3339; marks the verdict simulated')
    .addOption(repeatable('--data <name=file>', 'read a value from a file outside the tree, JSON or YAML'))
    .option('--review <file>', 'read the facts of a request from a file, YAML or JSON; marks the verdict simulated')
    .addOption(repeatable('--evidence <dir>', 'with --review: a folder with test evidence, see gradus evidence'))
    .addOption(
      repeatable(
        '--require <fact>',
        `a fact without which the result is undecided, instead of checks being skipped: ${facts.join(', ')}, data.NAME`,
      ),
    )
    .addOption(formatOption())
    .addOption(failOnOption())
    .option(
      '--verbose',
      'also show checks that were already undecided before this change, and policies that only a gate evaluates',
    )
    .addOption(
      new Option(
        '--policy-from <side>',
        'whose rules apply; `head` is for developing policies and marks the verdict simulated',
      )
        .choices(['target', 'head'])
        .default('target'),
    )
    .option('-C <dir>', 'run as if started in this folder', '.')
    .addHelpText('after', examples)
    .action(async (paths: string[], options: Options) => done(await run(paths, options)));
}

/** The facts that --require can name, in addition to `data.NAME`. */
const facts = ['base', 'review', 'evidence', 'history'];

const examples = `
Formats:
${formatList}

Examples:
  $ gradus check                                                check the working tree
  $ gradus check --base origin/main                             check what this branch changes
  $ gradus check systems/checkout.yaml                          show only findings of one file
  $ gradus check --base origin/main --format github --format sarif=gradus.sarif
  $ gradus check --now 2026-12-24T08:00:00+01:00                what the result would be on Christmas Eve
  $ gradus check --data contacts=contacts.json --require data.contacts
  $ gradus check --base origin/main --head HEAD --review review.yaml --data contacts=contacts.json

Exit codes:
  0 passed   1 failed   2 usage or configuration   3 undecided, or nothing was checked   4 pending`;

async function run(paths: readonly string[], options: Options): Promise<number> {
  const outputs = (options.format ?? []).map(parseOutput);
  const required = (options.require ?? []).map(parseFact);
  const dir = resolve(options.C);
  const show = progress();
  const { review, evidence = [] } = options;
  if (review === undefined && evidence.length > 0)
    throw new UsageError('--evidence needs --review: only a request needs test evidence.');
  const { base, head, failOn } = options;
  const job = ciJob(process.env);
  const asked = {
    dir,
    ...(base !== undefined && { base }),
    ...(head !== undefined && { head }),
    ...(options.target !== undefined && { target: options.target }),
    merge: options.merge,
    ...(options.now !== undefined && { now: readInstant(options.now) }),
    ...readDataFiles(options.data ?? [], dir),
    require: required,
    policyFrom: options.policyFrom,
    paths: paths.map((path) => resolve(dir, path)),
    onProgress: show.update,
  };
  const reviewed = review !== undefined && {
    judge: (request: RepositoryCheck) =>
      checkReviewed({ ...request, review, evidence: evidence.map((folder) => resolve(dir, folder)) }),
  };
  const checked = await checkJob({ asked, job, failOn, ...reviewed }).finally(show.end);
  if (checked.note !== undefined) process.stderr.write(printable(`gradus: ${checked.note}\n`));
  printReport(checked.judged, outputs, dir, failOn, options.verbose);
  return exitOf(checked);
}

function parseFact(text: string): string {
  if (facts.includes(text) || /^data\.\w+$/.test(text)) return text;
  throw new UsageError(`there is no fact "${text}" to require.${didYouMean(text, [...facts, 'data.NAME'])}`);
}
