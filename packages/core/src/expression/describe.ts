import { shownType } from './types.ts';

/** The library's message in words that users know, without a full stop, so that it can be part of a sentence. */
const texts: readonly (readonly [RegExp, string])[] = [
  [/^No such key: index out of bounds, index (\S+) (?:>= size (\d+)|< 0)$/, 'there is no element $1 in the list'],
  [/^No such key: (.*)$/s, 'there is no member "$1"'],
  [/^Unknown variable: (.*)$/s, '"$1" is unknown here'],
  [/^found no matching overload for '(.*)'$/s, 'no function matches $1'],
  [/^no such overload: (.*)$/s, 'the types do not match: $1'],
  [/^Exceeded (?:maxDepth|maxAstNodes) \(\d+\)$/, 'this expression is too large or nests too deeply'],
  [/^Exceeded (?:maxListElements|maxMapEntries|maxCallArguments) \((\d+)\)$/, 'the literal has more than $1 elements'],
  [/^Unexpected token: EOF$/, 'the expression ends too early'],
  [/^Expected (\w+), got EOF$/, 'the expression ends too early: $1 is missing'],
];

export function describe(summary: string): string {
  const plain = shownType(summary.replaceAll(/dyn<([\w.]+)>/g, '$1'));
  for (const [pattern, text] of texts) if (pattern.test(plain)) return plain.replace(pattern, text);
  return plain;
}

/** As a separate sentence. */
export function sentence(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1) + (/[.!?…]$/.test(text) ? '' : '.');
}
