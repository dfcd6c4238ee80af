import { expect, test } from 'vitest';
import { wavesOf } from './waves.ts';

const domains = (...counts: number[]) => new Map(counts.map((count, index) => [String(index), count]));

test.each([
  ['all at once', domains(10), 10, Infinity, 1],
  ['a rest takes a wave', domains(10), 3, Infinity, 4],
  ['domains do not matter where all may go at once', domains(4, 4, 4), 6, Infinity, 2],
  ['nor where as many may as there are', domains(4, 4, 4), 6, 3, 2],
  ['one domain after the other', domains(4, 4, 4), 3, 1, 6],
  ['one domain after the other, each smaller than a wave', domains(1, 2, 3), 10, 1, 3],
  ['two at once', domains(4, 4, 4), 8, 2, 2],
  ['two at once: the third begins when the first is done', domains(2, 9, 4), 5, 2, 3],
  ['one at a time', domains(3, 3), 1, 1, 6],
  ['nothing', domains(), 5, 1, 0],
])('%s', (_, counts, size, atOnce, expected) => {
  expect(wavesOf(counts, size, atOnce)).toBe(expected);
});
