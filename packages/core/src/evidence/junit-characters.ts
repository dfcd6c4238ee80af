/** Characters outside the `Char` production, raw or as a reference. https://www.w3.org/TR/xml/#charsets */
const bad = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]|&#(?:\d{1,9}|x[\dA-Fa-f]{1,8});/gu;

/** A character that XML 1.0 does not allow, in words, and its offset. */
export interface BadCharacter {
  readonly shown: string;
  readonly offset: number;
}

/** The last such character in the 16 before an offset, where a parser stopped. */
export function badCharacter(text: string, end: number): BadCharacter | undefined {
  const from = Math.max(0, end - 16);
  const found = [...text.slice(from, end + 1).matchAll(bad)].findLast(([match]) => isBad(match));
  return found && { shown: shown(found[0]), offset: from + found.index };
}

/**
 * Replaces each one with U+FFFD: if it were dropped, the text on both sides could form a tag or a comment that was not there. In CDATA, a
 * reference is plain text. It is also replaced, because the output of tests is not used.
 */
export function replaceBadCharacters(text: string): string {
  return text.replace(bad, (match) => (isBad(match) ? '\uFFFD' : match));
}

function isBad(match: string): boolean {
  const code = codeOf(match);
  if (!match.startsWith('&')) return true;
  if (code < 0x20) return ![0x9, 0xa, 0xd].includes(code);
  return (code > 0xd7ff && code < 0xe000) || code === 0xfffe || code === 0xffff || code > 0x10ffff;
}

function codeOf(match: string): number {
  const reference = /^&#(x?)([\dA-Fa-f]+);$/.exec(match);
  return reference ? Number.parseInt(reference[2]!, reference[1] === 'x' ? 16 : 10) : match.codePointAt(0)!;
}

function shown(match: string): string {
  const code = `U+${codeOf(match).toString(16).toUpperCase().padStart(4, '0')}`;
  const name = codeOf(match) === 0x1b ? `${code} (escape, as in the colors of a terminal)` : code;
  return match.startsWith('&') ? `the reference ${match} to the character ${name}` : `the character ${name}`;
}
