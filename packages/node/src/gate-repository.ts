import { isUnreadable, readProject, type EvidenceFacts, type Gate, type Review, type Tree } from '@gradus/core';
import { checkRepository, type GateMoment, type RepositoryCheck, type RepositoryVerdict } from './check-repository.ts';
import { readEvidence } from './evidence/read-folder.ts';
import { trackedAt } from './evidence/tracked.ts';
import { RepositoryError } from './repository-error.ts';
import { revertedCommit } from './revert.ts';

/** A check, and what the forge and the tests say of its head. */
export interface RepositoryGate extends Omit<RepositoryCheck, 'gather'> {
  readonly base: string;
  readonly head: string;
  readonly review: Review;
  /** Absolute folders with statements and reports. */
  readonly evidence: readonly string[];
  /** Reads jobs from the forge, where authority takes some as evidence. */
  readonly jobs?: (commits: readonly string[]) => Promise<EvidenceFacts>;
}

/** Judges whether a request may be merged. Throws RepositoryError and ConfigurationError. */
export async function gateRepository(request: RepositoryGate): Promise<RepositoryVerdict> {
  return checkRepository({ ...request, gather: (moment) => gather(request, moment) });
}

async function gather(request: RepositoryGate, moment: GateMoment): Promise<Gate> {
  const { review } = request;
  const believed = readProject(moment.target).evidence;
  const folders = await readEvidence(request.evidence, {
    keys: believed.keys ?? [],
    now: moment.now,
    from: request.dir,
    // What the head carries along is no evidence of itself.
    tracked: await trackedAt(moment.repository, moment.diff.head),
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
  return {
    review,
    evidence,
    ...(revert && { revert }),
    commits: await treesOf(commitsNamed(review, evidence), moment),
    bases: await basesOf(commitsApproved(review), moment),
  };
}

/** Of how many commits jobs are read: each costs two requests, and an older one has seldom the same content. */
const jobCommits = 20;

const nothing: EvidenceFacts = { pieces: [], unreadable: [] };

function commitsApproved({ decisions }: Review): string[] {
  return isUnreadable(decisions) ? [] : [...new Set(decisions.flatMap(({ commit }) => commit ?? []))];
}

function commitsNamed(review: Review, { pieces }: EvidenceFacts): string[] {
  return [...new Set([...commitsApproved(review), ...pieces.flatMap(({ commit }) => commit ?? [])])];
}

/** What stood where commits left the target, for those of which that is known. */
async function basesOf(commits: readonly string[], moment: GateMoment): Promise<Map<string, Tree>> {
  const { repository, diff } = moment;
  const left = new Map<string, string>();
  for (const commit of commits) {
    if (!(await repository.has(commit))) continue;
    const base = await repository.mergeBase(diff.target, commit).catch(unlessRefused);
    if (base !== undefined) left.set(commit, base);
  }
  const trees = await treesOf([...new Set(left.values())], moment);
  return new Map([...left].flatMap(([commit, base]) => (trees.has(base) ? [[commit, trees.get(base)!]] : [])));
}

/** No common history, or a part of it that is not here: then nobody knows what the commit changed. */
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
