import type { Trouble } from './parsed.ts';
import { quoted } from './quoted.ts';

/** The input of the explanations. */
interface Place {
  readonly text: string;
  readonly offset: number;
  /** The line up to `offset`, and from it on. */
  readonly before: string;
  readonly after: string;
  /** The line before it that is not blank, and where that begins. */
  readonly above: string;
  readonly aboveStart: number;
  readonly lineStart: number;
  /** The character at `offset`, as a reader would name it. */
  readonly found: string;
}

type Explanation = { readonly message: string; readonly fix: string; readonly offset?: number };

/** Explains the parser's `reason` at `offset` in words for readers: what was found, and what to do. */
export function explainReason(text: string, reason: string, offset: number): Trouble {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const after = /^[^\r\n]*/.exec(text.slice(offset, offset + 1000))![0];
  const head = text.slice(0, start).trimEnd();
  const aboveStart = Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\r')) + 1;
  const place: Place = {
    text,
    offset,
    before: text.slice(start, offset),
    after,
    above: head.slice(aboveStart),
    aboveStart,
    lineStart: start,
    found: nameOf(text, offset),
  };
  const { offset: at, ...said } = causeOfMany(place) ?? byReason(reason, place);
  return { offset: at ?? offset, ...said };
}

function nameOf(text: string, offset: number): string {
  const code = text.codePointAt(offset);
  if (code === undefined) return 'the end of the file';
  if (code === 0x0a || code === 0x0d) return 'the end of the line';
  if (code === 0x09) return 'a tab';
  if (code === 0x60) return 'a backtick';
  return quoted(String.fromCodePoint(code));
}

/** Mistakes that the parser reports in several ways, at the place where it stops. */
function causeOfMany({ text, before, after, lineStart }: Place): Explanation | undefined {
  const conflict = /^(?:<{7}|>{7})(?: |$)/m.exec(text);
  if (conflict) {
    return {
      message: 'it holds an unresolved merge conflict',
      fix: 'Resolve the conflict and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.',
      offset: conflict.index,
    };
  }
  const indent = /^[ ]*\t/.exec(before + after);
  if (indent) {
    return {
      message: 'a tab indents this line',
      fix: 'Indent with spaces; YAML allows no tabs there.',
      offset: lineStart + indent[0].length - 1,
    };
  }
  return undefined;
}

const noColon: Explanation = {
  message: 'a line among the members of a map has no `: `',
  fix: 'Write `key: value`; a line that continues the value above it must be indented deeper.',
};

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

const explanations: readonly (readonly [RegExp, (place: Place) => Explanation])[] = [
  [/^bad indentation of a mapping entry/, misplacedEntry],
  [
    /^bad indentation of a sequence entry/,
    () => ({
      message: 'this line is indented differently from the items of the list it belongs to',
      fix: 'Align the dashes of one list.',
    }),
  ],
  [
    /^end of the stream or a document separator/,
    ({ found }) => ({
      message: `${found} does not belong here: the value before it is already complete`,
      fix: 'Check the indentation of this line and of the one above; documents are separated by a line ---.',
    }),
  ],
  [
    /^expected ':' after a mapping key/,
    ({ before, lineStart }) => ({ ...noColon, offset: lineStart + indentOf(before) }),
  ],
  [/a multiline key may not be/, ({ above, aboveStart }) => ({ ...noColon, offset: aboveStart + indentOf(above) })],
  [
    /^unexpected end of the stream within a flow/,
    () => ({ message: 'a `[` or `{` is not closed before the end of the file', fix: 'Add the closing bracket.' }),
  ],
  [
    /^unexpected end of the (?:stream|document) within a (?:double|single)/,
    ({ offset, text }) => ({
      message: `a quoted text is not closed before ${offset >= text.length ? 'the end of the file' : 'the end of the document'}`,
      fix: 'Add the closing quote; within single quotes an apostrophe is written twice.',
    }),
  ],
  [
    /^deficient indentation/,
    () => ({
      message: 'this line continues a quoted text or a `[…]` or `{…}`, and is not indented deeper than its key',
      fix: 'Close the quote or bracket above, or indent this line.',
    }),
  ],
  [
    /^missed comma/,
    ({ found }) => ({ message: `a comma is missing before ${found}`, fix: 'Separate the entries with commas.' }),
  ],
  [
    /^expected the node content/,
    () => ({ message: 'there is nothing between two commas', fix: 'Remove one comma, or write the entry.' }),
  ],
  [
    /^unknown escape sequence/,
    ({ text, offset }) => ({
      message: `${quoted(`\\${String.fromCodePoint(text.codePointAt(offset) ?? 0x20)}`)} is not an escape sequence of double quotes`,
      fix: 'Write \\\\ for a backslash, or use single quotes, in which a backslash is a literal backslash.',
    }),
  ],
  [
    /^expected hexadecimal/,
    ({ found }) => ({
      message: `${found} is not a hexadecimal digit of an escape sequence`,
      fix: 'Write \\x with 2, \\u with 4 or \\U with 8 digits, or use single quotes.',
    }),
  ],
  [/^null byte|non-printable|^expected valid JSON/, controlCharacter],
  [
    /^tab characters/,
    () => ({ message: 'a tab indents this line', fix: 'Indent with spaces; YAML allows no tabs there.' }),
  ],
  [
    /^a line break is expected|chomping|indentation width/,
    ({ found }) => ({
      message: `${found} follows a \`|\` or \`>\` that begins a block of text`,
      fix: 'Begin the text in the next line, indented; a value that merely starts with | or > needs quotes.',
    }),
  ],
  [
    /directive|tag handle \(|tag prefix \(|unacceptable YAML version|previously declared/,
    () => ({
      message: 'a line that begins with `%` is not a directive of YAML 1.2',
      fix: 'Remove it, or put it in quotes.',
    }),
  ],
  [
    /^undeclared tag handle|\btag\b/,
    () => ({
      message: 'a `!` begins a tag that is not well formed',
      fix: 'Put the value in quotes if it is not meant as a tag.',
    }),
  ],
  [
    /\banchor\b|\balias\b/,
    () => ({
      message: 'a `&` or `*` begins an anchor or alias that is not well formed',
      fix: 'Put the value in quotes if it is not meant as one.',
    }),
  ],
  [
    /^a whitespace character is expected/,
    () => ({ message: 'a space is missing after the colon', fix: 'Write `key: value`.' }),
  ],
];

function byReason(reason: string, place: Place): Explanation {
  const known = explanations.find(([pattern]) => pattern.test(reason));
  return known?.[1](place) ?? { message: reason, fix: 'Compare the line with https://yaml.org/spec/1.2.2/.' };
}

function misplacedEntry({ before, after, found, above, lineStart }: Place): Explanation {
  const inQuotes = 'Put the whole value in quotes.';
  if (after.startsWith(':') && /:[ \t]/.test(before)) {
    return { message: 'this line has a second `: `, so it is not clear where the value ends', fix: inQuotes };
  }
  if (/[:-][ \t]+$/.test(before)) {
    if (/^-(?:[ \t]|$)/.test(after)) {
      return {
        message: 'a list begins in the line of its key',
        fix: 'Begin the list in the next line, or put the value in quotes if the dash is meant as text.',
      };
    }
    return { message: `a value cannot begin with ${found}`, fix: inQuotes };
  }
  if (/["'][ \t]*$/.test(before)) {
    return { message: 'more text follows the closing quote', fix: 'Put the whole value in one pair of quotes.' };
  }
  const line = before + after;
  const offset = lineStart + indentOf(line);
  if (indentOf(line) > indentOf(above) && /:[ \t]+[^\s#]/.test(above)) {
    return {
      offset,
      message: 'this line is indented below one that already has a value',
      fix: 'Align it with the line above, or remove the value there.',
    };
  }
  return {
    offset,
    message: 'this line is indented differently from the members of the map it belongs to',
    fix: 'Align the members of one map; indent the members of a value deeper than its key.',
  };
}

function controlCharacter({ text, offset }: Place): Explanation {
  const code = text.charCodeAt(offset);
  if (code === 0) {
    return {
      message: 'it holds a NUL character, so it is not text',
      fix: 'Save it as UTF-8 text, or exclude its path in spec.documents.',
    };
  }
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    message: `the character ${name} is not allowed there`,
    fix: 'Remove it. If you need it, write it as an escape sequence in double quotes.',
  };
}
