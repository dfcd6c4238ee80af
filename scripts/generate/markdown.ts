/** The first line of a page that is made by a generator. */
export function madeFrom(source: string): string {
  return `<!-- Made from ${source} by \`pnpm generate\`. Do not edit. -->`;
}

/** A table cell: one line, with the bar escaped. */
function cell(text: string): string {
  return text
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll('|', String.raw`\|`);
}

/** A table of Markdown. Cells are escaped here. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

/** Text as code in a sentence, whatever backticks it has. */
export function code(text: string): string {
  const one = text.trim().replaceAll(/\s+/g, ' ');
  return one.includes('`') ? `\`\` ${one} \`\`` : `\`${one}\``;
}

/** A block of code. */
export function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text.replace(/\n+$/, '')}\n\`\`\``;
}

/** Paragraphs, with an empty line between two. */
export function page(...paragraphs: readonly (string | undefined)[]): string {
  return `${paragraphs.filter((paragraph) => paragraph !== undefined && paragraph !== '').join('\n\n')}\n`;
}
