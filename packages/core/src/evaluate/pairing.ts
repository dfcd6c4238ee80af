import type { Catalog } from '../catalog/catalog.ts';
import type { Document } from '../model/document.ts';
import { isMap } from '../model/value.ts';
import type { Operation } from '../policy/policy.ts';

/** Finds a document's counterpart at the base by identity. If several have the same identity, the one at the same place. */
export function pairing(base: Catalog | undefined): (document: Document) => Document | undefined {
  if (!base) return () => undefined;
  const kinds = new Map<string, Twins>();
  return (document) => {
    const { kind, name } = document;
    const first = base.find(kind, name);
    if (first === undefined) return undefined;
    let twins = kinds.get(kind);
    if (twins === undefined) kinds.set(kind, (twins = twinsOf(base.kinds.get(kind) ?? [])));
    if (!twins.names.has(name)) return first;
    // If documents must not share a name, a new one is compared with the first, so that adding a duplicate does not avoid a comparison.
    return twins.places.get(placeOf(document)) ?? (document.source.duplicates === 'error' ? first : undefined);
  };
}

/** The documents of a kind that share a name with another. */
interface Twins {
  readonly names: ReadonlySet<string>;
  readonly places: ReadonlyMap<string, Document>;
}

function twinsOf(documents: readonly Document[]): Twins {
  const seen = new Set<string>();
  const names = new Set<string>();
  for (const { name } of documents) {
    if (seen.has(name)) names.add(name);
    seen.add(name);
  }
  const twins = names.size === 0 ? [] : documents.filter(({ name }) => names.has(name));
  return { names, places: new Map(twins.map((document) => [placeOf(document), document])) };
}

function placeOf({ name, file: { path }, stream, pointer }: Document): string {
  return JSON.stringify([name, path, stream, pointer]);
}

/** What happened to a document: a moved or renamed file with the same content is NONE. */
export function operationOf(document: Document, old: Document | undefined): Operation {
  if (old === undefined) return 'CREATE';
  const sameBlob = document.file.oid !== undefined && document.file.oid === old.file.oid;
  if (sameBlob && document.stream === old.stream && document.pointer === old.pointer) return 'NONE';
  return equal(document.value, old.value) ? 'NONE' : 'UPDATE';
}

/** Deep equality of JSON values; the order of members does not count. */
function equal(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => equal(item, b[index]));
  if (!isMap(a) || !isMap(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && equal(a[name], b[name]))
  );
}
