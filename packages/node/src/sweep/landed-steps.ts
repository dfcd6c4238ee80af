import { ForgeError, type Forge, type MergedRequest } from '@gradus/core/forge';
import { checkName, requiredName } from '../project/gate-target.ts';
import { git } from '../git/git.ts';
import { isOfBranch, readRecord } from '../gate/judged-record.ts';
import { assertOid, isOid } from '../git/oid.ts';
import type { Repository } from '../git/repository.ts';
import { explain } from '../files/repository-error.ts';

/** A range of a branch, from a commit that was looked at before to its tip. */
export interface LandedRange {
  readonly repository: Repository;
  readonly forge: Forge;
  readonly as: 'check' | 'status';
  readonly branch: string;
  /** Full ids. */
  readonly from: string;
  readonly to: string;
}

interface LandedCommit {
  readonly oid: string;
  readonly tree: string;
  readonly parents: readonly string[];
}

/** Commits of one push that are looked up: each costs requests to the forge. */
const most = 100;

/** The result of comparing a range with the verdicts that the forge keeps. */
export interface LandedSteps {
  /** Every step was judged and passed as just the tree that landed, on just the tip that it landed on. */
  readonly judged: boolean;
  /** Requests that the forge says landed in the range. */
  readonly requests: readonly MergedRequest[];
}

/**
 * Walks the commits of a branch. A verdict names the tip and the tree that it is about, so a step from one tip to the next counts as judged
 * if a passed verdict names both, however the forge created the commit. The verdict is on the head of the request: the commit itself after a
 * queue or a fast-forward, the second parent of a merge, and for a squash or a rebase the head that the forge names.
 */
export async function compareLanded(range: LandedRange): Promise<LandedSteps> {
  const { forge, branch, from, to } = range;
  const commits = await listCommits(range);
  const merged = await mergedOf(forge, branch);
  const requests = merged.filter(({ head, commit }) =>
    commits.some(({ oid, parents }) => oid === commit || oid === head || parents[1] === head),
  );
  if (commits.length > most) return { judged: false, requests };
  const reached = new Set([from]);
  for (const commit of commits) {
    const landed = requests.filter((request) => request.commit === commit.oid).map(({ head }) => head);
    const second = commit.parents.length === 2 ? [commit.parents[1]!] : [];
    for (const head of new Set([commit.oid, ...second, ...landed]))
      if (!reached.has(commit.oid) && (await isJudged(range, head, commit, reached))) reached.add(commit.oid);
  }
  return { judged: reached.has(to), requests };
}

/** Where the forge cannot say, no squash or rebase is found to be judged. */
async function mergedOf(forge: Forge, branch: string): Promise<readonly MergedRequest[]> {
  try {
    return await forge.mergedInto(branch);
  } catch (error) {
    if (error instanceof ForgeError) return [];
    throw error;
  }
}

/** The newest verdict about one of the tips decides. An undecided one names no tip, and is about any. */
async function isJudged(
  { forge, as, branch }: LandedRange,
  head: string,
  { tree }: LandedCommit,
  reached: ReadonlySet<string>,
): Promise<boolean> {
  for (const name of [requiredName, checkName(branch, false)])
    for (const { state, title } of await forge.verdicts(head, name, as)) {
      const record = readRecord(title);
      if (record === undefined || !isOfBranch(record, branch)) continue;
      const isAboutNone = !isOid(record.target);
      if (isAboutNone && state === 'pending') continue;
      if (isAboutNone) return false;
      if (reached.has(record.target)) return state === 'passed' && record.tree === tree;
    }
  return false;
}

/** Along first parents, the oldest first. */
async function listCommits({ repository: { root }, from, to }: LandedRange): Promise<LandedCommit[]> {
  const range = [`--max-count=${most + 1}`, assertOid(to), `^${assertOid(from)}`];
  const listed = await git(root, ['log', '--first-parent', '--reverse', '--format=%H %T %P', ...range]);
  if (listed.code !== 0) throw explain(listed, 'log', root);
  return listed.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [oid = '', tree = '', ...parents] = line.split(' ');
      return { oid, tree, parents };
    });
}
