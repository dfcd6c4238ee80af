import { type Trouble, quoted } from '@gradus/core/internal';

export interface CsvCell {
  readonly text: string;
  /** Where it begins, including its quote: 0-based, in UTF-16 units. */
  readonly offset: number;
  /** Only a cell in quotes can be an empty text, or mean the spaces at its ends. */
  readonly isQuoted: boolean;
}

export type Csv =
  | { readonly ok: true; readonly rows: readonly (readonly CsvCell[])[] }
  | { readonly ok: false; readonly trouble: Trouble };

/**
 * Rows of cells according to RFC 4180, with two exceptions: any line break ends a row, and empty lines are ignored. A leading byte
 * order mark is allowed. The caller checks whether all rows have the same length.
 */
export function parseCsv(text: string): Csv {
  const rows: CsvCell[][] = [];
  let row: CsvCell[] = [];
  let position = text.startsWith('\uFEFF') ? 1 : 0;
  while (position < text.length) {
    const cell = cellAt(text, position);
    if (!cell.ok) return cell;
    row.push(cell.cell);
    position = cell.end;
    if (text[position] === ',') {
      position++;
      // A comma at the very end is followed by an empty cell.
      if (position < text.length) continue;
      row.push({ text: '', offset: position, isQuoted: false });
    }
    if (text[position] === '\r') position++;
    if (text[position] === '\n') position++;
    if (!isBlank(row)) rows.push(row);
    row = [];
  }
  return { ok: true, rows };
}

function isBlank([first, ...rest]: readonly CsvCell[]): boolean {
  return rest.length === 0 && first?.text === '' && !first.isQuoted;
}

type CellAt =
  | { readonly ok: true; readonly cell: CsvCell; readonly end: number }
  | { readonly ok: false; readonly trouble: Trouble };

const bare = /[^,"\r\n]*/y;

function cellAt(text: string, offset: number): CellAt {
  if (text[offset] === '"') return quotedCellAt(text, offset);
  bare.lastIndex = offset;
  const [content] = bare.exec(text)!;
  const end = offset + content.length;
  if (text[end] !== '"') return { ok: true, cell: { text: content, offset, isQuoted: false }, end };
  const fix = 'Put the whole cell in quotes, without a space before them, and write each quote in it twice.';
  return {
    ok: false,
    trouble: { offset: end, message: `there is a quote in the middle of the cell ${quoted(content)}`, fix },
  };
}

function quotedCellAt(text: string, offset: number): CellAt {
  let end = offset + 1;
  for (;;) {
    end = text.indexOf('"', end) + 1;
    if (end === 0) {
      const message = 'the quote that begins this cell is never closed';
      return {
        ok: false,
        trouble: { offset, message, fix: 'Close the quote, and write each quote in the cell twice.' },
      };
    }
    if (text[end] !== '"') break;
    end++;
  }
  const content = text.slice(offset + 1, end - 1).replaceAll('""', '"');
  if (/^(?:[,\r\n]|$)/.test(text.slice(end, end + 1)))
    return { ok: true, cell: { text: content, offset, isQuoted: true }, end };
  const message = `something stands behind the closing quote of the cell ${quoted(content)}`;
  return { ok: false, trouble: { offset: end, message, fix: 'Put it inside the quotes, or a comma before it.' } };
}
