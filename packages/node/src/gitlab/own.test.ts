import { expect, test } from 'vitest';
import { withoutQuickActions } from './own.ts';

test.each([
  ['/approve', String.raw`\/approve`],
  ['Finding.\n/merge\n', 'Finding.\n\\/merge'],
  // GitLab requires the slash at the very beginning of a line; escaping an indented one does no harm.
  ['  /close', String.raw`  \/close`],
  ['a/b is no order, and neither is\n- /x', 'a/b is no order, and neither is\n- /x'],
  ['\n\n/label ~x', '\n\n\\/label ~x'],
  ['a\r\n/close\r\n', 'a\r\n\\/close'],
])('%j contains no quick action afterwards', (given, expected) => {
  expect(withoutQuickActions(given)).toBe(expected);
});
