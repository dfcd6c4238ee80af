import type { DocumentSource } from '../model/document.ts';
import type { SourceFile } from '../model/file.ts';
import type { Pointer } from '../model/pointer.ts';
import type { Value } from '../model/value.ts';
import { formatOf } from './format.ts';
import { parseJson } from './json.ts';
import type { LoadLimits } from './limits.ts';
import { isOwn } from './own-documents.ts';
import type { Parsed, ParsedDocument } from './parsed.ts';
import { selectAll, type Pattern } from './pattern.ts';
import type { CompiledSource } from './source.ts';
import { parseLines, parseMatches, parseText } from './text.ts';
import { parseYaml } from './yaml.ts';

/** Caches the parsed content of blobs, so that a blob that occurs in many commits is parsed once. A cache is for one set of limits. */
export type LoadCache = Map<string, ParsedFile>;

/** The documents of a file, and the values selected from them. */
export interface ParsedFile extends Parsed {
  /** Keyed by source: its pattern, and whether only built-in kinds count. Absent if the file is not cached. */
  readonly selections?: Map<string, readonly Selected[]>;
}

/** A value that a source selects. */
export interface Selected {
  readonly stream: number;
  readonly pointer: Pointer;
  readonly value: Value;
}

/** The options of a parse. */
interface Parse {
  readonly file: SourceFile;
  readonly text: string;
  readonly source: DocumentSource;
  readonly compiled: CompiledSource;
  readonly limits: LoadLimits;
}

/** The content of a file: from `cache` if its blob id is known, otherwise from `parses`, which several sources of this file share. */
export function parseOnce(wanted: Parse, parses: LoadCache | undefined, cache: LoadCache | undefined): ParsedFile {
  const { file, source, compiled } = wanted;
  const kept = file.oid !== undefined && cache !== undefined;
  const keeper = kept ? cache : parses;
  if (keeper === undefined) return parse(wanted);
  const patterns = compiled.text.map((pattern) => pattern.text);
  const key = JSON.stringify([kept ? file.oid : '', formatOf(file.path, source.format), ...patterns]);
  let known = keeper.get(key);
  if (known === undefined) keeper.set(key, (known = { ...parse(wanted), selections: new Map() }));
  return known;
}

function parse({ file, text, source, compiled, limits }: Parse): Parsed {
  switch (formatOf(file.path, source.format)) {
    case 'yaml':
      return parseYaml(text, { limits, text: compiled.text, keepsDoubled: true });
    case 'json':
      return parseJson(text, { limits, text: compiled.text, keepsDoubled: true });
    case 'text':
      return parseText(text);
    case 'lines':
      return parseLines(text);
    default:
      return parseMatches(text, compiled.matches?.(text));
  }
}

/** The values that a source selects: the documents, or the matches of its `items` in them. */
export function selectionsOf(
  parsed: ParsedFile,
  source: DocumentSource,
  { items }: CompiledSource,
): readonly Selected[] {
  if (parsed.selections === undefined) return select(parsed, source, items);
  const key = `${source.ownKindsOnly === true ? 'own ' : ''}${items?.text ?? ''}`;
  let known = parsed.selections.get(key);
  if (known === undefined) parsed.selections.set(key, (known = select(parsed, source, items)));
  return known;
}

function select({ documents }: ParsedFile, source: DocumentSource, items: Pattern | undefined): readonly Selected[] {
  const found = items === undefined ? documents.map(whole) : documents.flatMap((each) => itemsOf(each, items));
  return source.ownKindsOnly === true ? found.filter(({ value }) => isOwn(value)) : found;
}

function whole({ stream, value }: ParsedDocument): Selected {
  return { stream, pointer: '', value };
}

function itemsOf({ stream, value }: ParsedDocument, items: Pattern): Selected[] {
  return selectAll(value, items).map((found) => ({ stream, pointer: found.pointer, value: found.value as Value }));
}
