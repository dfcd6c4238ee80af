import { resolve } from 'node:path';
import process from 'node:process';
import { Command, Option } from 'commander';
import { isUnreadable, type FailOn, type Forge, type Review, type ReviewDecision } from '@gradus/core';
import {
  baseOf,
  ciRequest,
  connect,
  gateRepository,
  localReview,
  mustHold,
  openRepository,
  systemClock,
  type CiRequest,
  type Repository,
} from '@gradus/node';
import { UsageError } from '../exit.ts';
import { readInstant } from '../instant.ts';
import { progress } from '../progress.ts';
import { readReviewFile } from '../review-file.ts';
import { closedInJobs, supposedIn } from '../simulation.ts';
import { failOnOption, formatList, formatOption, parseOutput, repeatable, report } from '../reporting.ts';
import { commentOption, lineCommentsOption, reportOption, tell, type TellOptions } from '../telling.ts';

interface Options extends TellOptions {
  readonly base?: string;
  readonly head?: string;
  readonly review?: string;
  readonly evidence?: readonly string[];
  readonly approve?: readonly string[];
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
  $ gradus gate --explain                              every condition, with the fact that met or missed it
  $ gradus gate --simulate --approve lin --approve aya what would be missing if these two approved
  $ gradus gate --simulate --now 2026-12-24T08:00:00+01:00
                                                       may it be merged on Christmas Eve?
  $ gradus gate --review review.yaml                   with the facts of a file, simulated
  $ gradus gate --format github --format sarif=gradus.sarif

In a job the token is read from GRADUS_TOKEN, else GITHUB_TOKEN or GITLAB_TOKEN. It needs to read only, unless --comment,
--line-comments or --report are given. CI_JOB_TOKEN of GitLab reads too little to see approvals.

Exit codes:
  0 may be merged   1 may not   2 usage or configuration   3 undecided   4 waiting for somebody, or for a time`;

async function run(options: Options): Promise<number> {
  const outputs = (options.format ?? []).map(parseOutput);
  if (options.explain && outputs.length > 0 && !outputs.some(({ format }) => explaining.has(format.name)))
    throw new UsageError('--explain is told in text and json, and none of the formats is one of them.');
  const request = ciRequest(process.env);
  const simulate = supposedIn(request, options);
  const now = options.now === undefined ? undefined : readInstant(options.now);
  const dir = resolve(options.C);
  const repository = await openRepository(dir);
  if (repository === undefined) throw new UsageError('there is no Git repository here, so there is nothing to merge.');
  const show = progress();
  try {
    const asked = await question({ ...options, at: now ?? systemClock() }, request, dir, repository);
    if ((await repository.mergeBase(asked.base, asked.head)) === asked.head) process.stderr.write(merged(asked.head));
    const judged = await gateRepository({
      dir,
      base: asked.base,
      head: asked.head,
      review: asked.review,
      ...(asked.forge && { jobs: (commits) => asked.forge!.jobs(commits) }),
      evidence: (options.evidence ?? []).map((folder) => resolve(dir, folder)),
      ...(now && { now }),
      simulated: asked.simulated || simulate,
      explain: options.explain === true,
      onProgress: show.update,
    });
    await tell(options, { ...asked, number: asked.review.number }, judged);
    return closedInJobs(request, judged.verdict, report(judged, outputs, dir, options.failOn));
  } finally {
    show.end();
    await repository.close();
  }
}

/** Nothing is asked of nothing, so that such a gate passes: whoever judged the wrong branch has to see it. */
function merged(head: string): string {
  return `gradus: ${head.slice(0, 7)} is a part of the target already, so there is nothing to merge.\n`;
}

/** Formats that tell more than the verdict. */
const explaining: ReadonlySet<string> = new Set(['text', 'json']);

interface Question {
  readonly base: string;
  readonly head: string;
  readonly review: Review;
  readonly forge?: Forge;
  readonly simulated: boolean;
}

async function question(
  options: Options & { readonly at: Date },
  job: CiRequest | undefined,
  dir: string,
  repository: Repository,
): Promise<Question> {
  const request = options.review === 'auto' ? job : undefined;
  const found = request ? await fromForge(request, dir) : undefined;
  const base = options.base ?? found?.review.target.commit ?? request?.base ?? (await defaultBase(repository));
  const own = (request?.queued ? request.head : found?.review.source.commit) ?? 'HEAD';
  const head = await repository.resolve(options.head ?? own);
  const target = await repository.resolve(base);
  const review =
    found?.review ??
    (options.review === undefined || options.review === 'auto'
      ? localReview(repository, base, target, head)
      : of(readReviewFile(resolve(dir, options.review), options.review), target, head));
  const approve = options.approve ?? [];
  return {
    base: target,
    head,
    review: approve.length === 0 ? review : supposing(review, approve, head, options.at),
    ...(found && { forge: found.forge }),
    // Without a forge nobody knows who made the request and who approved it; and another head is not that of the request.
    simulated: found === undefined || (options.head !== undefined && head !== own),
  };
}

async function fromForge(request: CiRequest, dir: string): Promise<{ readonly forge: Forge; readonly review: Review }> {
  if (request.number === undefined)
    throw new UsageError(
      'this job runs for no pull or merge request. Run the gate on pull_request and merge_group, or give --review.',
    );
  const token = tokenOf(request);
  if (token === '')
    throw new UsageError(
      'there is no token to read the request with. Set GRADUS_TOKEN to one that may read pull requests.',
    );
  const forge = await connect({ request, token });
  const review = await forge.review(request.number);
  mustHold(request, review, forge.now());
  const commit = await baseOf(dir, request, review);
  return { forge, review: { ...review, target: { ...review.target, commit } } };
}

/** The token of a job; empty where there is none. */
export function tokenOf({ forge }: CiRequest): string {
  const { GRADUS_TOKEN, GITHUB_TOKEN, GITLAB_TOKEN, CI_JOB_TOKEN } = process.env;
  return GRADUS_TOKEN || (forge === 'github' ? GITHUB_TOKEN : GITLAB_TOKEN || CI_JOB_TOKEN) || '';
}

/** The branch that a clone was made of. */
async function defaultBase(repository: Repository): Promise<string> {
  const remote = await repository.refs('refs/remotes/origin/');
  const name = ['refs/remotes/origin/HEAD', 'refs/remotes/origin/main', 'refs/remotes/origin/master'].find((ref) =>
    remote.has(ref),
  );
  if (name !== undefined) return name;
  throw new UsageError('which branch is the target? Give --base, such as --base main.');
}

/** What a file leaves out of the commits is those that are judged: nobody can know their ids while writing it. */
function of(review: Review, target: string, head: string): Review {
  const { decisions } = review;
  return {
    ...review,
    source: { ...review.source, commit: review.source.commit || head },
    target: { ...review.target, commit: review.target.commit || target },
    decisions: isUnreadable(decisions) ? decisions : decisions.map((each) => ({ commit: head, ...each })),
  };
}

/** The request as it would be if these accounts approved its head at an instant. */
function supposing(review: Review, logins: readonly string[], commit: string, at: Date): Review {
  const supposed = logins.map((login): ReviewDecision => ({
    by: { login: login.replace(/^@/, ''), bot: false },
    decision: 'approved',
    at: at.toISOString(),
    commit,
  }));
  return {
    ...review,
    decisions: isUnreadable(review.decisions) ? review.decisions : [...review.decisions, ...supposed],
  };
}
