import { isAbsolute, relative } from 'node:path';
import { builtInPacks, check, type CheckInput, type CheckResult, type Tree, type Value } from '@gradus/core';
import {
  changedFiles,
  createCache,
  type Diff,
  type RequestInput,
  type JudgedCommits,
  type MergeObstacle,
} from '@gradus/core/internal';
import { systemClock } from '../clock.ts';
import { readJudgedTrees } from './judged-trees.ts';
import {
  closePlace,
  findCommittedProject,
  findProject,
  projectTree,
  schemaCompiler,
  selectionOf,
  type ProjectPlace,
} from '../project/load-project.ts';
import { packsOf } from '../project/packages.ts';
import type { Repository } from '../git/repository.ts';
import { RepositoryError } from '../files/repository-error.ts';

/** What to check in a repository, and what to compare it with. */
export interface RepositoryCheck {
  /** A folder of the project. */
  readonly dir: string;
  /** The branch or commit to merge the head into; the changes of the merge are checked. Default: none, and the head is checked by itself. */
  readonly base?: string;
  /** False compares only the head with its merge base. The verdict is then simulated, because it is not about what would land. Default: true. */
  readonly merge?: boolean;
  /** The head has already been merged, and is compared with the base directly. Default: false. */
  readonly landed?: boolean;
  /** The commit with the governing rules. Default: `base`. */
  readonly target?: string;
  /** A commit; without it, the working tree is checked. */
  readonly head?: string;
  /** The current time. Default: the system clock; a given instant makes the verdict simulated. */
  readonly now?: Date;
  /** Whether another fact is assumed, such as a review. */
  readonly simulated?: boolean;
  readonly data?: Readonly<Record<string, Value>>;
  readonly require?: readonly string[];
  readonly policyFrom?: 'target' | 'head';
  /** Absolute files and folders; only findings in them are shown and counted. Default: all. */
  readonly paths?: readonly string[];
  /** Adds the explanation of a gate's verdict. Default: false. */
  readonly explain?: boolean;
  readonly onProgress?: (what: string) => void;
  /** Selects the entries of `spec.enforcement` if there is a review. Default: gate. */
  readonly verb?: 'check' | 'gate';
  /**
   *    * Reads the facts of a gate in addition to documents; makes the check a gate. Needs `base` and `head`.
   *
   * @internal
   */
  readonly gather?: (moment: GateMoment) => Promise<GateFindings>;
}

/** The facts of a gate in addition to documents, and why the merge may land in another form than it was checked. */
export interface GateFindings {
  readonly gate: RequestInput;
  readonly obstacles: readonly MergeObstacle[];
}

/** The commits that a gate is about, read. */
export interface GateMoment {
  /** Reads commits separately from the checkout. */
  readonly repository: Repository;
  /** Absolute path of the top of the checkout. */
  readonly root: string;
  /** Path of the project in the repository: `''`, or ending in `/`. */
  readonly prefix: string;
  readonly diff: Diff;
  /** The changes of the merge, and those of the request's own commits. */
  readonly files: Diff['files'];
  readonly judged: JudgedCommits;
  /** The tip of the target branch, with the governing rules. */
  readonly target: Tree;
  /** The result of the merge. */
  readonly head: Tree;
  readonly now: Date;
  /** The tree of a commit; undefined if the clone does not have it. */
  treeAt(commit: string): Promise<Tree | undefined>;
}

/** A verdict about a repository, with the path of the project and everything that a report needs. */
export interface RepositoryVerdict extends CheckResult {
  /** Absolute. */
  readonly root: string;
  /** Path of the project in its repository: `''`, or ending in `/`. */
  readonly prefix: string;
  policy(id: string): { readonly title: string; readonly help?: string } | undefined;
}

/** Checks a Git repository on this machine, and runs nothing from it. Throws RepositoryError and ConfigurationError. */
export async function checkRepository(request: RepositoryCheck): Promise<RepositoryVerdict> {
  const { place, read } = await open(request);
  try {
    return await judge(place, read, request);
  } finally {
    await closePlace(place);
  }
}

async function judge(
  place: ProjectPlace,
  read: () => Promise<Trees>,
  request: RepositoryCheck,
): Promise<RepositoryVerdict> {
  const say = request.onProgress ?? (() => undefined);
  say('reading files');
  const trees = await read();
  const deciding = request.policyFrom === 'head' ? trees.head : (trees.target ?? trees.base ?? trees.head);
  const packs = [...builtInPacks(), ...(await packsOf(deciding, place.root))];
  const now = request.now ?? systemClock();
  const found = request.gather && (await gathered(place, trees, now, request.gather));
  say('judging');
  const input: CheckInput = {
    ...trees,
    ...(found && {
      gate: found.gate,
      verb: request.verb ?? 'gate',
      obstacles: [...(trees.obstacles ?? []), ...found.obstacles],
    }),
    now,
    simulated: request.now !== undefined || request.simulated === true || request.merge === false,
    ...(request.data && { data: request.data }),
    ...(request.require && { require: request.require }),
    ...(request.explain && { explain: true }),
    ...(request.paths && { paths: projectPaths(place.root, request.paths) }),
    ...(request.policyFrom && { policyFrom: request.policyFrom }),
    packs,
    ...(await schemaCompiler([trees.head, trees.base, trees.target].filter((tree) => tree !== undefined))),
    cache: createCache(),
  };
  const result = check(input);
  const titles = new Map(
    result.rules.policies.map(({ id, title, description }) => [
      id,
      { title, ...(description !== undefined && { help: description }) },
    ]),
  );
  return {
    ...result,
    root: place.root,
    prefix: place.prefix,
    policy: (id) => titles.get(id),
  };
}

type Trees = Pick<CheckInput, 'head' | 'base' | 'target' | 'diff' | 'branch' | 'obstacles' | 'judged'>;

/** The path of the project, and what to check. Without a base, a tree is checked by itself: a commit, or the files on disk. */
async function open(request: RepositoryCheck): Promise<{ readonly place: ProjectPlace; read(): Promise<Trees> }> {
  const { dir, base, target, head, merge = true, landed = false } = request;
  if (base === undefined && head === undefined) {
    const place = await findProject(dir);
    return { place, read: async () => ({ head: await projectTree(place, undefined) }) };
  }
  const found: { base?: string; rules?: string; head?: string } = {};
  const place = await findCommittedProject(dir, noCommit(base ?? head!), async (repository) => {
    if (base !== undefined) found.base = await repository.resolve(base);
    if (target !== undefined) found.rules = await repository.resolve(target);
    found.head = await repository.resolve(head ?? 'HEAD');
    // The target determines the path of the project. The head comes last, for a change that adds the first project.
    return [found.rules, found.base, found.head].filter((commit) => commit !== undefined);
  });
  const commit = found.head!;
  if (found.base === undefined) {
    const judged = async (): Promise<Trees> => ({ head: await projectTree(place, commit) });
    return { place, read: judged };
  }
  const asked = {
    target: found.base,
    head: head === undefined ? undefined : commit,
    checkedOut: commit,
    merge,
    landed,
    ...(found.rules !== undefined && { rules: found.rules }),
  };
  return { place, read: () => readJudgedTrees(place, asked) };
}

function noCommit(ref: string): string {
  return `There is no Git repository here, so there is no commit "${ref}". Omit --base and --head to check the files as they are.`;
}

async function gathered(
  { repository, prefix, store, ...rest }: ProjectPlace,
  { head, target, diff, branch, judged }: Trees,
  now: Date,
  gather: NonNullable<RepositoryCheck['gather']>,
): Promise<GateFindings> {
  if (store === undefined || target === undefined || diff === undefined || judged === undefined)
    throw new RepositoryError('A gate compares two commits, so it needs a base and a head.');
  const reader = store.repository;
  const decides = selectionOf(target);
  const treeAt = async (commit: string): Promise<Tree | undefined> =>
    (await reader.has(commit)) ? projectTree({ ...rest, repository, prefix, store }, commit, decides) : undefined;
  const files = changedFiles(diff, branch);
  return gather({ repository: reader, root: repository!.root, prefix, diff, files, judged, target, head, now, treeAt });
}

/** Paths from the root of the project. */
function projectPaths(root: string, paths: readonly string[]): readonly string[] {
  const wanted = paths.map((path) => relative(root, path));
  const outside = wanted.find((path) => path.startsWith('..') || isAbsolute(path));
  if (outside !== undefined) throw new RepositoryError(`${outside} is outside the project ${root}.`);
  return wanted;
}
