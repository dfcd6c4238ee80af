/** A fenced block of a page. */
export interface Block {
  /** First word behind the fence: `sh`, `yaml`, `cel`. */
  readonly language: string;
  /** What follows it: a path to write to, the place to run in, the document to evaluate on. */
  readonly about: string;
  readonly text: string;
  /** 1-based, of the fence. */
  readonly line: number;
}

/** The fenced blocks of a page, in their order. */
export function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  let open: { language: string; about: string; line: number; lines: string[] } | undefined;
  for (const [index, line] of markdown.split('\n').entries()) {
    const fence = /^```(\S*)\s*(.*)$/.exec(line);
    if (fence === null) open?.lines.push(line);
    else if (open === undefined) open = { language: fence[1]!, about: fence[2]!.trim(), line: index + 1, lines: [] };
    else {
      const { lines, ...rest } = open;
      blocks.push({ ...rest, text: `${lines.join('\n')}\n` });
      open = undefined;
    }
  }
  return blocks;
}

/** One command of a block, with the output that the page shows for it. */
export interface BlockCommand {
  readonly command: string;
  /** From `# exit code 1` behind it; else 0. */
  readonly code: number;
  /** Empty where nothing is shown; a line with `…` alone stands for any lines. */
  readonly output: readonly string[];
  /** 1-based, of the first line of the output in the page. */
  readonly outputLine: number;
}

/** The commands of a block: lines that begin with `$ `, and what stands between them is output. */
export function commandsOf({ text, line: start }: Block): BlockCommand[] {
  const commands: { command: string; code: number; output: string[]; outputLine: number }[] = [];
  let continued = false;
  for (const [index, line] of text.replace(/\n+$/, '').split('\n').entries()) {
    const current = commands.at(-1);
    if (continued && current) {
      current.command += `\n${line}`;
      current.outputLine = start + index + 2;
    } else if (line.startsWith('$ ')) {
      commands.push({ command: line.slice(2), code: 0, output: [], outputLine: start + index + 2 });
    } else current?.output.push(line);
    continued = (continued || line.startsWith('$ ')) && line.endsWith('\\');
  }
  return commands.map((each) => {
    const expected = /\s+# exit code (\d+)$/.exec(each.command);
    const output = each.output.join('\n').trimEnd();
    return {
      ...each,
      command: expected ? each.command.slice(0, expected.index) : each.command,
      code: expected ? Number(expected[1]) : 0,
      output: output === '' ? [] : output.split('\n'),
    };
  });
}

/** Whether the lines are those that are shown, where `…` alone stands for any lines, and within a line for any text. */
export function fits(shown: readonly string[], lines: readonly string[]): boolean {
  const pattern = shown.map((line) => (line.trim() === '…' ? '(?:.*\n)*?' : `${literal(line)}\n`)).join('');
  return new RegExp(`^${pattern}$`).test(lines.map((line) => `${line}\n`).join(''));
}

/** Output without the counts that a new built-in policy would change; those of a page's own few policies stay. */
export function withoutCounts(lines: readonly string[]): string[] {
  const text = lines.join('\n');
  const hasBuiltIn = /^(?:\d{2,}|…) policies × /m.test(text);
  return text
    .replaceAll(/^\d{2,}(?= policies × )/gm, '…')
    .replaceAll(/(?<=^Skipped: )\d+(?= policies of the gate)/gm, '…')
    .replaceAll(/\b(\d+)\s+checks\s+skipped:[^).…]*/g, (skipped, count: string) =>
      hasBuiltIn || Number(count) >= 9 ? skipped.replaceAll(/\d+(?=\s+(?:checks|needs?)\b)/g, '…') : skipped,
    )
    .split('\n');
}

/** Whether somebody has left out a part of a line, other than counts. */
export function isAbridged(line: string): boolean {
  return line.replaceAll(/…(?= (?:policies|checks|needs?)\b)|(?<=[;:,] )…$/g, '').includes('…');
}

function literal(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('…', '.*');
}
