import type { LookupObserver } from '../catalog/lookups.ts';
import type { CelValue } from '../expression/definition.ts';
import { unwatched, watched } from '../expression/watched.ts';
import type { Document } from '../model/document.ts';
import { emptyTree, mergeReads, noteRead, wholeTree, type ReadTree } from './read-tree.ts';

/** What one validation has read. */
export interface ReadFrame {
  /** The parts of its document or file that were read. */
  readonly own: ReadTree;
  /** Kind and name of documents that were looked up, found or not. */
  readonly documents: Map<string, readonly [kind: string, name: string]>;
  /** Kinds of which all documents were read. */
  readonly kinds: Set<string>;
  readonly files: Set<string>;
  /** Whether it is unknown what was read, so that everything counts as read. */
  all: boolean;
}

export function emptyFrame(): ReadFrame {
  return { own: emptyTree(), documents: new Map(), kinds: new Set(), files: new Set(), all: false };
}

export function unknownFrame(): ReadFrame {
  return { ...emptyFrame(), own: wholeTree(), all: true };
}

export function mergeFrames(into: ReadFrame, from: ReadFrame): void {
  mergeReads(into.own, from.own);
  for (const [key, document] of from.documents) into.documents.set(key, document);
  for (const kind of from.kinds) into.kinds.add(kind);
  for (const path of from.files) into.files.add(path);
  into.all ||= from.all;
}

/** Records what is read while a policy is evaluated on one document or file after the other. */
export class Recorder implements LookupObserver {
  #frame: ReadFrame = emptyFrame();
  #frames = new Map<string, ReadFrame>();
  #subject: Document | undefined;
  #watched: CelValue | undefined;

  /** Begins the next document or file; what is read of it is recorded for each validation. */
  about(subject: Document | undefined): ReadonlyMap<string, ReadFrame> {
    this.#subject = subject;
    this.#watched = undefined;
    this.#frames = new Map();
    this.#frame = emptyFrame();
    return this.#frames;
  }

  /** Everything that is read after this call is recorded for that validation. */
  into(validation: string): void {
    let frame = this.#frames.get(validation);
    if (frame === undefined) this.#frames.set(validation, (frame = emptyFrame()));
    this.#frame = frame;
  }

  readsAll(): void {
    this.#frame.all = true;
    this.#frame.own.all = true;
  }

  /** A variable is computed once, but counts as read for every validation that uses it. */
  apart<T>(run: () => T): { readonly result: T; readonly again: () => void } {
    const outer = this.#frame;
    const inner = emptyFrame();
    this.#frame = inner;
    try {
      return { result: run(), again: () => mergeFrames(this.#frame, inner) };
    } finally {
      this.#frame = outer;
    }
  }

  /** The value that is evaluated, whose parts are recorded one by one. */
  watch(value: CelValue): CelValue {
    // A scalar has no parts, so reading it means reading all of it.
    if (typeof value !== 'object' || value === null) {
      this.#frame.own.all = true;
      return value;
    }
    this.#watched ??= watched(value, (path, reading) => noteRead(this.#frame.own, path, reading));
    return this.#watched;
  }

  shown(document: Document, value: CelValue): CelValue {
    if (document !== this.#subject) return value;
    if (unwatched(value) === value) return this.watch(value);
    // As the governing view shows it, with its doubts, which the second evaluation must keep.
    this.#frame.own.all = true;
    return value;
  }

  document(kind: string, name: string): void {
    this.#frame.documents.set(`${kind}\n${name}`, [kind, name]);
  }

  kind(kind: string): void {
    this.#frame.kinds.add(kind);
  }

  file(path: string): void {
    this.#frame.files.add(path);
  }
}
