import { expect, test } from 'vitest';
import { gitlabDiffLines } from './diff-lines.ts';

const diff = `@@ -1,4 +1,5 @@
 spec:
-  tier: 2
+  tier: 1
+  owner: shop
   lifecycle: production
 
@@ -40,2 +41,1 @@ gone:
-  a: 1
 end: true
\\ No newline at end of file
`;

test('lines that were there before have their number before, added ones none, and removed ones are not shown', () => {
  expect([...gitlabDiffLines(diff)]).toEqual([
    [1, 1],
    [2, undefined],
    [3, undefined],
    [4, 3],
    [5, 4],
    [41, 41],
  ]);
});

test('what looks like the head of a hunk within a line is a line', () => {
  expect([...gitlabDiffLines('@@ -0,0 +1,2 @@\n+@@ -9 +9 @@\n+two\n')]).toEqual([
    [1, undefined],
    [2, undefined],
  ]);
});

test.each([
  ['of a file that is too large', ''],
  ['of a binary', 'Binary files a/x and b/x differ\n'],
])('nothing is shown %s', (_, text) => {
  expect([...gitlabDiffLines(text)]).toEqual([]);
});
