/** Two cells in a terminal: East Asian Wide and Fullwidth (UAX #11), as blocks, and what is drawn as an emoji. */
const wide =
  /[\u{1100}-\u{115F}\u{2E80}-\u{303E}\u{3041}-\u{4DBF}\u{4E00}-\u{A4CF}\u{A960}-\u{A97F}\u{AC00}-\u{D7A3}\u{F900}-\u{FAFF}\u{FE10}-\u{FE19}\u{FE30}-\u{FE6F}\u{FF00}-\u{FF60}\u{FFE0}-\u{FFE6}\u{17000}-\u{18CFF}\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFD}\p{Emoji_Presentation}]/v;
const none = /[\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]/v;
const ascii = /^[\x20-\x7E]*$/;

/** How many cells of a terminal one code point takes: 0, 1 or 2. */
export function cellsOf(character: string): number {
  if (character < '\u0300') return 1;
  if (none.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

/** How many cells of a terminal `text` takes; it holds no controls. */
export function cells(text: string): number {
  if (ascii.test(text)) return text.length;
  let sum = 0;
  for (const character of text) sum += cellsOf(character);
  return sum;
}

/** `text` in at most `width` cells, with `…` at the end where something is left out. */
export function cutCells(text: string, width: number): string {
  if (cells(text) <= width) return text;
  let sum = 0;
  let result = '';
  for (const character of text) {
    sum += cellsOf(character);
    if (sum > width - 1) break;
    result += character;
  }
  return result.trimEnd() + '…';
}
