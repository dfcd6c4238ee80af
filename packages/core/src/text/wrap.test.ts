import { expect, test } from 'vitest';
import { wrap } from './wrap.ts';

test.each([
  ['', 10, ['']],
  ['short', 10, ['short']],
  ['the first batch', 9, ['the first', 'batch']],
  ['https://shop.example/checkout is long', 10, ['https://shop.example/checkout', 'is long']],
  ['検索 検索 検索', 9, ['検索 検索', '検索']],
  ['a  b', 10, ['a  b']],
])('%j in %i cells', (text, width, expected) => {
  expect(wrap(text, width)).toEqual(expected);
});
