import type { Side } from '../evaluate/facts.ts';
import type { Document } from '../model/document.ts';
import type { Tree } from '../model/file.ts';
import type { Problem } from '../model/finding.ts';

/**
 * Files that contained documents of Gradus at the base, still exist, and contain none at the head: a document must not escape the rules
 * by losing its apiVersion, or by a link that replaces its file.
 */
export function disowned(tree: Tree, head: Side, base: Side): Problem[] {
  const lost = ownDocuments(base).filter(({ file: { path } }) => tree.has(path));
  if (lost.length === 0) return [];
  const kept = new Set(ownDocuments(head).map(({ file }) => file.path));
  const unreadable = new Set(head.view.catalog.unreadable.map(({ path }) => path));
  const byPath = Map.groupBy(lost, ({ file }) => file.path);
  return [...byPath].flatMap(([path, documents]): Problem[] => {
    if (kept.has(path) || unreadable.has(path)) return [];
    const missing = documents.filter(({ kind, name }) => !head.view.catalog.find(kind, name));
    return missing.length === 0 ? [] : [problem(path, missing, tree.get(path)!.mode)];
  });
}

function ownDocuments({ view }: Side): readonly Document[] {
  return view.catalog.documents.filter(({ source }) => source.ownKindsOnly === true);
}

function problem(path: string, missing: readonly Document[], mode: string): Problem {
  const names = missing.map(({ kind, name }) => `${kind} "${name}"`).join(', ');
  const now =
    mode === 'symlink'
      ? 'is now a symbolic link, and links are not followed'
      : mode === 'submodule'
        ? 'is now a submodule, and files of submodules are not read'
        : 'no longer contains a document of gradus.dev';
  return {
    validation: 'disowned',
    path,
    pointer: '',
    message: `This file contained ${names}, but ${now}.`,
    fix: 'Write apiVersion: gradus.dev/v1 again. To remove the documents, remove the file.',
  };
}
