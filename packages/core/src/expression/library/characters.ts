/**
 * Text as CEL counts it: by code points, where JavaScript counts UTF-16 units. Text without surrogates, which is nearly all,
 * is not copied.
 */
export type Characters = string | readonly string[];

export function charactersOf(text: string): Characters {
  return /[\ud800-\udfff]/.test(text) ? [...text] : text;
}

export function textBetween(characters: Characters, start: number, end: number): string {
  return typeof characters === 'string' ? characters.slice(start, end) : characters.slice(start, end).join('');
}

/** The number of code points before a UTF-16 offset. */
export function codePointsBefore(text: string, offset: number): number {
  const before = charactersOf(text.slice(0, offset));
  return before.length;
}

/** The UTF-16 offset behind a number of code points. */
export function offsetOf(characters: Characters, count: number): number {
  if (typeof characters === 'string') return count;
  let offset = 0;
  for (let index = 0; index < count; index++) offset += characters[index]!.length;
  return offset;
}
