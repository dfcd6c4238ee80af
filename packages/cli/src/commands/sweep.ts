import { resolve } from 'node:path';
import process from 'node:process';
import { Command, Option } from 'commander';
import type { Forge } from '@gradus/core/forge';
import {
  ciJob,
  jobConnection,
  readDataFiles,
  sweepJob,
  tokenVariables,
  type CiJob,
  type PublishedVerdict,
} from '@gradus/node/internal';
import { connect } from '@gradus/node';
import { exit, UsageError } from '../exit.ts';
import { bugReport } from '../failure.ts';
import { progress } from '../progress.ts';
import { repeatable } from '../reporting.ts';
import { printable } from '../terminal.ts';
import { landedJson, landedReport } from '../landed-report.ts';
import { sweepJson, sweepTable } from '../sweep-table.ts';
import { version } from '../version.ts';

interface Options {
  readonly report: 'check' | 'status';
  readonly comment: PublishedVerdict['comment'];
  readonly evidence?: readonly string[];
  readonly data?: readonly string[];
  readonly format: 'text' | 'json';
  readonly C: string;
}

export function sweepCommand(done: (code: number) => void): Command {
  return new Command('sweep')
    .summary('check all open requests again')
    .description(
      'Checks every open pull or merge request in the forge of this job again and publishes the verdicts, because a window may have opened, an ' +
        'approval lapsed or a job finished without a push.\n\n' +
        'It also compares what landed on the branch of the job with what was judged, and reports what landed unjudged. In the job of a push, ' +
        'it first sets the verdicts of the requests to that branch to pending, and then checks these requests again.\n\n' +
        'Run it in a scheduled job of the default branch, and on pushes to the target branches, in a clone that has the heads of the requests. A request that cannot be judged ' +
        'is marked undecided; the others are still judged.',
    )
    .addOption(
      new Option('--report <kind>', 'publish a verdict as a check run or a commit status; on GitLab both are a status')
        .choices(['check', 'status'])
        .default('status'),
    )
    .addOption(
      new Option('--comment <when>', 'keep one comment on each request up to date')
        .choices(['never', 'on-failure', 'always'])
        .default('never'),
    )
    .addOption(repeatable('--evidence <dir>', 'a folder with test evidence, see gradus evidence'))
    .addOption(
      repeatable(
        '--data <name=file>',
        'read a value from a file outside the requests, JSON or YAML; the same as for the gate',
      ),
    )
    .addOption(new Option('--format <format>', 'a table for people, or json').choices(['text', 'json']).default('text'))
    .addOption(new Option('-C <dir>', 'run as if started in this folder').default('.'))
    .addHelpText('after', examples)
    .action(async (options: Options) => done(await run(options)));
}

const examples = `
Examples:
  $ gradus sweep                        in a scheduled job: each request gets its commit status again
  $ gradus sweep --report check         as check runs, if the gate reports check runs
  $ gradus sweep --format json > swept.json

The token is read from ${tokenVariables}. It must be allowed to read requests, and to write checks or statuses.
The heads on GitHub: git fetch origin '+refs/pull/*/head:refs/remotes/pull/*'
The heads on GitLab: git fetch origin '+refs/merge-requests/*/head:refs/remotes/merge-requests/*'

Exit codes:
  0 every request was judged, with any verdict   2 usage or environment
  3 some could not be judged or published            70 a bug, after all requests were judged
  1, 3 or 4 something landed unjudged, and its verdict is failed, undecided or pending`;

async function run(options: Options): Promise<number> {
  const dir = resolve(options.C);
  const show = progress();
  const job = ciJob(process.env);
  const swept = await sweepJob({
    dir,
    job,
    connect: () => connectToForge(job),
    told: { comment: options.comment, report: options.report },
    evidence: (options.evidence ?? []).map((folder) => resolve(dir, folder)),
    data: readDataFiles(options.data ?? [], dir),
    version,
    onProgress: show.update,
  }).finally(show.end);
  const { requests, look } = swept;
  const table = (look === undefined ? '' : landedReport(look)) + sweepTable(requests, swept.forge);
  const shown = options.format === 'json' ? sweepJson(requests, look && landedJson(look)) : table;
  process.stdout.write(shown);
  for (const sentence of look?.refused ?? []) process.stderr.write(printable(`gradus: warning: ${sentence}.\n`));
  for (const bug of swept.bugs) process.stderr.write(printable(bugReport(bug)));
  return swept.bugs.length > 0 ? exit.bug : exit[swept.state];
}

function connectToForge(job: CiJob): Promise<Forge> {
  const connection = jobConnection(job);
  if (connection === undefined || connection.token === '')
    throw new UsageError(
      'there is no token to read requests with. Set GRADUS_TOKEN to one that may read them and write checks.',
    );
  return connect(connection);
}
