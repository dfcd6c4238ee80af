import { Unknown, type CelValue, type Payer } from '../expression/definition.ts';
import { compileGlob } from '../load/glob.ts';
import type { SourceFile, Tree } from '../model/file.ts';
import { indexBy, type ValueIndex } from './value-index.ts';

/** How many indexes are kept; paths that are literals in policies need far fewer. Beyond this number, each look-up scans all documents. */
const mostIndexes = 1_000;

export function indexOf(
  indexes: Map<string, ValueIndex>,
  key: string,
  documents: readonly CelValue[],
  path: string,
  payer: Payer | undefined,
): ValueIndex {
  const known = indexes.get(key);
  payer?.spendOnce?.(`where ${key}`, 50 + documents.length);
  if (known !== undefined) return known;
  const isKept = indexes.size < mostIndexes;
  if (!isKept) payer?.charge(documents.length);
  const made = indexBy(documents, path);
  if (isKept) indexes.set(key, made);
  return made;
}

const mostGlobs = 1_000;

/** The files that a glob matches, kept in the same way as the indexes. */
export function globFiles(
  tree: Tree,
  glob: string,
  kept: Map<string, readonly SourceFile[]>,
  payer: Payer | undefined,
): readonly SourceFile[] {
  payer?.spendOnce?.(`files ${glob}`, 50 + tree.size);
  const known = kept.get(glob);
  if (known !== undefined) return known;
  const compiled = compileGlob(glob);
  if (!compiled.ok) throw new Unknown(`the glob ${JSON.stringify(glob)} is not valid: ${compiled.message}`);
  if (kept.size >= mostGlobs) payer?.charge(tree.size);
  const found = [...tree.values()].filter((file) => compiled.glob.match(file.path) !== undefined);
  if (kept.size < mostGlobs) kept.set(glob, found);
  return found;
}
