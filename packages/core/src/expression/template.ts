import { Optional } from './cel-js.ts';
import { beginningFromCel } from './convert.ts';
import type { Checking, Expression, ExpressionProblem, Language, TypeReference } from './definition.ts';
import type { Meter } from './meter.ts';
import { unlessUndecidable } from '../model/undecidable.ts';

/** A message with expressions in it: `The tier of {{ object.metadata.name }} is missing.` */
export interface Template {
  /** Everything that its expressions read. */
  readonly reads: ReadonlySet<string>;
  readonly lookups: Expression['lookups'];
  /** Never fails: a part that fails prints `(absent)`. Each part is a separate evaluation. */
  render(bindings: Readonly<Record<string, unknown>>, meter: Meter): string;
}

export type CompiledTemplate =
  | { readonly ok: true; readonly template: Template }
  | { readonly ok: false; readonly problems: readonly ExpressionProblem[] };

/** Characters of a printed value. */
const longest = 200;

/** Compiles a message; offsets of problems count from its start. Text outside `{{ }}` is literal; `{{ "{{" }}` prints two braces, `{{ plain(x) }}` text without quotes. */
export function compileTemplate(
  source: string,
  variables: Readonly<Record<string, TypeReference>>,
  language: Language,
  checking: Checking = 'typed',
): CompiledTemplate {
  const parts: Part[] = [];
  const problems: ExpressionProblem[] = [];
  let at = 0;
  for (let open = source.indexOf('{{'); open >= 0; open = source.indexOf('{{', at)) {
    parts.push(source.slice(at, open));
    const close = endOf(source, open + 2);
    if (close === undefined)
      return { ok: false, problems: [...problems, { message: '`{{` has no `}}`.', start: open, end: source.length }] };
    at = close + 2;
    const inner = source.slice(open + 2, close);
    const text = inner.trim();
    const start = open + 2 + inner.length - inner.trimStart().length;
    if (text === '') {
      problems.push({ message: 'There is no expression between `{{` and `}}`.', start: open, end: at });
      continue;
    }
    const prose = /^plain\((.*)\)$/s.exec(text);
    const compiled = language.compile(prose ? prose[1]! : text, variables, 'dyn', checking);
    if (compiled.ok) parts.push(prose ? { prose: compiled.expression } : compiled.expression);
    else
      for (const problem of compiled.problems)
        problems.push({ ...problem, start: problem.start + start, end: problem.end + start });
  }
  parts.push(source.slice(at));
  if (problems.length > 0) return { ok: false, problems };
  const reads = new Set<string>();
  for (const part of parts) for (const name of expressionIn(part)?.reads ?? []) reads.add(name);
  return {
    ok: true,
    template: {
      reads,
      lookups: parts.flatMap((part) => expressionIn(part)?.lookups ?? []),
      render: (bindings, meter) =>
        parts.map((part) => (typeof part === 'string' ? part : printed(part, bindings, meter))).join(''),
    },
  };
}

/** Literal text, a value to quote, or text that an expression produces. */
type Part = string | Expression | { readonly prose: Expression };

function expressionIn(part: Part): Expression | undefined {
  if (typeof part === 'string') return undefined;
  return 'prose' in part ? part.prose : part;
}

/** The offset of the `}}` that ends an expression: not one inside a string or one that closes maps. */
function endOf(source: string, from: number): number | undefined {
  let open = 0;
  for (let at = from; at < source.length; at++) {
    const char = source[at]!;
    if (char === '"' || char === "'") {
      at = endOfString(source, at);
    } else if (char === '{') open++;
    else if (char === '}' && open > 0) open--;
    else if (char === '}' && source[at + 1] === '}') return at;
  }
  return undefined;
}

/** A backslash keeps the next quote inside, in a raw string as well. */
function endOfString(source: string, from: number): number {
  const quote = source[from]!;
  const mark = source.startsWith(quote.repeat(3), from) ? quote.repeat(3) : quote;
  for (let at = from + mark.length; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source.startsWith(mark, at)) return at + mark.length - 1;
  }
  return source.length;
}

function printed(part: Exclude<Part, string>, bindings: Readonly<Record<string, unknown>>, meter: Meter): string {
  return unlessUndecidable(
    () => {
      meter.beginEvaluation();
      const value = expressionIn(part)!.run(bindings, meter);
      return 'prose' in part ? printProse(value) : printValue(value);
    },
    () => '(absent)',
  );
}

/**
 * A value of any type for readers: a one-word string without quotes, other strings in double quotes, lists and maps as JSON; at most 200
 * characters, then `…`; invisible characters as escapes.
 */
export function printValue(value: unknown): string {
  if (value instanceof Optional && !value.hasValue()) return '(absent)';
  const plain = beginningOf(value);
  if (typeof plain !== 'string') return cut(visible(JSON.stringify(plain)), '');
  const isWord = /^[^\s"'`\\{}[\]()<>,;]+$/u.test(plain) && visible(plain) === plain;
  return isWord ? cut(plain, '') : `"${cut(visible(JSON.stringify(plain).slice(1, -1)), '"')}`;
}

/** `{{ plain(x) }}`: a text without quotes, the items of a list with commas between them and `none` for an empty one; anything else as by `printValue`. */
function printProse(value: unknown): string {
  const plain = beginningOf(value);
  if (typeof plain === 'string') return cut(visible(plain), '');
  const isWords = Array.isArray(plain) && plain.every((item) => typeof item === 'string' || typeof item === 'number');
  if (!isWords) return printValue(value);
  return plain.length === 0 ? 'none' : cut(visible(plain.join(', ')), '');
}

/** Each part prints at least one character, so more parts would not be visible. A list that contains another many times could be endless. */
function beginningOf(value: unknown): ReturnType<typeof beginningFromCel> {
  return beginningFromCel(value, longest * 2);
}

/** Cuts by UTF-16 units, but never inside a character. */
function cut(text: string, end: string): string {
  if (text.length <= longest) return text + end;
  const last = text.codePointAt(longest - 1)!;
  return `${text.slice(0, last > 0xffff ? longest - 1 : longest)}…${end}`;
}

/** Control, format (bidirectional marks, zero width) and line separator characters, and surrogates without their other half, as escapes. */
function visible(text: string): string {
  return text.replaceAll(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,
    (char) => `\\u${char.codePointAt(0)!.toString(16).padStart(4, '0')}`,
  );
}
