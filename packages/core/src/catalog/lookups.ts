import { Unknown, type CelValue, type Lookups, type Payer, type ReferenceValue } from '../expression/definition.ts';
import { unwatched } from '../expression/watched.ts';
import { compilePattern, selectAll, type Pattern } from '../load/pattern.ts';
import { closestAmong } from '../model/closest.ts';
import type { SchemaError } from '../validate/schema-error.ts';
import type { Document } from '../model/document.ts';
import type { SourceFile } from '../model/file.ts';
import { cannotBeRead, type Catalog } from './catalog.ts';
import { globFiles, indexOf } from './kept-lookups.ts';
import { documentValues, type DocumentValues } from './document-values.ts';
import { BreaksSchema, withDoubts } from './doubts.ts';
import type { KindFacts } from './kind-facts.ts';
import { partFinder, type PartFinder } from './parts.ts';
import { readTiers, windowsFor, type TierEntry } from './grading.ts';
import { valueAtPath } from '../model/pointer.ts';
import { bare, shape } from './shape.ts';
import { valueKey, type ValueIndex } from './value-index.ts';
import { fileValue, whyUnreadable } from './file-value.ts';
import { unlessUndecidable } from '../model/undecidable.ts';

/** Is notified of everything that look-ups read, whether it is found or not. */
export interface LookupObserver {
  document(kind: string, name: string): void;
  /** All documents of a kind. */
  kind(kind: string): void;
  file(path: string): void;
  /** What expressions see instead of the value of a document. */
  shown(document: Document, value: CelValue): CelValue;
}

/** The look-ups of one catalog, with the values that expressions see. Conversions and indexes are made once and kept. */
export interface CatalogView extends Lookups {
  readonly catalog: Catalog;
  /** The document as expressions see it; the same object for the same document. */
  value(document: Document): CelValue;
  /** The file as `file` and `oldFile` show it. */
  fileOf(file: SourceFile, vars: Readonly<Record<string, string>>, operation: string): CelValue;
  /** The document that a value of this catalog represents; undefined for scalars and for parts. */
  documentOf(value: CelValue): Document | undefined;
  /** The entry of the Grading for the systems of a document; none if the document has no systems or none of them resolves. */
  tierEntry(document: Document): TierEntry | undefined;
  /** Why this entry is not known: a governing document violates its schema. */
  tierDoubt(document: Document): string | undefined;
  /** The schema violations of a governing document, which is a document of a kind with authority fields. */
  schemaErrors(document: Document): readonly SchemaError[];
  /**
   *    * The same look-ups for governing documents: if a document is read at a place that violates its schema, it throws BreaksSchema. It is therefore never read in the lenient way.
   */
  governing(): CatalogView;
  /** The same look-ups, with the same values and indexes, that notify an observer of what they read. */
  observed(observer: LookupObserver): CatalogView;
}

/** The problems of governing documents. */
export type SchemaErrors = ReadonlyMap<Document, readonly SchemaError[]>;

/** Data that the views of one catalog share. */
interface Shared {
  readonly values: DocumentValues;
  readonly indexes: Map<string, ValueIndex>;
  readonly lists: Map<string, readonly CelValue[]>;
  readonly globs: Map<string, readonly SourceFile[]>;
  readonly errors: SchemaErrors;
}

export function catalogView(catalog: Catalog, facts: KindFacts, errors: SchemaErrors = new Map()): CatalogView {
  const shared: Shared = {
    values: documentValues(facts),
    indexes: new Map(),
    lists: new Map(),
    globs: new Map(),
    errors,
  };
  if ([...errors.values()].every(({ length }) => length === 0)) return viewOf(catalog, facts, shared);
  const doubted = documentValues(facts, (value, document) => withDoubts(value, document, errors.get(document) ?? []));
  const governing = { ...shared, values: doubted, indexes: new Map(), lists: new Map() };
  return viewOf(catalog, facts, shared, { governing: viewOf(catalog, facts, governing) });
}

interface Viewing {
  readonly observer?: LookupObserver;
  /** The governing view, if it is a different one. */
  readonly governing?: CatalogView;
}

function viewOf(
  catalog: Catalog,
  facts: KindFacts,
  shared: Shared,
  { observer, governing }: Viewing = {},
): CatalogView {
  const { indexes, lists } = shared;
  let tiers: readonly TierEntry[] | undefined;
  const documentOf = (candidate: CelValue): Document | undefined => shared.values.documentOf(unwatched(candidate));
  const value = (document: Document): CelValue => {
    const plain = shared.values.of(document);
    return observer === undefined ? plain : observer.shown(document, plain);
  };
  const shown = (list: readonly CelValue[]): readonly CelValue[] =>
    observer === undefined
      ? list
      : list.map((each) => {
          const document = shared.values.documentOf(each);
          return document === undefined ? each : observer.shown(document, each);
        });
  const clear = (kind: string, question: string, name?: string): void => {
    const blind = catalog.blindSpots(kind, name);
    if (blind.length > 0) throw new Unknown(`${question} is not known: ${cannotBeRead(blind)}`);
  };
  const plain = (kind: string): readonly CelValue[] => {
    let list = lists.get(kind);
    if (list === undefined) lists.set(kind, (list = (catalog.kinds.get(kind) ?? []).map(shared.values.of)));
    return list;
  };
  const gradingOr = (kind: string, list: readonly CelValue[]): readonly CelValue[] =>
    kind === 'Grading' && list.length === 0 ? [facts.grading()] : list;
  const readable = (kind: string): readonly CelValue[] => {
    observer?.kind(kind);
    return shown(gradingOr(kind, plain(kind)));
  };
  const all = (kind: string): readonly CelValue[] => {
    observer?.kind(kind);
    clear(kind, `which documents of kind ${kind} exist`);
    return readable(kind);
  };
  const find = (kind: string, name: string): CelValue | undefined => {
    observer?.document(kind, name);
    const document = catalog.find(kind, name);
    if (document === undefined) clear(kind, `${kind} "${name}"`, name);
    return document && value(document);
  };
  const where = (kind: string, path: string, wanted: CelValue, payer?: Payer): readonly CelValue[] => {
    if (catalog.blindSpots(kind).length > 0) {
      observer?.kind(kind);
      clear(kind, `which documents of kind ${kind} have ${path}`);
    }
    const index = indexOf(indexes, `${kind}\n${path}`, gradingOr(kind, plain(kind)), path, payer);
    const found = index.get(valueKey(wanted)) ?? [];
    for (const each of observer === undefined ? [] : found) {
      const document = shared.values.documentOf(each);
      if (document) observer!.document(document.kind, document.name);
      else observer!.kind(kind);
    }
    return shown(found);
  };
  const fileOf: CatalogView['fileOf'] = (file, vars, operation) =>
    fileValue(file, { vars, operation }, whyUnreadable(file, catalog.unreadableAt(file.path)));
  const read = (file: SourceFile): CelValue => {
    observer?.file(file.path);
    return fileValue(file, undefined, whyUnreadable(file, catalog.unreadableAt(file.path)));
  };

  const systemNames = (object: CelValue): string[] => {
    const { kind, name, spec } = shape(object);
    if (kind === 'System') return name === undefined ? [] : [name];
    const { system, systems, change: changeName } = spec;
    if (typeof system === 'string') return [bare(system)];
    if (Array.isArray(systems)) return systems.filter((each): each is string => typeof each === 'string').map(bare);
    if (typeof changeName === 'string') {
      const change = find('Change', bare(changeName));
      return change === undefined ? [] : systemNames(change);
    }
    return [];
  };
  const systemsOf = (object: CelValue): readonly CelValue[] =>
    systemNames(object).map((name) => find('System', name) ?? missing('System', name));
  const gradingTiers = (): readonly TierEntry[] => {
    observer?.kind('Grading');
    return (tiers ??= readTiers(all('Grading')[0]!));
  };
  const entryFor = (systems: readonly CelValue[]): TierEntry | undefined => {
    const wanted = systems.map((system) => shape(system).spec['tier']).filter((tier) => typeof tier === 'bigint');
    const strictest = wanted.reduce<bigint | undefined>(
      (least, tier) => (least === undefined || tier < least ? tier : least),
      undefined,
    );
    return strictest === undefined ? undefined : gradingTiers().find(({ tier }) => BigInt(tier) === strictest);
  };

  const entries = new WeakMap<Document, TierEntry | BreaksSchema | undefined>();
  const tierEntryOf = (document: Document): TierEntry | BreaksSchema | undefined => {
    return unlessUndecidable(
      () => entryFor(systemsOf(value(document))),
      (why) => (why instanceof BreaksSchema ? why : undefined),
    );
  };
  // Called for every finding, and its cost grows with the list of its systems.
  const knownEntry = (document: Document): TierEntry | BreaksSchema | undefined => {
    if (!entries.has(document)) entries.set(document, tierEntryOf(document));
    return entries.get(document);
  };

  const patterns = new Map<string, readonly ReferencePlace[]>();
  const patternsOf = (kind: string): readonly ReferencePlace[] => {
    let known = patterns.get(kind);
    if (known === undefined) patterns.set(kind, (known = facts.references(kind).flatMap(referencePlace)));
    return known;
  };
  const meant = new Map<string, ReturnType<typeof closestAmong>>();
  const closestOf = (kind: string): ReturnType<typeof closestAmong> => {
    let known = meant.get(kind);
    if (known === undefined)
      meant.set(kind, (known = closestAmong((catalog.kinds.get(kind) ?? []).map((document) => document.name))));
    return known;
  };
  const referenceTo = (kind: string, text: string, keys: ReferenceValue['keys']): ReferenceValue => {
    const name = bare(text);
    const resolved = find(kind, name) !== undefined;
    return { keys, kind, name, resolved, suggestion: resolved ? '' : (closestOf(kind)(name) ?? '') };
  };

  const finder = (): PartFinder => partFinder(facts.parts, { known: readable, clear, find });
  const kept = finder();
  // The results would not be read again.
  const partsOf: PartFinder = observer === undefined ? kept : (object, kind) => finder()(object, kind);

  const view: CatalogView = {
    catalog,
    value,
    fileOf,
    documentOf,
    schemaErrors: (document) => shared.errors.get(document) ?? [],
    governing: () => governing ?? view,
    tierEntry(document) {
      const entry = knownEntry(document);
      return entry instanceof BreaksSchema ? undefined : entry;
    },
    tierDoubt(document) {
      const entry = knownEntry(document);
      return entry instanceof BreaksSchema ? entry.message : undefined;
    },
    find,
    where,
    all,
    file(path) {
      observer?.file(path);
      const file = catalog.tree.get(path);
      return file && read(file);
    },
    files(glob, payer) {
      const found = globFiles(catalog.tree, glob, shared.globs, payer);
      payer?.charge(found.length);
      return found.map(read);
    },
    ref(object, path) {
      const document = view.documentOf(object);
      const { kind } = document ?? shape(object);
      const target = facts.references(kind ?? '').find(({ pattern }) => pattern === path);
      const pattern = compilePattern(path);
      const name = pattern.ok ? selectAll(object as never, pattern.pattern)[0]?.value : undefined;
      if (typeof name !== 'string') return undefined;
      const named = /^([A-Z]\w*):(.+)$/.exec(name);
      if (named) return find(named[1]!, named[2]!);
      return target === undefined ? undefined : find(target.kind, name);
    },
    references(object) {
      const kind = view.documentOf(object)?.kind ?? shape(object).kind ?? '';
      const found: ReferenceValue[] = [];
      for (const { target, pattern, steps } of patternsOf(kind)) {
        if (steps !== undefined) {
          const name = valueAtPath(object, steps);
          if (typeof name === 'string') found.push(referenceTo(target, name, steps));
        } else {
          for (const selected of selectAll(object, pattern)) {
            const { value: name } = selected;
            if (typeof name === 'string') found.push(referenceTo(target, name, selected.keys));
          }
        }
      }
      return found;
    },
    parts: (object) => partsOf(object, view.documentOf(object)?.kind ?? shape(object).kind ?? ''),
    systemsOf,
    systemOf: (object) => systemsOf(object)[0] ?? unresolved(object, 'names no system'),
    tierOf: (object) =>
      (entryFor(systemsOf(object)) ?? unresolved(object, 'has no tier that the Grading declares')).value,
    windows(object) {
      const systems = systemsOf(object);
      const names = new Set(systems.map((system) => shape(system).name));
      const tier = entryFor(systems)?.tier;
      return all('Calendar').flatMap((calendar) => windowsFor(calendar, names, tier));
    },
    observed: (by) =>
      viewOf(catalog, facts, shared, { observer: by, ...(governing && { governing: governing.observed(by) }) }),
  };
  return view;
}

interface ReferencePlace {
  readonly target: string;
  readonly pattern: Pattern;
  /** The path to the place, if it contains no star and no index. */
  readonly steps: readonly string[] | undefined;
}

function referencePlace({
  pattern,
  kind: target,
}: {
  readonly pattern: string;
  readonly kind: string;
}): ReferencePlace[] {
  const compiled = compilePattern(pattern);
  if (!compiled.ok) return [];
  const steps = compiled.pattern.segments.map((segment) => (segment.star ? '*' : segment.token));
  const isPlain = compiled.pattern.segments.every(({ star }) => !star) && !steps.some((step) => /^\d+$/.test(step));
  return [{ target, pattern: compiled.pattern, steps: isPlain ? steps : undefined }];
}

function missing(kind: string, name: string): never {
  throw new Unknown(`there is no ${kind} "${name}"`);
}

function unresolved(object: CelValue, why: string): never {
  const { kind, name } = shape(object);
  throw new Unknown(`${kind ?? 'the document'} ${name === undefined ? '' : `"${name}" `}${why}`);
}
