import { cannotBeRead, type Catalog } from '../catalog/catalog.ts';
import { operationOf, pairing } from '../evaluate/pairing.ts';
import { unsettled } from '../evaluate/settled.ts';
import { Unknown, type CelValue } from '../expression/definition.ts';
import type { Document } from '../model/document.ts';
import type { ChangedFile } from '../model/merge.ts';
import type { Operation } from '../policy/policy.ts';
import type { TouchedSystem } from '../review/touched-systems.ts';

/** The changes that merging the head makes on the target, as the variable `diff` of expressions. */
export interface Diff {
  /** The tip of the target, as `target`. */
  readonly base: string;
  readonly target: string;
  /** The request's own head. */
  readonly head: string;
  /** Whether the head has every commit of the target. */
  readonly upToDate: boolean;
  readonly files: readonly ChangedFile[];
  readonly commits: readonly {
    readonly sha: string;
    readonly author: string;
    readonly committer: string;
    /** RFC 3339; absent if the commit has no readable time. An expression that reads it is then undecided. */
    readonly time?: string;
    readonly trailers: Readonly<Record<string, readonly string[]>>;
  }[];
}

/**
 * The variable `diff`: the changes that Git reports, the touched systems, and the changed documents.
 *
 * @param hidden why the touched systems are unknown, as a clause
 */
export function diffValue(
  diff: Diff,
  touched: readonly TouchedSystem[],
  head: Catalog,
  base: Catalog,
  hidden?: string,
): CelValue {
  const documents = documentsOf(head, base);
  const hides = unsettled(head, base);
  const commits = diff.commits.map(({ time, ...commit }) => ({
    ...commit,
    get time(): Date {
      if (time === undefined) throw new Unknown(`the time of commit ${commit.sha} cannot be read`);
      return new Date(time);
    },
  }));
  const files = diff.files.map((file) => ({
    oldPath: '',
    ...file,
    get kinds(): CelValue {
      return [...new Set([...kindsIn(head, file.path), ...kindsIn(base, file.oldPath || file.path)])].sort();
    },
  }));
  const systems = touched.map(({ name, files: paths }) => ({ name, files: paths }));
  return {
    ...diff,
    files,
    get documents(): CelValue {
      if (hides.length > 0) throw new Unknown(`it is unknown which documents it changes: ${cannotBeRead(hides)}`);
      return documents;
    },
    get systems(): CelValue {
      if (hidden !== undefined) throw new Unknown(`it is unknown which systems it touches: ${hidden}`);
      const unclear = touched.find(({ unreadable }) => unreadable !== undefined);
      if (unclear)
        throw new Unknown(
          `it is unknown which systems it touches: the paths of System "${unclear.name}" cannot be read because ${unclear.unreadable}`,
        );
      return systems;
    },
    commits,
  };
}

/** Kinds of the documents of a file, with an empty text for a document without a kind. */
function kindsIn(catalog: Catalog, path: string): readonly string[] {
  if (catalog.unreadableAt(path)) throw new Unknown(`the content of ${path} is unknown: it cannot be read`);
  return catalog.kindsAt(path);
}

/** How the documents changed, as far as files can be read. */
function documentsOf(head: Catalog, base: Catalog): { kind: string; name: string; operation: Operation }[] {
  const before = pairing(base);
  return [
    ...head.documents.map((document) => ({
      ...identityOf(document),
      operation: operationOf(document, before(document)),
    })),
    ...base.documents
      .filter(({ kind, name }) => !head.find(kind, name))
      .map((document) => ({ ...identityOf(document), operation: 'DELETE' as const })),
  ].filter(({ operation }) => operation !== 'NONE');
}

function identityOf({ kind, name }: Document): { readonly kind: string; readonly name: string } {
  return { kind, name };
}
