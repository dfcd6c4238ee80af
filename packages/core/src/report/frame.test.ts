import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Range } from '../model/finding.ts';
import { cells } from '../text/cells.ts';
import { type FrameRow, frame, sourceLines } from './frame.ts';
import { hostileTexts } from '@gradus/testkit/report/hostile.ts';

function range(line: number, column: number, endLine: number, endColumn: number): Range {
  return { start: { line, column }, end: { line: endLine, column: endColumn } };
}

/** As it is drawn, without colours. */
function drawn(source: string, at: Range, width = 40): string[] {
  return frame(sourceLines(source), at, width).map(({ line, text }) => `${line ?? ' '}│${text}`);
}

describe('a frame', () => {
  test.each<[string, string, Range, string[]]>([
    [
      'shows two lines before and after',
      'a\nb\nc\nd\ne\nf\ng',
      range(4, 1, 4, 2),
      ['2│b', '3│c', '4│d', ' │^', '5│e', '6│f'],
    ],
    ['drops blank lines at its ends', 'a\n\n\nd\n\n\n', range(4, 1, 4, 2), ['4│d', ' │^']],
    ['marks an empty range with one caret', 'tier: 1', range(1, 7, 1, 7), ['1│tier: 1', ' │      ^']],
    ['marks a range after the end of the line', 'tier:', range(1, 9, 1, 12), ['1│tier:', ' │     ^']],
    [
      'marks the first line of many',
      'stages:\n  - canary',
      range(1, 1, 2, 11),
      ['1│stages:', ' │^^^^^^^', '2│  - canary'],
    ],
    ['is empty where there is no such line', 'a', range(9, 1, 9, 2), []],
    ['counts no byte order mark', '\uFEFFtier: 1', range(1, 7, 1, 8), ['1│tier: 1', ' │      ^']],
    ['knows the three line breaks of YAML', 'a\r\nb\rc', range(3, 1, 3, 2), ['1│a', '2│b', '3│c', ' │^']],
    ['expands tabs', '\ttier: 1', range(1, 8, 1, 9), ['1│    tier: 1', ' │          ^']],
    ['goes to the next tab stop', 'ab\tc', range(1, 4, 1, 5), ['1│ab  c', ' │    ^']],
    ['knows wide characters', '名: 検索 x', range(1, 4, 1, 6), ['1│名: 検索 x', ' │    ^^^^']],
    ['shows controls', 'a\u001B[1mb', range(1, 6, 1, 7), ['1│a␛[1mb', ' │     ^']],
    ['shows overrides', 'a\u202Eb', range(1, 3, 1, 4), ['1│a<U+202E>b', ' │         ^']],
    [
      'takes the command out of a comment',
      'a: 1 ##[error]b',
      range(1, 15, 1, 16),
      ['1│a: 1 #\\#[error]b', ' │               ^'],
    ],
  ])('%s', (_, source, at, expected) => {
    expect(drawn(source, at)).toEqual(expected);
  });

  test.each<[string, string, Range, string[]]>([
    ['cuts behind the mark', `${'abcdefghi '.repeat(9)}`, range(1, 3, 1, 5), ['1│abcdefghi abcdefghi…', ' │  ^^']],
    [
      'cuts on both sides',
      `${'abcdefghi '.repeat(9)}`,
      range(1, 41, 1, 45),
      ['1│…fghi abcdefghi abc…', ' │      ^^^^'],
    ],
    [
      'keeps the end',
      `${'abcdefghi '.repeat(9)}`,
      range(1, 88, 1, 90),
      ['1│…bcdefghi abcdefghi', ' │                 ^^'],
    ],
    [
      'ends a mark with the frame',
      `${'abcdefghi '.repeat(9)}`,
      range(1, 41, 1, 80),
      ['1│…fghi abcdefghi abc…', ' │      ^^^^^^^^^^^^^^'],
    ],
    [
      'leaves out lines that have ended',
      `abc\n${'abcdefghi '.repeat(9)}`,
      range(2, 41, 2, 45),
      ['2│…fghi abcdefghi abc…', ' │      ^^^^'],
    ],
    ['does not halve a wide character', '検索'.repeat(20), range(1, 1, 1, 2), ['1│検索検索検索検索検 …', ' │^^']],
  ])('of a long line %s', (_, source, at, expected) => {
    expect(drawn(source, at, 20)).toEqual(expected);
  });

  test('a line of a megabyte is cut around the place', () => {
    const lines = sourceLines(`${'{"price": 1}, '.repeat(80_000)}`);
    for (let i = 0; i < 200; i++) frame(lines, range(1, 500_000 + i, 1, 500_010 + i), 70);
    const [row, mark] = frame(lines, range(1, 700_000, 1, 700_003), 70);
    expect(row!.text).toMatch(/^….*…$/);
    expect(mark!.text.trim()).toBe('^^^');
  });

  test('the caret is under its character, and no row is wider than the frame', () => {
    const part = fc.constantFrom('a', 'tier', ' ', '\t', '検', '🛒', '\u202E', '\u001B', '##[', ...hostileTexts);
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 60 }),
        fc.array(part),
        fc.integer({ min: 8, max: 80 }),
        (before, after, width) => {
          const start = before.join('').replace(/[\r\n]/g, '');
          const line = `${start}§${after.join('').replace(/[\r\n]/g, '')}`;
          const rows = frame([line], range(1, start.length + 1, 1, start.length + 2), width);
          expect(rows.map(({ kind }) => kind)).toEqual(['marked', 'carets']);
          for (const { text } of rows) expect(cells(text)).toBeLessThanOrEqual(width);
          const [marked, carets] = rows as readonly [FrameRow, FrameRow];
          expect(cells(marked.text.slice(0, marked.text.indexOf('§')))).toBe(carets.text.indexOf('^'));
        },
      ),
    );
  });
});
