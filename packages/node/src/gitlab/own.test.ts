import { expect, test } from 'vitest';
import { withoutQuickActions } from './own.ts';

test.each([
  ['/approve', String.raw`\/approve`],
  ['Finding.\n/merge\n', 'Finding.\n\\/merge'],
  // GitLab asks for the slash at the very beginning; what is indented costs nothing.
  ['  /close', String.raw`  \/close`],
  ['a/b is no order, and neither is\n- /x', 'a/b is no order, and neither is\n- /x'],
  ['\n\n/label ~x', '\n\n\\/label ~x'],
  ['a\r\n/close\r\n', 'a\r\n\\/close'],
])('%j has no order in it afterwards', (given, expected) => {
  expect(withoutQuickActions(given)).toBe(expected);
});
