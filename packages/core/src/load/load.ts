import type { DocumentSource, Item } from '../model/document.ts';
import type { SourceFile, Tree } from '../model/file.ts';
import type { Problem } from '../model/finding.ts';
import type { Value } from '../model/value.ts';
import { formatOf } from './format.ts';
import { withThousands, type LoadLimits } from './limits.ts';
import { doubledMembers, doubledProblems, readsDoubled } from './doubled.ts';
import { mayHoldNearlyOwn } from './nearly-own.ts';
import { isOwn, mayHoldOwn } from './own-documents.ts';
import { parseOnce, selectionsOf, type LoadCache } from './parse-file.ts';
import { combine, type SourceOutcome, type Shared, type StreamDocument } from './streams.ts';
import type { Parsed } from './parsed.ts';
import { compileSource, type SourceProblem } from './source.ts';
import { unreadableFile } from './unreadable.ts';

export type { LoadCache } from './parse-file.ts';

/** A source that selects a file, with the captures of its globs. */
export interface Feed {
  readonly source: DocumentSource;
  readonly vars: Readonly<Record<string, string>>;
}

export interface LoadedFile {
  readonly items: readonly Item[];
  readonly problems: readonly Problem[];
  /** Whether every source could read it. */
  readonly readable: boolean;
  /** The sources that could not. */
  readonly unread: readonly DocumentSource[];
  /** Every document of its stream, whether a source selects it or not. */
  readonly streams: readonly StreamDocument[];
  readonly shared: readonly Shared[];
  /** Whether it has duplicate keys and is read because it is unchanged. */
  readonly hasDoubled: boolean;
}

export interface Loaded {
  /** In path order, then by source, then in the order of the file. */
  readonly items: readonly Item[];
  readonly problems: readonly Problem[];
  /** Files that could not be read, with the sources that select them. */
  readonly unreadable: readonly { readonly path: string; readonly sources: readonly DocumentSource[] }[];
  /** Every path that a source selects, in path order, readable or not. */
  readonly selected: ReadonlyMap<string, readonly Feed[]>;
  /** The number of parsed documents: those that a source selects at least in part, and the others. */
  readonly streams: { readonly parsed: number; readonly taken: number; readonly left: number };
  /** Documents that were parsed because they might be of a built-in kind and are not, in path order. */
  readonly strangers: readonly Stranger[];
  /** Values that two sources select and that become one document. */
  readonly shared: readonly (Shared & { readonly path: string })[];
  /** Files with duplicate keys that are read because they are unchanged. */
  readonly doubled: readonly string[];
}

/** A document that is not of a built-in kind, in a file that may contain such documents. */
export interface Stranger {
  readonly path: string;
  readonly stream: number;
  readonly value: Value;
  /** Whether a source of the project file selects it or a part of it. */
  readonly taken: boolean;
}

/** Reads every file of a tree that a source selects. Files beyond a limit are reported as unreadable, never as absent. */
export function load(
  tree: Tree,
  sourcesOf: (path: string) => readonly Feed[],
  limits: LoadLimits,
  cache?: LoadCache,
  isAsBefore: (file: SourceFile) => boolean = () => false,
): Loaded {
  const items: Item[] = [];
  const problems: Problem[] = [];
  const unreadable: { path: string; sources: readonly DocumentSource[] }[] = [];
  const selected = new Map<string, readonly Feed[]>();
  const streams = { parsed: 0, taken: 0, left: 0 };
  const strangers: Stranger[] = [];
  const shared: (Shared & { path: string })[] = [];
  const doubled: string[] = [];
  let isBeyond = false;
  for (const path of [...tree.keys()].sort()) {
    const feeds = sourcesOf(path);
    if (feeds.length === 0) continue;
    selected.set(path, feeds);
    const loaded =
      isBeyond || selected.size > limits.files
        ? undefined
        : loadFile(tree.get(path)!, feeds, limits, cache, isAsBefore(tree.get(path)!));
    if (loaded === undefined || items.length + loaded.items.length > limits.documents) {
      if (!isBeyond) problems.push(beyondLimit(path, loaded === undefined ? 'files' : 'documents', limits));
      isBeyond = true;
      unreadable.push({ path, sources: feeds.map(({ source }) => source) });
      continue;
    }
    for (const item of loaded.items) items.push(item);
    if (loaded.hasDoubled) doubled.push(path);
    problems.push(...loaded.problems);
    if (!loaded.readable) unreadable.push({ path, sources: loaded.unread });
    for (const each of loaded.streams) {
      streams.parsed++;
      if (each.taken) streams.taken++;
      else streams.left++;
      if (each.mayBeOurs && !isOwn(each.value)) strangers.push({ path, ...each });
    }
    for (const each of loaded.shared) shared.push({ path, ...each });
  }
  return { items, problems, unreadable, selected, streams, strangers, shared, doubled };
}

function beyondLimit(path: string, limit: 'files' | 'documents', limits: LoadLimits): Problem {
  return {
    validation: 'unreadable',
    path,
    limit: true,
    message: `${path} and the files after it are not read: the project selects more than ${withThousands(limits[limit])} ${limit} (spec.limits.${limit}).`,
    fix: `Narrow the paths of spec.documents, or raise spec.limits.${limit} in gradus.yaml.`,
  };
}

/**
 * Reads one file for the sources that select it. It is parsed once for all sources that read it in the same way.
 *
 * @param isAsBefore the file is unchanged, so a duplicate key is only reported and the file is read.
 */
export function loadFile(
  file: SourceFile,
  feeds: readonly Feed[],
  limits: LoadLimits,
  cache?: LoadCache,
  isAsBefore = false,
): LoadedFile {
  const parses: LoadCache | undefined = feeds.length > 1 ? new Map() : undefined;
  const outcomes = feeds.map(({ source }) =>
    isForeign(source, file) ? nothing : readFor(source, file, limits, parses, cache, isAsBefore),
  );
  const unread = feeds.filter((_, index) => !outcomes[index]!.readable).map(({ source }) => source);
  const hasDoubled = outcomes.some(({ doubled }) => doubled !== undefined);
  return { ...combine(file, feeds, outcomes), hasDoubled, readable: unread.length === 0, unread };
}

const nothing: SourceOutcome = { selected: [], problems: [], readable: true, documents: [] };

function readFor(
  source: DocumentSource,
  file: SourceFile,
  limits: LoadLimits,
  parses: LoadCache | undefined,
  cache: LoadCache | undefined,
  isAsBefore: boolean,
): SourceOutcome {
  const { text } = file;
  const unreadable = unreadableFile(file, limits);
  if (unreadable !== undefined || text === undefined) return refused(unreadable === undefined ? [] : [unreadable]);
  const compilation = compileSource(source);
  if (!compilation.ok) return refused(compilation.problems.map((problem) => badSource(file, problem)));
  const { compiled } = compilation;
  const parsed = parseOnce({ file, text, source, compiled, limits }, parses, cache);
  if (parsed.troubles.length > 0) return refused(troublesOf(file, source, parsed.troubles));
  const selected = selectionsOf(parsed, source, compiled);
  const doubled = parsed.doubled ?? [];
  if (doubled.length > 0 && !readsDoubled(doubled, source, compiled, selected, isAsBefore)) {
    const troubles = doubled.map(({ trouble }) => trouble);
    return refused(troublesOf(file, source, troubles));
  }
  const isMissing = source.kind !== undefined && parsed.documents.length === 0;
  return {
    selected,
    problems: [...(isMissing ? [emptyFile(file, source.kind)] : []), ...doubledProblems(file.path, doubled)],
    ...(doubled.length > 0 && source.duplicateKeys !== 'last' && { doubled: doubledMembers(doubled) }),
    readable: true,
    documents: parsed.documents,
  };
}

/** Unrelated YAML need not even parse. A link or a submodule that is read only to find built-in kinds contains none. */
function isForeign({ ownKindsOnly }: DocumentSource, { mode, text }: SourceFile): boolean {
  if (ownKindsOnly !== true) return false;
  return (
    mode === 'symlink' || mode === 'submodule' || (text !== undefined && !mayHoldOwn(text) && !mayHoldNearlyOwn(text))
  );
}

function refused(problems: readonly Problem[]): SourceOutcome {
  return { selected: [], problems, readable: false, documents: [] };
}

function badSource(file: SourceFile, { member, message }: SourceProblem): Problem {
  return {
    validation: 'unreadable',
    path: file.path,
    message: `${file.path} cannot be read: ${message}.`,
    fix: `Correct \`${member}\` of its entry in spec.documents.`,
  };
}

function troublesOf(file: SourceFile, source: DocumentSource, troubles: Parsed['troubles']): Problem[] {
  const format = formatOf(file.path, source.format);
  const as = format === 'yaml' ? ' as YAML' : format === 'json' ? ' as JSON' : '';
  return troubles.map(({ message, fix, offset }) => ({
    validation: 'unreadable',
    path: file.path,
    message: `${file.path} cannot be read${as}: ${message}.`,
    fix,
    offset,
  }));
}

function emptyFile(file: SourceFile, kind: string): Problem {
  return {
    validation: 'empty',
    path: file.path,
    message: `${file.path} is empty, but a document of kind ${kind} is expected.`,
    fix: 'Write the document, delete the file, or exclude its path in spec.documents.',
  };
}
