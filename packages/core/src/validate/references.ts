import { authorityPatterns, partPatterns, referencePatterns } from '../generated/schemas.ts';
import type { Value } from '../model/value.ts';
import { type PartReference, type Reference, schemaAnnotations } from '../model/schema-annotations.ts';
import { isOwnKind } from './validator.ts';

export type { PartReference, Reference } from '../model/schema-annotations.ts';

/** Where documents of a kind name other documents. For a kind that is not ours they are read off its schema, if it has one. */
export function references(kind: string, schema?: Value): readonly Reference[] {
  if (isOwnKind(kind)) return referencePatterns[kind];
  return schema === undefined ? [] : schemaAnnotations(schema).references;
}

/** Where documents of a kind name parts of documents, such as the members of Teams. */
export function partReferences(kind: string, schema?: Value): readonly PartReference[] {
  if (isOwnKind(kind)) return partPatterns[kind];
  return schema === undefined ? [] : schemaAnnotations(schema).parts;
}

/** Patterns of the fields of a kind that are read at the tip of the target branch; `['']` where that is the whole document. */
export function authorityFields(kind: string): readonly string[] {
  return isOwnKind(kind) ? authorityPatterns[kind] : [];
}
