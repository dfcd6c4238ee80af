import { closest } from '@gradus/core';

/** ` Did you mean X?`, or the list where nothing is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const meant = closest(word, known);
  return meant === undefined ? ` There are ${known.join(', ')}.` : ` Did you mean ${meant}?`;
}
