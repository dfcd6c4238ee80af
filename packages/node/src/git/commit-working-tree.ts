import { accessSync, constants, lstatSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { withoutFilters } from './diff.ts';
import { git, gitBytes, type GitBytesOptions } from './git.ts';
import { configEntries, gitEnvironment } from './git-environment.ts';
import { copyIndex } from './index-copy.ts';
import { treeOfCommit } from './merge-trees.ts';
import type { ObjectStore } from './object-store.ts';
import { assertOid } from './oid.ts';
import { pathOf, splitNul, type PathText } from '../files/path-text.ts';
import { defaultMaxBytes, type Repository } from './repository.ts';
import { closedFolder, explain } from '../files/repository-error.ts';

/** A working tree as the commit that `git add --all` and `git commit` would create from it. */
export interface WorkingCommit {
  /** Full id of a commit in the store, whose parent is the checked-out commit. */
  readonly commit: string;
  /** Paths from the top of the repository, with the end of a sentence that says why it is unknown what Git would store. */
  readonly unknown: ReadonlyMap<string, string>;
  /** Paths that a merge in progress left with conflicts. */
  readonly unmerged: readonly string[];
}

/** Commits a working tree to a store. It writes nothing to the repository, and runs no filter that the repository configures. */
export async function commitWorkingTree(
  repository: Repository,
  head: string,
  store: ObjectStore,
): Promise<WorkingCommit> {
  const { root } = repository;
  const index = await copyIndex(root, store.scratch);
  const run = runner(root, index, store, await withoutFilters(root));
  await trustNothing(run);
  const changed = splitRows(await run(['diff-files', '-z', '--raw', '--no-abbrev', '--ignore-submodules=dirty']));
  const unmerged = changed.filter(({ status }) => status === 'U').map(({ path }) => path.text);
  const edited = changed.filter(({ status }) => status !== 'U').map(({ path }) => path);
  const unknown = new Map(await addKnown(root, edited, run));
  // Git lists nothing below a path that is a file in the index, so edited paths come first.
  const added = pathList(await run(['ls-files', '-z', '--others', '--exclude-standard']));
  for (const [path, why] of await addKnown(root, added, run)) unknown.set(path, why);
  const tree = assertOid((await run(['write-tree', '--missing-ok'])).toString('latin1').trim());
  if (tree === (await treeOfCommit(store, head))) return { commit: head, unknown, unmerged };
  const commit = await run(['commit-tree', tree, '-p', assertOid(head)], { input: 'The working tree\n' });
  return { commit: assertOid(commit.toString('latin1').trim()), unknown, unmerged };
}

type Run = (args: readonly string[], options?: GitBytesOptions) => Promise<Buffer>;

const identity = { NAME: 'gradus', EMAIL: 'gradus@localhost', DATE: '@0 +0000' };

function runner(
  root: string,
  index: string,
  { objects }: ObjectStore,
  config: readonly (readonly [string, string])[],
): Run {
  const environment = {
    ...gitEnvironment(),
    ...configEntries(config),
    ...Object.fromEntries(
      Object.entries(identity).flatMap(([name, value]) => [
        [`GIT_AUTHOR_${name}`, value],
        [`GIT_COMMITTER_${name}`, value],
      ]),
    ),
    GIT_OBJECT_DIRECTORY: objects,
  };
  return async (args, options = {}) => {
    const result = await gitBytes(root, args, { environment, index, ...options });
    const closed = /^warning: could not open directory '(.*)'/m.exec(result.stderr);
    if (closed !== null) throw closedFolder(closed[1] ?? '');
    if (result.code !== 0) throw explain(result, args[0] ?? '', root);
    return result.stdout;
  };
}

/** An entry can be marked as unchanged regardless of the file's content: git-update-index(1), `--assume-unchanged`. */
async function trustNothing(run: Run): Promise<void> {
  const rows = splitNul(await run(['ls-files', '-z', '-v', '--cached']));
  // A lower-case tag is that mark, except `s`, which is an entry that a sparse checkout omits.
  const marked = rows.filter((row) => /[a-rt-z]/.test(String.fromCharCode(row[0] ?? 0))).map((row) => row.subarray(2));
  if (marked.length > 0)
    await run(['update-index', '-z', '--no-assume-unchanged', '--stdin'], { input: nulList(marked) });
  // Exit code 1 means that files need an update, which is what this searches for.
  await run(['update-index', '-q', '--refresh']).catch(() => undefined);
}

interface Row {
  readonly status: string;
  readonly path: PathText;
}

/** `:<mode> <mode> <oid> <oid> <status> NUL <path> NUL`: https://git-scm.com/docs/diff-format#_raw_output_format */
function splitRows(listing: Buffer): Row[] {
  const parts = splitNul(listing);
  const rows: Row[] = [];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const status = parts[at]!.toString('latin1').split(' ')[4] ?? '';
    rows.push({ status, path: pathOf(parts[at + 1]!) });
  }
  return rows;
}

function pathList(listing: Buffer): PathText[] {
  return splitNul(listing).map(pathOf);
}

/** Adds all files that can be added, and returns the others with the reasons. */
async function addKnown(root: string, paths: readonly PathText[], run: Run): Promise<ReadonlyMap<string, string>> {
  const unknown = await unknownContents(root, paths, run);
  await addAll(
    root,
    paths.filter(({ text }) => !unknown.has(text)),
    run,
  );
  return unknown;
}

/** Files whose stored form only a filter program could make, and those that cannot be read. */
async function unknownContents(root: string, paths: readonly PathText[], run: Run): Promise<Map<string, string>> {
  const unknown = new Map<string, string>();
  if (paths.length === 0) return unknown;
  const input = nulList(paths.map(bytesOf));
  const cells = splitNul(await run(['check-attr', '-z', '--stdin', 'filter'], { input }));
  for (const [at, path] of paths.entries()) {
    const filter = cells[at * 3 + 2]?.toString('utf8') ?? 'unspecified';
    if (filter !== 'unspecified' && filter !== 'unset')
      unknown.set(
        path.text,
        `was edited here, and the content that Git would store depends on the filter "${filter}": commit it first`,
      );
    else if (isClosed(root, path)) unknown.set(path.text, 'cannot be opened: permission denied');
  }
  return unknown;
}

function isClosed(root: string, path: PathText): boolean {
  try {
    if (statusAt(root, path)?.isFile() === true) accessSync(absolute(root, path), constants.R_OK);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EACCES';
  }
}

/** Undefined if there is nothing, which includes a file in place of a parent folder. */
function statusAt(root: string, path: PathText): Stats | undefined {
  try {
    return lstatSync(absolute(root, path), { throwIfNoEntry: false });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return undefined;
    throw error;
  }
}

function absolute(root: string, path: PathText): Buffer {
  return Buffer.concat([Buffer.from(`${root}/`), bytesOf(path)]);
}

/** Files above the limit for one are hashed and not stored; nothing reads them. */
async function addAll(root: string, paths: readonly PathText[], run: Run): Promise<void> {
  const [nested, plain] = [true, false].map((is) => paths.filter(({ text }) => text.endsWith('/') === is));
  const isLarge = (path: PathText): boolean => (statusAt(root, path)?.size ?? 0) > defaultMaxBytes;
  const add = ['update-index', '-z', '--add', '--remove', '--replace'];
  const [large, small] = [true, false].map((is) => plain!.filter((path) => isLarge(path) === is).map(bytesOf));
  if (small!.length > 0) await run([...add, '--stdin'], { input: nulList(small!) });
  if (large!.length > 0) await run([...add, '--info-only', '--stdin'], { input: nulList(large!) });
  for (const { text } of nested!) await addNested(root, text.slice(0, -1), run);
}

/** A nested repository counts as the commit that it has checked out. */
async function addNested(root: string, path: string, run: Run): Promise<void> {
  const head = await git(join(root, path), ['rev-parse', '--verify', '--quiet', '--end-of-options', 'HEAD^{commit}']);
  if (head.code === 0)
    await run(['update-index', '--add', '--cacheinfo', `160000,${assertOid(head.stdout.trim())},${path}`]);
}

function bytesOf({ text, bytes }: PathText): Buffer {
  return bytes ?? Buffer.from(text);
}

function nulList(paths: readonly Buffer[]): Buffer {
  return Buffer.concat(paths.flatMap((path) => [path, Buffer.from([0])]));
}
