import { sameFile, type SourceFile } from '../model/file.ts';
import type { Catalog, UnreadableFile } from '../catalog/catalog.ts';
import type { DocumentSource } from '../model/document.ts';

/**
 * Whether a file that cannot be read is as it was: the same content and mode, read for the same sources, and the content is what is
 * wrong with it. Then its own documents, whatever they are, are those that were there.
 */
export function isSettled(path: string, oldPath: string, head: Catalog, base: Catalog): boolean {
  const file = head.tree.get(path);
  return (
    file !== undefined &&
    sameFile(file, base.tree.get(oldPath)) &&
    isContentAtFault(file) &&
    sameSources(sourcesOf(head, path), sourcesOf(base, oldPath))
  );
}

/** Files that cannot be read on one of the sides, and whose documents the change may have added, altered or removed. */
export function unsettled(head: Catalog, base: Catalog): UnreadableFile[] {
  return [...head.unreadable, ...base.unreadable].filter(({ path }) => !isSettled(path, path, head, base));
}

/** Not where a clone or a disk did not give the file. */
function isContentAtFault({ text, mode, notText }: SourceFile): boolean {
  return text !== undefined || mode === 'symlink' || mode === 'submodule' || notText === true;
}

function sourcesOf(catalog: Catalog, path: string): readonly DocumentSource[] | undefined {
  const file = catalog.unreadableAt(path);
  return file?.problem && file.sources;
}

function sameSources(a: readonly DocumentSource[] | undefined, b: readonly DocumentSource[] | undefined): boolean {
  return a !== undefined && b !== undefined && a.length === b.length && a.every((source, index) => source === b[index]);
}
