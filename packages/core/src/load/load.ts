import type { DocumentSource, Item } from '../model/document.ts';
import type { SourceFile, Tree } from '../model/file.ts';
import type { Problem } from '../model/finding.ts';
import { formatOf } from './format.ts';
import { grouped } from './limits.ts';
import type { LoadLimits } from './limits.ts';
import { ownApi, parseOnce, selectionsOf } from './parse-file.ts';
import type { LoadCache, Selected } from './parse-file.ts';
import type { Parsed } from './parsed.ts';
import { compileSource } from './source.ts';
import type { SourceProblem } from './source.ts';
import { unreadableFile } from './unreadable.ts';

export type { LoadCache } from './parse-file.ts';

/** A source that a file feeds, with what its globs captured from the path. */
export interface Feed {
  readonly source: DocumentSource;
  readonly vars: Readonly<Record<string, string>>;
  /** The file held documents of ours before, so that it is read even where it does not say so any more. */
  readonly expected?: boolean;
}

export interface LoadedFile {
  readonly items: readonly Item[];
  readonly problems: readonly Problem[];
  /** Could every source read it? */
  readonly readable: boolean;
  /** The sources that could not. */
  readonly unread: readonly DocumentSource[];
}

export interface Loaded {
  /** In path order, then by source, then in the order of the file. */
  readonly items: readonly Item[];
  readonly problems: readonly Problem[];
  /** Files that could not be read, with the sources that they would have fed. */
  readonly unreadable: readonly { readonly path: string; readonly sources: readonly DocumentSource[] }[];
  /** Every path that a source selects, in path order, readable or not. */
  readonly selected: ReadonlyMap<string, readonly Feed[]>;
}

/** Reads every file of a tree that a source selects. Files beyond a limit are told as unreadable, never as absent. */
export function load(
  tree: Tree,
  sourcesOf: (path: string) => readonly Feed[],
  limits: LoadLimits,
  cache?: LoadCache,
): Loaded {
  const items: Item[] = [];
  const problems: Problem[] = [];
  const unreadable: { path: string; sources: readonly DocumentSource[] }[] = [];
  const selected = new Map<string, readonly Feed[]>();
  let isBeyond = false;
  for (const path of [...tree.keys()].sort()) {
    const feeds = sourcesOf(path);
    if (feeds.length === 0) continue;
    selected.set(path, feeds);
    const loaded =
      isBeyond || selected.size > limits.files ? undefined : loadFile(tree.get(path)!, feeds, limits, cache);
    if (loaded === undefined || items.length + loaded.items.length > limits.documents) {
      if (!isBeyond) problems.push(beyondLimit(path, loaded === undefined ? 'files' : 'documents', limits));
      isBeyond = true;
      unreadable.push({ path, sources: feeds.map(({ source }) => source) });
      continue;
    }
    for (const item of loaded.items) items.push(item);
    problems.push(...loaded.problems);
    if (!loaded.readable) unreadable.push({ path, sources: loaded.unread });
  }
  return { items, problems, unreadable, selected };
}

function beyondLimit(path: string, limit: 'files' | 'documents', limits: LoadLimits): Problem {
  return {
    validation: 'unreadable',
    path,
    message: `${path} and the files after it are not read: the project selects more than ${grouped(limits[limit])} ${limit} (spec.limits.${limit}).`,
    fix: `Narrow the paths of spec.documents, or raise spec.limits.${limit} in gradus.yaml.`,
  };
}

/** Reads one file for the sources that select it; it is parsed once for those that read it alike. */
export function loadFile(file: SourceFile, feeds: readonly Feed[], limits: LoadLimits, cache?: LoadCache): LoadedFile {
  const items: Item[] = [];
  let problems: Map<string, Problem> | undefined;
  const unread: DocumentSource[] = [];
  const parses: LoadCache | undefined = feeds.length > 1 ? new Map() : undefined;
  for (const { source, vars, expected } of feeds) {
    const outcome =
      expected !== true && isForeign(source, file) ? nothing : readFor(source, file, limits, parses, cache);
    for (const { stream, pointer, value } of outcome.selected) {
      items.push({ source, file, stream, pointer, value, vars });
    }
    if (!outcome.readable) unread.push(source);
    // Two sources that read the file in different ways mostly meet the same mistake.
    for (const problem of outcome.problems)
      (problems ??= new Map()).set(`${problem.offset} ${problem.message}`, problem);
  }
  return {
    items,
    problems: problems === undefined ? [] : [...problems.values()],
    readable: unread.length === 0,
    unread,
  };
}

interface Outcome {
  readonly selected: readonly Selected[];
  readonly problems: readonly Problem[];
  readonly readable: boolean;
}

const nothing: Outcome = { selected: [], problems: [], readable: true };

function readFor(
  source: DocumentSource,
  file: SourceFile,
  limits: LoadLimits,
  parses: LoadCache | undefined,
  cache: LoadCache | undefined,
): Outcome {
  const { text } = file;
  const unreadable = unreadableFile(file, limits);
  if (unreadable !== undefined || text === undefined) return refused(unreadable === undefined ? [] : [unreadable]);
  const compilation = compileSource(source);
  if (!compilation.ok) return refused(compilation.problems.map((problem) => badSource(file, problem)));
  const parsed = parseOnce({ file, text, source, compiled: compilation.compiled, limits }, parses, cache);
  if (parsed.troubles.length > 0) return refused(troublesOf(file, source, parsed));
  const isMissing = source.kind !== undefined && parsed.documents.length === 0;
  return {
    selected: selectionsOf(parsed, source, compilation.compiled),
    problems: isMissing ? [emptyFile(file, source.kind)] : [],
    readable: true,
  };
}

/** Other people's YAML need not even parse. */
function isForeign({ ownKindsOnly }: DocumentSource, { mode, text }: SourceFile): boolean {
  return ownKindsOnly === true && (mode === 'file' || mode === 'executable') && text?.includes(ownApi) === false;
}

function refused(problems: readonly Problem[]): Outcome {
  return { selected: [], problems, readable: false };
}

function badSource(file: SourceFile, { member, message }: SourceProblem): Problem {
  return {
    validation: 'unreadable',
    path: file.path,
    message: `${file.path} cannot be read: ${message}.`,
    fix: `Correct \`${member}\` of its source in spec.documents.`,
  };
}

function troublesOf(file: SourceFile, source: DocumentSource, parsed: Parsed): Problem[] {
  const format = formatOf(file.path, source.format);
  const as = format === 'yaml' ? ' as YAML' : format === 'json' ? ' as JSON' : '';
  return parsed.troubles.map(({ message, fix, offset }) => ({
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
    message: `${file.path} is empty, and a document of kind ${kind} is expected there.`,
    fix: 'Write the document, delete the file, or exclude its path in spec.documents.',
  };
}
