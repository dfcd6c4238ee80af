import { readdirSync } from 'node:fs';
import type { WorkingPath } from './file-status.ts';
import { pathOf, type PathText } from './path-text.ts';
import { closedFolder, quotedName, RepositoryError } from './repository-error.ts';

/** How many files a folder outside Git may contain before it is considered the wrong folder. */
const maxFiles = 1_000_000;

/** Folders that are never part of a project: those of Git, and installed packages. */
const skipped = new Set(['.git', 'node_modules']);

/** Every path below `root` that is not a folder. Links are listed and not followed. */
export function folderFiles(root: string): WorkingPath[] {
  const found: WorkingPath[] = [];
  const open: PathText[] = [{ text: '', bytes: undefined }];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for (const { name, isFolder } of entries(root, folder)) {
      const path = below(folder, name);
      if (!isFolder) found.push({ ...path, sparse: false });
      else if (!skipped.has(name.text)) open.push(path);
    }
    if (found.length > maxFiles) {
      throw new RepositoryError(
        `${quotedName(root)} contains more than ${maxFiles} files. Use -C with the folder of the project, or put the project under Git.`,
      );
    }
  }
  return found;
}

function below(folder: PathText, name: PathText): PathText {
  const text = folder.text === '' ? name.text : `${folder.text}/${name.text}`;
  if (folder.bytes === undefined && name.bytes === undefined) return { text, bytes: undefined };
  const [above, last] = [folder, name].map(({ text: spelt, bytes }) => bytes ?? Buffer.from(spelt));
  return { text, bytes: folder.text === '' ? last : Buffer.concat([above!, Buffer.from('/'), last!]) };
}

interface FolderEntry {
  readonly name: PathText;
  readonly isFolder: boolean;
}

function entries(root: string, folder: PathText): FolderEntry[] {
  const at =
    folder.bytes === undefined ? `${root}/${folder.text}` : Buffer.concat([Buffer.from(`${root}/`), folder.bytes]);
  try {
    const listed = readdirSync(at, { withFileTypes: true });
    if (!listed.some((entry) => entry.name.includes('\u{fffd}'))) {
      return listed.map((entry) => ({ name: { text: entry.name, bytes: undefined }, isFolder: entry.isDirectory() }));
    }
    // A name that is not UTF-8 can only be opened by its bytes, but reading names as bytes is three times as slow.
    const named = readdirSync(at, { encoding: 'buffer', withFileTypes: true });
    return named.map((entry) => ({ name: pathOf(entry.name), isFolder: entry.isDirectory() }));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT' && folder.text !== '') return [];
    throw closedFolder(folder.text === '' ? root : folder.text);
  }
}
