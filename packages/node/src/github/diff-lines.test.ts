import { expect, test } from 'vitest';
import { githubDiffLines } from './diff-lines.ts';

test.each<readonly [string, string, readonly number[]]>([
  ['added lines and their context, not removed ones', '@@ -1,3 +1,3 @@\n a\n-b\n+c\n d', [1, 2, 3]],
  ['several hunks', '@@ -1 +1 @@\n-a\n+b\n@@ -10,2 +10,3 @@ section\n x\n+y\n z', [1, 10, 11, 12]],
  ['a new file', '@@ -0,0 +1,2 @@\n+a\n+b', [1, 2]],
  ['a file that was emptied', '@@ -1,2 +0,0 @@\n-a\n-b', []],
  [
    'a file without a newline at its end',
    '@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file',
    [1],
  ],
  ['added lines that look like hunks and headers', '@@ -1 +1,3 @@\n+@@ -5 +50 @@\n+++ b/x\n a', [1, 2, 3]],
  ['no patch', '', []],
])('a patch shows %s', (_, patch, lines) => {
  expect([...githubDiffLines(patch)]).toEqual(lines);
});
