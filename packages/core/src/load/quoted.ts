/** Text from a file within a sentence: in backticks, on one line, without control characters, cut at 60 characters. */
export function quoted(text: string): string {
  const head = /^[^]{0,60}/u.exec(text)![0];
  const clean = head.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    if (character === '\n' || character === '\r') return '⏎';
    return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  });
  return `\`${clean}${head.length < text.length ? '…' : ''}\``;
}
