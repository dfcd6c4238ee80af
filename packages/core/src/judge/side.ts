import { catalog } from '../catalog/catalog.ts';
import { catalogView } from '../catalog/lookups.ts';
import type { AnswerMemory, Side } from '../evaluate/facts.ts';
import { load, type LoadCache } from '../load/load.ts';
import type { Document } from '../model/document.ts';
import { sameFile, type SourceFile, type Tree } from '../model/file.ts';
import type { Problem } from '../model/finding.ts';
import { KeptResults } from '../model/memoise.ts';
import { disowned } from './disowned.ts';
import { idlePatterns } from '../policy/idle-patterns.ts';
import { metricsWithoutAddress } from '../policy/metric-address.ts';
import { sourceProblems } from '../policy/source-problems.ts';
import type { Rulebook } from '../policy/rulebook.ts';
import { idleOwnership } from '../review/idle-ownership.ts';
import { authorityFields } from '../validate/references.ts';
import { validator, type SchemaError } from '../validate/validator.ts';

/** What several checks of one process can share: parsed blobs, compiled rules, and results that depend only on a value. */
export interface CheckCache {
  /** @internal */
  readonly blobs: LoadCache;
  /**
   *    * Keyed by the texts of the governing documents. A rulebook takes a third of a megabyte, and each head may have its own.
   *
   * @internal
   */
  readonly rulebooks: KeptResults<Rulebook>;
  /** @internal */
  readonly answers: AnswerMemory;
  /**
   * The base of one check is often the head of another.
   *
   * @internal
   */
  readonly sides: WeakMap<Tree, WeakMap<Rulebook, Side>>;
}

/** The rules of the target and of several requests; beyond this they are compiled again. */
const mostRulebooks = 32;

export function createCache(): CheckCache {
  return { blobs: new Map(), rulebooks: new KeptResults(mostRulebooks), answers: new WeakMap(), sides: new WeakMap() };
}

/** Loads, names and validates the documents of an existing tree; `headSide` reads the tree of a change. */
export function loadSide(tree: Tree, rules: Rulebook, cache?: CheckCache): Side {
  const known = cache?.sides.get(tree)?.get(rules);
  if (known) return known;
  const made = makeSide(tree, rules, cache?.blobs, () => true);
  if (cache && !cache.sides.has(tree)) cache.sides.set(tree, new WeakMap());
  cache?.sides.get(tree)!.set(rules, made);
  return made;
}

/**
 * The head, read in the same way as in the next run, except for duplicate keys: a new or changed file with duplicate keys is rejected,
 * which blocks. A document that was of a built-in kind at the base, and is not any more, is also reported.
 */
export function headSide(tree: Tree, base: Side | undefined, rules: Rulebook, cache: CheckCache | undefined): Side {
  const asBefore = loadSide(tree, rules, cache);
  const isAsBefore = (file: SourceFile): boolean =>
    base !== undefined && sameFile(file, base.view.catalog.tree.get(file.path));
  const isNew = asBefore.view.catalog.doubled.some((path) => !isAsBefore(tree.get(path)!));
  const made = isNew ? makeSide(tree, rules, cache?.blobs, isAsBefore) : asBefore;
  const problems = base === undefined ? [] : disowned(tree, made, base);
  return problems.length === 0 ? made : { ...made, problems: [...made.problems, ...problems] };
}

function makeSide(
  tree: Tree,
  rules: Rulebook,
  blobs: LoadCache | undefined,
  isAsBefore: (file: SourceFile) => boolean,
): Side {
  const loaded = load(tree, rules.selection.sourcesOf, rules.project.limits, blobs, isAsBefore);
  const { catalog: made, problems: naming } = catalog(loaded, tree, rules.naming());
  const problems: Problem[] = [...loaded.problems, ...naming, ...sourceProblems(rules.project, loaded)];
  const governing = new Map<Document, readonly SchemaError[]>();
  for (const document of made.documents) {
    const errors = rules.validate(document);
    if (authorityFields(document.kind).length > 0) governing.set(document, governingErrors(document, errors));
    for (const { pointer, aboutKey, shallow, message, fix } of errors) {
      problems.push({
        validation: 'schema',
        message,
        ...(fix !== undefined && { fix }),
        document,
        path: document.file.path,
        stream: document.stream,
        pointer: document.pointer + pointer,
        ...(aboutKey && { aboutKey }),
        ...(shallow && { shallow }),
      });
    }
  }
  const view = catalogView(made, rules.kinds, governing);
  const { project, written } = rules;
  problems.push(
    ...idlePatterns({ project, written, view, items: loaded.items }),
    ...idleOwnership(made),
    ...metricsWithoutAddress(project, made),
  );
  return { view, problems };
}

/** Governing documents must match the schema of their kind, regardless of their source. */
function governingErrors(document: Document, errors: readonly SchemaError[]): readonly SchemaError[] {
  return document.source.ownKindsOnly === true ? errors : (validator(document.kind)?.(document.value) ?? errors);
}
