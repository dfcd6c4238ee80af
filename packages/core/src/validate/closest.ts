import { closest as closestOf, distance } from 'fastest-levenshtein';

/** The candidate that was probably meant: one that begins with the word, or of which at most a quarter of the letters differ. Capitals do not count. */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0 || word.length > 100) return undefined;
  const folded = candidates.map((candidate) => candidate.toLowerCase());
  const sought = word.toLowerCase();
  const longer = folded.filter((candidate) => sought.length >= 3 && candidate.startsWith(sought));
  if (longer.length === 1) return candidates[folded.indexOf(longer[0]!)];
  const best = closestOf(sought, folded);
  return distance(sought, best) <= Math.max(1, Math.floor(Math.max(sought.length, best.length) / 4))
    ? candidates[folded.indexOf(best)]
    : undefined;
}
