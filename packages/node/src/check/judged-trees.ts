import type { Branch, Diff, JudgedCommits, MergeObstacle } from '@gradus/core/internal';
import type { CheckInput, SourceFile, Tree } from '@gradus/core';
import { commits } from '../git/commits.ts';
import { commitWorkingTree, type WorkingCommit } from '../git/commit-working-tree.ts';
import { changes, type FileChange } from '../git/diff.ts';
import { landedPaths } from '../git/landed-paths.ts';
import { projectTree, selectionOf, type CommittedPlace } from '../project/load-project.ts';
import { mergeTrees, treeOfCommit, type Merge } from '../git/merge-trees.ts';

/** The commits to check. */
export interface CommitsToJudge {
  /** The tip of the target branch: full id. */
  readonly target: string;
  /** The commit with the governing rules, if it is not the target. */
  readonly rules?: string;
  /** Full id; undefined for the working tree on top of `checkedOut`. */
  readonly head: string | undefined;
  /** The commit that is checked out. */
  readonly checkedOut: string | undefined;
  /** False compares the head alone with the first merge base, as if the target had not moved on. */
  readonly merge: boolean;
  /** True compares the head directly with the target, whether it contains the target or not. */
  readonly landed: boolean;
}

export type JudgedTrees = Required<Pick<CheckInput, 'head' | 'base' | 'target' | 'diff' | 'obstacles' | 'judged'>> &
  Pick<CheckInput, 'branch'>;

/** Reads everything that a check of one commit against another needs: the tree of their merge, and both sides of it. */
export async function readJudgedTrees(place: CommittedPlace, asked: CommitsToJudge): Promise<JudgedTrees> {
  const { store, repository } = place;
  const working = asked.head === undefined ? await commitWorkingTree(repository, asked.checkedOut!, store) : undefined;
  const head = working?.commit ?? asked.head!;
  const named = asked.head ?? asked.checkedOut!;
  const bases = asked.landed ? [asked.target] : await store.repository.mergeBases(asked.target, named);
  const question = { store, target: asked.target, head, bases };
  const merging = asked.merge;
  const merge: Merge = merging
    ? await mergeTrees(question)
    : { state: 'merged', tree: await treeOfCommit(store, head) };
  const merged = merge.state === 'merged' ? merge.tree : await treeOfCommit(store, head);
  // If the merge is impossible, the head is compared with its merge base.
  const compared = merging && merge.state === 'merged' ? asked.target : bases[0]!;
  const rules = await projectTree(place, asked.rules ?? asked.target);
  const read = async (tree: string): Promise<Tree> =>
    unreadable(await projectTree(place, tree, selectionOf(rules)), working, place.prefix);
  const headTree = await read(merged);
  // Even if the merge results in the tree of the head: changes that the target has made in the meantime still count for the request.
  const isMerge = compared === asked.target && !bases.includes(asked.target);
  return {
    head: headTree,
    base: compared === (asked.rules ?? asked.target) ? rules : await read(compared),
    target: rules,
    diff: await diffOf(place, { ...asked, compared, merged, named, bases }),
    judged: { target: asked.target, head: named, tree: merged, isMerge } satisfies JudgedCommits,
    obstacles: obstaclesOf(merge, working),
    ...(isMerge && { branch: await branchOf(place, { ...asked, head, bases }, read) }),
  };
}

/** Files of the working tree for which it is unknown what Git would store. */
function unreadable(tree: Tree, working: WorkingCommit | undefined, prefix: string): Tree {
  if (working === undefined || working.unknown.size === 0) return tree;
  const files = new Map<string, SourceFile>(tree);
  for (const [path, problem] of working.unknown) {
    if (!path.startsWith(prefix)) continue;
    const at = path.slice(prefix.length);
    const { text: _, oid: __, ...file } = files.get(at) ?? { path: at, mode: 'file', size: 0 };
    files.set(at, { ...file, problem });
  }
  return files;
}

function obstaclesOf(merge: Merge, working: WorkingCommit | undefined): MergeObstacle[] {
  const unfinished = working?.unmerged ?? [];
  return [
    ...(unfinished.length > 0 ? [{ is: 'unmerged', paths: unfinished } as const] : []),
    ...(merge.state === 'conflict' ? [{ is: 'conflict', paths: merge.paths } as const] : []),
    ...(merge.state === 'attribute' ? [{ is: 'attribute', paths: merge.paths } as const] : []),
    ...(merge.state === 'unknown' ? [{ is: 'unknown', why: merge.why } as const] : []),
  ];
}

interface Compared extends CommitsToJudge {
  /** Commit that the merged tree is compared with. */
  readonly compared: string;
  readonly merged: string;
  /** The commit of the head, or the parent of the working tree. */
  readonly named: string;
  readonly bases: readonly string[];
}

async function diffOf(
  { store: { repository }, prefix }: CommittedPlace,
  { target, compared, merged, named, bases }: Compared,
): Promise<Diff> {
  const files = await changes(repository, compared, merged, { prefix });
  const log = await commits(repository, target, named);
  return {
    base: compared,
    target,
    head: named,
    upToDate: bases.includes(target),
    files: files.map(changed),
    commits: log.map(({ sha, author, committer, time, trailers }) => ({
      sha,
      author: author.email,
      committer: committer.email,
      ...(time !== undefined && { time }),
      trailers: grouped(trailers),
    })),
  };
}

/** The side of the request, if the merge results in another tree than its head. */
async function branchOf(
  { store: { repository }, prefix }: CommittedPlace,
  { target, head, bases }: { readonly target: string; readonly head: string; readonly bases: readonly string[] },
  read: (commit: string) => Promise<Tree>,
): Promise<Branch> {
  const files = await Promise.all(bases.map((base) => changes(repository, base, head, { prefix })));
  const trees: Tree[] = [];
  for (const base of bases) trees.push(await read(base));
  return {
    head: await read(head),
    bases: trees,
    files: files.flat().map(changed),
    landed: await landedPaths(repository, bases, target, prefix),
  };
}

function changed({ path, oldPath, operation }: FileChange): Branch['files'][number] {
  return { path, operation, ...(oldPath !== undefined && { oldPath }) };
}

function grouped(
  trailers: readonly { readonly key: string; readonly value: string }[],
): Record<string, readonly string[]> {
  const byKey = new Map<string, string[]>();
  for (const { key, value } of trailers) byKey.set(key, [...(byKey.get(key) ?? []), value]);
  return Object.fromEntries(byKey);
}
