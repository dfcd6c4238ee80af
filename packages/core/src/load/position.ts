import type { Position, Range } from '../model/finding.ts';

/** The beginnings of the lines of a text; `\n`, `\r\n` and a lone `\r` end a line. */
export interface LineTable {
  /** 1-based. A byte order mark does not count; an offset beyond the text is its end. */
  position(offset: number): Position;
  /** Offset after the last character of the line that contains `offset`, without its line break. */
  lineEnd(offset: number): number;
  /** From `start` to `end`, or to the end of the first line. */
  range(start: number, end: number): Range;
}

const byteOrderMark = 0xfeff;

/** The line and column of an offset; for several offsets of one text use `lineTable`. */
export function locateOffset(text: string, offset: number): Position {
  return lineTable(text).position(offset);
}

export function lineTable(text: string): LineTable {
  const starts = lineStarts(text);
  const position = (offset: number): Position => {
    const bounded = Math.max(0, Math.min(offset, text.length));
    const line = lineOf(starts, bounded);
    const start = starts[line]!;
    const marks = text.charCodeAt(start) === byteOrderMark && bounded > start ? 1 : 0;
    return { line: line + 1, column: bounded - start - marks + 1 };
  };
  const lineEnd = (offset: number): number => {
    let end = starts[lineOf(starts, offset) + 1] ?? text.length + 1;
    if (end > text.length) return text.length;
    end--;
    return text[end] === '\n' && text[end - 1] === '\r' ? end - 1 : end;
  };
  return {
    position,
    lineEnd,
    range: (start, end) => ({ start: position(start), end: position(Math.max(start, Math.min(end, lineEnd(start)))) }),
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
  return starts;
}

/** The last line that begins at or before `offset`. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
