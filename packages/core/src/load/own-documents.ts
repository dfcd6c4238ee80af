import { isMap, type Value } from '../model/value.ts';

/** The API group of the built-in kinds: the prefix of the value of `apiVersion`. */
export const ownApi = 'gradus.dev/';

/** Whether this is a document of Gradus. The parsed value decides, regardless of its encoding in the file. */
export function isOwn(value: Value): boolean {
  const api = isMap(value) && Object.hasOwn(value, 'apiVersion') ? value['apiVersion'] : undefined;
  return typeof api === 'string' && api.startsWith(ownApi);
}

/**
 * Whether a YAML or JSON text can contain a document of Gradus. False only if no parse can produce one, so that the file need not be
 * parsed. The value of `apiVersion` contains no blank. It therefore appears in the text literally, in one piece, or with an escape sequence
 * of a double-quoted string: line breaks, aliases and tags can only add blanks to a value.
 */
export function mayHoldOwn(text: string): boolean {
  return text.includes(ownApi) || (text.includes('\\') && withoutEscapes(text).includes(ownApi));
}

const escapeSequence = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U000([0-9a-fA-F]{5})|[^])|\s+/g;

/** Blanks go as well: an escaped line break joins two lines. Outside quotes this takes away more than a parser would. */
function withoutEscapes(text: string): string {
  return text.replace(escapeSequence, (found: string, x?: string, u?: string, long?: string) => {
    const code = x ?? u ?? long;
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16) & 0xffff);
    return found.startsWith('\\') ? found.slice(1).trim() : '';
  });
}
