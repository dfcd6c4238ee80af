import type { Document, DocumentSource, Item } from '../model/document.ts';
import type { Tree } from '../model/file.ts';
import type { Problem } from '../model/finding.ts';
import { isMap } from '../model/value.ts';

/** A file that was selected and could not be read, with the sources that it would have fed. */
export interface Unreadable {
  readonly path: string;
  readonly sources: readonly DocumentSource[];
}

/** The documents of one tree, by identity: kind and name, not path. */
export interface Catalog {
  /** In path order, then in the order of the file. */
  readonly documents: readonly Document[];
  readonly kinds: ReadonlyMap<string, readonly Document[]>;
  readonly tree: Tree;
  readonly unreadable: readonly Unreadable[];
  /** The first document of that identity. */
  find(kind: string, name: string): Document | undefined;
  /** A file that could not be read and might have held a document of the kind. */
  blindSpot(kind: string): Unreadable | undefined;
}

/** What a catalog needs to know of the rules under which it is made. */
export interface Naming {
  /** Kinds that a document may have without its source giving it one. */
  readonly ownKinds: ReadonlySet<string>;
  /** The identity of an item whose source says how; throws where the expression does. */
  identify(item: Item): string;
}

const tokenOf = (path: string, stream: number, pointer: string): string => `${path}#${stream}${pointer}`;

/** Names the items, indexes them, and tells what is wrong with their kinds and identities. */
export function catalog(
  loaded: { readonly items: readonly Item[]; readonly unreadable: readonly Unreadable[] },
  tree: Tree,
  naming: Naming,
): { readonly catalog: Catalog; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const documents: Document[] = [];
  const kinds = new Map<string, Document[]>();
  const names = new Map<string, Map<string, Document>>();
  const twins = new Map<Document, Document[]>();
  for (const item of loaded.items) {
    const kind = kindOf(item, naming, problems);
    if (kind === undefined) continue;
    const document = named(item, kind, nameOf(item, naming, problems));
    documents.push(document);
    getOrAdd(kinds, kind, () => []).push(document);
    const byName = getOrAdd(names, kind, () => new Map<string, Document>());
    const first = byName.get(document.name);
    if (first === undefined) byName.set(document.name, document);
    else getOrAdd(twins, first, () => [first]).push(document);
  }
  for (const byName of twins.size > 0 ? names.values() : [])
    for (const first of byName.values()) problems.push(...duplicates(twins.get(first) ?? []));
  return {
    problems,
    catalog: {
      documents,
      kinds,
      tree,
      unreadable: loaded.unreadable,
      find: (kind, name) => names.get(kind)?.get(name),
      blindSpot: (kind) =>
        loaded.unreadable.find(({ sources }) => sources.some((source) => mayHold(source, kind, naming))),
    },
  };
}

/** Written out: a copy by `...` takes several times as long. */
function named({ source, file, stream, pointer, value, vars }: Item, kind: string, name: string): Document {
  return { source, file, stream, pointer, value, vars, kind, name };
}

function mayHold(source: DocumentSource, kind: string, naming: Naming): boolean {
  if (source.kind !== undefined) return source.kind === kind;
  return source.ownKindsOnly === true ? naming.ownKinds.has(kind) : true;
}

function kindOf(item: Item, naming: Naming, problems: Problem[]): string | undefined {
  if (item.source.kind !== undefined) return item.source.kind;
  const { value } = item;
  const kind = isMap(value) ? value['kind'] : undefined;
  const own = isMap(value) && typeof value['apiVersion'] === 'string' && value['apiVersion'].startsWith('gradus.dev/');
  if (typeof kind === 'string' && (!own || naming.ownKinds.has(kind))) return kind;
  problems.push({ ...at(item, isMap(value) && 'kind' in value ? '/kind' : ''), ...unknownKind(kind, own, naming) });
  return undefined;
}

function unknownKind(kind: unknown, own: boolean, naming: Naming): Pick<Problem, 'validation' | 'message' | 'fix'> {
  const known = [...naming.ownKinds].join(', ');
  if (typeof kind !== 'string') {
    return {
      validation: 'kind',
      message: 'This document does not say its kind, so no rule can be asked of it.',
      fix: own ? `Add a kind: one of ${known}.` : 'Add a kind, or give the source in gradus.yaml one.',
    };
  }
  return { validation: 'kind', message: `There is no kind "${kind}".`, fix: `Use one of ${known}.` };
}

function nameOf(item: Item, naming: Naming, problems: Problem[]): string {
  const fallback = tokenOf(item.file.path, item.stream, item.pointer);
  if (item.source.identity !== undefined) {
    try {
      return naming.identify(item);
    } catch (error) {
      problems.push({
        ...at(item, ''),
        validation: 'identity',
        message: `The identity of this document cannot be computed: ${(error as Error).message}`,
        fix: `The expression is ${item.source.identity}; until it gives text, the document is judged under its path.`,
      });
      return fallback;
    }
  }
  const metadata = isMap(item.value) ? item.value['metadata'] : undefined;
  const name = isMap(metadata) ? metadata['name'] : undefined;
  if (typeof name === 'string' && name !== '') return name;
  problems.push({
    ...at(item, isMap(metadata) ? '/metadata' : ''),
    validation: 'identity',
    message: 'This document has no metadata.name, so nothing can refer to it.',
    fix: 'Add metadata.name, or an `identity` to the source in gradus.yaml.',
  });
  return fallback;
}

function duplicates(same: readonly Document[]): Problem[] {
  return same
    .filter((document) => document.source.duplicates === 'error')
    .map((document) => ({
      ...at(document, nameToken(document)),
      validation: 'duplicate-identity',
      message: `${document.kind} "${document.name}" exists ${same.length} times.`,
      fix: 'Rename all but one, or remove the copies.',
      related: same
        .filter((other) => other !== document)
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
