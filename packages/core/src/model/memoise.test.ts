import { expect, test } from 'vitest';
import { KeptResults, memoise } from './memoise.ts';

test('results are computed once, and again after there were too many keys', () => {
  const computed: string[] = [];
  const length = memoise(2, (key) => {
    computed.push(key);
    return key.length;
  });
  expect(['a', 'bb', 'a', 'ccc', 'a'].map(length)).toEqual([1, 2, 1, 3, 1]);
  expect(computed).toEqual(['a', 'bb', 'ccc', 'a']);
});

test('long keys count as much as many', () => {
  const kept = new KeptResults<number>(1_000_000);
  for (let number = 0; number < 1000; number++) kept.keep(String(number).padEnd(100_000, ' '), number);
  expect(kept.size).toBeLessThanOrEqual(40);
  expect(kept.size).toBeGreaterThan(0);
});

test('a key that is too long is computed each time', () => {
  let count = 0;
  const counting = memoise(2, () => ++count, 3);
  expect([counting('1234'), counting('1234'), counting('123'), counting('123')]).toEqual([1, 2, 3, 3]);
});
