import type { Document } from '../model/document.ts';
import type { Value } from '../model/value.ts';

/** One document, as a rule in TypeScript sees it. Values are plain JSON and must not be changed. */
export interface RuleContext {
  /** The document at the head; null if the change deletes it. */
  readonly object: Value;
  /** The document at the base; null if the change creates it, undefined if the check has no base. */
  readonly oldObject: Value | undefined;
  /** Of the document's file, from the root of the project, with `/`. */
  readonly path: string;
  /** The documents of the head. */
  readonly catalog: {
    /** The first document of that kind and name. */
    find(kind: string, name: string): Document | undefined;
    /** By kind; in path order, then in the order of the file. */
    readonly kinds: ReadonlyMap<string, readonly Document[]>;
  };
  /** The current time of the check. Reading it limits how long the verdict holds. */
  readonly now: Date;
  /** `params` of the rule. */
  readonly params: Value;
}
