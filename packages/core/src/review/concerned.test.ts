import { expect, test } from 'vitest';
import { namedChanges } from './concerned.ts';

const commit = (trailers: Readonly<Record<string, readonly string[]>>): { trailers: typeof trailers } => ({ trailers });

test.each([
  ['a line of the description', 'Basket\n\nChange: chg-7\n', [], ['chg-7']],
  ['a line that ends in CR LF', 'Change: chg-7\r\nmore', [], ['chg-7']],
  ['a trailer of a commit, in any case', '', [commit({ change: ['chg-7'] })], ['chg-7']],
  ['each once, in order', 'Change: b\nChange: a', [commit({ Change: ['a', 'c'] })], ['a', 'b', 'c']],
  ['no sentence about one', 'The Change: chg-7 is here', [], []],
  ['no name with blanks in it', 'Change: chg 7', [], []],
  ['no other trailer', '', [commit({ Changed: ['chg-7'] })], []],
  ['no line of unbelievable length', `Change: ${'x'.repeat(400)}`, [], []],
])('%s names a change', (_, description, commits, names) => {
  expect(namedChanges({ description, commits })).toEqual(names);
});
