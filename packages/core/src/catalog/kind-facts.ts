import type { CelValue } from '../expression/definition.ts';
import type { PartReference } from '../model/schema-annotations.ts';

/** What look-ups need to know about kinds. */
export interface KindFacts {
  /** The Grading that applies if a tree has none. */
  grading(): CelValue;
  /** Patterns of `number`-typed members, whose integers stay doubles. */
  doubles(kind: string): readonly string[];
  /** The places at which documents of a kind refer to other documents, with the kind of those documents. */
  references(kind: string): readonly { readonly pattern: string; readonly kind: string }[];
  /** The places at which documents of a kind name parts of documents. */
  parts(kind: string): readonly PartReference[];
}
