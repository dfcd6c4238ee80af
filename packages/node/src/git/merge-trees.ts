import { join } from 'node:path';
import { changes } from './diff.ts';
import { gitBytes, gitListing } from './git.ts';
import { gitEnvironment } from './git-environment.ts';
import type { ObjectStore } from './object-store.ts';
import { assertOid, isOid } from './oid.ts';
import { pathText, pathTexts, splitNul } from '../files/path-text.ts';
import { explain, isPartialClone, RepositoryError } from '../files/repository-error.ts';

/** The result of merging a head into a target. */
export type Merge =
  /** `tree`: the id of the merged tree. */
  | { readonly state: 'merged'; readonly tree: string }
  /** `paths`: from the top of the repository, of what both sides changed, at least one unless git names none. */
  | { readonly state: 'conflict'; readonly paths: readonly string[] }
  /** Both sides changed `paths`, and a `merge` attribute defines how they are merged: the result on a forge may be another tree. */
  | { readonly state: 'attribute'; readonly paths: readonly string[] }
  /** Why it is unknown: the end of a sentence. */
  | { readonly state: 'unknown'; readonly why: string };

export interface MergeQuestion {
  readonly store: ObjectStore;
  /** Full ids of commits. */
  readonly target: string;
  readonly head: string;
  /** All best common ancestors of the two. */
  readonly bases: readonly string[];
}

/** Timeout of the merge in milliseconds. */
const patience = 60_000;

/** Explicit, because the defaults differ between versions of git and can be configured. */
const settings: readonly (readonly [string, string])[] = [
  ['merge.directoryRenames', 'conflict'],
  ['merge.renames', 'true'],
  ['merge.renameLimit', '1000'],
  ['diff.renameLimit', '1000'],
  ['merge.renormalize', 'false'],
  ['merge.conflictStyle', 'merge'],
];

/** Merges two commits by git's `ort` strategy, as forges do, without touching the repository. */
export async function mergeTrees(question: MergeQuestion): Promise<Merge> {
  const { store, target, head, bases } = question;
  if (bases.includes(target)) return { state: 'merged', tree: await treeOfCommit(store, head) };
  if (bases.includes(head)) return { state: 'merged', tree: await treeOfCommit(store, target) };
  try {
    const ruled = await ruledByAttributes(question);
    if (ruled.length > 0) return { state: 'attribute', paths: ruled };
    return await merged(question);
  } catch (error) {
    if (error instanceof RepositoryError) return { state: 'unknown', why: error.message.replace(/\.$/, '') };
    throw error;
  }
}

async function merged({ store, target, head }: MergeQuestion): Promise<Merge> {
  const { root } = store.repository;
  const command = [
    'merge-tree',
    '--write-tree',
    '-z',
    '--name-only',
    '--no-messages',
    assertOid(target),
    assertOid(head),
  ];
  const result = await gitBytes(root, command, { environment: environment(root), config: settings, silence: patience });
  const [tree = '', ...paths] = splitNul(result.stdout).map(pathText);
  if (result.code === 0 && isOid(tree)) return { state: 'merged', tree };
  // Exit code 1 also means other errors; a conflict names the tree that contains its markers: git-merge-tree(1), "EXIT STATUS".
  if (result.code === 1 && isOid(tree))
    return { state: 'conflict', paths: [...new Set(paths)].filter((path) => path !== '').sort() };
  if (isPartialClone(result)) throw explain(result, 'merge-tree', root);
  if (/unknown option|usage: git merge-tree/.test(result.stderr))
    return {
      state: 'unknown',
      why: 'this version of git cannot merge without a working tree; install git 2.38 or newer',
    };
  return { state: 'unknown', why: explain(result, 'merge-tree', root).message.replace(/\.$/, '') };
}

/** The configuration of the user and of the machine does not affect how git merges here. */
function environment(root: string): Record<string, string> {
  return {
    ...gitEnvironment(),
    HOME: root,
    XDG_CONFIG_HOME: root,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
  };
}

export async function treeOfCommit({ repository }: ObjectStore, commit: string): Promise<string> {
  const found = await gitListing(repository.root, [
    'rev-parse',
    '--verify',
    '--end-of-options',
    `${assertOid(commit)}^{tree}`,
  ]);
  return assertOid(found.toString('latin1').trim());
}

/** Paths that both sides changed and that have a `merge` attribute on one of them. */
async function ruledByAttributes({ store, target, head, bases }: MergeQuestion): Promise<string[]> {
  const touched = async (commit: string): Promise<Set<string>> => {
    const found = await Promise.all(bases.map((base) => changes(store.repository, base, commit)));
    return new Set(found.flat().flatMap(({ path, oldPath }) => (oldPath === undefined ? [path] : [path, oldPath])));
  };
  const [theirs, ours] = await Promise.all([touched(target), touched(head)]);
  const both = [...ours].filter((path) => theirs.has(path));
  // A name that is not UTF-8 cannot be looked up by its text.
  const [unspelled, spelled] = [true, false].map((is) => both.filter((path) => path.includes('\u{fffd}') === is));
  if (spelled!.length === 0) return unspelled!;
  const ruled = await Promise.all([target, head].map((commit) => withMergeAttribute(store, commit, spelled!)));
  return [...new Set([...unspelled!, ...ruled.flat()])].sort();
}

/** Attributes are read from the files of the commit, through a separate index. */
async function withMergeAttribute(store: ObjectStore, commit: string, paths: readonly string[]): Promise<string[]> {
  const { root } = store.repository;
  const index = join(store.scratch, `index-${commit}`);
  const read = await gitBytes(root, ['read-tree', assertOid(commit)], { index });
  if (read.code !== 0) throw explain(read, 'read-tree', root);
  const command = ['check-attr', '--cached', '-z', '--stdin', 'merge'];
  const listed = await gitBytes(root, command, { index, input: paths.map((path) => `${path}\0`).join('') });
  if (listed.code !== 0) throw explain(listed, 'check-attr', root);
  // <path> NUL <attribute> NUL <value> NUL
  const cells = pathTexts(listed.stdout).map(({ text }) => text);
  return paths.filter((_, at) => cells[at * 3 + 2] !== 'unspecified');
}
