import type { Catalog } from './catalog/catalog.ts';
import { operationOf, pairing } from './evaluate/pairing.ts';
import { Unknown, type CelValue } from './expression/definition.ts';
import type { Document } from './model/document.ts';
import type { TouchedSystem } from './review/touched-systems.ts';

/** What happened between base and head, as the variable `diff` shows it. */
export interface Diff {
  readonly base: string;
  readonly target: string;
  readonly head: string;
  readonly upToDate: boolean;
  readonly files: readonly { readonly path: string; readonly oldPath?: string; readonly operation: string }[];
  readonly commits: readonly {
    readonly sha: string;
    readonly author: string;
    readonly committer: string;
    /** RFC 3339; absent where the commit has no readable one, and then unknown to whoever asks. */
    readonly time?: string;
    readonly trailers: Readonly<Record<string, readonly string[]>>;
  }[];
}

/**
 * The variable `diff`: what Git says, which systems it touches, and what became of the documents.
 *
 * @param hidden a file that may hold another system, and can be read neither by authority nor at the head
 */
export function diffValue(
  diff: Diff,
  touched: readonly TouchedSystem[],
  head: Catalog,
  base: Catalog,
  hidden?: string,
): CelValue {
  const before = pairing(base);
  const documents = [
    ...head.documents.map((document) => ({
      ...identityOf(document),
      operation: operationOf(document, before(document)),
    })),
    ...base.documents
      .filter(({ kind, name }) => !head.find(kind, name))
      .map((document) => ({ ...identityOf(document), operation: 'DELETE' })),
  ].filter(({ operation }) => operation !== 'NONE');
  const commits = diff.commits.map(({ time, ...commit }) => ({
    ...commit,
    get time(): Date {
      if (time === undefined) throw new Unknown(`the time of commit ${commit.sha} cannot be read`);
      return new Date(time);
    },
  }));
  const files = diff.files.map((file) => ({ oldPath: '', ...file }));
  const systems = touched.map(({ name, files: paths }) => ({ name, files: paths }));
  return {
    ...diff,
    files,
    documents,
    get systems(): CelValue {
      if (hidden !== undefined) throw new Unknown(`which systems it touches is not known: ${hidden} cannot be read`);
      return systems;
    },
    commits,
  };
}

function identityOf({ kind, name }: Document): { readonly kind: string; readonly name: string } {
  return { kind, name };
}
