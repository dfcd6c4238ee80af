import type { Range } from '../model/finding.ts';
import { cellsOf } from '../text/cells.ts';
import { visible } from '../text/escape.ts';

/** A row of a code frame: a line of the source, or the carets under it. */
export interface FrameRow {
  readonly kind: 'context' | 'marked' | 'carets';
  /** 1-based; absent next to carets. */
  readonly line?: number;
  readonly text: string;
}

/** One code point as it is shown, and its place in its line. */
interface Glyph {
  readonly text: string;
  readonly cell: number;
  readonly size: number;
  /** UTF-16 offset behind it. */
  readonly end: number;
}

/** The cells of a line that a frame shows. */
interface Window {
  readonly from: number;
  readonly width: number;
}

const context = 2;
const tabStop = 4;

/** A line of a megabyte is read around its mark only; so many UTF-16 units before it, and in all. */
const before = 256;
const reach = 1024;

/** The lines of a source, without a byte order mark. Line breaks are those of YAML 1.2 §5.4. */
export function sourceLines(source: string): readonly string[] {
  return (source.startsWith('\uFEFF') ? source.slice(1) : source).split(/\r\n|\n|\r/);
}

/** A build server's `##command[` gets a backslash between the number signs. */
function shown(line: string, character: string, offset: number, cell: number): string {
  if (character === '\t') return ' '.repeat(tabStop - (cell % tabStop));
  if (character !== '#') return visible(character);
  const command = /##\w*\[/y;
  command.lastIndex = offset;
  return command.test(line) ? '#\\' : character;
}

function glyphs(line: string, offset: number): readonly Glyph[] {
  const result: Glyph[] = [];
  const part = line.slice(offset, offset + reach);
  let end = 0;
  let cell = 0;
  for (const character of part) {
    const text = shown(part, character, end, cell);
    const size = text.length > character.length ? text.length : cellsOf(text);
    end += character.length;
    result.push({ text, cell, size, end: offset + end });
    cell += size;
  }
  return result;
}

function total(line: readonly Glyph[]): number {
  const last = line.at(-1);
  return last === undefined ? 0 : last.cell + last.size;
}

/** The cell of a UTF-16 offset; the one after the last if the line is shorter. */
function cellAt(line: readonly Glyph[], offset: number): number {
  return line.find(({ end }) => end > offset)?.cell ?? total(line);
}

function render(line: readonly Glyph[], { from, width }: Window, goesOn: boolean): string {
  const size = total(line);
  if (size <= from) return size === 0 && !goesOn ? '' : '…';
  const cutOff = goesOn || size > from + width;
  const low = from > 0 ? from + 1 : 0;
  const high = cutOff ? from + width - 1 : from + width;
  let text = from > 0 ? '…' : '';
  for (const glyph of line) {
    const end = glyph.cell + glyph.size;
    if (glyph.cell >= low && end <= high) text += glyph.text;
    else text += ' '.repeat(Math.max(0, Math.min(end, high) - Math.max(glyph.cell, low)));
  }
  return cutOff ? text + '…' : text.trimEnd();
}

/** A window that shows the mark, from the start of the line where that is possible. */
function windowFor(line: readonly Glyph[], start: number, end: number, width: number, offset: number): Window {
  const size = total(line);
  if (offset === 0 && (size <= width || end < width)) return { from: 0, width };
  const wanted = start - Math.floor(width / 3);
  return { from: Math.max(offset === 0 ? 0 : 1, Math.min(wanted, size - width)), width };
}

function carets(start: number, end: number, { from, width }: Window): string {
  const first = Math.min(Math.max(start - from, 0), width - 1);
  const last = Math.min(Math.max(end - from, first + 1), width);
  return ' '.repeat(first) + '^'.repeat(last - first);
}

/**
 * The first line of `range` with carets under it, and two lines before and after, in at most `width` cells. Of a range over
 * several lines the first is marked to its end. Empty if the source has no such line.
 */
export function frame(lines: readonly string[], range: Range, width: number): readonly FrameRow[] {
  const { start, end } = range;
  const target = lines[start.line - 1];
  if (target === undefined) return [];
  const offset = target.length > reach ? Math.max(0, start.column - 1 - before) : 0;
  const marked = glyphs(target, offset);
  const stop = end.line === start.line ? end.column - 1 : target.trimEnd().length;
  const from = cellAt(marked, start.column - 1);
  const to = Math.max(cellAt(marked, stop), from + 1);
  const window = windowFor(marked, from, to, width, offset);
  const row = (kind: FrameRow['kind'], line: number): FrameRow => {
    const text = lines[line - 1]!;
    return { kind, line, text: render(glyphs(text, offset), window, text.length > offset + reach) };
  };
  const rows: FrameRow[] = [];
  for (let line = Math.max(1, start.line - context); line < start.line; line++) rows.push(row('context', line));
  rows.push(row('marked', start.line), { kind: 'carets', text: carets(from, to, window) });
  for (let line = start.line + 1; line <= Math.min(lines.length, start.line + context); line++)
    rows.push(row('context', line));
  return withoutBlankEdges(rows);
}

/** Without the lines at either end that show nothing. */
function withoutBlankEdges(rows: readonly FrameRow[]): readonly FrameRow[] {
  const speaks = ({ kind, text }: FrameRow): boolean => kind !== 'context' || (text.trim() !== '' && text !== '…');
  return rows.slice(rows.findIndex(speaks), rows.findLastIndex(speaks) + 1);
}
