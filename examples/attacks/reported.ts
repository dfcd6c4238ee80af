import type { Review } from '@gradus/core/forge';
import { ciJob, lookAtBranch, publish } from '@gradus/node/internal';
import { gateRequest, sweep, type GatedRequest, type GateRequest } from '@gradus/node';
import type { Attack, AttackOutcome } from './attack.ts';
import { jobOf, type Arrange, type GithubJob } from './on-github.ts';
import type { Staged } from './staged.ts';

const as = 'status';

/** The state of GitHub after the job of a pull request, and after the event under test. */
export async function reportedOnGithub(
  staged: Staged,
  approved: Review,
  arrange: Arrange,
  looks: NonNullable<Attack['looks']>,
): Promise<AttackOutcome> {
  await using job = await jobOf(staged, approved);
  await arrange(job.github);
  await gateAndReport(job, staged);
  const goesOn = job.goOn();
  if (looks === 'landed') return await landed(job, staged);
  if (looks === 'sweep') await sweepAndReport(job, staged).catch(() => undefined);
  else if (goesOn) await gateAndReport(job, staged);
  const status = job.github.world.statuses(staged.commits.head).find(({ name }) => name === 'gradus');
  return status === undefined
    ? { state: 'refused', found: ['no passing status'] }
    : { state: status.state, found: [status.title] };
}

async function gateAndReport(job: GithubJob, { dir, evidence }: Staged): Promise<void> {
  const forge = await job.forge();
  const asked: GateRequest = { dir, request: ciJob(job.environment).request!, forge, evidence, report: as };
  await report(asked, await gateRequest(asked));
}

async function report(asked: GateRequest, gated: GatedRequest): Promise<void> {
  const { verdict, source, policy, prefix } = gated.judged;
  const shown = { verdict, source, policy, prefix, version: '0.0.0', color: false };
  await publish({ asked, gated, report: shown, told: { comment: 'never', lines: false, report: as } });
}

async function sweepAndReport(job: GithubJob, { dir, evidence }: Staged): Promise<void> {
  const forge = await job.forge();
  const { repository, apiUrl } = ciJob(job.environment).request!;
  await sweep({ dir, where: { forge: 'github', repository, apiUrl }, forge, evidence, report: as, publish: report });
}

/** What the job of the push says. */
async function landed(job: GithubJob, { dir, evidence, commits }: Staged): Promise<AttackOutcome> {
  const { world, number } = job.github;
  world.merge(number, commits.other);
  const where = { forge: 'github', repository: world.repository } as const;
  const on = { branch: 'main', tip: commits.other, before: commits.target, pushed: true };
  const look = await lookAtBranch({ dir, where, forge: await job.forge(), as, on, evidence });
  if (look.landed.is === 'unknown') return { state: 'undecided', found: [look.landed.why] };
  if (look.landed.is !== 'unjudged') return { state: 'passed', found: [look.landed.is] };
  const { state, findings, undecided } = look.landed.verdict.verdict;
  return { state, found: [...findings, ...undecided].map((each) => `${each.policy}/${each.validation}`) };
}
