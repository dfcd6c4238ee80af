/** Lines of the head that a diff shows, where GitLab takes comments, each with its number before; added ones have none. */
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
