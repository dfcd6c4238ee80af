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
])('for %s among %j: %s', (word, candidates, meant) => {
  expect(closest(word, candidates)).toBe(meant);
});
