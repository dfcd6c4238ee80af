/** Lines of the head in a diff, at which GitLab accepts comments, each with its old number; added lines have none. */
export function gitlabDiffLines(diff: string): ReadonlyMap<number, number | undefined> {
  const shown = new Map<number, number | undefined>();
  let before = 0;
  let line = 0;
  for (const text of diff.split('\n')) {
    const hunk = /^@@ -(\d+)(?:,\d+)? \+(\d+)/.exec(text);
    if (hunk) [before, line] = [Number(hunk[1]), Number(hunk[2])];
    else if (text.startsWith('+')) shown.set(line++, undefined);
    else if (text.startsWith('-')) before++;
    else if (text.startsWith(' ')) shown.set(line++, before++);
  }
  return shown;
}
