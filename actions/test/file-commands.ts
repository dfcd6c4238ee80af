/**
 * What a file such as GITHUB_OUTPUT sets, read as strictly as nothing of ours may need more: each value stands between two lines with
 * a delimiter of its own. `name=value` would also do for the runner, and is how a line break in a value sets another output.
 */
export function parseFileCommands(text: string): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  let rest = text;
  while (rest !== '') {
    const [start, name = '', delimiter = ''] = /^([a-z][a-z-]*)<<(ghadelimiter_[0-9a-f-]{36})\n/.exec(rest) ?? [];
    if (start === undefined) throw new Error(`No value begins at: ${rest.slice(0, 80)}`);
    if (name in values) throw new Error(`${name} is set twice.`);
    const end = `\n${delimiter}\n`;
    const body = rest.slice(start.length - 1);
    const at = body.indexOf(end);
    if (at === -1) throw new Error(`${name} does not end.`);
    values[name] = body.slice(1, Math.max(1, at));
    rest = body.slice(at + end.length);
  }
  return values;
}
