import { closest } from '../model/closest.ts';

/** The known name that was probably meant by a misspelt one, as the member of a problem; nothing where none is near. */
export function nearest(name: string, known: Iterable<string>): { readonly suggestion?: string } {
  const suggestion = closest(name, known);
  return suggestion === undefined ? {} : { suggestion };
}
