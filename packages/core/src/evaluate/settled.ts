import { sameFile, type SourceFile } from '../model/file.ts';
import type { Catalog, UnreadableFile } from '../catalog/catalog.ts';
import type { DocumentSource } from '../model/document.ts';

/**
 * Whether an unreadable file is unchanged: it has the same content and mode, is selected by the same sources, and its content is the
 * reason why it cannot be read. Its documents are then the same as before, even though they are unknown.
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

/** False if the clone or the disk could not provide the file. */
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
