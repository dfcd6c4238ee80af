import { sameFile, type SourceFile } from '../model/file.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { CatalogView } from '../catalog/lookups.ts';
import type { Document } from '../model/document.ts';
import { comparable } from './read-tree.ts';

/** The differences between the base and the head. Values are compared by `comparable`, files by content and mode. */
export interface TreeChanges {
  /** Whether anything differs at all. */
  readonly any: boolean;
  /** The added, removed and altered documents of that kind and name. */
  document(kind: string, name: string): boolean;
  kind(kind: string): boolean;
  file(path: string): boolean;
  /** The new path of a file of the base that no longer exists at its old path: a new file with the same content. */
  movedTo(path: string): string | undefined;
  /** The document of the head that a document of the base became only by such a move. */
  movedDocument(old: Document): Document | undefined;
}

export function changesBetween(head: CatalogView, base: CatalogView): TreeChanges {
  const [after, before] = [head.catalog, base.catalog];
  const names = new Map<string, ReadonlySet<string>>();
  const changedNames = (kind: string): ReadonlySet<string> => {
    let known = names.get(kind);
    if (known === undefined) names.set(kind, (known = namesThatDiffer(kind, head, base)));
    return known;
  };
  let moved: ReadonlyMap<string, string> | undefined;
  const moves = (): ReadonlyMap<string, string> => (moved ??= movedFiles(after.tree, before.tree));
  let places: ReadonlyMap<string, Document> | undefined;
  return {
    any: filesDiffer(after, before),
    document: (kind, name) => changedNames(kind).has(name),
    kind: (kind) => changedNames(kind).size > 0,
    file: (path) => !sameFile(after.tree.get(path), before.tree.get(path)),
    movedTo: (path) => moves().get(path),
    movedDocument(old) {
      const path = moves().get(old.file.path);
      if (path === undefined) return undefined;
      places ??= new Map(after.documents.map((document) => [placeOf(document, document.file.path), document]));
      return places.get(placeOf(old, path));
    },
  };
}

function placeOf({ kind, stream, pointer }: Document, path: string): string {
  return JSON.stringify([kind, path, stream, pointer]);
}

function filesDiffer(after: Catalog, before: Catalog): boolean {
  if (after.tree.size !== before.tree.size) return true;
  for (const [path, file] of after.tree) if (!sameFile(file, before.tree.get(path))) return true;
  return false;
}

function namesThatDiffer(kind: string, head: CatalogView, base: CatalogView): ReadonlySet<string> {
  const of = ({ catalog }: CatalogView): Map<string, Document[]> =>
    Map.groupBy(catalog.kinds.get(kind) ?? [], ({ name }) => name);
  const [after, before] = [of(head), of(base)];
  const differing = new Set<string>();
  for (const [name, documents] of after)
    if (!sameDocuments(documents, before.get(name) ?? [], head, base)) differing.add(name);
  for (const name of before.keys()) if (!after.has(name)) differing.add(name);
  return differing;
}

function sameDocuments(
  documents: readonly Document[],
  olds: readonly Document[],
  head: CatalogView,
  base: CatalogView,
): boolean {
  if (documents.length !== olds.length) return false;
  if (documents.every((document, index) => atSamePlace(document, olds[index]!))) return true;
  const texts = (of: readonly Document[], view: CatalogView): string[] =>
    of.map((document) => comparable(view.value(document))).sort();
  const [a, b] = [texts(documents, head), texts(olds, base)];
  return a.every((text, index) => text === b[index]);
}

/** Values from the same place of the same file need not be compared. */
export function atSamePlace(document: Document, old: Document): boolean {
  return sameFile(document.file, old.file) && document.stream === old.stream && document.pointer === old.pointer;
}

function movedFiles(
  after: ReadonlyMap<string, SourceFile>,
  before: ReadonlyMap<string, SourceFile>,
): Map<string, string> {
  const added = new Map<string, SourceFile[]>();
  for (const file of after.values()) {
    const key = before.has(file.path) ? undefined : contentOf(file);
    const same = key === undefined ? undefined : added.get(key);
    if (same) same.push(file);
    else if (key !== undefined) added.set(key, [file]);
  }
  for (const same of added.values()) same.reverse();
  const moved = new Map<string, string>();
  for (const file of before.values()) {
    if (after.has(file.path)) continue;
    const found = added.get(contentOf(file) ?? '')?.pop();
    if (found) moved.set(file.path, found.path);
  }
  return moved;
}

function contentOf({ mode, text, oid }: SourceFile): string | undefined {
  return text === undefined ? oid && `${mode} ${oid}` : `${mode} ${text}`;
}
