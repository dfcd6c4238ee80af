import { isUnreadable, type EvidenceFacts, type Review, type Unreadable } from '@gradus/core/forge';
import { readProject } from '@gradus/core/internal';
import type { Tree } from '@gradus/core';
import {
  checkRepository,
  type GateFindings,
  type GateMoment,
  type RepositoryCheck,
  type RepositoryVerdict,
} from '../check/check-repository.ts';
import { rebaseObstacles } from '../git/rebase-obstacles.ts';
import { readEvidence } from '../evidence/read-folder.ts';
import { trackedAt } from '../evidence/tracked.ts';
import { quotedName, RepositoryError } from '../files/repository-error.ts';
import { targetsAt } from '../git/target-history.ts';
import { revertedCommit } from '../git/revert.ts';

/** A check, with the facts of the forge and the tests about its head. */
export interface RepositoryGate extends Omit<RepositoryCheck, 'gather'> {
  readonly base: string;
  readonly head: string;
  readonly review: Review;
  /** Absolute folders with statements and reports. */
  readonly evidence: readonly string[];
  /** Absolute paths from which `data` was read. */
  readonly dataFiles?: readonly string[];
  /** Reads jobs from the forge, if the governing rules accept some as evidence. */
  readonly jobs?: (commits: readonly string[]) => Promise<EvidenceFacts>;
}

/** Checks whether a request may be merged. Throws RepositoryError and ConfigurationError. */
export async function gateRepository(request: RepositoryGate): Promise<RepositoryVerdict> {
  return checkRepository({ ...request, gather: (moment) => gather(request, moment) });
}

async function gather(request: RepositoryGate, moment: GateMoment): Promise<GateFindings> {
  const { review } = request;
  await refuseOwnData(request, moment);
  const believed = readProject(moment.target).evidence;
  const folders = await readEvidence(request.evidence, {
    keys: believed.keys ?? [],
    now: moment.now,
    from: request.dir,
    // A file of the head cannot be evidence for that head.
    tracked: await trackedAt(moment.repository, moment.diff.head, moment.root),
  });
  const takesJobs = (believed.jobs ?? []).length > 0;
  const recent = moment.diff.commits.slice(0, jobCommits).map(({ sha }) => sha);
  const asked = [...new Set([review.source.commit, moment.diff.head, ...recent])];
  const jobs = takesJobs && request.jobs ? await request.jobs(asked.filter((commit) => commit !== '')) : nothing;
  const evidence = {
    pieces: [...folders.pieces, ...jobs.pieces],
    unreadable: [...folders.unreadable, ...jobs.unreadable],
  };
  const revert = await revertedCommit(moment);
  const gate = {
    review,
    evidence,
    ...(revert && { revert }),
    commits: await treesOf(commitsNamed(review, evidence), moment),
    bases: await basesOf(commitsApproved(review), moment),
    targets: await targetsOf(review, moment),
  };
  const { repository, judged } = moment;
  // A simulated gate opens nothing, and the merge settings of the forge were not read.
  const declared = readProject(moment.target).gate.rebaseMerging ?? (request.simulated === true ? false : undefined);
  const question = { review, declared, repository, target: judged.target, head: judged.head };
  return { gate, obstacles: await rebaseObstacles(question) };
}

/** Data in the request is not a fact from outside: the request could contain whatever lets it pass. */
async function refuseOwnData({ dataFiles = [], simulated }: RepositoryGate, moment: GateMoment): Promise<void> {
  if (dataFiles.length === 0 || simulated === true) return;
  const isTracked = await trackedAt(moment.repository, moment.diff.head, moment.root);
  const own = dataFiles.find(isTracked);
  if (own !== undefined)
    throw new RepositoryError(
      `The data file ${quotedName(own)} is a file in the repository, so the request could edit it. Write it to a path outside the checkout.`,
    );
}

/** For how many commits jobs are read: each costs two API requests, and an older one rarely has the same content. */
const jobCommits = 20;

const nothing: EvidenceFacts = { pieces: [], unreadable: [] };

function commitsApproved({ decisions }: Review): string[] {
  return isUnreadable(decisions) ? [] : [...new Set(decisions.flatMap(({ commit }) => commit ?? []))];
}

function commitsNamed(review: Review, { pieces }: EvidenceFacts): string[] {
  return [...new Set([...commitsApproved(review), ...pieces.flatMap(({ commit }) => commit ?? [])])];
}

/** The trees of the merge bases of commits with the target, for commits for which all merge bases are known. */
async function basesOf(commits: readonly string[], moment: GateMoment): Promise<Map<string, readonly Tree[]>> {
  const { repository, diff } = moment;
  const left = new Map<string, readonly string[]>();
  for (const commit of commits) {
    if (!(await repository.has(commit))) continue;
    const bases = await repository.mergeBases(diff.target, commit).catch(unlessRefused);
    if (bases !== undefined) left.set(commit, bases);
  }
  const trees = await treesOf([...new Set([...left.values()].flat())], moment);
  const known = [...left].filter(([, bases]) => bases.every((base) => trees.has(base)));
  return new Map(known.map(([commit, bases]) => [commit, bases.map((base) => trees.get(base)!)]));
}

/** The content of the target when approvals were given. */
async function targetsOf({ decisions }: Review, moment: GateMoment): Promise<Map<string, Tree | Unreadable>> {
  const { repository, diff, target, now } = moment;
  const approved = isUnreadable(decisions) ? [] : decisions.filter(({ decision }) => decision === 'approved');
  const times = [...new Set(approved.map(({ at }) => at))];
  const tips = await targetsAt(repository, { tip: diff.target, times, now });
  const trees = new Map<string, Tree>([
    ['none', new Map()],
    [diff.target, target],
  ]);
  const targets = new Map<string, Tree | Unreadable>();
  for (const [time, tip] of tips) {
    if (typeof tip === 'string' && !trees.has(tip)) trees.set(tip, (await moment.treeAt(tip)) ?? new Map());
    targets.set(time, typeof tip === 'string' ? trees.get(tip)! : tip);
  }
  return targets;
}

/** Without a complete common history, it is unknown what the commit changed. */
function unlessRefused(error: unknown): undefined {
  if (!(error instanceof RepositoryError)) throw error;
}

async function treesOf(commits: readonly string[], { treeAt }: GateMoment): Promise<Map<string, Tree>> {
  const trees = new Map<string, Tree>();
  for (const commit of commits) {
    const tree = await treeAt(commit);
    if (tree) trees.set(commit, tree);
  }
  return trees;
}
