import { lstatSync, realpathSync } from 'node:fs';
import { blobReader, type BlobReader } from './blobs.ts';
import { git, type GitText } from './git.ts';
import { findMergeBases } from './merge-base.ts';
import { isOid } from './oid.ts';
import { explain, quotedName, RepositoryError, unshallow } from '../files/repository-error.ts';

/** A Git repository with a working tree, read and never written. Every method throws RepositoryError. */
export interface Repository {
  /** Absolute path of the top of the working tree. */
  readonly root: string;
  /** Path of the opened folder below the root: `''`, or ending in `/`. */
  readonly prefix: string;
  /** Whether the clone has only a part of the history. */
  readonly shallow: boolean;
  /** The checked-out commit; undefined before the first commit. */
  readonly head: string | undefined;
  /** Short name of the checked-out branch; undefined if HEAD is detached, as in most CI jobs. */
  readonly branch: string | undefined;
  /** @internal */
  readonly blobs: BlobReader;
  /** The commit of a branch, tag, remote branch or id: 40 or 64 hex digits. An ambiguous name is an error. */
  resolve(ref: string): Promise<string>;
  /** Whether a commit is in the clone, by its id. Never contacts a remote. */
  has(commit: string): Promise<boolean>;
  /** The best common ancestors of two ids: at least one, several after a criss-cross merge. */
  mergeBases(base: string, head: string): Promise<readonly string[]>;
  /** Full names and commits of the refs below `under`, which begins with `refs/`; in the order of their names. */
  refs(under: string): Promise<ReadonlyMap<string, string>>;
  /** Ends the process that reads blobs. */
  close(): Promise<void>;
}

export interface RepositoryOptions {
  /** The maximum size in bytes of a file that is read. Default: 5 MiB. */
  readonly maxBytes?: number;
}

/** The default limit for one file: 5 MiB. */
export const defaultMaxBytes: number = 5 * 1024 * 1024;

/** Opens the repository that contains `dir`; undefined if none does. Throws RepositoryError if git is missing or refuses. */
export async function openRepository(
  dir: string,
  { maxBytes = defaultMaxBytes }: RepositoryOptions = {},
): Promise<Repository | undefined> {
  if (lstatSync(dir, { throwIfNoEntry: false }) === undefined)
    throw new RepositoryError(`${quotedName(dir)} does not exist.`);
  const at = realpathSync(dir);
  if (!lstatSync(at).isDirectory()) throw new RepositoryError(`${quotedName(dir)} is not a folder.`);
  const [facts, head, branch] = await Promise.all([
    git(at, ['rev-parse', '--is-inside-work-tree', '--is-shallow-repository', '--show-prefix', '--show-toplevel']),
    git(at, ['rev-parse', '--verify', '--quiet', '--end-of-options', 'HEAD^{commit}']),
    git(at, ['symbolic-ref', '--quiet', '--short', 'HEAD']),
  ]);
  const [inside, shallow, ...paths] = facts.stdout.split('\n');
  if (/not a git repository/.test(facts.stderr)) return undefined;
  if (inside === 'false' || /must be run in a work tree/.test(facts.stderr))
    throw new RepositoryError(`${quotedName(dir)} is in a .git folder, not in a working tree.`);
  if (facts.code !== 0) throw explain(facts, 'rev-parse', at);
  const { root, prefix } = paths.length === 3 ? { prefix: paths[0]!, root: paths[1]! } : await pathsOneByOne(at);
  if ((root + prefix).includes('\u{fffd}')) {
    throw new RepositoryError(
      `The path ${quotedName(root)} is not UTF-8. Move the repository to a folder with a UTF-8 name.`,
    );
  }
  return repositoryAt(
    {
      root,
      prefix,
      shallow: shallow === 'true',
      head: head.code === 0 ? head.stdout.trim() : undefined,
      branch: branch.code === 0 ? branch.stdout.trim() : undefined,
    },
    maxBytes,
  );
}

/** A repository whose facts have been read. */
export function repositoryAt(
  facts: Pick<Repository, 'root' | 'prefix' | 'shallow' | 'head' | 'branch'>,
  maxBytes: number = defaultMaxBytes,
): Repository {
  const { root, shallow } = facts;
  const blobs = blobReader(root, maxBytes);
  return {
    ...facts,
    blobs,
    resolve: (ref) => resolve(root, ref, shallow),
    has: (commit) => has(root, commit),
    mergeBases: (a, b) => findMergeBases(root, a, b, shallow),
    refs: (under) => refs(root, under),
    close: () => blobs.close(),
  };
}

/** For names of folders with line breaks, which a list would split. */
async function pathsOneByOne(at: string): Promise<{ readonly root: string; readonly prefix: string }> {
  const toplevel = await succeed(git(at, ['rev-parse', '--show-toplevel']), 'rev-parse', at);
  const below = await succeed(git(at, ['rev-parse', '--show-prefix']), 'rev-parse', at);
  return { root: withoutNewline(toplevel.stdout), prefix: withoutNewline(below.stdout) };
}

/**
 * Git resolves a short name as a tag, then as a branch, then as a remote branch. Anyone who may push a tag `origin/main` could therefore
 * choose the base of a check. Git only warns; here it is an error.
 */
async function resolve(root: string, ref: string, shallow: boolean): Promise<string> {
  const found = await revision(root, ref);
  const oid = found?.stdout.trim() ?? '';
  if (found?.code === 0 && isOid(oid)) {
    if (!isOid(ref) && /^warning: refname .* is ambiguous/m.test(found.stderr)) {
      throw new RepositoryError(
        `${quotedName(ref)} matches several refs, for example a tag and a branch. Use the full name, such as refs/heads/main or refs/remotes/origin/main.`,
      );
    }
    if (/^warning: log for /m.test(found.stderr)) {
      throw new RepositoryError(`The reflog does not go back to ${quotedName(ref)}. Use a commit, a branch or a tag.`);
    }
    return oid;
  }
  throw new RepositoryError(await notFound(root, ref, shallow));
}

async function has(root: string, commit: string): Promise<boolean> {
  if (!isOid(commit)) return false;
  const found = await git(root, ['cat-file', '-e', `${commit}^{commit}`]);
  return found.code === 0;
}

/** Undefined for text that cannot be a revision; git is then not called. */
async function revision(root: string, ref: string): Promise<GitText | undefined> {
  if (ref === '' || ref.startsWith('-') || /\p{Cc}/u.test(ref)) return undefined;
  return git(root, ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`]);
}

async function notFound(root: string, ref: string, shallow: boolean): Promise<string> {
  const message = `There is no commit ${quotedName(ref)} in ${quotedName(root)}.`;
  if (ref === 'HEAD') return `${message} The repository has no commits yet. Create the first one.`;
  if (shallow) return `${message} This clone is shallow. ${unshallow}`;
  const remote = isOid(ref) ? undefined : await revision(root, `refs/remotes/origin/${ref}`);
  if (remote?.code === 0) return `${message} Did you mean ${quotedName(`origin/${ref}`)}?`;
  if (ref.startsWith('-')) return `${message} A name cannot begin with a dash.`;
  return `${message} Fetch it first (git fetch origin), or check the name with git branch --all.`;
}

async function refs(root: string, under: string): Promise<ReadonlyMap<string, string>> {
  if (!/^refs\/[\w./-]*$/.test(under)) throw new TypeError(`${JSON.stringify(under)} is not the full name of a ref.`);
  const format = '--format=%(refname)%00%(objectname)%00%(*objectname)';
  const { stdout } = await succeed(git(root, ['for-each-ref', format, under]), 'for-each-ref', root);
  const rows = stdout.split('\n').filter((line) => line !== '');
  // An annotated tag is a separate object; the third column is the commit that it names.
  return new Map(
    rows.map((row) => row.split('\0')).map(([name = '', object = '', commit = '']) => [name, commit || object]),
  );
}

async function succeed(run: Promise<GitText>, command: string, dir: string): Promise<GitText> {
  const result = await run;
  if (result.code !== 0) throw explain(result, command, dir);
  return result;
}

function withoutNewline(text: string): string {
  return text.endsWith('\n') ? text.slice(0, -1) : text;
}
