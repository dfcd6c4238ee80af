import { CHOMPING_MODE, COLLECTION_STYLE, EVENT_ID, SCALAR_STYLE, type Event } from 'js-yaml';
import type { Trouble } from './parsed.ts';
import { quoted } from './quoted.ts';
import { tooDeep } from './yaml-trouble.ts';

export type JsonEvents =
  | { readonly ok: true; readonly events: readonly Event[] }
  | { readonly ok: false; readonly trouble: Trouble };

interface Scanner {
  readonly text: string;
  /** The maximum nesting of lists and maps. */
  readonly depth: number;
  position: number;
  readonly events: Event[];
}

class Unexpected extends Error {
  readonly trouble: Trouble;
  constructor(trouble: Trouble) {
    super(trouble.message);
    this.trouble = trouble;
  }
}

/**
 * Reads one JSON value strictly by RFC 8259; only a leading byte order mark is accepted. The events are the same as those of the YAML
 * parser, so that values and places come from the same code.
 */
export function jsonEvents(text: string, depth: number): JsonEvents {
  const scanner: Scanner = { text, depth, position: text.startsWith('\uFEFF') ? 1 : 0, events: [] };
  try {
    scanner.events.push({ type: EVENT_ID.DOCUMENT, explicitStart: false, explicitEnd: false, directives: [] });
    values(scanner);
    skipSpace(scanner);
    if (scanner.position < text.length)
      throw unexpected(scanner, 'the end of the file', 'A JSON file holds one value.');
    scanner.events.push({ type: EVENT_ID.POP });
    return { ok: true, events: scanner.events };
  } catch (error) {
    if (error instanceof Unexpected) return { ok: false, trouble: error.trouble };
    throw error;
  }
}

/** Reads one value with everything in it. It uses a loop, so that no depth exhausts the stack. */
function values(scanner: Scanner): void {
  const closers: ('}' | ']')[] = [];
  do {
    skipSpace(scanner);
    const character = scanner.text[scanner.position];
    if (character === '{' || character === '[') {
      if (closers.length === scanner.depth) throw new Unexpected(tooDeep(scanner.position, scanner.depth));
      openCollection(scanner, character);
      const closer = character === '{' ? '}' : ']';
      skipSpace(scanner);
      if (scanner.text[scanner.position] === closer) closeCollection(scanner);
      else {
        closers.push(closer);
        if (closer === '}') key(scanner);
        continue;
      }
    } else scalar(scanner, character);
    afterValue(scanner, closers);
  } while (closers.length > 0);
}

/** Closes the collections that end here, or continues after a comma. */
function afterValue(scanner: Scanner, closers: ('}' | ']')[]): void {
  while (closers.length > 0) {
    skipSpace(scanner);
    const character = scanner.text[scanner.position];
    const closer = closers.at(-1)!;
    if (character === ',') {
      scanner.position++;
      skipSpace(scanner);
      if (scanner.text[scanner.position] === closer)
        throw unexpected(scanner, 'an entry', 'Remove the comma before it.');
      if (closer === '}') key(scanner);
      return;
    }
    if (character !== closer) {
      throw unexpected(
        scanner,
        `\`,\` or \`${closer}\``,
        'Check for a missing comma, or a bracket that is not closed.',
      );
    }
    closeCollection(scanner);
    closers.pop();
  }
}

function openCollection(scanner: Scanner, character: '{' | '['): void {
  const place = { start: scanner.position, anchorStart: -1, anchorEnd: -1, tagStart: -1, tagEnd: -1 };
  const type = character === '{' ? EVENT_ID.MAPPING : EVENT_ID.SEQUENCE;
  scanner.events.push({ type, ...place, style: COLLECTION_STYLE.FLOW });
  scanner.position++;
}

function closeCollection(scanner: Scanner): void {
  scanner.events.push({ type: EVENT_ID.POP });
  scanner.position++;
}

function key(scanner: Scanner): void {
  skipSpace(scanner);
  if (scanner.text[scanner.position] !== '"') {
    throw unexpected(scanner, 'a key in double quotes', 'Write keys in double quotes; JSON has no comments.');
  }
  string(scanner);
  skipSpace(scanner);
  if (scanner.text[scanner.position] !== ':') throw unexpected(scanner, '`:`', 'Write a colon between key and value.');
  scanner.position++;
}

const literal = /(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)(?![\w.+-])/y;

function scalar(scanner: Scanner, character: string | undefined): void {
  if (character === '"') {
    string(scanner);
    return;
  }
  literal.lastIndex = scanner.position;
  if (!literal.test(scanner.text)) {
    throw unexpected(
      scanner,
      'a value',
      'JSON knows texts in double quotes, numbers such as -1.5e3, true, false, null, […] and {…}.',
    );
  }
  push(scanner, scanner.position, literal.lastIndex, SCALAR_STYLE.PLAIN, true);
  scanner.position = literal.lastIndex;
}

function string(scanner: Scanner): void {
  const { text } = scanner;
  const start = ++scanner.position;
  let isFast = true;
  for (;;) {
    const code = text.charCodeAt(scanner.position);
    if (code === 0x22) break;
    if (code === 0x5c) {
      isFast = false;
      escape(scanner);
    } else if (code >= 0x20) scanner.position++;
    else
      throw unexpected(
        scanner,
        'the closing quote',
        'Close the text; write \\n for a line break and \\t for a tab in it.',
      );
  }
  push(scanner, start, scanner.position, SCALAR_STYLE.DOUBLE_QUOTED, isFast);
  scanner.position++;
}

const escapeSequence = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

function escape(scanner: Scanner): void {
  escapeSequence.lastIndex = scanner.position;
  if (!escapeSequence.test(scanner.text)) {
    throw unexpected(
      scanner,
      'an escape sequence',
      'Write \\\\ for a backslash; others are \\" \\/ \\b \\f \\n \\r \\t and \\u with 4 digits.',
    );
  }
  scanner.position = escapeSequence.lastIndex;
}

function push(scanner: Scanner, valueStart: number, valueEnd: number, style: 1 | 3, fast: boolean): void {
  const place = { valueStart, valueEnd, anchorStart: -1, anchorEnd: -1, tagStart: -1, tagEnd: -1 };
  scanner.events.push({ type: EVENT_ID.SCALAR, ...place, style, chomping: CHOMPING_MODE.CLIP, indent: -1, fast });
}

function skipSpace(scanner: Scanner): void {
  for (;;) {
    const code = scanner.text.charCodeAt(scanner.position);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
    scanner.position++;
  }
}

function unexpected({ text, position }: Scanner, expected: string, fix: string): Unexpected {
  const code = text.codePointAt(position);
  const found =
    code === undefined
      ? 'the end of the file'
      : code === 0x0a || code === 0x0d
        ? 'the end of the line'
        : quoted(/^(?:[\w.+-]{1,61}|[^])/u.exec(text.slice(position, position + 61))![0]);
  return new Unexpected({ offset: position, message: `expected ${expected}, but found ${found}`, fix });
}
