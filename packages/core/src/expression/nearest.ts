import { closest } from '../model/closest.ts';

/** The known name that was probably meant, as the member of a problem; empty if no name is similar. */
export function nearest(name: string, known: Iterable<string>): { readonly suggestion?: string } {
  const suggestion = closest(name, known);
  return suggestion === undefined ? {} : { suggestion };
}
