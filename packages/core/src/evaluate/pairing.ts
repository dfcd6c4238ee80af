import type { Catalog } from '../catalog/catalog.ts';
import type { Document } from '../model/document.ts';
import { isMap } from '../model/value.ts';
import type { Operation } from '../policy/policy.ts';

/** Finds a document's counterpart at the base by identity; among several of one identity, that of the same place. */
export function pairing(base: Catalog | undefined): (document: Document) => Document | undefined {
  if (!base) return () => undefined;
  return (document) => {
    const first = base.find(document.kind, document.name);
    if (first === undefined || document.source.duplicates === 'error') return first;
    const same = (base.kinds.get(document.kind) ?? []).filter(({ name }) => name === document.name);
    return same.length === 1
      ? first
      : same.find((old) => old.file.path === document.file.path && old.pointer === document.pointer);
  };
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
