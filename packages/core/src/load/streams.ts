import type { DocumentSource, DoubledMembers, Item } from '../model/document.ts';
import type { SourceFile } from '../model/file.ts';
import type { Problem } from '../model/finding.ts';
import type { Value } from '../model/value.ts';
import type { Selected } from './parse-file.ts';
import type { ParsedDocument } from './parsed.ts';

/** The result of reading a file for one source. */
export interface SourceOutcome {
  readonly selected: readonly Selected[];
  readonly problems: readonly Problem[];
  readonly readable: boolean;
  /** All parsed documents, selected or not. */
  readonly documents: readonly ParsedDocument[];
  /** Duplicate members, if the file is read anyway. */
  readonly doubled?: DoubledMembers;
}

/** One document of the stream of a file. */
export interface StreamDocument {
  readonly stream: number;
  readonly value: Value;
  /** Whether a source selects it or a part of it. */
  readonly taken: boolean;
  /** Whether it was parsed to find out if it is of a built-in kind. */
  readonly mayBeOurs: boolean;
}

/** Two sources that select the same value as a document of the same kind; the first one counts. */
export interface Shared {
  readonly by: DocumentSource;
  readonly also: DocumentSource;
}

interface Combined {
  readonly items: readonly Item[];
  readonly problems: readonly Problem[];
  readonly streams: readonly StreamDocument[];
  readonly shared: readonly Shared[];
}

/** Combines the results of the sources of a file: each value once, and each document of the stream accounted for. */
export function combine(
  file: SourceFile,
  feeds: readonly { readonly source: DocumentSource; readonly vars: Readonly<Record<string, string>> }[],
  outcomes: readonly SourceOutcome[],
): Combined {
  const { owners, shared } = owned(feeds, outcomes);
  const items: Item[] = [];
  const taken = new Set<number>();
  const problems = new Map<string, Problem>();
  for (const [index, { source, vars }] of feeds.entries()) {
    const outcome = outcomes[index]!;
    for (const selected of outcome.selected) {
      taken.add(selected.stream);
      const owner = owners?.get(placeOf(selected, source));
      if (owner !== undefined && owner.source !== source && isSame(owner, selected)) continue;
      const { stream, pointer, value } = selected;
      items.push({ source, file, stream, pointer, value, vars, ...(outcome.doubled && { doubled: outcome.doubled }) });
    }
    // Two sources that read the file in different ways usually report the same mistake.
    for (const problem of outcome.problems) problems.set(`${problem.offset} ${problem.message}`, problem);
  }
  return { items, problems: [...problems.values()], shared, streams: streamsOf(feeds, outcomes, taken) };
}

/** For each place, the source that counts; undefined unless two sources select something. */
function owned(
  feeds: readonly { readonly source: DocumentSource }[],
  outcomes: readonly SourceOutcome[],
): { readonly owners: ReadonlyMap<string, Owner> | undefined; readonly shared: readonly Shared[] } {
  const selecting = feeds.map(({ source }, index) => ({ source, selected: outcomes[index]!.selected }));
  if (selecting.filter(({ selected }) => selected.length > 0).length < 2) return { owners: undefined, shared: [] };
  const owners = new Map<string, Owner>();
  const shared: Shared[] = [];
  // Built-in kinds come first: no source of a project can exempt them from their schemas.
  const ordered = selecting.toSorted(
    (a, b) => Number(b.source.ownKindsOnly ?? false) - Number(a.source.ownKindsOnly ?? false),
  );
  for (const { source, selected } of ordered)
    for (const each of selected) {
      const place = placeOf(each, source);
      const owner = owners.get(place);
      if (owner === undefined) owners.set(place, { source, value: each.value });
      else if (isSame(owner, each)) shared.push({ by: owner.source, also: source });
    }
  return { owners, shared };
}

interface Owner {
  readonly source: DocumentSource;
  readonly value: Value;
}

/** Sources with different formats read different values at one place, unless it is a document of Gradus. */
function isSame(owner: Owner, { value }: Selected): boolean {
  return owner.value === value || owner.source.ownKindsOnly === true;
}

/** If the source sets no kind, the value contains its kind, so it is the same for all such sources. */
function placeOf({ stream, pointer }: Selected, { kind = '' }: DocumentSource): string {
  return `${stream} ${kind} ${pointer}`;
}

function streamsOf(
  feeds: readonly { readonly source: DocumentSource }[],
  outcomes: readonly SourceOutcome[],
  taken: ReadonlySet<number>,
): StreamDocument[] {
  const found = new Map<number, StreamDocument>();
  const mayBeOurs = feeds.some(
    ({ source }, index) => source.ownKindsOnly === true && outcomes[index]!.documents.length > 0,
  );
  for (const { documents } of outcomes)
    for (const { stream, value } of documents)
      if (!found.has(stream)) found.set(stream, { stream, value, taken: taken.has(stream), mayBeOurs });
  return [...found.values()];
}
