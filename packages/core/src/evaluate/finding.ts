import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Catalog } from '../catalog/catalog.ts';
import type { CatalogView } from '../catalog/lookups.ts';
import { fromCel } from '../expression/convert.ts';
import type { CelValue } from '../expression/definition.ts';
import { keyedPointer } from '../load/keyed.ts';
import { createLocator, formatOf, type Locator } from '../load/locate.ts';
import type { Document } from '../model/document.ts';
import type { Finding, Location, Problem, Related } from '../model/finding.ts';
import { isMap } from '../model/value.ts';
import { formatInstant } from '../time/instant.ts';
import { valueAt, type Pointer } from '../model/pointer.ts';
import type { Raw } from './session.ts';
import type { Enforcing } from './enforcement.ts';

/** A finding with data that only this run needs. */
export interface FindingDraft {
  readonly finding: Finding;
  /** Pointer from the document's root with keys for indexes: what a waiver names. */
  readonly keyed: string;
  /** What it is about, for the comparison with the base. */
  readonly about: DraftSubject;
  /** Whether it counts even if the base has it as well. */
  readonly fresh?: boolean;
}

export interface DraftSubject {
  readonly path: string;
  readonly document?: Document;
  /** From the root of the document; if there is no document, from the root of the YAML document. */
  readonly pointer: Pointer;
  /** What it was created from. */
  readonly raw?: Raw;
  readonly problem?: Problem;
}

/** Converts the results and problems of one tree to findings at their places. */
export interface Drafter {
  ofAnswer(raw: Raw): FindingDraft | undefined;
  ofProblem(problem: Problem): FindingDraft | undefined;
}

/** @param base the tree that contains what was removed, if there is one. */
export function drafter(view: CatalogView, base: CatalogView | undefined, enforce: Enforcing): Drafter {
  const locators = new Map<string, Locator | undefined>();
  const occurrences = new Map<string, number>();
  const place = (
    side: Location['side'],
    path: string,
    stream: number,
    pointer: Pointer,
    aboutKey?: boolean,
  ): Location => {
    const locator = memo(locators, `${side}\n${path}`, () => locatorOf((side === 'head' ? view : base!).catalog, path));
    const range = locator?.locate(stream, pointer, aboutKey);
    return { side, path, stream, pointer, ...(range && { range }) };
  };
  const within = (side: Location['side'], document: Document, pointer: Pointer): Location =>
    place(side, document.file.path, document.stream, document.pointer + pointer);
  /** Findings with the same identity and pointer (duplicates) are distinguished by their order. */
  const fingerprint = (...parts: readonly string[]): string => {
    const key = parts.join('\n');
    const ordinal = occurrences.get(key) ?? 0;
    occurrences.set(key, ordinal + 1);
    return bytesToHex(sha256(utf8ToBytes(ordinal === 0 ? key : `${key}\n${ordinal}`))).slice(0, 16);
  };
  const related = (entries: readonly CelValue[]): Related[] =>
    entries.flatMap((entry) => relatedPlace(entry, view, base, place, within));

  return {
    ofAnswer(raw) {
      const { policy, validation, answer, document, old, deleted, file } = raw;
      const path = document?.file.path ?? file?.path ?? '';
      const enforcement = enforce({
        policy: policy.id,
        default: policy.enforcement,
        path,
        ...(document && { document }),
      });
      if (enforcement === 'off') return undefined;
      const removed =
        !deleted &&
        document &&
        old &&
        valueAt(document.value, answer.pointer) === undefined &&
        valueAt(old.value, answer.pointer) !== undefined;
      const location = !document
        ? place(deleted ? 'base' : 'head', path, 0, answer.pointer)
        : deleted
          ? within('base', document, answer.pointer)
          : removed
            ? within('base', old, answer.pointer)
            : within('head', document, answer.pointer);
      const identity = document ? [document.kind, document.name] : ['', path];
      return {
        keyed: answer.keyed,
        about: { path, pointer: answer.pointer, raw, ...(document && { document }) },
        finding: {
          policy: policy.id,
          validation,
          enforcement,
          outcome: answer.outcome,
          message: answer.message,
          ...(answer.fix !== undefined && { fix: answer.fix }),
          ...(document && { document: { kind: document.kind, name: document.name } }),
          location,
          keyed: answer.keyed,
          related: related(answer.related),
          fingerprint: fingerprint(policy.id, validation, ...identity, answer.keyed),
          state: 'new',
          ...(answer.until !== undefined && { until: formatInstant(answer.until) }),
          ...(answer.change && changeText(answer.change)),
          ...(policy.source.length > 0 && { source: policy.source }),
        },
      };
    },
    ofProblem(problem) {
      const { policy = 'gradus/document', validation, path, stream = 0, pointer } = problem;
      const document =
        problem.document ?? (view.catalog.kinds.size === 0 ? undefined : documentAt(view, path, stream, pointer));
      const enforcement = enforce({
        policy,
        default: problem.enforcement ?? 'mandatory',
        path,
        ...(document && { document }),
      });
      if (enforcement === 'off') return undefined;
      const range = problem.offset === undefined ? undefined : locatorFor(locators, view, path)?.offset(problem.offset);
      const location: Location = range
        ? { side: 'head', path, stream, pointer: pointer ?? '', range }
        : place('head', path, stream, pointer ?? '', problem.aboutKey);
      const keyed =
        document && pointer !== undefined
          ? keyedPointer(document.value, pointer.slice(document.pointer.length))
          : (pointer ?? '');
      const below = document ? (pointer ?? '').slice(document.pointer.length) : (pointer ?? '');
      return {
        keyed,
        about: { path, pointer: below, problem, ...(document && { document }) },
        finding: {
          policy,
          validation,
          enforcement,
          outcome: 'failed',
          message: problem.message,
          ...(problem.fix !== undefined && { fix: problem.fix }),
          ...(document && { document: { kind: document.kind, name: document.name } }),
          location,
          keyed,
          related: (problem.related ?? []).map((other) => ({
            location: place('head', other.path, other.stream ?? 0, other.pointer ?? ''),
            message: other.message,
          })),
          fingerprint: fingerprint(
            policy,
            validation,
            ...(document ? [document.kind, document.name] : ['', path]),
            keyed,
          ),
          state: 'new',
        },
      };
    },
  };
}

function locatorOf(catalog: Catalog, path: string): Locator | undefined {
  const file = catalog.tree.get(path);
  if (file?.text === undefined) return undefined;
  const source = documentsByPath(catalog).get(path)?.[0]?.source;
  return createLocator(file.text, formatOf(path, source?.format));
}

const byPath = new WeakMap<Catalog, ReadonlyMap<string, readonly Document[]>>();

/** Created for the first finding of a catalog. */
function documentsByPath(catalog: Catalog): ReadonlyMap<string, readonly Document[]> {
  let index = byPath.get(catalog);
  if (index === undefined) byPath.set(catalog, (index = Map.groupBy(catalog.documents, ({ file }) => file.path)));
  return index;
}

function locatorFor(locators: Map<string, Locator | undefined>, view: CatalogView, path: string): Locator | undefined {
  return memo(locators, `head\n${path}`, () => locatorOf(view.catalog, path));
}

/** The document to which a place in a file belongs: the innermost item that contains the pointer. */
function documentAt(
  view: CatalogView,
  path: string,
  stream: number,
  pointer: Pointer | undefined,
): Document | undefined {
  if (pointer === undefined) return undefined;
  const inFile = (documentsByPath(view.catalog).get(path) ?? []).filter((document) => document.stream === stream);
  const holding = inFile.filter(
    (document) => pointer === document.pointer || pointer.startsWith(`${document.pointer}/`),
  );
  return holding.sort((a, b) => b.pointer.length - a.pointer.length)[0];
}

function relatedPlace(
  entry: CelValue,
  view: CatalogView,
  base: CatalogView | undefined,
  place: (side: Location['side'], path: string, stream: number, pointer: Pointer) => Location,
  within: (side: Location['side'], document: Document, pointer: Pointer) => Location,
): Related[] {
  if (!isMap(entry)) return [];
  const { document: value, file, path, message } = entry as Readonly<Record<string, CelValue>>;
  const pointer = typeof path === 'string' ? path : '';
  const text = typeof message === 'string' ? message : '';
  const head = value === undefined ? undefined : view.documentOf(value);
  if (head) return [{ location: within('head', head, pointer), message: text }];
  const old = value === undefined ? undefined : base?.documentOf(value);
  if (old) return [{ location: within('base', old, pointer), message: text }];
  return typeof file === 'string' ? [{ location: place('head', file, 0, pointer), message: text }] : [];
}

function changeText({ before, after }: { before: CelValue | undefined; after: CelValue | undefined }): {
  change: NonNullable<Finding['change']>;
} {
  const text = (value: CelValue | undefined): string =>
    value === undefined ? '' : JSON.stringify(fromCel(value), null, 2);
  return { change: { before: text(before), after: text(after) } };
}

function memo<V>(map: Map<string, V>, key: string, make: () => V): V {
  if (!map.has(key)) map.set(key, make());
  return map.get(key)!;
}
