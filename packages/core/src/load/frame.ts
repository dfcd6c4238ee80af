import { setMember, type Value } from '../model/value.ts';
import type { Progress } from './pattern-progress.ts';

type Container = Value[] | Record<string, Value>;

/** A list or map under construction. */
export interface Frame {
  readonly container: Container;
  /** The container, if it is a list. */
  readonly list: Value[] | undefined;
  /** The key of the map whose value comes next. */
  key: string | undefined;
  /** Index of the event that opened it. */
  readonly event: number;
  /** Whether this collection is at the place of a key. */
  readonly isKey: boolean;
  readonly anchor: Anchor | undefined;
  /** The text patterns that lead to it. */
  readonly active: Progress | undefined;
}

/** The value of an anchor. */
export interface Anchor {
  /** Undefined while the collection is open. */
  value: Value | undefined;
  /** The source text of a scalar, for an alias that is a key. */
  readonly text: string | undefined;
  /** The number of its values with aliases expanded; while it is open, the count at its beginning. */
  size: number;
}

/** Whether the next node is a key; false at the root and in a list. */
export function awaitsKey(frame: Frame | undefined): frame is Frame {
  return frame !== undefined && frame.list === undefined && frame.key === undefined;
}

/** Adds an item to the list, or the value of the current key to the map. */
export function addToFrame(frame: Frame, value: Value): void {
  if (frame.list !== undefined) {
    frame.list.push(value);
    return;
  }
  const key = frame.key!;
  frame.key = undefined;
  setMember(frame.container as Record<string, Value>, key, value);
}
