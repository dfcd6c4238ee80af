import { tokens, type Pointer } from '../model/pointer.ts';

const typeNames: Readonly<Record<string, string>> = {
  object: 'a map',
  array: 'a list',
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
};

/** What a type of JSON Schema is called in a message. */
export function typeName(type: string): string {
  return typeNames[type] ?? type;
}

/** A value on one line, at most 60 characters of it; maps and lists by what they are, addresses without their path, for it may be a key. */
export function shown(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a map';
  const text =
    JSON.stringify(typeof value === 'string' ? value.replace(/^(https?:\/\/[^/\s]*\/).*$/su, '$1…') : value) ??
    String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…${typeof value === 'string' ? '"' : ''}` : text;
}

/** A scalar with its type, where the type is what is wrong: `the text "2"`. */
export function shownWithType(value: unknown): string {
  if (typeof value === 'string') return `the text ${shown(value)}`;
  if (typeof value === 'number') return `the number ${shown(value)}`;
  return shown(value);
}

/** "a", "a or b", "a, b or c"; past `most` the rest is counted. */
export function joinWords(parts: readonly string[], word: 'and' | 'or', most = 12): string {
  const cut = parts.length > most ? [...parts.slice(0, most - 1), `${parts.length - most + 1} more`] : parts;
  return cut.length < 2 ? (cut[0] ?? '') : `${cut.slice(0, -1).join(', ')} ${word} ${cut.at(-1)}`;
}

/** How a message names a place: by its last key, with the indexes behind it. */
export function placeName(pointer: Pointer): string {
  const path = tokens(pointer);
  const key = path.findLastIndex((token) => !/^\d+$/.test(token));
  if (path.length === 0) return 'The document';
  if (key === -1) return `\`${pointer}\``;
  return `\`${path[key]}${path
    .slice(key + 1)
    .map((index) => `[${index}]`)
    .join('')}\``;
}
