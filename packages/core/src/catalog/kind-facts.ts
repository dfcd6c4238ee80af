import type { CelValue } from '../expression/definition.ts';
import type { PartReference } from '../model/schema-annotations.ts';

/** What look-ups need to know of kinds. */
export interface KindFacts {
  /** The Grading that holds where a tree has none. */
  grading(): CelValue;
  /** Patterns of `number`-typed members, whose integers stay doubles. */
  doubles(kind: string): readonly string[];
  /** Where a kind's documents refer to others, and to which kind. */
  references(kind: string): readonly { readonly pattern: string; readonly kind: string }[];
  /** Where a kind's documents name parts of documents. */
  parts(kind: string): readonly PartReference[];
}
