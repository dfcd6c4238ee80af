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

test('existing lines have their old number, added lines have none, and removed lines are not listed', () => {
  expect([...gitlabDiffLines(diff)]).toEqual([
    [1, 1],
    [2, undefined],
    [3, undefined],
    [4, 3],
    [5, 4],
    [41, 41],
  ]);
});

test('a line that looks like the header of a hunk is a line', () => {
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
