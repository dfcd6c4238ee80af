import { expect, test } from 'vitest';
import { fingerprintLength } from './fingerprints.ts';

test.each([
  [[], 8],
  [['4f3a91c27be0d815'], 8],
  [['4f3a91c27be0d815', '4f3a91c27be0d815'], 8],
  [['4f3a91c27be0d815', '4f3a91c28be0d815'], 9],
  [['4f3a91c27be0d815', '4f3a91c27be0d816'], 16],
])('%j can be distinguished by %i digits', (fingerprints, expected) => {
  expect(fingerprintLength(fingerprints)).toBe(expected);
});
