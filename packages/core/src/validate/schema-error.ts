import type { Pointer } from '../model/pointer.ts';
import type { Value } from '../model/value.ts';

/** One schema violation of a value. */
export interface SchemaError {
  /** The value; for a missing member the map that lacks it, for an unknown one the member itself. */
  readonly pointer: Pointer;
  /** The member should not be there, or not by this name: its key is wrong, whatever the value. */
  readonly aboutKey?: true;
  /** Only which members or how many elements the value has is wrong: what they hold was not looked at. */
  readonly shallow?: true;
  /** The map lacks members; those that it has are judged for themselves. */
  readonly lacks?: true;
  /** What was found and what is allowed, as a sentence. */
  readonly message: string;
  /** What to do about it. */
  readonly fix?: string;
}

/** Returns all errors, sorted by place; an empty list if the value is valid. */
export type Validator = (value: Value) => readonly SchemaError[];
