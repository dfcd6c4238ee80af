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
      'Judges what a pull or merge request changes, as check does, and asks whether it may be merged: the phase of its Change, its ' +
        'tests, its approvals, windows and freezes.\n\n' +
        'In a job of GitHub Actions or GitLab CI the request is read from the forge. Elsewhere give its facts by --review, or see what ' +
        'is missing while nobody has approved it.',
    )
    .option('--base <ref>', 'the tip of the target branch (default: of the request; elsewhere origin/HEAD)')
    .option('--head <ref>', 'the commit to merge (default: of the request; elsewhere HEAD)')
    .option(
      '--review <file|auto>',
      'the facts of the request: a YAML or JSON file, or auto for the forge of this job',
      'auto',
    )
    .addOption(repeatable('--evidence <dir>', 'a folder with evidence of tests, see gradus evidence'))
    .addOption(
      repeatable('--data <name=file>', 'give a value from outside the request, JSON or YAML; give sweep the same'),
    )
    .addOption(
      repeatable('--approve <login>', 'suppose that this account approves the head; the verdict is marked simulated'),
    )
    .option('--now <instant>', 'judge as at this instant, RFC 3339; the verdict is marked simulated')
    .option('--simulate', 'ask what would be; a job needs it to suppose anything, and never passes by it')
    .option('--explain', 'show every condition, the met ones too, with the facts behind it; in text and json')
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
  $ gradus gate --explain                              every condition, with the fact that met or missed it
  $ gradus gate --simulate --approve lin --approve aya what would be missing if these two approved
  $ gradus gate --simulate --now 2026-12-24T08:00:00+01:00
                                                       may it be merged on Christmas Eve?
  $ gradus gate --review review.yaml                   with the facts of a file, simulated
  $ gradus gate --format github --format sarif=gradus.sarif

In a job the token is read from ${tokenVariables}. It only needs to read, unless
--comment, --line-comments or --report are given. ${jobTokenVariable} of GitLab reads too little to see approvals.

Exit codes:
  0 may be merged   1 may not   2 usage or configuration   3 undecided   4 waiting for somebody, or for a time`;

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

/** An empty change has nothing to check, so such a gate passes. The note warns people who judged the wrong branch. */
function merged(head: string): string {
  return `gradus: ${head.slice(0, 7)} is a part of the target already, so there is nothing to merge.\n`;
}

/** Formats that tell more than the verdict. */
const explaining: ReadonlySet<string> = new Set(['text', 'json']);
