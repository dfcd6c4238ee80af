import { objectStream } from '../files/object-stream.ts';
import { isOid } from '../git/oid.ts';
import { quotedName, RepositoryError } from '../files/repository-error.ts';
import { stateBytes, type StateGit } from './state-git.ts';

interface Entry {
  readonly mode: string;
  readonly type: string;
  readonly oid: string;
}

/** Every folder of a tree with its entries by name; the root is `''`. */
export type Folders = Map<string, Map<string, Entry>>;

export async function readStateTree(git: StateGit, commit: string | undefined): Promise<Folders> {
  const folders: Folders = new Map([['', new Map()]]);
  if (commit === undefined) return folders;
  const listed = await git.ask(['ls-tree', '-r', '-t', '-z', '--full-tree', commit]);
  for (const line of listed.split('\0').filter((each) => each !== '')) {
    const [meta = '', path = ''] = splitAt(line, line.indexOf('\t'));
    const [mode = '', type = '', oid = ''] = meta.split(' ');
    const [folder, name] = split(path);
    folders.get(folder)!.set(name, { mode, type, oid });
    if (type === 'tree') folders.set(path, new Map());
  }
  return folders;
}

/** Ids of the regular files, by path in the order of the tree. */
export function stateFiles(folders: Folders): Map<string, string> {
  const files = new Map<string, string>();
  for (const [folder, entries] of folders)
    for (const [name, { type, mode, oid }] of entries)
      if (type === 'blob' && mode !== '120000') files.set(folder === '' ? name : `${folder}/${name}`, oid);
  return files;
}

/** Texts of blobs in their order, read by one process. Throws RepositoryError if one is missing or not UTF-8. */
export async function readBlobs(
  git: StateGit,
  files: ReadonlyMap<string, string>,
  network: boolean,
): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  if (files.size === 0) return texts;
  const wanted = [...files];
  const { stdout, code } = await git.run(['cat-file', '--batch'], {
    input: wanted.map(([, oid]) => `${oid}\n`).join(''),
    network,
  });
  const stream = objectStream({
    expected: () => wanted[texts.size]?.[1],
    maxBytes: stateBytes,
    found(_, content) {
      const path = wanted[texts.size]![0];
      if ('problem' in content) throw new RepositoryError(`${quotedName(path)} in the state ${content.problem}.`);
      texts.set(path, decode(path, content.bytes));
    },
  });
  const trouble = stream.push(stdout);
  if (trouble !== undefined || code !== 0 || texts.size < wanted.length)
    throw new RepositoryError(`git cat-file did not give the state (${trouble ?? `exit code ${code}`}). Run again.`);
  return texts;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(path: string, bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new RepositoryError(
      `${quotedName(path)} in the state is not UTF-8, so nobody can have written it there in good order.`,
    );
  }
}

/**
 * Writes a tree that differs from `folders` in these files, null for one to be deleted, and gives its id. Only folders on the way to a
 * change are written; one that is left empty goes. Throws TypeError for a path that cannot be, or that is a folder.
 */
export async function writeTree(
  git: StateGit,
  folders: Folders,
  changes: ReadonlyMap<string, string | null>,
): Promise<string> {
  const written = await Promise.all(
    [...changes].map(async ([path, text]) => {
      assertPath(path);
      if (text === null) return [path, undefined] as const;
      return [
        path,
        { mode: '100644', type: 'blob', oid: await git.ask(['hash-object', '-w', '--stdin'], { input: text }) },
      ] as const;
    }),
  );
  const touched = new Set<string>(['']);
  for (const [path, entry] of written) {
    put(folders, path, entry);
    for (let [folder] = split(path); folder !== ''; [folder] = split(folder)) touched.add(folder);
  }
  let tree = '';
  for (const folder of [...touched].toSorted((a, b) => depth(b) - depth(a))) {
    const entries = folders.get(folder) ?? new Map<string, Entry>();
    const lines = [...entries].map(([name, { mode, type, oid }]) => `${mode} ${type} ${oid}\t${name}\0`);
    if (folder !== '' && lines.length === 0) put(folders, folder, undefined);
    else {
      // A partial clone need not hold what other rollouts wrote.
      tree = await git.ask(['mktree', '-z', '--missing'], { input: lines.join('') });
      if (!isOid(tree)) throw new RepositoryError('git mktree gave no id.');
      if (folder !== '') put(folders, folder, { mode: '040000', type: 'tree', oid: tree });
    }
  }
  return tree;
}

function put(folders: Folders, path: string, entry: Entry | undefined): void {
  const [folder, name] = split(path);
  const entries = folders.get(folder) ?? new Map<string, Entry>();
  const there = entries.get(name);
  if (entry?.type === 'blob' && there?.type === 'tree')
    throw new TypeError(`${quotedName(path)} is a folder of the state.`);
  if (entry?.type === 'tree' && there !== undefined && there.type !== 'tree')
    throw new TypeError(`${quotedName(path)} is a file of the state, and cannot be a folder.`);
  if (entry === undefined) entries.delete(name);
  else entries.set(name, entry);
  folders.set(folder, entries);
}

function assertPath(path: string): void {
  const odd = path.split('/').some((part) => part === '' || part === '.' || part === '..' || /^\.git$/i.test(part));
  if (odd || /[\p{Cc}\\]/u.test(path) || path.length > 1024)
    throw new TypeError(`${quotedName(path)} cannot be the path of a file in the state.`);
}

function depth(folder: string): number {
  return folder === '' ? 0 : folder.split('/').length;
}

function split(path: string): [folder: string, name: string] {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? ['', path] : splitAt(path, slash);
}

function splitAt(text: string, at: number): [string, string] {
  return [text.slice(0, at), text.slice(at + 1)];
}
