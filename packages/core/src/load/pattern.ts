import { escapeToken, unescapeToken, type Pointer } from '../model/pointer.ts';
import { memoise } from '../model/memoise.ts';

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
export interface PatternMatch {
  readonly pointer: Pointer;
  /** Unescaped. */
  readonly tokens: readonly string[];
  /** The same, but for an index the number. */
  readonly keys: readonly (string | bigint)[];
  readonly value: unknown;
  /** What each star matched: an index in a list, a key in a map. */
  readonly stars: readonly (string | number)[];
}

/** The root is the empty string, so that `/*` is each element of a list or map at the root; `~2` is a star itself. */
export function compilePattern(text: string): CompiledPattern {
  return remembered(text);
}

/** Look-ups compile the same few patterns for every document. */
const remembered = memoise(1_000, compile);

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
        message: `\`*\` in the pattern \`${text}\` must be a whole step; write ~2 for a star in a key`,
      };
    }
    segments.push(token === '*' ? { star: true } : { star: false, token: unescapeToken(token.replaceAll('~2', '*')) });
  }
  return { ok: true, pattern: { text, segments } };
}

/**
 * Every place that `pattern` selects, in the order of the value; none if a step is absent. Own members only.
 *
 * @param tell receives the number of places that were examined.
 */
export function selectAll(root: unknown, pattern: Pattern, tell?: (places: number) => void): PatternMatch[] {
  let places = 0;
  let selections: Found[] = [new Found(root, undefined, '', false)];
  for (const segment of pattern.segments) {
    const next: Found[] = [];
    for (const from of selections) {
      const { value } = from;
      if (!segment.star) step(from, segment.token, next);
      else if (Array.isArray(value)) {
        for (let index = 0; index < value.length; index++) next.push(new Found(value[index], from, index, true));
      } else if (isObject(value)) {
        // Object.keys lists none of its entries, so that all of them would be skipped.
        if (value instanceof Map) throw new Error('bug: a value of a document is a Map');
        for (const key of Object.keys(value)) next.push(new Found(value[key], from, key, true));
      }
    }
    places += next.length;
    selections = next;
  }
  tell?.(places);
  return selections;
}

/** Usually only the value is read, so its path is computed on demand. */
class Found implements PatternMatch {
  readonly value: unknown;
  readonly #from: Found | undefined;
  readonly #token: string | number;
  readonly #isStar: boolean;

  constructor(value: unknown, from: Found | undefined, token: string | number, isStar: boolean) {
    this.value = value;
    this.#from = from;
    this.#token = token;
    this.#isStar = isStar;
  }

  get pointer(): Pointer {
    return this.#from === undefined ? '' : `${this.#from.pointer}/${escapeToken(String(this.#token))}`;
  }

  get tokens(): string[] {
    return Found.#way(this).map(String);
  }

  get keys(): (string | bigint)[] {
    return Found.#way(this).map((token) => (typeof token === 'number' ? BigInt(token) : keyOf(token)));
  }

  static #way(found: Found): (string | number)[] {
    const way: (string | number)[] = [];
    for (let at = found; at.#from !== undefined; at = at.#from) way.push(at.#token);
    return way.reverse();
  }

  get stars(): (string | number)[] {
    if (this.#from === undefined) return [];
    return this.#isStar ? [...this.#from.stars, this.#token] : this.#from.stars;
  }
}

function keyOf(token: string): string | bigint {
  const first = token.charCodeAt(0);
  return first >= 48 && first <= 57 && /^\d+$/.test(token) ? BigInt(token) : token;
}

function step(from: Found, token: string, into: Found[]): void {
  const { value } = from;
  if (Array.isArray(value)) {
    const index = listIndex(token);
    if (index !== undefined && index < value.length) into.push(new Found(value[index], from, index, false));
  } else if (isObject(value) && Object.hasOwn(value, token)) {
    into.push(new Found(value[token], from, token, false));
  }
}

/** The index that a token of a pointer names: RFC 6901 §4 allows no sign and no leading zero. */
export function listIndex(token: string): number | undefined {
  return /^(?:0|[1-9][0-9]{0,14})$/.test(token) ? Number(token) : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
