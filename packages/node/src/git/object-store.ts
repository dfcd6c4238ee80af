import { copyFileSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { removeAbandonedStores, storePrefix } from './abandoned-stores.ts';
import { git } from './git.ts';
import { repositoryAt, type Repository } from './repository.ts';
import { explain, RepositoryError } from '../files/repository-error.ts';

/**
 * A separate Git directory that borrows the objects of a repository. It has no working tree, refs or attributes and none of the
 * repository's configuration, so nothing in a checkout can change how a commit is read; objects that are written to it, such as a merged
 * tree, never reach the repository.
 */
export interface ObjectStore {
  /** Reads commits by their ids. */
  readonly repository: Repository;
  /** Absolute path of the object folder. */
  readonly objects: string;
  /** Absolute path of an empty folder for index files. */
  readonly scratch: string;
  /** Ends its processes and removes it. */
  close(): Promise<void>;
}

/** Opens a store below the system's temporary folder. Throws RepositoryError. */
export async function openObjectStore(repository: Repository): Promise<ObjectStore> {
  const [{ format, borrowed, cut }, promisor] = await Promise.all([facts(repository), promisorRemote(repository)]);
  removeAbandoned();
  const root = realpathSync(mkdtempSync(join(tmpdir(), storePrefix())));
  const at = join(root, '.git');
  const objects = join(at, 'objects');
  mkdirSync(join(objects, 'info'), { recursive: true });
  mkdirSync(join(at, 'refs'));
  const scratch = join(at, 'scratch');
  mkdirSync(scratch);
  writeFileSync(join(at, 'HEAD'), 'ref: refs/heads/none\n');
  writeFileSync(join(at, 'config'), configuration(format, promisor));
  writeFileSync(join(objects, 'info', 'alternates'), `${alternate(borrowed)}\n`);
  if (repository.shallow && existsSync(cut)) copyFileSync(cut, join(at, 'shallow'));
  const store = repositoryAt({ root, prefix: '', shallow: repository.shallow, head: undefined, branch: undefined });
  return {
    repository: store,
    objects,
    scratch,
    close: async () => {
      await store.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

let looked = false;

/** Once for each process. */
function removeAbandoned(): void {
  if (looked) return;
  looked = true;
  removeAbandonedStores();
}

interface StoreFacts {
  /** `sha1` or `sha256`. */
  readonly format: string;
  /** Absolute path of the object folder. */
  readonly borrowed: string;
  /** Absolute path of the file with the boundary commits of a shallow clone. */
  readonly cut: string;
}

async function facts({ root }: Repository): Promise<StoreFacts> {
  const found = await git(root, [
    'rev-parse',
    '--show-object-format',
    '--git-path',
    'objects',
    '--git-path',
    'shallow',
  ]);
  if (found.code !== 0) throw explain(found, 'rev-parse', root);
  const [format = '', objects = '', cut = '', ...rest] = found.stdout.split('\n');
  if (rest.length !== 1)
    throw new RepositoryError('The path of the repository contains a line break. Move it to a folder without one.');
  return { format, borrowed: resolve(root, objects), cut: resolve(root, cut) };
}

/** The remote that has the omitted objects of a clone with `--filter`: git then reports them as omitted, not as damage. */
async function promisorRemote({ root }: Repository): Promise<string | undefined> {
  const found = await git(root, ['config', '--get', 'extensions.partialClone']);
  const name = found.stdout.trim();
  return found.code === 0 && name !== '' ? name : undefined;
}

/** https://git-scm.com/docs/repository-version */
function configuration(format: string, promisor: string | undefined): string {
  const extensions = [
    ...(format === 'sha1' ? [] : [`\tobjectFormat = ${format}`]),
    ...(promisor === undefined ? [] : [`\tpartialClone = ${quotedValue(promisor)}`]),
  ];
  return [
    '[core]',
    `\trepositoryFormatVersion = ${extensions.length === 0 ? 0 : 1}`,
    '\tbare = true',
    ...(extensions.length === 0 ? [] : ['[extensions]', ...extensions]),
    ...(promisor === undefined ? [] : [`[remote ${quotedValue(promisor)}]`, '\tpromisor = true']),
    '',
  ].join('\n');
}

function quotedValue(text: string): string {
  return `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}

/** A line of `info/alternates`; one that begins with a quote is read as a C string: https://git-scm.com/docs/gitrepository-layout */
function alternate(path: string): string {
  return path.startsWith('"') ? quotedValue(path) : path;
}
