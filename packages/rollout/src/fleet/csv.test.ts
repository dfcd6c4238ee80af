import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCsv } from './csv.ts';

function read(text: string): string[][] | string {
  const csv = parseCsv(text);
  return csv.ok ? csv.rows.map((row) => row.map((cell) => cell.text)) : `${csv.trouble.offset}: ${csv.trouble.message}`;
}

describe('parseCsv', () => {
  test.each<[string, string, string[][] | string]>([
    [
      'rows and cells',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['without a line break at the end', 'a,b', [['a', 'b']]],
    ['CRLF, and a lone CR', 'a\r\nb\rc', [['a'], ['b'], ['c']]],
    ['a byte order mark', '\uFEFFa,b', [['a', 'b']]],
    [
      'empty cells',
      'a,,\n,b,c\n',
      [
        ['a', '', ''],
        ['', 'b', 'c'],
      ],
    ],
    ['an empty cell at the very end', 'a,', [['a', '']]],
    ['lines with nothing in them are none', '\n\na\n\nb\n\n', [['a'], ['b']]],
    ['an empty text in quotes is a row', 'a\n""\n', [['a'], ['']]],
    [
      'quotes',
      '"a,b","c ""d"""\n"e\r\nf",g',
      [
        ['a,b', 'c "d"'],
        ['e\r\nf', 'g'],
      ],
    ],
    ['spaces are of the cell', ' a , b', [[' a ', ' b']]],
    ['nothing', '', []],
    ['a quote in the middle', 'a,b"c"', '3: there is a quote in the middle of the cell `b`'],
    ['a space before the quote', 'a, "b"', '3: there is a quote in the middle of the cell ` `'],
    ['a quote that is not closed', 'a\n"b\nc', '2: the quote that begins this cell is never closed'],
    ['a quote that is closed and opened', '"a" ,b', '3: something stands behind the closing quote of the cell `a`'],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('reads what a writer by RFC 4180 writes', () => {
    const cell = fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom('"', ',', '\r\n', '\n', '""', 'é,"\r'));
    const quote = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 }),
        fc.constantFrom('\r\n', '\n'),
        fc.boolean(),
        (rows, newline, closed) => {
          const text = rows.map((row) => row.map(quote).join(',')).join(newline) + (closed ? newline : '');
          // A byte order mark of the first cell is taken for the file's.
          fc.pre(!text.startsWith('\uFEFF'));
          expect(read(text)).toEqual(rows);
        },
      ),
    );
  });

  test('says where each cell begins', () => {
    const csv = parseCsv('\uFEFFa,"b"\r\n"",d');
    expect(csv.ok && csv.rows.map((row) => row.map(({ offset, isQuoted }) => [offset, isQuoted]))).toEqual([
      [
        [1, false],
        [3, true],
      ],
      [
        [8, true],
        [11, false],
      ],
    ]);
  });
});
