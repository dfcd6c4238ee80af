import { isMap } from '../model/value.ts';

/** Indexes of the first entry that was there before, and of that one; undefined if all differ. Takes time linear in the list's size. */
export function repetition(items: readonly unknown[]): readonly [first: number, second: number] | undefined {
  const seen = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    const key = canonicalKey(item);
    const before = seen.get(key);
    if (before !== undefined) return [before, index];
    seen.set(key, index);
  }
  return undefined;
}

/** JSON with the members of maps in order; equal for equal values alone. */
export function canonicalKey(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalKey).join(',')}]`;
  if (!isMap(value)) return JSON.stringify(value) ?? 'undefined';
  const members = Object.keys(value)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonicalKey(value[name])}`);
  return `{${members.join(',')}}`;
}
