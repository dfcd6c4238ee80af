/** Lines of the head in a patch, at which GitHub accepts comments: added lines and their context. */
export function githubDiffLines(patch: string): ReadonlySet<number> {
  const shown = new Set<number>();
  let line = 0;
  for (const text of patch.split('\n')) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(text);
    if (hunk) line = Number(hunk[1]);
    else if (text.startsWith('+') || text.startsWith(' ')) shown.add(line++);
  }
  return shown;
}
