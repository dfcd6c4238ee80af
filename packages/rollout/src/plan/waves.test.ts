import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { wavesOf } from './waves.ts';

test.each([
  ['all at once', 'aaaaaaaaaa', 10, Infinity, 1],
  ['a rest takes a wave', 'aaaaaaaaaa', 3, Infinity, 4],
  ['domains do not matter where all may go at once', 'abcabcabcabc', 6, Infinity, 2],
  ['nor where as many may as there are', 'abcabcabcabc', 6, 3, 2],
  ['one domain after the other', 'abcabcabcabc', 3, 1, 6],
  ['one domain after the other, each smaller than a wave', 'abbccc', 10, 1, 3],
  ['two at once', 'abcabcabcabc', 8, 2, 2],
  ['others are passed over', 'abacadae', 3, 2, 3],
  ['one at a time', 'ababab', 1, 1, 6],
  ['nothing', '', 5, 1, 0],
])('%s', (_, domains, size, most, expected) => {
  expect(wavesOf([...domains], size, most)).toBe(expected);
});

/** As the engine goes about it: through all that are pending, again and again. */
function byHand(domains: readonly string[], size: number, most: number): number {
  let pending = domains.map((domain, place) => ({ domain, place }));
  let waves = 0;
  for (; pending.length > 0; waves++) {
    const used = new Set<string>();
    const taken = new Set<number>();
    for (const { domain, place } of pending) {
      if (taken.size >= size) break;
      if (!used.has(domain) && used.size >= most) continue;
      used.add(domain);
      taken.add(place);
    }
    pending = pending.filter(({ place }) => !taken.has(place));
  }
  return waves;
}

test('is what walking through the batch gives, whatever the domains', () => {
  const domains = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 60 });
  fc.assert(
    fc.property(domains, fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 6 }), (all, size, most) => {
      expect(wavesOf(all, size, most)).toBe(byHand(all, size, most));
    }),
    { numRuns: 500 },
  );
});
