import { expect, test } from 'vitest';
import { closest } from './closest.ts';

test.each<[string, string[], string | undefined]>([
  ['ownr', ['owner', 'tier'], 'owner'],
  ['Owner', ['owner'], 'owner'],
  ['prod', ['experimental', 'production'], 'production'],
  ['success', ['successful', 'successful-with-issues'], undefined],
  ['status', ['stages', 'strategy'], undefined],
  ['x', [], undefined],
  ['a', ['b'], 'b'],
  ['hgih', ['low', 'high'], 'high'],
  ['mathces', ['matches'], 'matches'],
  ['naem', ['name'], 'name'],
  ['nmea', ['name'], undefined],
  ['tier', ['tiers', 'tiered'], 'tiers'],
  ['x'.repeat(101), ['x'.repeat(100)], undefined],
])('for %s among %j: %s', (word, candidates, meant) => {
  expect(closest(word, candidates)).toBe(meant);
});
