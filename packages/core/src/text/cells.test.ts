import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import { cells, cutCells } from './cells.ts';

test.each([
  ['', 0],
  ['checkout', 8],
  ['検索', 4],
  ['ｶﾀ', 2],
  ['Ｆ', 2],
  ['🛒', 2],
  ['e\u0301', 1],
  ['─│', 2],
  ['가', 2],
])('%j takes %i cells', (text, expected) => {
  expect(cells(text)).toBe(expected);
});

test.each([
  ['checkout', 8, 'checkout'],
  ['checkout', 7, 'checko…'],
  ['検索検索', 7, '検索検…'],
  ['検索検索', 6, '検索…'],
  ['the catalog', 5, 'the…'],
])('%j cut to %i cells', (text, width, expected) => {
  expect(cutCells(text, width)).toBe(expected);
});

test('what is cut fits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, width) => {
      expect(cells(cutCells(text, width))).toBeLessThanOrEqual(width);
    }),
  );
});
