import type { DocumentSource, DoubledMembers, Item } from '../model/document.ts';
import type { SourceFile } from '../model/file.ts';
import type { Problem } from '../model/finding.ts';
import type { Value } from '../model/value.ts';
import type { Selected } from './parse-file.ts';
import type { ParsedDocument } from './parsed.ts';

/** What one source made of a file. */
export interface SourceOutcome {
  readonly selected: readonly Selected[];
  readonly problems: readonly Problem[];
  readonly readable: boolean;
  /** What was parsed, selected or not. */
  readonly documents: readonly ParsedDocument[];
  /** Duplicate members, if the file is read nevertheless. */
  readonly doubled?: DoubledMembers;
}

/** One document of the stream of a file. */
export interface StreamDocument {
  readonly stream: number;
  readonly value: Value;
  /** A source selects it, or something of it. */
  readonly taken: boolean;
  /** It was parsed to see whether it is one of our own kinds. */
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

/** Puts together what the sources of a file made of it: each value once, and each document of the stream accounted for. */
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
    // Two sources that read the file in different ways mostly meet the same mistake.
    for (const problem of outcome.problems) problems.set(`${problem.offset} ${problem.message}`, problem);
  }
  return { items, problems: [...problems.values()], shared, streams: streamsOf(feeds, outcomes, taken) };
}

/** For each place the source that counts; undefined if no two sources select anything. */
function owned(
  feeds: readonly { readonly source: DocumentSource }[],
  outcomes: readonly SourceOutcome[],
): { readonly owners: ReadonlyMap<string, Owner> | undefined; readonly shared: readonly Shared[] } {
  const selecting = feeds.map(({ source }, index) => ({ source, selected: outcomes[index]!.selected }));
  if (selecting.filter(({ selected }) => selected.length > 0).length < 2) return { owners: undefined, shared: [] };
  const owners = new Map<string, Owner>();
  const shared: Shared[] = [];
  // Our own kinds come first: no source of a project takes them out of their schemas.
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

/** Sources with different formats read different things from one place, unless it is one of our documents. */
function isSame(owner: Owner, { value }: Selected): boolean {
  return owner.value === value || owner.source.ownKindsOnly === true;
}

/** Without a kind of its source a value says its kind itself, so that it is the same for all such sources. */
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
