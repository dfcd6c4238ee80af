import { closest, distance } from 'fastest-levenshtein';

/** The known name that was probably meant by a misspelt one, as the member of a problem; nothing where none is near. */
export function nearest(name: string, known: Iterable<string>): { readonly suggestion?: string } {
  const candidates = [...known];
  const meant = candidates.length === 0 ? '' : closest(name, candidates);
  return meant !== '' && distance(name, meant) <= Math.max(name.length > 3 ? 2 : 1, Math.floor(name.length / 3))
    ? { suggestion: meant }
    : {};
}
