import { expect, test } from 'vitest';
import { systemClock } from './clock.ts';

test('it is now', () => {
  const before = Date.now();
  const now = systemClock().getTime();
  expect(now >= before && now <= Date.now()).toBe(true);
});
