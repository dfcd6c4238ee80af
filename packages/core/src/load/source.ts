import type { DocumentSource } from '../model/document.ts';
import { compilePattern, type Pattern } from './pattern.ts';
import { compileRegexFormat } from './text.ts';
import type { RegexMatch } from './regex-search.ts';

/** The compiled parts of a source: its patterns and the regular expression of its format. */
export interface CompiledSource {
  readonly items: Pattern | undefined;
  /** From the root of the file; the patterns in the source begin at an item. */
  readonly text: readonly Pattern[];
  readonly matches: ((text: string) => readonly RegexMatch[] | undefined) | undefined;
}

/** A problem of a source, with the member that causes it. */
export interface SourceProblem {
  readonly member: 'format' | 'items' | 'text';
  readonly message: string;
}

export type SourceCompilation =
  | { readonly ok: true; readonly compiled: CompiledSource }
  | { readonly ok: false; readonly problems: readonly SourceProblem[] };

const remembered = new WeakMap<DocumentSource, SourceCompilation>();

/** Compiles a source, once for each object. `compileGlobs` compiles its `paths` separately. */
export function compileSource(source: DocumentSource): SourceCompilation {
  let known = remembered.get(source);
  if (known === undefined) remembered.set(source, (known = compile(source)));
  return known;
}

function compile(source: DocumentSource): SourceCompilation {
  const problems: SourceProblem[] = [];
  const pattern = (member: 'items' | 'text', text: string): Pattern | undefined => {
    const compiled = compilePattern(text);
    if (compiled.ok) return compiled.pattern;
    problems.push({ member, message: compiled.message });
    return undefined;
  };
  const items = source.items === undefined ? undefined : pattern('items', source.items);
  const text = (source.text ?? []).flatMap((each) => pattern('text', each) ?? []);
  const regex = typeof source.format === 'object' ? compileRegexFormat(source.format.regex) : undefined;
  if (regex?.ok === false) problems.push({ member: 'format', message: regex.message });
  if (problems.length > 0) return { ok: false, problems };
  const matches = regex?.ok === true ? regex.matches : undefined;
  return { ok: true, compiled: { items, text: text.map((each) => below(items, each)), matches } };
}

function below(items: Pattern | undefined, pattern: Pattern): Pattern {
  if (items === undefined) return pattern;
  return { text: items.text + pattern.text, segments: [...items.segments, ...pattern.segments] };
}
