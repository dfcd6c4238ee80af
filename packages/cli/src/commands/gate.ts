import { resolve } from 'node:path';
import process from 'node:process';
import { Command, Option } from 'commander';
import type { FailOn } from '@gradus/core/internal';
import { readDataFiles, ciJob, jobEnd, jobTokenVariable, tokenVariables } from '@gradus/node/internal';
import { UsageError } from '../exit.ts';
import { gateHere, gateInJob, type GateOptions, type GateRun } from '../gating.ts';
import { readInstant } from '../instant.ts';
import { progress } from '../progress.ts';
import { exitOf, supposedIn } from '../simulation.ts';
import { failOnOption, formatList, formatOption, parseOutput, repeatable, printReport } from '../reporting.ts';
import { commentOption, lineCommentsOption, needsRequest, reportOption } from '../telling.ts';

interface Options extends GateOptions {
  readonly evidence?: readonly string[];
  readonly data?: readonly string[];
  readonly now?: string;
  readonly explain?: boolean;
  readonly simulate?: boolean;
  readonly format?: readonly string[];
  readonly failOn: FailOn;
  readonly C: string;
}

export function gateCommand(done: (code: number) => void): Command {
  return new Command('gate')
    .summary('may this request be merged, and what is missing?')
    .description(
      'Checks a pull or merge request like gradus check, and decides whether it may be merged: the phase of its Change, its ' +
        'tests, its approvals, windows and freezes.\n\n' +
        'In a job of GitHub Actions or GitLab CI, Gradus reads the request from the forge. Elsewhere, pass its facts with --review, or see what ' +
        'is missing if nobody has approved it.',
    )
    .option('--base <ref>', 'the tip of the target branch (default: that of the request, otherwise origin/HEAD)')
    .option('--head <ref>', 'the commit to merge (default: that of the request, otherwise HEAD)')
    .option(
      '--review <file|auto>',
      'the facts of the request: a YAML or JSON file, or auto for the forge of this job',
      'auto',
    )
    .addOption(repeatable('--evidence <dir>', 'a folder with test evidence, see gradus evidence'))
    .addOption(
      repeatable(
        '--data <name=file>',
        'read a value from a file outside the request, JSON or YAML; pass the same to sweep',
      ),
    )
    .addOption(
      repeatable('--approve <login>', 'assume that this account approves the head; marks the verdict simulated'),
    )
    .option('--now <instant>', 'use this instant as the current time, RFC 3339; marks the verdict simulated')
    .option('--simulate', 'show what the verdict would be; required for assumptions in a job, which then never passes')
    .option('--explain', 'show every condition, including met ones, and the facts behind it; text and json only')
    .addOption(formatOption())
    .addOption(failOnOption())
    .addOption(commentOption())
    .addOption(lineCommentsOption())
    .addOption(reportOption())
    .addOption(new Option('-C <dir>', 'run as if started in this folder').default('.'))
    .addHelpText('after', examples)
    .action(async (options: Options) => done(await run(options)));
}

const examples = `
Formats:
${formatList}

Examples:
  $ gradus gate                                        what is missing before this branch may be merged
  $ gradus gate --evidence evidence                    with evidence that gradus evidence add wrote
  $ gradus gate --data contacts=/tmp/contacts.json     with a value that policies read as data.contacts
  $ gradus gate --explain                              every condition, with the facts behind it
  $ gradus gate --simulate --approve lin --approve aya what would be missing if these two approved
  $ gradus gate --simulate --now 2026-12-24T08:00:00+01:00
                                                       may it be merged on Christmas Eve?
  $ gradus gate --review review.yaml                   with the facts of a file, simulated
  $ gradus gate --format github --format sarif=gradus.sarif

In a job, the token is read from ${tokenVariables}. It only needs to read, unless
--comment, --line-comments or --report are given. ${jobTokenVariable} of GitLab reads too little to see approvals.

Exit codes:
  0 may be merged   1 may not   2 usage or configuration   3 undecided   4 waiting for a person or a time`;

async function run(options: Options): Promise<number> {
  const outputs = (options.format ?? []).map(parseOutput);
  if (options.explain && outputs.length > 0 && !outputs.some(({ format }) => explaining.has(format.name)))
    throw new UsageError('--explain needs the format text or json.');
  const ci = ciJob(process.env);
  const job = ci.request;
  const simulate = supposedIn(job, options);
  const dir = resolve(options.C);
  const show = progress();
  try {
    const asked: GateRun = {
      dir,
      evidence: (options.evidence ?? []).map((folder) => resolve(dir, folder)),
      data: readDataFiles(options.data ?? [], dir),
      explain: options.explain === true,
      onProgress: show.update,
      simulate,
      now: options.now === undefined ? undefined : readInstant(options.now),
    };
    const ofJob = options.review === undefined || options.review === 'auto' ? job : undefined;
    const gated = await (ofJob === undefined ? gateHere(asked, options) : gateInJob(asked, options, ci));
    const { judged } = gated;
    if (gated.merged) process.stderr.write(merged(gated.head));
    needsRequest(options, gated.isOfRequest, judged.verdict.simulated);
    printReport(judged, outputs, dir, options.failOn);
    return exitOf(jobEnd(judged.verdict, options.failOn, job !== undefined));
  } finally {
    show.end();
  }
}

/** An empty change has nothing to check, so such a gate passes. The note warns people who checked the wrong branch. */
function merged(head: string): string {
  return `gradus: ${head.slice(0, 7)} is already part of the target branch, so there is nothing to merge.\n`;
}

/** Formats that show more than the verdict. */
const explaining: ReadonlySet<string> = new Set(['text', 'json']);
