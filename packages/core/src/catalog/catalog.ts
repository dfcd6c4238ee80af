import type { Document, DocumentSource, Item } from '../model/document.ts';
import type { Tree } from '../model/file.ts';
import type { Problem } from '../model/finding.ts';
import { isMap } from '../model/value.ts';
import type { Loaded } from '../load/load.ts';
import { kindOf, memberOf } from './kind.ts';
import { strangerProblems } from './strangers.ts';
import { blindSpots, type UnreadableFile } from './unreadable.ts';
import { unlessUndecidable } from '../model/undecidable.ts';

export { cannotBeRead, type UnreadableFile } from './unreadable.ts';

/** The documents of one tree, by identity: kind and name, not path. */
export interface Catalog {
  /** In path order, then in the order of the file. */
  readonly documents: readonly Document[];
  readonly kinds: ReadonlyMap<string, readonly Document[]>;
  readonly tree: Tree;
  readonly unreadable: readonly UnreadableFile[];
  unreadableAt(path: string): UnreadableFile | undefined;
  /** Kinds of the documents of a file that can be read, each once; the empty string for anything that is not a document of a kind. */
  kindsAt(path: string): readonly string[];
  /**
   * The result for everything that was parsed: a source selects each document of a stream or ignores it, and each selected item
   * results in a document or a problem.
   */
  readonly reading: CatalogCounts;
  /** Files that are read although they contain duplicate keys. */
  readonly doubled: readonly string[];
  /** The first document of that identity. */
  find(kind: string, name: string): Document | undefined;
  /** A file that could not be read and might contain a document of the kind. */
  blindSpot(kind: string): UnreadableFile | undefined;
  /** All such files; with a name, the files that might contain a document with that name. */
  blindSpots(kind: string, name?: string): readonly UnreadableFile[];
}

/** `parsed` = `taken` + `left` documents of streams; `items` minus `documents` have no kind, and a problem each. */
export type CatalogCounts = Loaded['streams'] & { readonly items: number; readonly documents: number };

/** What a catalog needs to know about the rules under which it is built. */
export interface CatalogRules {
  /** Kinds that a document may have if its source does not set one. */
  readonly ownKinds: ReadonlySet<string>;
  /** The identity of an item whose source defines how to compute it; throws Undecidable if it cannot be computed. */
  identify(item: Item): string;
  /** The name of every document of a file, if the identity of its source depends only on the path. */
  nameByPath?(source: DocumentSource, path: string): string | undefined;
}

const none: Loaded['streams'] = { parsed: 0, taken: 0, left: 0 };

const tokenOf = (path: string, stream: number, pointer: string): string => `${path}#${stream}${pointer}`;

/** Names and indexes the items, and reports problems with their kinds and identities. */
export function catalog(
  loaded: Pick<Loaded, 'items' | 'unreadable'> &
    Partial<Pick<Loaded, 'streams' | 'strangers' | 'problems' | 'doubled'>>,
  tree: Tree,
  naming: CatalogRules,
): { readonly catalog: Catalog; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const documents: Document[] = [];
  const kinds = new Map<string, Document[]>();
  const names = new Map<string, Map<string, Document>>();
  const twins = new Map<Document, Document[]>();
  const beside = new Set((loaded.strangers ?? []).filter(({ value }) => value !== null).map(({ path }) => path));
  for (const item of loaded.items) {
    // A document that is selected inside another value leaves the rest of that value.
    if (item.pointer !== '') beside.add(item.file.path);
    const read = kindOf(item, naming.ownKinds);
    if ('problem' in read) {
      beside.add(item.file.path);
      problems.push({
        ...at(item, read.pointer),
        ...read.problem,
        value: [memberOf(item.value, 'apiVersion') ?? '', memberOf(item.value, 'kind') ?? ''],
      });
      continue;
    }
    const { kind } = read;
    const document = named(item, kind, nameOf(item, naming, problems));
    documents.push(document);
    getOrAdd(kinds, kind, () => []).push(document);
    const byName = getOrAdd(names, kind, () => new Map<string, Document>());
    const first = byName.get(document.name);
    if (first === undefined) byName.set(document.name, document);
    else getOrAdd(twins, first, () => [first]).push(document);
  }
  problems.push(...strangerProblems(loaded.strangers ?? [], naming.ownKinds));
  for (const byName of twins.size > 0 ? names.values() : [])
    for (const first of byName.values()) problems.push(...duplicates(twins.get(first) ?? []));
  const unreadable = withReasons(loaded.unreadable, loaded.problems ?? []);
  const broken = new Map(unreadable.map((file) => [file.path, file]));
  const spots = blindSpots(unreadable, {
    mayHold: (source, kind) => mayHold(source, kind, naming),
    nameOf: (source, path) => naming.nameByPath?.(source, path),
  });
  const byPath = kindsByPath(documents);
  return {
    problems,
    catalog: {
      documents,
      kinds,
      tree,
      unreadable,
      unreadableAt: (path) => broken.get(path),
      kindsAt: (path) => {
        const found = [...(byPath().get(path) ?? [])];
        return beside.has(path) || (found.length === 0 && tree.has(path)) ? [...found, ''] : found;
      },
      reading: { ...(loaded.streams ?? none), items: loaded.items.length, documents: documents.length },
      doubled: loaded.doubled ?? [],
      find: (kind, name) => names.get(kind)?.get(name),
      blindSpot: (kind) => spots(kind)[0],
      blindSpots: spots,
    },
  };
}

/** Indexed on first use. */
function kindsByPath(documents: readonly Document[]): () => ReadonlyMap<string, ReadonlySet<string>> {
  let known: Map<string, Set<string>> | undefined;
  return () => {
    if (known !== undefined) return known;
    known = new Map();
    for (const { file, kind } of documents) getOrAdd(known, file.path, () => new Set<string>()).add(kind);
    return known;
  };
}

function withReasons(
  unreadable: readonly Pick<UnreadableFile, 'path' | 'sources'>[],
  problems: readonly Problem[],
): readonly UnreadableFile[] {
  if (unreadable.length === 0) return [];
  const first = new Map<string, Problem>();
  for (const problem of problems)
    if (problem.validation === 'unreadable' && !first.has(problem.path)) first.set(problem.path, problem);
  return unreadable.map((file) => {
    const problem = first.get(file.path);
    return problem === undefined || problem.limit === true ? file : { ...file, problem };
  });
}

/** Each member is listed, because a copy with `...` takes several times as long. */
function named({ source, file, stream, pointer, value, vars, doubled }: Item, kind: string, name: string): Document {
  return { source, file, stream, pointer, value, vars, doubled, kind, name };
}

function mayHold(source: DocumentSource, kind: string, naming: CatalogRules): boolean {
  if (source.kind !== undefined) return source.kind === kind;
  return source.ownKindsOnly === true ? naming.ownKinds.has(kind) : true;
}

function nameOf(item: Item, naming: CatalogRules, problems: Problem[]): string {
  const fallback = tokenOf(item.file.path, item.stream, item.pointer);
  if (item.source.identity !== undefined) {
    return unlessUndecidable(
      () => naming.identify(item),
      ({ message }) => {
        problems.push({
          ...at(item, ''),
          validation: 'identity',
          message: `The identity of this document cannot be evaluated: ${message}`,
          fix: `The expression is ${item.source.identity}; until it returns a string, the document is named by its path.`,
        });
        return fallback;
      },
    );
  }
  const metadata = isMap(item.value) ? item.value['metadata'] : undefined;
  const name = isMap(metadata) ? metadata['name'] : undefined;
  if (typeof name === 'string' && name !== '') return name;
  problems.push({
    ...at(item, isMap(metadata) ? '/metadata' : ''),
    validation: 'identity',
    message: 'This document has no metadata.name, so no document can refer to it.',
    fix: 'Add metadata.name, or set `identity` in its entry of spec.documents in gradus.yaml.',
  });
  return fallback;
}

/** How many further places of copies are listed; the message has the number of all copies. */
const mostRelated = 20;

function duplicates(same: readonly Document[]): Problem[] {
  const shown = same.slice(0, mostRelated + 1);
  return same
    .filter((document) => document.source.duplicates === 'error')
    .map((document) => ({
      ...at(document, nameToken(document)),
      validation: 'duplicate-identity',
      presence: true,
      message: `${document.kind} "${document.name}" exists ${same.length} times.`,
      fix: 'Rename all but one, or remove the copies.',
      related: shown
        .filter((other) => other !== document)
        .slice(0, mostRelated)
        .map((other) => ({ ...at(other, nameToken(other)), message: 'also here' })),
    }));
}

function nameToken(document: Document): string {
  return document.source.identity === undefined ? '/metadata/name' : '';
}

function at(item: Item, pointer: string): { path: string; stream: number; pointer: string } {
  return { path: item.file.path, stream: item.stream, pointer: item.pointer + pointer };
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
