import { resolve } from 'node:path';
import process from 'node:process';
import { Command, Option } from 'commander';
import { ciRequest, connect, publish, sweep, type CiRequest, type Told } from '@gradus/node';
import { exit, UsageError } from '../exit.ts';
import { progress } from '../progress.ts';
import { repeatable, reportOf } from '../reporting.ts';
import { sweepJson, sweepTable, type SweptRequest } from '../sweep-table.ts';
import { tokenOf } from './gate.ts';

interface Options {
  readonly report: 'check' | 'status';
  readonly comment: Told['comment'];
  readonly evidence?: readonly string[];
  readonly format: 'text' | 'json';
  readonly C: string;
}

export function sweepCommand(done: (code: number) => void): Command {
  return new Command('sweep')
    .summary('judge all open requests again, because time has passed')
    .description(
      'Judges every open pull or merge request of the forge of this job again and tells it the verdicts: a window may have opened, an ' +
        'approval lapsed, a job finished, without anybody pushing.\n\n' +
        'It is for a scheduled job of the default branch, in a clone that has the heads of the requests. A request that cannot be judged ' +
        'keeps the verdict that it has, and does not keep the others from theirs.',
    )
    .addOption(
      new Option('--report <kind>', 'tell a verdict as a check run or as a commit status; on GitLab both are a status')
        .choices(['check', 'status'])
        .default('check'),
    )
    .addOption(
      new Option('--comment <when>', 'keep one comment on each request up to date')
        .choices(['never', 'on-failure', 'always'])
        .default('never'),
    )
    .addOption(repeatable('--evidence <dir>', 'a folder with evidence of tests, see gradus evidence'))
    .addOption(new Option('--format <format>', 'a table for people, or json').choices(['text', 'json']).default('text'))
    .addOption(new Option('-C <dir>', 'run as if started in this folder').default('.'))
    .addHelpText('after', examples)
    .action(async (options: Options) => done(await run(options)));
}

const examples = `
Examples:
  $ gradus sweep                        in a scheduled job: each request gets its check run again
  $ gradus sweep --report status        as commit statuses, where the token may not write check runs
  $ gradus sweep --format json > swept.json

The token is read from GRADUS_TOKEN, else GITHUB_TOKEN or GITLAB_TOKEN. It reads requests, and writes checks or statuses.
The heads on GitHub: git fetch origin '+refs/pull/*/head:refs/remotes/pull/*'
The heads on GitLab: git fetch origin '+refs/merge-requests/*/head:refs/remotes/merge-requests/*'

Exit codes:
  0 every request was judged, whatever came of it   2 usage or environment   3 some could not be judged, or not be told`;

async function run(options: Options): Promise<number> {
  const where = jobOf(process.env);
  const token = tokenOf(where);
  if (token === '')
    throw new UsageError(
      'there is no token to read requests with. Set GRADUS_TOKEN to one that may read them and write checks.',
    );
  const dir = resolve(options.C);
  const forge = await connect({ request: where, token });
  const known = new Map<number, Omit<SweptRequest, 'swept'>>();
  const show = progress();
  try {
    const swept = await sweep({
      dir,
      where,
      forge,
      evidence: (options.evidence ?? []).map((folder) => resolve(dir, folder)),
      async tell(number, { judged, head, review }) {
        show.update(`judging ${number}`);
        const told = { comment: options.comment, lines: false, report: options.report };
        const refused = await publish({ forge, number, head, report: reportOf(judged, false), told });
        known.set(number, { title: review.title, zone: judged.rules.project.timezone, refused });
      },
    });
    const requests = swept.map((each) => ({ swept: each, ...(known.get(each.number) ?? nothing) }));
    const shown = options.format === 'json' ? sweepJson(requests) : sweepTable(requests, where.forge);
    process.stdout.write(shown);
    const whole = requests.every((each) => 'state' in each.swept && each.refused.length === 0);
    return whole ? exit.passed : exit.undecided;
  } finally {
    show.end();
  }
}

const nothing = { title: '', zone: 'UTC', refused: [] };

/** A job of a request would judge the others by a workflow that the request itself may have altered. */
function jobOf(environment: NodeJS.ProcessEnv): CiRequest {
  const job = ciRequest(environment);
  if (job === undefined)
    throw new UsageError(
      'this is no job of GitHub Actions or GitLab CI, so there is no forge to ask. gradus gate judges a branch here.',
    );
  if (job.number !== undefined || job.queued)
    throw new UsageError(
      'this job is of one request. gradus gate judges that one; let gradus sweep run on a schedule.',
    );
  return job;
}
