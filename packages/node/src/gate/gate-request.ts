import { ForgeError, isUnreadable, type Forge, type Review } from '@gradus/core/forge';
import { checkRepository, type RepositoryVerdict } from '../check/check-repository.ts';
import type { CiRequest } from '../ci/job.ts';
import type { DataFiles } from '../files/data-files.ts';
import { forgeInstant } from '../forge/forge-instant.ts';
import { gateRepository } from './gate-repository.ts';
import { openEnclosing } from '../project/locate-project.ts';
import { queuedParts } from './merge-queue.ts';
import type { Repository } from '../git/repository.ts';
import { RepositoryError } from '../files/repository-error.ts';
import { withRequestFinding } from './request-finding.ts';
import { withdrawStale } from './standing-check.ts';
import { containsCommit, targetTip } from '../git/target-tip.ts';

/** The request to check, with a clone and a forge. */
export interface GateRequest {
  /** A folder of the project, in a clone that has the request's head and its target. */
  readonly dir: string;
  readonly request: CiRequest;
  readonly forge: Forge;
  /** Absolute paths of folders with test results. */
  readonly evidence: readonly string[];
  /** Values from outside the repository. A condition whose value is missing is undecided. */
  readonly data?: DataFiles;
  readonly suppose?: Supposed;
  /**
   * How you publish the verdict. An existing passed verdict on the same head about something else is withdrawn first. Default: nothing is
   * withdrawn.
   */
  readonly report?: 'check' | 'status';
  /** Adds the explanation, which includes the conditions that are met. Default: false. */
  readonly explain?: boolean;
  readonly onProgress?: (what: string) => void;
}

/** Facts that are assumed instead of read, to try out their effect. Any of them marks the verdict as simulated. */
export interface Supposed {
  /** The current time. */
  readonly now?: Date;
  /** Refs or commits to check instead of the target's tip and the request's head. */
  readonly base?: string;
  readonly head?: string;
  /** Changes the facts of the forge about the request; `head` is the checked commit. */
  readonly review?: (review: Review, head: string) => Review;
}

/** The verdict on a request, with its facts and commits. */
export interface GatedRequest {
  readonly judged: RepositoryVerdict;
  readonly review: Review;
  /** The commit with the governing rules: the tip of the target, or in a merge queue the parent of the queue's commit. */
  readonly base: string;
  /** The checked commit. */
  readonly head: string;
  /** When the facts of the request were read, by the clock of the forge. */
  readonly since: Date;
}

/** How often a request is checked again because its target moved in the meantime. */
const rounds = 3;

/**
 * Checks a request with the facts of its forge; in a merge queue, the queue's commit with every request before it in the group. If the
 * target branch moves in the meantime, it checks again, at most 3 times, and is then pending. Throws ForgeError if the head or the target
 * branch of the request changed in the meantime, or if the forge cannot be read; RepositoryError and ConfigurationError in the same cases
 * as `checkRepository`.
 */
export async function gateRequest(asked: GateRequest): Promise<GatedRequest> {
  const { request, forge } = asked;
  const { number } = request;
  if (number === undefined) throw new ForgeError('This job runs for no pull or merge request.');
  let { review: current, since } = await readNow(forge, number);
  const review = current;
  mustHold(request, review, forge.now());
  if (request.queued) return { ...(await gateGroup(asked, review)), since };
  await withdraw(asked, review, since);
  for (let round = 1; ; round++) {
    const gated = { ...(await gateHead(asked, current)), since };
    const { review: after, since: read } = await readNow(forge, number);
    if (after.source.commit !== review.source.commit) throw moved(review.source.commit, after.source.commit);
    if (after.target.branch !== review.target.branch) throw retargeted(review.target.branch, after.target.branch);
    const standing = await standingOf(asked, gated.base, after.target.commit);
    if (standing === 'current') return withAnchor(gated);
    if (standing === 'unknown' || round === rounds) return withMovedTarget(gated, after);
    [current, since] = [after, read];
  }
}

interface ReviewNow {
  readonly review: Review;
  readonly since: Date;
}

async function readNow(forge: Forge, number: number): Promise<ReviewNow> {
  const began = Date.now();
  const review = await forge.review(number);
  return { review, since: forgeInstant(forge, began) };
}

/** A simulation writes nothing. */
async function withdraw({ dir, forge, report, suppose }: GateRequest, review: Review, since: Date): Promise<void> {
  if (report === undefined || Object.keys(suppose ?? {}).length > 0) return;
  await withdrawStale({ dir, forge, as: report, review, since });
}

type Judged = Omit<GatedRequest, 'since'>;

async function gateHead(asked: GateRequest, review: Review): Promise<Judged> {
  const commits = await commitsOf(asked, review);
  return { judged: await judge(asked, commits, review), review, base: commits.base, head: commits.head };
}

async function judge(
  { dir, forge, evidence, data, suppose = {}, explain, onProgress }: GateRequest,
  { base, head, supposed }: Commits,
  review: Review,
): Promise<RepositoryVerdict> {
  return gateRepository({
    dir,
    base,
    head,
    review: suppose.review?.(review, head) ?? review,
    evidence,
    ...data,
    jobs: (commits) => forge.jobs(commits),
    simulated: supposed || suppose.review !== undefined,
    ...(suppose.now && { now: suppose.now }),
    ...(explain && { explain }),
    ...(onProgress && { onProgress }),
  });
}

/** Each request of the group is checked with its own part and review. If an earlier part alters the rules, ours is undecided. */
async function gateGroup(asked: GateRequest, review: Review): Promise<Judged> {
  const { dir, request, suppose = {} } = asked;
  const parts = await inRepository(dir, async (repository) => {
    const tip = await targetTip(repository, review.target.branch, [review.target.commit]);
    return queuedParts(repository, asked, review, tip);
  });
  const own = parts.at(-1)!;
  const tip = parts[0]!.base;
  if (own.base !== tip && (await altersRules(dir, tip, own.base)))
    throw new ForgeError(
      `An earlier request of the merge group changes the governing rules of ${review.target.branch}.`,
      'Run the job again after that request is merged.',
    );
  const supposed = suppose.base !== undefined || suppose.head !== undefined;
  let judged = await judge(asked, { base: own.base, head: own.head, supposed }, review);
  for (const { base, head, review: earlier } of parts.slice(0, -1)) {
    const { verdict } = await judge(asked, { base, head, supposed }, earlier);
    if (verdict.state === 'passed') continue;
    judged = withRequestFinding(judged, {
      validation: 'queue',
      outcome: verdict.state,
      message: `Request ${earlier.number} is merged together with this one, and is ${verdict.state}.`,
      fix: 'Remove it from the merge queue, or fix its findings.',
    });
  }
  return { judged, review, base: own.base, head: request.head! };
}

async function altersRules(dir: string, tip: string, head: string): Promise<boolean> {
  const { verdict } = await checkRepository({ dir, base: tip, head });
  return [...verdict.findings, ...verdict.undecided].some(({ policy }) => policy === 'gradus/authority');
}

type Standing = 'current' | 'behind' | 'unknown';

/** How the commit with the governing rules relates to the current tip on the forge. */
async function standingOf({ dir, suppose }: GateRequest, base: string, tip: string): Promise<Standing> {
  if (suppose?.base !== undefined) return 'current';
  return inRepository(dir, async (repository) => {
    if (await containsCommit(repository, base, tip)) return 'current';
    return (await repository.has(tip)) ? 'behind' : 'unknown';
  });
}

function withMovedTarget(gated: GatedRequest, { target }: Review): GatedRequest {
  const judged = withRequestFinding(gated.judged, {
    validation: 'target-moved',
    outcome: 'pending',
    message: `${target.branch} moved to ${target.commit.slice(0, 7)} while this request was judged at ${gated.base.slice(0, 7)}.`,
    fix: `Fetch ${target.branch} and run the gate again.`,
  });
  return { ...gated, judged };
}

/** Advisory: the gate cannot prevent the target from moving between the verdict and the merge. */
function withAnchor(gated: GatedRequest): GatedRequest {
  const { anchored, target } = gated.review;
  if (anchored === true) return gated;
  const why = isUnreadable(anchored)
    ? `It is unknown whether ${target.branch} can move between this verdict and the merge: ${anchored.unreadable}.`
    : `${target.branch} can move between this verdict and the merge. The merge would then create another tree than the one that was judged.`;
  const judged = withRequestFinding(gated.judged, {
    validation: 'anchored',
    outcome: 'shown',
    message: why,
    fix: 'Require branches to be up to date before merging, or use a merge queue or merge trains.',
  });
  return { ...gated, judged };
}

async function inRepository<T>(dir: string, use: (repository: Repository) => Promise<T>): Promise<T> {
  const repository = await openEnclosing(dir);
  if (repository === undefined)
    throw new RepositoryError('There is no Git repository here, so there is nothing to merge.');
  try {
    return await use(repository);
  } finally {
    await repository.close();
  }
}

/** Throws ForgeError if a job is about another head than the current one of the request, or if the clocks differ too much. */
function mustHold({ queued, head }: CiRequest, { source }: Review, now: Date | undefined): void {
  if (!queued && head !== undefined && head !== source.commit) throw moved(head, source.commit);
  warnOfSkew(now);
}

function moved(judged: string, now: string): ForgeError {
  return new ForgeError(
    `The head of the request is now ${now.slice(0, 7)}, but this job is about ${judged.slice(0, 7)}.`,
    'The job for the new head judges it.',
  );
}

function retargeted(judged: string, now: string): ForgeError {
  return new ForgeError(
    `The target branch of the request is now ${now}, but it was judged for ${judged}.`,
    'Run the job again: the rules are read from the target branch.',
  );
}

interface Commits {
  readonly base: string;
  readonly head: string;
  /** The head or the target differs from that of the request. */
  readonly supposed: boolean;
}

async function commitsOf({ dir, request, suppose = {} }: GateRequest, review: Review): Promise<Commits> {
  return inRepository(dir, async (repository) => {
    const own = review.source.commit;
    const tip = await targetTip(repository, review.target.branch, [review.target.commit]);
    if (suppose.head === undefined) await needHead(repository, own, request);
    const base = suppose.base === undefined ? tip : await repository.resolve(suppose.base);
    const head = await repository.resolve(suppose.head ?? own);
    return { base, head, supposed: base !== tip || head !== own };
  });
}

/** The refs of request heads on each forge. */
const headRefs: Readonly<Record<CiRequest['forge'], string>> = { github: 'pull', gitlab: 'merge-requests' };

/** A job of `pull_request_target`, or a GitLab job in another project, has only the branches of the target. */
async function needHead(repository: Repository, head: string, { forge, number }: CiRequest): Promise<void> {
  if (await repository.has(head)) return;
  throw new RepositoryError(
    `The head of the request, ${head.slice(0, 7)}, is not in this clone. Fetch it first, without checking it out: git fetch origin refs/${headRefs[forge]}/${number}/head`,
  );
}

/** How much the clock of this machine may differ from that of the forge. */
const skewMs = 5 * 60_000;

function warnOfSkew(forge: Date | undefined): void {
  const here = Date.now();
  if (forge && Math.abs(forge.getTime() - here) > skewMs)
    throw new ForgeError(
      `The clock of this machine shows ${new Date(here).toISOString()}, that of the forge ${forge.toISOString()}; windows and approvals cannot be evaluated.`,
      'Set the clock of the runner.',
    );
}
