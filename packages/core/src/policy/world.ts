import type { Language } from '../expression/definition.ts';
import type { Value } from '../model/value.ts';

/** What a policy is compiled against. */
export interface CompileWorld {
  readonly language: Language;
  /** JSON Schemas by kind; a kind without a schema has `true`. */
  readonly kinds: ReadonlyMap<string, Value>;
  /** JSON Schemas of the data that a run may be given, by name. */
  readonly data: ReadonlyMap<string, Value>;
}
