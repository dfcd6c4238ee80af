import { Unknown, type CelValue, type Lookups, type ReferenceValue } from '../expression/definition.ts';
import { toCel } from '../expression/convert.ts';
import { compileGlob } from '../load/glob.ts';
import { compilePattern, selectAll, type Pattern } from '../load/pattern.ts';
import { closest } from '../validate/closest.ts';
import type { PartReference } from '../validate/schema-annotations.ts';
import type { Document } from '../model/document.ts';
import type { SourceFile } from '../model/file.ts';
import type { Catalog } from './catalog.ts';
import { partFinder } from './parts.ts';
import { readTiers, windowsFor, type Tier } from './grading.ts';
import { valueOf } from '../model/pointer.ts';
import { bare, shape } from './shape.ts';
import { indexBy, keyOf, type ValueIndex } from './value-index.ts';
import { fileValue } from './file-value.ts';

/** What look-ups need to know of kinds. */
export interface KindFacts {
  /** The Grading that holds where a tree has none. */
  grading(): CelValue;
  /** Patterns of `number`-typed members, whose integers stay doubles. */
  doubles(kind: string): readonly string[];
  /** Where a kind's documents refer to others, and to which kind. */
  references(kind: string): readonly { readonly pattern: string; readonly kind: string }[];
  /** Where a kind's documents name parts of documents. */
  parts(kind: string): readonly PartReference[];
}

/** The look-ups of one catalog, with the values that expressions see. Conversions and indexes are made once and kept. */
export interface CatalogView extends Lookups {
  readonly catalog: Catalog;
  /** The document as expressions see it; the same object for the same document. */
  value(document: Document): CelValue;
  /** The file as `file` and `oldFile` show it. */
  fileOf(file: SourceFile, vars: Readonly<Record<string, string>>, operation: string): CelValue;
  /** The document that a value of this catalog stands for; none for scalars and for parts. */
  documentOf(value: CelValue): Document | undefined;
  /** The entry of the Grading that the systems of a document ask for; none where it concerns no system or none resolves. */
  tierEntry(document: Document): Tier | undefined;
}

export function catalogView(catalog: Catalog, facts: KindFacts): CatalogView {
  const values = new Map<Document, CelValue>();
  let documents: Map<object, Document> | undefined;
  let latest: CelValue | undefined;
  let latestDocument: Document | undefined;
  const indexes = new Map<string, ValueIndex>();
  const lists = new Map<string, readonly CelValue[]>();
  let tiers: readonly Tier[] | undefined;

  const value = (document: Document): CelValue => {
    let converted = values.get(document);
    if (converted === undefined) {
      converted = toCel(document.value, { doubles: facts.doubles(document.kind), nulls: document.source.nulls });
      values.set(document, converted);
      if (documents !== undefined && isObject(converted)) documents.set(converted, document);
    }
    latest = converted;
    latestDocument = document;
    return converted;
  };
  const documentOf = (candidate: CelValue): Document | undefined => {
    if (!isObject(candidate)) return undefined;
    // Mostly it is the one whose value was given last, so that few runs have to know them all.
    if (candidate === latest) return latestDocument;
    documents ??= new Map(
      [...values].flatMap(([document, each]) => (isObject(each) ? [[each, document] as const] : [])),
    );
    return documents.get(candidate);
  };
  const clear = (kind: string, question: string): void => {
    const blind = catalog.blindSpot(kind);
    if (blind) throw new Unknown(`${question} is not known: ${blind.path} cannot be read`);
  };
  const readable = (kind: string): readonly CelValue[] => {
    let list = lists.get(kind);
    if (list === undefined) lists.set(kind, (list = (catalog.kinds.get(kind) ?? []).map(value)));
    if (kind === 'Grading' && list.length === 0) return [facts.grading()];
    return list;
  };
  const all = (kind: string): readonly CelValue[] => {
    clear(kind, `which documents of kind ${kind} exist`);
    return readable(kind);
  };
  const find = (kind: string, name: string): CelValue | undefined => {
    const document = catalog.find(kind, name);
    if (document === undefined) clear(kind, `${kind} "${name}"`);
    return document && value(document);
  };
  const where = (kind: string, path: string, wanted: CelValue): readonly CelValue[] => {
    clear(kind, `which documents of kind ${kind} have ${path}`);
    const key = `${kind}\n${path}`;
    let index = indexes.get(key);
    if (index === undefined) indexes.set(key, (index = indexBy(all(kind), path)));
    return index.get(keyOf(wanted)) ?? [];
  };
  const unreadable = new Set(catalog.unreadable.map(({ path }) => path));
  const fileOf: CatalogView['fileOf'] = (file, vars, operation) =>
    fileValue(file, vars, operation, file.problem ?? (unreadable.has(file.path) ? 'cannot be parsed' : ''));
  const read = (file: SourceFile): CelValue => fileOf(file, {}, 'NONE');

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
  const gradingTiers = (): readonly Tier[] => (tiers ??= readTiers(all('Grading')[0]!));
  const entryFor = (systems: readonly CelValue[]): Tier | undefined => {
    const wanted = systems.map((system) => shape(system).spec['tier']).filter((tier) => typeof tier === 'bigint');
    const strictest = wanted.reduce<bigint | undefined>(
      (least, tier) => (least === undefined || tier < least ? tier : least),
      undefined,
    );
    return strictest === undefined ? undefined : gradingTiers().find(({ tier }) => BigInt(tier) === strictest);
  };

  const entries = new WeakMap<Document, Tier | undefined>();
  const tierEntryOf = (document: Document): Tier | undefined => {
    try {
      return entryFor(systemsOf(value(document)));
    } catch (error) {
      if (error instanceof Unknown) return undefined;
      throw error;
    }
  };

  const patterns = new Map<string, readonly ReferencePlace[]>();
  const patternsOf = (kind: string): readonly ReferencePlace[] => {
    let known = patterns.get(kind);
    if (known === undefined) patterns.set(kind, (known = facts.references(kind).flatMap(referencePlace)));
    return known;
  };
  const referenceTo = (kind: string, text: string, keys: ReferenceValue['keys']): ReferenceValue => {
    const name = bare(text);
    const resolved = find(kind, name) !== undefined;
    const names = resolved ? [] : (catalog.kinds.get(kind) ?? []).map((document) => document.name);
    return { keys, kind, name, resolved, suggestion: resolved ? '' : (closest(name, names) ?? '') };
  };

  const partsOf = partFinder(facts.parts, { known: readable, clear, find });

  const view: CatalogView = {
    catalog,
    value,
    fileOf,
    documentOf,
    tierEntry(document) {
      // Asked for every finding, and as long as the list of its systems.
      if (!entries.has(document)) entries.set(document, tierEntryOf(document));
      return entries.get(document);
    },
    find,
    where,
    all,
    file(path) {
      const file = catalog.tree.get(path);
      return file && read(file);
    },
    files(glob) {
      const compiled = compileGlob(glob);
      if (!compiled.ok) throw new Unknown(`the glob ${JSON.stringify(glob)} is not valid: ${compiled.message}`);
      return [...catalog.tree.values()].filter((file) => compiled.glob.match(file.path) !== undefined).map(read);
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
          const name = valueOf(object, steps);
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
  };
  return view;
}

interface ReferencePlace {
  readonly target: string;
  readonly pattern: Pattern;
  /** The way there, where no star and no index is on it. */
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

function isObject(value: CelValue): value is Exclude<CelValue, string | number | bigint | boolean | null> {
  return typeof value === 'object' && value !== null;
}

function missing(kind: string, name: string): never {
  throw new Unknown(`there is no ${kind} "${name}"`);
}

function unresolved(object: CelValue, why: string): never {
  const { kind, name } = shape(object);
  throw new Unknown(`${kind ?? 'the document'} ${name === undefined ? '' : `"${name}" `}${why}`);
}
