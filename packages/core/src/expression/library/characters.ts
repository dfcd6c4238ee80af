import type { EvaluationContext } from '../definition.ts';

/**
 * Text as CEL counts it: CEL counts code points, and JavaScript counts UTF-16 units. Text without surrogates, which is nearly all text,
 * is not copied; other text is charged for.
 */
export type Characters = string | readonly string[];

export function charactersOf(context: Pick<EvaluationContext, 'charge'>, text: string): Characters {
  if (!/[\ud800-\udfff]/.test(text)) return text;
  context.charge(text.length >> 2);
  return [...text];
}

export function textBetween(characters: Characters, start: number, end: number): string {
  return typeof characters === 'string' ? characters.slice(start, end) : characters.slice(start, end).join('');
}

/** The number of code points before a UTF-16 offset. */
export function codePointsBefore(context: Pick<EvaluationContext, 'charge'>, text: string, offset: number): number {
  const before = charactersOf(context, text.slice(0, offset));
  return before.length;
}

/** The UTF-16 offset after a number of code points. */
export function offsetOf(characters: Characters, count: number): number {
  if (typeof characters === 'string') return count;
  let offset = 0;
  for (let index = 0; index < count; index++) offset += characters[index]!.length;
  return offset;
}
