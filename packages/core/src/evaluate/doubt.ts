import { cannotBeRead, type Catalog, type UnreadableFile } from '../catalog/catalog.ts';
import type { Document } from '../model/document.ts';
import type { Operation } from '../policy/policy.ts';
import { isSettled } from './settled.ts';

/** What is not known about a document because files could not be read. */
export interface Doubt {
  /** What may have happened to it. */
  readonly operations: readonly Operation[];
  /** Why it is not known what the document was before: the text after "it is not known". */
  readonly before?: string;
  /** Why it is not known whether the document was removed. */
  readonly removal?: string;
}

export interface Doubts {
  /**
   *    * For a document of the head without a counterpart at the base. If its file could not be read at the base, it is an update of something unknown. Otherwise, an unreadable file of the base may have contained the document. If that file is unchanged, the document is an addition, but it is not known what it would be compared with.
   */
  ofAddition(document: Document): Doubt | undefined;
  /** A file of the head that cannot be read may contain the missing document, unless the file is unchanged. */
  ofRemoval(old: Document): Doubt | undefined;
}

export function doubtsBetween(head: Catalog, base: Catalog): Doubts {
  const known = new WeakMap<readonly UnreadableFile[], readonly UnreadableFile[]>();
  /** Look-ups usually return the same list, which may be long. */
  const unsettledOf = (files: readonly UnreadableFile[]): readonly UnreadableFile[] => {
    let found = known.get(files);
    if (found === undefined) known.set(files, (found = files.filter(({ path }) => !isSettled(path, path, head, base))));
    return found;
  };
  return {
    ofAddition({ kind, name, file: { path } }) {
      const blind = base.blindSpots(kind, name);
      if (blind.length === 0) return undefined;
      const own = atFault(blind, base, path);
      const before = `what it was before: ${cannotBeRead(own ? [own] : blind)} at the base`;
      if (own) return { operations: ['UPDATE'], before };
      return { operations: unsettledOf(blind).length > 0 ? ['CREATE', 'UPDATE'] : ['CREATE'], before };
    },
    ofRemoval({ kind, name, file: { path } }) {
      const may = unsettledOf(head.blindSpots(kind, name));
      if (may.length === 0) return undefined;
      const own = atFault(may, head, path);
      return { operations: ['DELETE'], removal: `whether it was removed: ${cannotBeRead(own ? [own] : may)}` };
    },
  };
}

/** The document's own file, if it is one of those that cannot be read. */
function atFault(files: readonly UnreadableFile[], catalog: Catalog, path: string): UnreadableFile | undefined {
  const own = catalog.unreadableAt(path);
  return own && files.includes(own) ? own : undefined;
}
