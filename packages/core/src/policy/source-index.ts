import type { Globs } from '../load/glob.ts';

/**
 * Of many entries with globs those that may match a path, in their order, found by what their globs begin or end with. So a path
 * is compared with a few of them, however many there are.
 */
export function globIndex<T extends { readonly globs: Globs }>(entries: readonly T[]): (path: string) => readonly T[] {
  if (entries.length <= fewEntries) return () => entries;
  const always: number[] = [];
  const [starts, ends] = [new Map<string, number[]>(), new Map<string, number[]>()];
  for (const [number, { globs }] of entries.entries()) {
    for (const { prefix, suffix } of globs.edges ?? [{ prefix: '', suffix: '' }]) {
      if (prefix === '' && suffix === '') always.push(number);
      else if (prefix.length >= suffix.length) add(starts, prefix, number);
      else add(ends, suffix, number);
    }
  }
  const [startLengths, endLengths] = [lengthsOf(starts), lengthsOf(ends)];
  return (path) => {
    const found = new Set(always);
    for (const length of startLengths) for (const number of starts.get(path.slice(0, length)) ?? []) found.add(number);
    for (const length of endLengths) for (const number of ends.get(path.slice(-length)) ?? []) found.add(number);
    return [...found].sort((a, b) => a - b).map((number) => entries[number]!);
  };
}

/** Comparing with each is as fast. */
const fewEntries = 8;

function add(index: Map<string, number[]>, text: string, number: number): void {
  const known = index.get(text);
  if (known) known.push(number);
  else index.set(text, [number]);
}

function lengthsOf(index: ReadonlyMap<string, unknown>): readonly number[] {
  return [...new Set([...index.keys()].map(({ length }) => length))];
}
