import { setMember, type Value } from '../model/value.ts';
import type { Progress } from './pattern-progress.ts';

type Container = Value[] | Record<string, Value>;

/** A list or map under construction. */
export interface Frame {
  readonly container: Container;
  /** The list again, where the container is one. */
  readonly list: Value[] | undefined;
  /** The map's key that waits for its value. */
  key: string | undefined;
  /** Index of the event that opened it. */
  readonly event: number;
  /** This collection is at a place where only a key can be. */
  readonly isKey: boolean;
  readonly anchor: Anchor | undefined;
  /** The text patterns that lead to it. */
  readonly active: Progress | undefined;
}

/** What an anchor names. */
export interface Anchor {
  /** Undefined while the collection is open. */
  value: Value | undefined;
  /** The source text of a scalar, for an alias that is a key. */
  readonly text: string | undefined;
  /** Values in it once written out; while it is open, the count at which it began. */
  size: number;
}

/** Is the next node a key? Not at the root or in a list. */
export function awaitsKey(frame: Frame | undefined): frame is Frame {
  return frame !== undefined && frame.list === undefined && frame.key === undefined;
}

/** Adds an item to the list, or gives the waiting key of the map its value. */
export function addToFrame(frame: Frame, value: Value): void {
  if (frame.list !== undefined) {
    frame.list.push(value);
    return;
  }
  const key = frame.key!;
  frame.key = undefined;
  setMember(frame.container as Record<string, Value>, key, value);
}
