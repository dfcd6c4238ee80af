import { cells, cutCells } from '../text/cells.ts';
import type { Paint } from '../text/color.ts';
import { escapeTerminal } from '../text/escape.ts';
import { wrap } from '../text/wrap.ts';

/** Characters of one text that are shown. */
const longest = 2_000;

/** A text in lines behind an indent, at most `width` cells with it but for longer words; white space of any kind is one space. */
export function indented(indent: string, text: string, width: number): string[] {
  const whole = text.length > longest ? `${text.slice(0, longest)}…` : text;
  const lines = wrap(escapeTerminal(whole.replaceAll(/\s+/g, ' ').trim()), width - cells(indent));
  return lines.map((line) => indent + cutCells(line, width * 4));
}

/** Cells of the word before a text. */
const wordWidth = 9;

/** A word, and a text that hangs behind it. */
export function worded(indent: string, word: string, paint: Paint, text: string, width: number): string[] {
  const margin = indent + ' '.repeat(wordWidth + 1);
  const [first = '', ...rest] = indented(margin, text, width);
  return [`${indent}${paint(word.padEnd(wordWidth))} ${first.slice(margin.length)}`.trimEnd(), ...rest];
}

/** The lines under a word. */
export function under(indent: string, text: string, width: number): string[] {
  return indented(indent + ' '.repeat(wordWidth + 1), text, width);
}
