import { escapeToken, unescapeToken } from '../model/pointer.ts';
import type { Pointer } from '../model/pointer.ts';

/** A JSON Pointer in which `*` stands for each element of a list or member of a map. */
export interface Pattern {
  readonly text: string;
  readonly segments: readonly PatternSegment[];
}

/** One step down; `token` is unescaped. */
export type PatternSegment = { readonly star: true } | { readonly star: false; readonly token: string };

export type CompiledPattern =
  | { readonly ok: true; readonly pattern: Pattern }
  | { readonly ok: false; readonly message: string };

/** One place that a pattern selects. */
export interface Selection {
  readonly pointer: Pointer;
  /** Unescaped. */
  readonly tokens: readonly string[];
  readonly value: unknown;
  /** What each star stood for: a number in a list, a key in a map. */
  readonly stars: readonly (string | number)[];
}

/** The root is the empty string, so that `/*` is each element of a list or map at the root; `~2` is a star itself. */
export function compilePattern(text: string): CompiledPattern {
  let compiled = known.get(text);
  if (compiled === undefined) {
    if (known.size >= mostKnown) known.clear();
    known.set(text, (compiled = compile(text)));
  }
  return compiled;
}

/** Look-ups compile the same few patterns for every document. */
const known = new Map<string, CompiledPattern>();
const mostKnown = 1000;

function compile(text: string): CompiledPattern {
  if (text === '') return { ok: true, pattern: { text, segments: [] } };
  if (!text.startsWith('/')) {
    return {
      ok: false,
      message: `the pattern \`${text}\` must begin with a slash, or be empty for the root; write \`/${text}\``,
    };
  }
  const segments: PatternSegment[] = [];
  for (const token of text.slice(1).split('/')) {
    if (/~(?![012])/.test(token)) {
      return { ok: false, message: `\`~\` in the pattern \`${text}\` must be ~0 (~), ~1 (/) or ~2 (*)` };
    }
    if (token !== '*' && token.includes('*')) {
      return {
        ok: false,
        message: `\`*\` in the pattern \`${text}\` stands for a whole step; write ~2 for a star in a key`,
      };
    }
    segments.push(token === '*' ? { star: true } : { star: false, token: unescapeToken(token.replaceAll('~2', '*')) });
  }
  return { ok: true, pattern: { text, segments } };
}

/** Every place that `pattern` selects, in the order of the value; none where a step is absent. Own members only. */
export function selectAll(root: unknown, pattern: Pattern): Selection[] {
  let selections: Selection[] = [{ pointer: '', tokens: [], value: root, stars: [] }];
  for (const segment of pattern.segments) {
    const next: Selection[] = [];
    for (const from of selections) {
      if (!segment.star) step(from, segment.token, next);
      else if (Array.isArray(from.value)) {
        for (let index = 0; index < from.value.length; index++) take(from, index, from.value[index], true, next);
      } else if (isObject(from.value)) {
        for (const key of Object.keys(from.value)) take(from, key, from.value[key], true, next);
      }
    }
    selections = next;
  }
  return selections;
}

function step(from: Selection, token: string, into: Selection[]): void {
  if (Array.isArray(from.value)) {
    const index = listIndex(token);
    if (index !== undefined && index < from.value.length) take(from, index, from.value[index], false, into);
  } else if (isObject(from.value) && Object.hasOwn(from.value, token)) {
    take(from, token, from.value[token], false, into);
  }
}

function take(from: Selection, token: string | number, value: unknown, isStar: boolean, into: Selection[]): void {
  into.push({
    pointer: `${from.pointer}/${escapeToken(String(token))}`,
    tokens: [...from.tokens, String(token)],
    value,
    stars: isStar ? [...from.stars, token] : from.stars,
  });
}

/** The index that a token of a pointer names: RFC 6901 §4 allows no sign and no leading zero. */
export function listIndex(token: string): number | undefined {
  return /^(?:0|[1-9][0-9]{0,14})$/.test(token) ? Number(token) : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
