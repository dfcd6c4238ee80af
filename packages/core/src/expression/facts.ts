import type { TypeReference } from './definition.ts';
import { gateShapes } from './gate-shapes.ts';
import { objectShape, scalar, type ObjectShape, type Shape } from './shape.ts';

const string: Shape = { is: 'string' };
const operation: Shape = { is: 'string', values: new Set(['CREATE', 'UPDATE', 'DELETE', 'NONE']) };

const list = (element: Shape): Shape => ({ is: 'list', element });

/** A path of the tree; `size` is in bytes, `stem` is the name without its last extension. */
const ofFile = {
  path: string,
  dir: string,
  name: string,
  stem: string,
  ext: string,
  error: string,
  mode: { is: 'string', values: new Set(['file', 'executable', 'symlink', 'submodule']) },
  text: string,
  readable: scalar('bool'),
  size: scalar('int'),
} satisfies Readonly<Record<string, Shape>>;

/** The type of `file` and `oldFile`. */
const file: ObjectShape = objectShape('File', { ...ofFile, operation, vars: { is: 'map', value: string } });

/** The type of the results of `catalog.file` and `catalog.files`: a look-up has no source with captures, and no comparison. */
const lookedUpFile: ObjectShape = objectShape('LookedUpFile', ofFile);

const diff: ObjectShape = objectShape('Diff', {
  base: string,
  target: string,
  head: string,
  upToDate: scalar('bool'),
  // `kinds` of both sides, with an empty string for anything that is not a document of a kind.
  files: list(objectShape('Diff.files[]', { path: string, oldPath: string, operation, kinds: list(string) })),
  documents: list(objectShape('Diff.documents[]', { kind: string, name: string, operation })),
  systems: list(objectShape('Diff.systems[]', { name: string, files: list(string) })),
  commits: list(
    objectShape('Diff.commits[]', {
      sha: string,
      author: string,
      committer: string,
      time: scalar('google.protobuf.Timestamp'),
      trailers: { is: 'map', value: list(string) },
    }),
  ),
});

/** What `catalog.references(object)` lists. */
const reference: ObjectShape = objectShape('Reference', {
  keys: list({ is: 'dyn' }),
  kind: string,
  name: string,
  resolved: scalar('bool'),
  suggestion: string,
});

/** What `catalog.parts(object)` lists. */
const part: ObjectShape = objectShape('Part', {
  keys: list({ is: 'dyn' }),
  kind: string,
  list: string,
  where: string,
  name: string,
  resolved: scalar('bool'),
  suggestion: string,
});

/** Types of facts that are not documents, by their name in `{ cel: name }`. */
export const factShapes: ReadonlyMap<string, ObjectShape> = new Map(
  [file, lookedUpFile, diff, reference, part, ...gateShapes].map((shape) => [shape.name, shape]),
);

/** The variables of every policy, in addition to `object`, `item` and others whose types depend on the policy. */
export const factTypes: {
  readonly [
    name in
      | 'file'
      | 'oldFile'
      | 'catalog'
      | 'oldCatalog'
      | 'authority'
      | 'diff'
      | 'history'
      | 'review'
      | 'evidence'
      | 'now'
  ]: TypeReference;
} = {
  file: { cel: 'File' },
  oldFile: { cel: 'File' },
  catalog: { cel: 'Catalog' },
  oldCatalog: { cel: 'Catalog' },
  authority: { cel: 'Catalog' },
  diff: { cel: 'Diff' },
  history: { cel: 'dyn' },
  review: { cel: 'Review' },
  evidence: { cel: 'Evidence' },
  now: { cel: 'timestamp' },
};
