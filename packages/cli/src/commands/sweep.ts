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
    .summary('judge all open requests again, because time has passed')
    .description(
      'Judges every open pull or merge request of the forge of this job again and tells it the verdicts: a window may have opened, an ' +
        'approval lapsed, a job finished, without anybody pushing.\n\n' +
        'It also compares what landed on the branch of the job with what was judged, and reports what landed unjudged. In the job of a push ' +
        'it first makes the verdicts of the requests to that branch pending, and judges these again.\n\n' +
        'It is for a scheduled job of the default branch, and for pushes to the branches that requests go to, in a clone that has the heads of the requests. A request that cannot be judged ' +
        'is marked undecided, and the others are judged all the same.',
    )
    .addOption(
      new Option('--report <kind>', 'tell a verdict as a check run or as a commit status; on GitLab both are a status')
        .choices(['check', 'status'])
        .default('status'),
    )
    .addOption(
      new Option('--comment <when>', 'keep one comment on each request up to date')
        .choices(['never', 'on-failure', 'always'])
        .default('never'),
    )
    .addOption(repeatable('--evidence <dir>', 'a folder with evidence of tests, see gradus evidence'))
    .addOption(
      repeatable(
        '--data <name=file>',
        'give a value from outside the requests, JSON or YAML, as the gate was given it',
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
  $ gradus sweep --report check         as check runs, where the gate reports these
  $ gradus sweep --format json > swept.json

The token is read from ${tokenVariables}. It reads requests, and writes checks or statuses.
The heads on GitHub: git fetch origin '+refs/pull/*/head:refs/remotes/pull/*'
The heads on GitLab: git fetch origin '+refs/merge-requests/*/head:refs/remotes/merge-requests/*'

Exit codes:
  0 every request was judged, whatever the verdict   2 usage or environment
  3 some could not be judged or published            70 a bug, after all requests were judged
  1, 3 or 4 something landed unjudged, and is failed, undecided or pending`;

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
