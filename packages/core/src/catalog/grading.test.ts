import { expect, test } from 'vitest';
import type { CelValue } from '../expression/definition.ts';
import { readTiers, windowsFor } from './grading.ts';

const freeze = (over: Readonly<Record<string, CelValue>>): CelValue => ({
  metadata: { name: 'sale' },
  spec: { windows: [{ name: 'sale', kind: 'freeze', ...over }] },
});
const found = (over: Readonly<Record<string, CelValue>>): number =>
  windowsFor(freeze(over), new Set(['checkout']), 1).length;

test('a window is for its systems and tiers, or for all', () => {
  expect([found({}), found({ tiers: [1n] }), found({ tiers: [2n] })]).toEqual([1, 1, 0]);
  expect([found({ systems: ['System:checkout'] }), found({ systems: ['wiki'] })]).toEqual([1, 0]);
});

test.each<[string, Readonly<Record<string, CelValue>>]>([
  ['a tier as text', { tiers: ['one'] }],
  ['a tier outside a list', { tiers: 1n }],
  ['a system outside a list', { systems: 'checkout' }],
  ['a system that is a number', { systems: [7n] }],
])('a freeze with %s is not skipped: it is unknown to which systems it applies', (_, over) => {
  expect(() => found(over)).toThrow('of a window of Calendar sale cannot be read');
});

test('an entry whose tier is not an integer belongs to no tier', () => {
  const tiers = [{ tier: '1' }, { tier: true }, { tier: null }, {}, { tier: 2n }] as unknown as CelValue;
  expect(readTiers({ spec: { tiers } }).map(({ tier }) => tier)).toEqual([2]);
});
