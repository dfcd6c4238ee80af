import { closest } from '@gradus/core/internal';

/** How many names a message lists before it only counts the others. */
const listed = 20;

/** ` Did you mean X?`, or the list if no name is similar. */
export function didYouMean(word: string, known: readonly string[]): string {
  const meant = closest(word, known);
  if (meant !== undefined) return ` Did you mean ${meant}?`;
  if (known.length === 0) return '';
  const rest = known.length - listed;
  return ` There ${known.length === 1 ? 'is' : 'are'} ${known.slice(0, listed).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`;
}
