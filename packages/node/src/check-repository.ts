import { isAbsolute, relative } from 'node:path';
import {
  builtInPacks,
  check,
  createCache,
  stateOfFindings,
  type CheckInput,
  type CheckResult,
  type Diff,
  type Gate,
  type Location,
  type Tree,
  type Value,
  type Verdict,
} from '@gradus/core';
import { systemClock } from './clock.ts';
import { commits } from './commits.ts';
import { changes, workingTreeChanges } from './diff.ts';
import { findProject, projectTree, schemaCompiler, selectionOf, type Place } from './load-project.ts';
import { packsOf } from './packages.ts';
import type { Repository } from './repository.ts';
import { RepositoryError } from './repository-error.ts';

/** What is judged, and against what. */
export interface RepositoryCheck {
  /** A folder of the project. */
  readonly dir: string;
  /** Judge the difference to the merge base with this branch or commit. */
  readonly base?: string;
  /** Whose rules decide. Default: `base`. */
  readonly target?: string;
  /** A commit; without it the working tree is judged. */
  readonly head?: string;
  /** Default: the system's clock; a given instant makes the verdict simulated. */
  readonly now?: Date;
  /** Some other fact is assumed, such as a review. */
  readonly simulated?: boolean;
  readonly data?: Readonly<Record<string, Value>>;
  readonly require?: readonly string[];
  readonly policyFrom?: 'target' | 'head';
  /** Absolute files and folders; only findings in them are shown and counted. Default: all. */
  readonly paths?: readonly string[];
  /** Tell of a gate how it came to its verdict. */
  readonly explain?: boolean;
  readonly onProgress?: (what: string) => void;
  /** Finds out what a gate knows beside documents; makes the check a gate. Needs `base` and `head`. */
  readonly gather?: (moment: GateMoment) => Promise<Gate>;
}

/** The commits that a gate is about, read. */
export interface GateMoment {
  readonly repository: Repository;
  /** Where the project lies in the repository: `''`, or ending in `/`. */
  readonly prefix: string;
  readonly diff: Diff;
  /** The tip of the target branch, which decides. */
  readonly target: Tree;
  readonly head: Tree;
  readonly now: Date;
  /** What a commit holds; undefined where it is not here. */
  treeAt(commit: string): Promise<Tree | undefined>;
}

export interface RepositoryVerdict extends CheckResult {
  /** Absolute. */
  readonly root: string;
  /** Where the project lies in its repository: `''`, or ending in `/`. */
  readonly prefix: string;
  policy(id: string): { readonly title: string; readonly help?: string } | undefined;
  /** Why nothing was checked, where that is so. */
  readonly nothing?: string;
}

/** Judges a repository on this machine. Throws RepositoryError and ConfigurationError. */
export async function checkRepository(request: RepositoryCheck): Promise<RepositoryVerdict> {
  const place = await findProject(request.dir);
  try {
    return await judge(place, request);
  } finally {
    await place.repository?.close();
  }
}

async function judge(place: Place, request: RepositoryCheck): Promise<RepositoryVerdict> {
  const say = request.onProgress ?? (() => undefined);
  say('reading files');
  const trees = await readTrees(place, request);
  const deciding = request.policyFrom === 'head' ? trees.head : (trees.target ?? trees.base ?? trees.head);
  const packs = [...builtInPacks(), ...(await packsOf(deciding, place.root))];
  const now = request.now ?? systemClock();
  const gate = request.gather && (await gathered(place, trees, now, request.gather));
  say('judging');
  const input: CheckInput = {
    ...trees,
    ...(gate && { gate, verb: 'gate' }),
    now,
    simulated: request.now !== undefined || request.simulated === true,
    ...(request.data && { data: request.data }),
    ...(request.require && { require: request.require }),
    ...(request.explain && { explain: true }),
    ...(request.policyFrom && { policyFrom: request.policyFrom }),
    packs,
    ...(await schemaCompiler(Object.values(trees).filter((tree) => tree instanceof Map))),
    cache: createCache(),
  };
  const result = check(input);
  const within = pathFilter(place.root, request.paths ?? []);
  const reached = within === undefined || [...trees.head.keys()].some(within);
  const verdict = within ? only(result.verdict, within, reached) : result.verdict;
  const nothing = nothingChecked(
    verdict,
    trees.head,
    within,
    (request.paths ?? []).map((path) => relative(place.root, path)),
  );
  const titles = new Map(
    result.rules.policies.map(({ id, title, description }) => [
      id,
      { title, ...(description !== undefined && { help: description }) },
    ]),
  );
  return {
    ...result,
    verdict,
    root: place.root,
    prefix: place.prefix,
    policy: (id) => titles.get(id),
    ...(nothing !== undefined && { nothing }),
  };
}

type Trees = Pick<CheckInput, 'head' | 'base' | 'target' | 'diff'>;

async function readTrees(place: Place, { base, target, head }: RepositoryCheck): Promise<Trees> {
  const { repository } = place;
  if (base === undefined) {
    const commit = head === undefined ? undefined : await needed(repository, head).resolve(head);
    return { head: await projectTree(place, commit) };
  }
  const git = needed(repository, base);
  const tip = await git.resolve(target ?? base);
  const headCommit = await git.resolve(head ?? 'HEAD');
  const mergeBase = await git.mergeBase(tip, headCommit);
  const targetTree = await projectTree(place, tip);
  const decides = selectionOf(targetTree);
  const baseTree = mergeBase === tip ? targetTree : await projectTree(place, mergeBase, decides);
  const headTree = await projectTree(place, head === undefined ? undefined : headCommit, decides);
  return {
    head: headTree,
    base: baseTree,
    target: targetTree,
    diff: await diffOf(git, place.prefix, { tip, mergeBase, headCommit, committed: head !== undefined }),
  };
}

async function gathered(
  place: Place,
  { head, target, diff }: Trees,
  now: Date,
  gather: NonNullable<RepositoryCheck['gather']>,
): Promise<Gate> {
  const { repository, prefix } = place;
  if (repository === undefined || target === undefined || diff === undefined)
    throw new RepositoryError('A gate judges what one commit changes against another, so it needs a base and a head.');
  const decides = selectionOf(target);
  const treeAt = async (commit: string): Promise<Tree | undefined> => {
    const here = await repository.has(commit);
    return here ? projectTree(place, commit, decides) : undefined;
  };
  return gather({ repository, prefix, diff, target, head, now, treeAt });
}

function needed(repository: Repository | undefined, ref: string): Repository {
  if (repository) return repository;
  throw new RepositoryError(
    `There is no Git repository here, so there is no commit "${ref}". Leave out --base and --head to judge the files as they are.`,
  );
}

interface Commits {
  readonly tip: string;
  readonly mergeBase: string;
  readonly headCommit: string;
  readonly committed: boolean;
}

async function diffOf(
  repository: Repository,
  prefix: string,
  { tip, mergeBase, headCommit, committed }: Commits,
): Promise<Diff> {
  const files = committed
    ? await changes(repository, mergeBase, headCommit, { prefix })
    : await workingTreeChanges(repository, mergeBase, { prefix });
  const log = await commits(repository, mergeBase, headCommit);
  return {
    base: mergeBase,
    target: tip,
    head: headCommit,
    upToDate: mergeBase === tip,
    files: files.map(({ path, oldPath, operation }) => ({
      path,
      operation,
      ...(oldPath !== undefined && { oldPath }),
    })),
    commits: log.map(({ sha, author, committer, time, trailers }) => ({
      sha,
      author: author.email,
      committer: committer.email,
      ...(time !== undefined && { time }),
      trailers: grouped(trailers),
    })),
  };
}

function grouped(
  trailers: readonly { readonly key: string; readonly value: string }[],
): Record<string, readonly string[]> {
  const byKey = new Map<string, string[]>();
  for (const { key, value } of trailers) byKey.set(key, [...(byKey.get(key) ?? []), value]);
  return Object.fromEntries(byKey);
}

type Within = (path: string) => boolean;

function pathFilter(root: string, paths: readonly string[]): Within | undefined {
  if (paths.length === 0) return undefined;
  const wanted = paths.map((path) => relative(root, path));
  const outside = wanted.find((path) => path.startsWith('..') || isAbsolute(path));
  if (outside !== undefined) throw new RepositoryError(`${outside} lies outside the project ${root}.`);
  return (path) => wanted.some((prefix) => prefix === '' || path === prefix || path.startsWith(`${prefix}/`));
}

/** Everything was judged; only what is in the paths is shown, and counts. */
function only(verdict: Verdict, within: Within, reached: boolean): Verdict {
  const shown = ({ location }: { readonly location: Location }): boolean => within(location.path);
  const kept = {
    findings: verdict.findings.filter(shown),
    waived: verdict.waived.filter(shown),
    undecided: verdict.undecided.filter(shown),
  };
  const counts = reached ? verdict.counts : { ...verdict.counts, documents: 0, evaluations: 0 };
  return { ...verdict, ...kept, counts, state: stateOfFindings([...kept.findings, ...kept.undecided]) };
}

function nothingChecked(
  verdict: Verdict,
  head: Tree,
  within: Within | undefined,
  paths: readonly string[],
): string | undefined {
  if (within && ![...head.keys()].some(within)) return `no file matches ${paths.join(', ')}, so nothing was checked.`;
  const counts = [...verdict.findings, ...verdict.undecided].some(({ enforcement }) => enforcement !== 'advisory');
  if (verdict.counts.documents > 0 || counts) return undefined;
  return head.size === 0
    ? 'there are no files here, so nothing was checked. gradus init starts a project.'
    : 'there are no documents here, so nothing was checked. gradus init starts a project; spec.documents in gradus.yaml selects documents of your own.';
}
