import { ForgeError, type Forge, type Review } from '@gradus/core/forge';
import type { CiRequest } from '../ci/job.ts';
import { git } from '../git/git.ts';
import { mergeTrees, treeOfCommit } from '../git/merge-trees.ts';
import { openObjectStore, type ObjectStore } from '../git/object-store.ts';
import type { Repository } from '../git/repository.ts';
import { containsCommit } from '../git/target-tip.ts';

/** The request for which a job of the queue runs, and the forge with the other requests. */
interface QueuedRequest {
  readonly request: CiRequest;
  readonly forge: Forge;
}

/** A part of a merge group: what one request adds to the commit before it. */
export interface QueuedPart {
  readonly base: string;
  readonly head: string;
  /** The head of the request of this part. */
  readonly review: Review;
}

/**
 * The parts of a merge group or train, from the tip of the target to the commit of the event; the last belongs to the request of the event.
 * Names and refs of a queue only suggest the request of a part. The tree proves it: it is the result of merging the head of the request into
 * the previous part. Throws ForgeError if the group is not based on the tip, or if a part does not belong to exactly one open request.
 */
export async function queuedParts(
  repository: Repository,
  asked: QueuedRequest,
  own: Review,
  tip: string,
): Promise<readonly QueuedPart[]> {
  const { base, head } = asked.request;
  const { branch } = own.target;
  if (head === undefined) throw new ForgeError('The event does not name a commit to judge.');
  if (base === undefined || !(await repository.has(base)))
    throw new ForgeError(
      'The base commit of the merge group is not in this clone.',
      'Check out the repository with its whole history: fetch-depth: 0 of actions/checkout, GIT_DEPTH: 0 on GitLab.',
    );
  if (!(await containsCommit(repository, base, tip)))
    throw new ForgeError(
      `The merge group is based on ${base.slice(0, 7)}, which does not contain the tip of ${branch}, ${tip.slice(0, 7)}.`,
      'Run it again: the queue builds the group again on the tip.',
    );
  const refs = await queueRefs(repository, branch);
  const parts: QueuedPart[] = [];
  const store = await openObjectStore(repository);
  try {
    for (const [commit = '', parent, merged, ...more] of await firstParents(repository, tip, head)) {
      const before = parts.at(-1)?.head ?? tip;
      const review = commit === head ? own : await reviewOf(asked, branch, { merged, named: refs.get(commit) });
      const isMerge = merged !== undefined;
      // A squash or the last commit of a rebase is named by its ref; the commits of a rebase before it are a part of it.
      if (review === undefined && !isMerge && more.length === 0) continue;
      if (review === undefined || (isMerge && parent !== before)) throw unattributed(commit, branch);
      await mustBe(store, { base: before, head: commit, review });
      parts.push({ base: before, head: commit, review });
    }
  } finally {
    await store.close();
  }
  return parts;
}

interface Hint {
  /** The second parent of a merge. */
  readonly merged: string | undefined;
  /** The content of the name of a queue ref. */
  readonly named: number | undefined;
}

/** The open request to the branch that a commit may belong to; undefined if there is none, or if there are several. */
async function reviewOf(
  { forge }: QueuedRequest,
  branch: string,
  { merged, named }: Hint,
): Promise<Review | undefined> {
  const numbers = named === undefined ? (merged === undefined ? [] : await forge.reviewsOf(merged)) : [named];
  const reviews: Review[] = [];
  for (const number of numbers) {
    const review = await forge.review(number);
    if (review.target.branch === branch) reviews.push(review);
  }
  return reviews.length === 1 ? reviews[0] : undefined;
}

/** GitHub keeps a branch for each entry of a queue: its name has the number of the pull request, and the parent commit. */
async function queueRefs(repository: Repository, branch: string): Promise<ReadonlyMap<string, number>> {
  const prefix = `refs/remotes/origin/gh-readonly-queue/${branch}/pr-`;
  const named = new Map<string, number>();
  for (const [ref, commit] of await repository.refs('refs/remotes/origin/')) {
    const number = ref.startsWith(prefix) ? /^(\d{1,10})-[0-9a-f]+$/.exec(ref.slice(prefix.length))?.[1] : undefined;
    if (number !== undefined) named.set(commit, Number(number));
  }
  return named;
}

/** Throws if a part contains anything other than its request. */
async function mustBe(store: ObjectStore, { base, head, review }: QueuedPart): Promise<void> {
  const { number, source } = review;
  const { repository } = store;
  if (!(await repository.has(source.commit)))
    throw new ForgeError(
      `The head of request ${number}, ${source.commit.slice(0, 7)}, is not in this clone, so its part of the merge group is unknown.`,
      `Fetch the heads of requests before: git fetch origin '+refs/pull/*/head:refs/remotes/pull/*', on GitLab '+refs/merge-requests/*/head:refs/remotes/merge-requests/*'.`,
    );
  const bases = await repository.mergeBases(base, source.commit);
  const merge = await mergeTrees({ store, target: base, head: source.commit, bases });
  if (merge.state === 'merged' && merge.tree === (await treeOfCommit(store, head))) return;
  throw new ForgeError(
    `${head.slice(0, 7)} of the merge group is not what merging request ${number} at ${source.commit.slice(0, 7)} into ${base.slice(0, 7)} makes.`,
    'Set the merge method of the queue to merge commits or squash. Where the request was pushed to since, add it to the queue again.',
  );
}

function unattributed(commit: string, branch: string): ForgeError {
  return new ForgeError(
    `The merge group contains ${commit.slice(0, 7)}, which is not on ${branch} and is not the merge of one open request.`,
    'Set the merge method of the queue to merge commits. With squash, the clone needs the branches of the queue: fetch-depth: 0 of actions/checkout.',
  );
}

/** The commits from a tip to a later one along first parents, each with its parents, oldest first. */
async function firstParents({ root }: Repository, tip: string, to: string): Promise<string[][]> {
  const { code, stdout } = await git(root, ['rev-list', '--first-parent', '--parents', '--reverse', `${tip}..${to}`]);
  if (code !== 0) throw new ForgeError('The commits of the merge group cannot be listed.');
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' '));
}
